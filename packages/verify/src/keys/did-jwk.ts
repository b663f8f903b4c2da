/** did:jwk: the identifier is a JWK in base64url; its one verification method is `#0` (did:jwk Method). */
import { VerifyError } from '../errors.js';
import { isObject } from '../subject.js';
import { decodeBase64Url } from './encoding.js';
import type { ResolvedKey } from './key.js';
import { jwkKey } from './key-hygiene.js';
import { readJson } from './read-json.js';

/** Purposes that the document of a DID which is a key lists its signing key under. */
export const signingPurposes: readonly string[] = ['assertionMethod', 'authentication', 'capabilityInvocation', 'capabilityDelegation'];

/**
 * @param did Without fragment.
 * @throws VerifyError keyNotFound | malformedKey | unsupportedKey | weakKey
 */
export function resolveDidJwk(did: string, fragment: string | undefined, purpose: string): ResolvedKey {
  if (fragment !== undefined && fragment !== '0') throw new VerifyError('keyNotFound', { detail: { controller: did } });
  if (!signingPurposes.includes(purpose)) throw new VerifyError('keyNotFound', { detail: { controller: did, why: 'purpose' } });
  const bytes = did.length > 8_192 ? undefined : decodeBase64Url(did.slice('did:jwk:'.length));
  const jwk = bytes && readJson(bytes);
  if (!isObject(jwk)) throw new VerifyError('malformedKey', { detail: { why: 'json' } });
  return { id: `${did}#0`, controller: did, ...jwkKey(jwk) };
}
