/** One endorsement, asked the same questions as a badge (OB 3.0, "Verify endorsements"), and compared with what it endorses. */
import { decodeToken, type Endorsement, type Json, type JsonObject, type Reading, valueAt } from '@open-badge-elements/model';
import type { Check, CheckContext, Subject } from '../check.js';
import { judge } from '../report.js';
import type { EndorsementReport } from '../report-types.js';
import { runChecks } from '../run-checks.js';
import { hasType, idOf, isObject, own } from '../subject.js';
import { claims } from './claims.js';
import { issuer } from './issuer.js';
import { proof } from './proof.js';
import { status } from './status.js';
import { validity } from './validity.js';

const asked: readonly Check[] = [proof, issuer, claims, validity, status];

export async function settleEndorsement(
  endorsement: Endorsement,
  { reading }: Subject,
  { ports, options }: CheckContext,
): Promise<EndorsementReport> {
  const { pointer } = endorsement;
  const inner = readingAt(reading, pointer);
  if (!inner) return { pointer, verdict: 'undetermined', reason: 'noProof' };
  if (!hasType(inner.document, 'EndorsementCredential')) return { pointer, verdict: 'undetermined', reason: 'unknownFormat' };
  if (!endorsesThis(inner.document, reading.document)) return { pointer, verdict: 'invalid', reason: 'endorsesAnother' };
  const ran = await runChecks(asked, { reading: inner, findings: [] }, ports, { depth: options.depth + 1 });
  const judged = judge([{ id: 'format', outcome: 'passed', code: 'ok' }, ...ran.checks]);
  return {
    pointer,
    verdict: judged.verdict,
    ...(ran.subject.signedBy !== undefined && { signedBy: ran.subject.signedBy }),
    ...(judged.reason !== undefined && { reason: judged.reason }),
  };
}

/** The endorsement as a credential of its own: an object with its own context and proof, or a compact JWS. */
function readingAt(outer: Reading, pointer: string): Reading | undefined {
  const value = valueAt(outer.document, pointer);
  if (isObject(value)) {
    const { token: _token, jws: _jws, ...rest } = outer;
    return { ...rest, document: value, format: 'open-badges-3', pointer };
  }
  if (typeof value !== 'string') return undefined;
  try {
    const { header, payload } = decodeToken(value);
    const vc = own(payload, 'vc');
    return { ...outer, document: isObject(vc) ? vc : payload, format: 'open-badges-3', token: value, jws: { header, payload }, pointer };
  } catch {
    return undefined;
  }
}

/** The endorsement must be about the badge, its achievement, its issuer or another profile in it. */
function endorsesThis(endorsement: JsonObject, badge: JsonObject): boolean {
  const of = idOf(own(endorsement, 'credentialSubject'));
  return of !== undefined && idsIn(badge, 0).has(of);
}

/** Ids of everything in the badge but the endorsements, which must not vouch for each other. */
function idsIn(value: Json | undefined, depth: number, ids = new Set<string>()): Set<string> {
  if (depth > 12) return ids;
  if (Array.isArray(value)) for (const one of value) idsIn(one, depth + 1, ids);
  else if (isObject(value)) {
    const id = own(value, 'id');
    if (typeof id === 'string') ids.add(id);
    for (const [member, inner] of Object.entries(value)) {
      if (member === 'issuer' && typeof inner === 'string') ids.add(inner);
      else if (member !== 'endorsement' && member !== 'endorsementJwt' && member !== 'proof') idsIn(inner, depth + 1, ids);
    }
  }
  return ids;
}
