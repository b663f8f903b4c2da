/**
 * Settles how any document or JWT is secured, whatever it says: no badge structure, status or dates of validity are asked, and not whose key it is. All
 * proofs must pass. The document's contexts must be known, shipped or given here.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { decodeBase64Url } from '../keys/encoding.js';
import { readJson } from '../keys/read-json.js';
import { failed, notApplicable, type Outcome } from '../outcome.js';
import type { Ports } from '../ports.js';
import { isObject, listOf, own } from '../subject.js';
import { findingsOf } from './check-proofs.js';
import type { ProofFinding, ProofOptions } from './proof.js';

export interface VerifyProofOptions extends Omit<ProofOptions, 'issuer'> {
  /** JSON-LD contexts pinned for this document, besides those of the verifier: URL → document. */
  readonly contexts?: Readonly<Record<string, JsonObject>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** `code` and `pointer` are those of the proof that decided. */
export type ProofOutcome = Outcome;

export async function verifyProof(input: JsonObject | string, options: VerifyProofOptions, ports: Ports): Promise<ProofOutcome> {
  const { contexts, signal, ...rest } = options;
  const given: Ports = { ...ports, ...(contexts && { contexts: { ...ports.contexts, ...contexts } }), ...(signal && { signal }) };
  const isToken = typeof input === 'string' && !input.trimStart().startsWith('{');
  if (isToken) {
    const [finding] = await findingsOf({ document: {}, token: input.trim() }, given, rest, 'any');
    const settled = finding ? outcomeOfFinding(finding) : notApplicable('noProof');
    if (settled.outcome !== 'passed') return settled;
    return (input.includes('~') ? await checkDisclosedClaims(input.trim(), given) : checkClaims(claimsOf(input), rest, given)) ?? settled;
  }
  const document = typeof input === 'string' ? readJson(input) : input;
  if (!isObject(document)) return failed('notJson', { pointer: '' });
  const outcomes = (await findingsOf({ document }, given, rest, 'any')).map(outcomeOfFinding);
  const [first] = outcomes;
  if (!first) return notApplicable('noProof', { pointer: '/proof' });
  return outcomes.find(({ outcome }) => outcome === 'failed') ?? outcomes.find(({ outcome }) => outcome !== 'passed') ?? first;
}

/** A key that nobody vouches for proves that nothing was changed, and no more. */
function outcomeOfFinding({ outcome, code, pointer, detail, unproven }: ProofFinding): Outcome {
  if (unproven) return unproven;
  return { outcome, code, ...(pointer !== undefined && { pointer }), ...(detail && { detail }) };
}

/** The claims of a JWT that speak of the token itself (RFC 7519, section 4.1), and the nonce and audience of a presentation. */
export function checkClaims(payload: Json | undefined, { challenge, domain }: ProofOptions, { now, limits }: Ports): Outcome | undefined {
  if (!isObject(payload)) return undefined;
  const seconds = now().getTime() / 1_000;
  const exp = own(payload, 'exp');
  if (exp !== undefined && !(typeof exp === 'number' && exp > seconds)) return failed('proofExpired', { pointer: '/exp' });
  const nbf = own(payload, 'nbf');
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf <= seconds + limits.skewMs / 1_000))
    return failed('proofInFuture', { pointer: '/nbf' });
  if (challenge !== undefined && own(payload, 'nonce') !== challenge) return failed('challengeMismatch', { pointer: '/nonce' });
  return domain === undefined || listOf(own(payload, 'aud')).includes(domain)
    ? undefined
    : failed('challengeMismatch', { pointer: '/aud' });
}

function claimsOf(token: string): Json | undefined {
  return readJson(decodeBase64Url(token.trim().split('.')[1] ?? '') ?? '');
}

/** Those of an SD-JWT as they are disclosed; its nonce and audience are in the holder's own signature, which was looked at. */
async function checkDisclosedClaims(token: string, ports: Ports): Promise<Outcome | undefined> {
  const { readDisclosed } = await import('./sd-jwt.js');
  const disclosed = readDisclosed(token);
  return 'outcome' in disclosed ? disclosed : checkClaims(disclosed.payload, {}, ports);
}
