/**
 * Whether an identifier that somebody typed is the one that a badge names, plain or hashed (OB 2.0 IdentityHash, OB 3.0 IdentityObject):
 * `alg$hex` over utf8(identity) ‖ utf8(salt), sha256 or md5. The specifications know no normalisation of addresses; a second try, trimmed, lower-cased and
 * with or without `mailto:` and `tel:`, is made and told apart.
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

const scheme = /^(mailto|tel):/i;

/** The same identifier as somebody else might have written it. A DID is what it is: its letters tell keys apart. */
function spellings(text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('did:')) return [trimmed];
  const bare = trimmed.replace(scheme, '');
  const prefix = bare.includes('@') ? 'mailto:' : 'tel:';
  return [...new Set([trimmed, bare, bare.toLowerCase(), `${prefix}${bare}`, `${prefix}${bare.toLowerCase()}`])];
}

const normal = (text: string) => (text.trim().startsWith('did:') ? text.trim() : text.trim().replace(scheme, '').toLowerCase());

/** Compares what was typed with every identity that the badge gives. */
export async function matchIdentity(typed: string, identities: readonly RecipientIdentity[]): Promise<Match> {
  for (const identity of identities) if (await equals(typed, identity)) return 'exact';
  for (const identity of identities) {
    if (!identity.hashed && normal(identity.value) === normal(typed)) return 'loose';
    if (!identity.hashed) continue;
    for (const spelling of spellings(typed)) if (await equals(spelling, identity)) return 'loose';
  }
  return 'none';
}
