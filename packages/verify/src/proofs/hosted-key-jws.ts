/** The signed badges of Open Badges 2.0 (OB 2.0, "Signed badges"): a compact JWS and keys that lie beside the issuer's profile. */
import type { JsonObject } from '@open-badge-elements/model';
import { hostedKey } from '../keys/hosted-key.js';
import { type Outcome, undetermined } from '../outcome.js';
import { readJws, verifyJws } from './jws.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofFinding } from './proof.js';

/**
 * A signed badge of Open Badges 2.0 against the keys that its issuer's hosted profile lists, as their documents say.
 * @param keys Key documents, `{ id, owner, publicKeyPem }`, fetched and tied to the issuer by the caller.
 */
export async function checkHostedKeyJws(token: string, keys: readonly JsonObject[]): Promise<ProofFinding> {
  const jws = readJws(token);
  if ('outcome' in jws) return { at: '', ...jws };
  const named = { at: '', suite: jws.alg };
  let outcome: Outcome = undetermined('noKey');
  for (const document of keys) {
    try {
      const key = await hostedKey(document);
      outcome = await verifyJws(jws, key);
      if (outcome.outcome === 'passed') return { ...named, method: key.id, ...outcome, key };
    } catch (error) {
      outcome = outcomeOfError(error, '/verification/creator');
    }
  }
  return { ...named, ...outcome };
}
