import type { TrustedIssuer, TrustList } from '@open-badge-elements/verify';
import { isObject, readJsonObject } from './json-file.js';
import { UsageError } from './usage-error.js';

/** Reads a list of issuers. One with a slip in it is refused whole: an issuer that silently drops off a list is worse than a message. @throws UsageError */
export async function readTrustList(path: string): Promise<TrustList> {
  const { issuers = [], distrusted = [], ...others } = await readJsonObject(path, '--trust');
  const [odd] = Object.keys(others);
  if (odd !== undefined) throw new UsageError(`--trust: ${path} has a member "${odd}"; only "issuers" and "distrusted" are known.`);
  return { issuers: issuersOf(issuers, `${path}: issuers`), distrusted: issuersOf(distrusted, `${path}: distrusted`) };
}

function issuersOf(value: unknown, place: string): TrustedIssuer[] {
  if (!Array.isArray(value)) throw new UsageError(`--trust: ${place} is not a list.`);
  return value.map((entry: unknown, at) => {
    const { id, name } = isObject(entry) ? entry : {};
    if (typeof id !== 'string' || id.trim() === '') throw new UsageError(`--trust: ${place}[${at}] has no "id".`);
    if (name === undefined) return { id };
    if (typeof name !== 'string') throw new UsageError(`--trust: ${place}[${at}].name is not text.`);
    return { id, name };
  });
}
