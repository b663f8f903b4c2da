/** did:key: the identifier is the key (did:key Method). Its one verification method may be named with its fragment or without. */
import { VerifyError } from '../errors.js';
import type { ResolvedKey } from './key.js';
import { readMultikey } from './multikey.js';

/** Purposes that a did:key document lists its signing key under. */
export const signingPurposes: readonly string[] = ['assertionMethod', 'authentication', 'capabilityInvocation', 'capabilityDelegation'];

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
