import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object in a JSON file that an option names. @throws UsageError */
export async function readJsonObject(path: string, option: string): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new UsageError(`${option}: ${path} ${why}.`);
  }
  if (!isObject(value)) throw new UsageError(`${option}: ${path} does not hold a JSON object.`);
  return value;
}
