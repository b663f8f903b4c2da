/** did:key: the identifier is the key (did:key Method). Its one verification method may be named with its fragment or without. */
import { VerifyError } from '../errors.js';
import { signingPurposes } from './did-jwk.js';
import type { ResolvedKey } from './key.js';
import { readMultikey } from './multikey.js';

/**
 * @param did Without fragment.
 * @throws VerifyError keyNotFound | malformedKey | unsupportedKey | weakKey
 */
export async function resolveDidKey(did: string, fragment: string | undefined, purpose: string): Promise<ResolvedKey> {
  const text = did.slice('did:key:'.length);
  if (fragment !== undefined && fragment !== text) throw new VerifyError('keyNotFound', { detail: { controller: did } });
  if (!signingPurposes.includes(purpose)) throw new VerifyError('keyNotFound', { detail: { controller: did, why: 'purpose' } });
  return { id: `${did}#${text}`, controller: did, ...(await readMultikey(text)) };
}
