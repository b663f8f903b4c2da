/** A credential that was fetched to be relied on (a status list): its proof, issuer, id and dates must hold before anything in it counts. */
import { decodeToken, type JsonObject, parseJson, type ReadLimits } from '@open-badge-elements/model';
import { foldFindings } from '../checks/proof.js';
import { VerifyError } from '../errors.js';
import { strictInstant } from '../instant.js';
import type { Fetched, Ports } from '../ports.js';
import { isObject, issuerOf, own } from '../subject.js';
import { listReading } from './fetch-list.js';

/**
 * @param url The address that was asked; the credential's own id must be it.
 * @throws VerifyError statusNotProven with `why`
 */
export async function provenCredential(
  fetched: Fetched,
  url: string,
  ports: Ports,
  depth: number,
): Promise<{ document: JsonObject; issuer: string }> {
  if (depth >= ports.limits.nesting) throw new VerifyError('tooMuchWork');
  const secured = readSecured(fetched.bytes, listReading(ports.limits));
  const { document } = secured;
  const issuer = issuerOf(document);
  if (issuer === undefined) throw unproven('issuer');
  const { checkProofs } = await import('../proofs/check-proofs.js');
  const findings = await checkProofs(secured, ports, { purpose: 'assertionMethod', issuer });
  const outcome = foldFindings(findings);
  if (outcome.outcome !== 'passed') throw unproven(outcome.code);
  if (!findings.some((finding) => finding.outcome === 'passed' && finding.key?.controller === issuer)) throw unproven('issuerNotProven');
  if (own(document, 'id') !== url) throw unproven('id');
  const iss = secured.payload && own(secured.payload, 'iss');
  if (iss !== undefined && iss !== issuer) throw unproven('iss');
  requireInDate(document, secured.payload, ports);
  return { document, issuer };
}

function unproven(why: string): VerifyError {
  return new VerifyError('statusNotProven', { detail: { why } });
}

function readSecured(bytes: Uint8Array, limits: ReadLimits): { document: JsonObject; token?: string; payload?: JsonObject } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text.startsWith('{')) {
      const document = parseJson(text, limits);
      if (isObject(document)) return { document };
    } else if (text.startsWith('ey')) {
      const { payload } = decodeToken(text);
      const inner = own(payload, 'vc');
      return { document: isObject(inner) ? inner : payload, token: text, payload };
    }
  } catch {
    // said below: whatever is wrong with it, it is not a list that can be relied on
  }
  throw unproven('unreadable');
}

function requireInDate(document: JsonObject, payload: JsonObject | undefined, ports: Ports): void {
  const now = ports.now().getTime();
  for (const member of ['validFrom', 'issuanceDate', 'validUntil', 'expirationDate']) {
    const value = own(document, member);
    if (value === undefined) continue;
    const at = strictInstant(value);
    const start = member === 'validFrom' || member === 'issuanceDate';
    if (at === undefined || (start ? at > now + ports.limits.skewMs : at < now)) throw unproven(member);
  }
  const nbf = payload && own(payload, 'nbf');
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf * 1_000 > now + ports.limits.skewMs)) throw unproven('nbf');
  const exp = payload && own(payload, 'exp');
  if (exp !== undefined && (typeof exp !== 'number' || exp * 1_000 <= now)) throw unproven('exp');
}
