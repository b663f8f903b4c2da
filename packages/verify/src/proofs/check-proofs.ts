/**
 * The door to all proofs: a compact JWS, or the `proof` of a document. Each format is loaded when it is met. It never throws for a bad document: whatever is
 * wrong becomes a finding.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { Ports } from '../ports.js';
import { checkContexts, type Shape } from './known-contexts.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { CheckProofs, ProofFinding, ProofOptions, Secured } from './proof.js';

export const checkProofs: CheckProofs = (secured, ports, options = {}) => findingsOf(secured, ports, options, 'credential');

/** @param shape `any` for documents that need not be credentials. */
export async function findingsOf(
  { document, token }: Secured,
  ports: Ports,
  options: ProofOptions,
  shape: Shape,
): Promise<readonly ProofFinding[]> {
  try {
    if (token === undefined) {
      const { checkDataIntegrity } = await import('./data-integrity.js');
      return await checkDataIntegrity(document, ports, options, shape);
    }
    const finding = token.includes('~')
      ? await (await import('./sd-jwt.js')).checkSdJwt(token, ports, options)
      : await (await import('./jws.js')).checkJws(token, ports, options);
    // The bytes are signed as they are; but what the members mean is still for known contexts to say.
    const fault = shape === 'credential' && finding.outcome === 'passed' ? checkContexts(document, ports.contexts, shape) : undefined;
    return [fault ? { at: '', ...fault } : finding];
  } catch (error) {
    return [{ at: token === undefined ? '/proof' : '', ...outcomeOfError(error, token === undefined ? '/proof' : '') }];
  }
}

/**
 * An Open Badges 2.0 signature against the issuer's key documents.
 * @param keys `{ id, owner, publicKeyPem }`, fetched and tied to the issuer by the caller.
 */
export async function checkHostedKeySignature(token: string, keys: readonly JsonObject[], _ports: Ports): Promise<ProofFinding> {
  const { checkHostedKeyJws } = await import('./hosted-key-jws.js');
  return checkHostedKeyJws(token, keys);
}
