/**
 * Whether an identifier that somebody typed is the one that a badge names, plain or hashed (OB 2.0 IdentityHash, OB 3.0 IdentityObject):
 * `alg$hex` over utf8(identity) ‖ utf8(salt), sha256 or md5. The specifications know no normalisation of addresses; a trimmed, lower-cased second try
 * is made and told apart.
 */
import type { RecipientIdentity } from '@open-badge-elements/model';
import { md5Hex } from './md5.js';

export type Match = 'exact' | 'loose' | 'none';

async function hashOf(algorithm: string, text: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(text);
  if (algorithm === 'md5') return md5Hex(bytes);
  if (algorithm !== 'sha256') return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function equals(typed: string, identity: RecipientIdentity): Promise<boolean> {
  if (!identity.hashed) return identity.value === typed;
  const [algorithm = '', hex = ''] = identity.value.split('$');
  const expected = hex.toLowerCase();
  return expected !== '' && (await hashOf(algorithm.toLowerCase(), typed + (identity.salt ?? ''))) === expected;
}

/** Compares what was typed with every identity that the badge gives. */
export async function matchIdentity(typed: string, identities: readonly RecipientIdentity[]): Promise<Match> {
  const normal = typed.trim().toLowerCase();
  for (const [tries, match] of [
    [[typed], 'exact'],
    [[typed.trim(), normal], 'loose'],
  ] as const) {
    for (const one of tries) for (const identity of identities) if (await equals(one, identity)) return match;
  }
  const plain = identities.some((identity) => !identity.hashed && identity.value.trim().toLowerCase() === normal);
  return plain ? 'loose' : 'none';
}
