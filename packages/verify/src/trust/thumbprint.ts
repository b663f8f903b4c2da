/** The name of a public key that anybody can work out (RFC 7638): SHA-256 over the members that its kind needs, in order of their names. */
import { encodeBase64Url } from '../keys/encoding.js';

const members: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['EC', ['crv', 'kty', 'x', 'y']],
  ['OKP', ['crv', 'kty', 'x']],
  ['RSA', ['e', 'kty', 'n']],
]);

/** Undefined for a key of another kind, or one that lacks a member. */
export async function thumbprintOf(jwk: object): Promise<string | undefined> {
  const all = new Map<string, unknown>(Object.entries(jwk));
  const needed = members.get(all.get('kty'));
  if (!needed?.every((member) => typeof all.get(member) === 'string')) return undefined;
  const text = JSON.stringify(Object.fromEntries(needed.map((member) => [member, all.get(member)])));
  return encodeBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
