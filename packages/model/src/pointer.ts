/** JSON Pointers (RFC 6901): where in a document something stands. */
import type { Json } from './json.js';

/** The pointer of a member of what stands at `parent`. */
export function childPointer(parent: string, member: string | number): string {
  return `${parent}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What stands there, or undefined. Only members of the document's own are followed; a list of one may be the value itself. */
export function valueAt(document: Json | undefined, pointer: string): Json | undefined {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    const member = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (member === '0' && typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, member)) continue;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return undefined;
    value = (value as Readonly<Record<string, Json | undefined>>)[member];
  }
  return value;
}
