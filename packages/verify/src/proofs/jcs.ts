/** Canonical JSON (RFC 8785): members sorted by UTF-16 code units; numbers and strings as JSON.stringify writes them, which is what the RFC asks for. */
import type { Json } from '@open-badge-elements/model';

export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner ?? null)}`).join(',')}}`;
}
