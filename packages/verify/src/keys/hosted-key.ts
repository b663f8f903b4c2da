/** The key document of Open Badges 2.0: `{ id, owner, publicKeyPem }` (OB 2.0, "CryptographicKey"). Who owns it is settled by whoever fetched it. */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { own } from '../subject.js';
import { readPem } from './der.js';
import type { ResolvedKey } from './key.js';

/** @throws VerifyError malformedKey | unsupportedKey | weakKey */
export function hostedKey(document: JsonObject): ResolvedKey {
  const pem = own(document, 'publicKeyPem');
  if (typeof pem !== 'string') throw new VerifyError('malformedKey', { detail: { why: 'publicKeyPem' } });
  const id = own(document, 'id');
  const owner = own(document, 'owner');
  return { id: typeof id === 'string' ? id : '', controller: typeof owner === 'string' ? owner : '', ...readPem(pem) };
}
