/**
 * Do the claims of the JWT agree with the credential that it carries?
 *
 * OB 3.0 section 8.2.4: iss, jti, nbf and sub repeat issuer.id, id, validFrom and credentialSubject.id; exp repeats validUntil. A missing `sub` is a remark
 * (1EdTech's own samples lack it). With `typ: vc+jwt` (VC JOSE/COSE, section 3.1.1) the credential itself is the claims set and the others may be left out.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { Check } from '../check.js';
import { strictInstant } from '../instant.js';
import { failed, notApplicable, type Outcome, passed } from '../outcome.js';
import { idOf, issuerOf, own } from '../subject.js';

interface Claim {
  readonly name: string;
  readonly says: (document: JsonObject) => string | undefined;
  readonly mayLack: boolean;
}

const named: readonly Claim[] = [
  { name: 'iss', says: issuerOf, mayLack: false },
  { name: 'jti', says: (document) => idOf(own(document, 'id')), mayLack: false },
  { name: 'sub', says: (document) => idOf(own(document, 'credentialSubject')), mayLack: true },
];

function compare(payload: JsonObject, document: JsonObject, bare: boolean): Outcome {
  const at = (name: string) => ({ pointer: `/${name}`, detail: { claim: name } });
  let lacking: string | undefined;
  for (const { name, says, mayLack } of named) {
    const claim = own(payload, name);
    const member = says(document);
    if (claim === undefined) {
      if (!mayLack && !bare) return failed('claimMissing', at(name));
      if (member !== undefined) lacking ??= name;
    } else if (typeof claim !== 'string' || (member !== undefined && claim !== member)) return failed('claimMismatch', at(name));
  }

  const start = strictInstant(own(document, 'validFrom') ?? own(document, 'issuanceDate'));
  const nbf = own(payload, 'nbf');
  if (nbf === undefined && !bare) return failed('claimMissing', at('nbf'));
  if (nbf !== undefined && (typeof nbf !== 'number' || !sameSecond(nbf, start))) return failed('claimMismatch', at('nbf'));

  const exp = own(payload, 'exp');
  if (exp !== undefined && typeof exp !== 'number') return failed('claimMismatch', at('exp'));
  const end = strictInstant(own(document, 'validUntil') ?? own(document, 'expirationDate'));
  // exp speaks of the signature: ending earlier or later than the badge is allowed, and the validity check minds both.
  if (typeof exp === 'number' && end !== undefined && !sameSecond(exp, end)) return passed('claimMismatch', at('exp'));
  return lacking === undefined ? passed('ok') : passed('claimMissing', at(lacking));
}

/** Members of a credential that would be read of another one, where they stand beside the `vc` that holds it. */
const ofCredential = ['issuer', 'validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'credentialStatus', 'credentialSubject'];

function besideCredential(payload: JsonObject, document: JsonObject): string | undefined {
  if (own(payload, 'vc') === undefined) return undefined;
  return ofCredential.find((name) => Object.hasOwn(payload, name) && JSON.stringify(payload[name]) !== JSON.stringify(own(document, name)));
}

function sameSecond(seconds: number, instant: number | undefined): boolean {
  return instant !== undefined && Math.floor(seconds) === Math.floor(instant / 1_000);
}

export const claims: Check = {
  id: 'claims',
  appliesTo: ({ reading }) => reading.format === 'open-badges-3' || reading.format === 'clr-2',
  run({ reading }) {
    if (!reading.jws) return notApplicable('none');
    const typ = reading.jws.header.typ;
    const bare = typeof typ === 'string' && /^(application\/)?[vd]c(\+|-)/i.test(typ);
    const disagree = bare && ['vc', 'vp'].find((name) => own(reading.jws?.payload ?? {}, name) !== undefined);
    if (disagree) return failed('claimMismatch', { pointer: `/${disagree}`, detail: { claim: disagree } });
    const beside = besideCredential(reading.jws.payload, reading.document);
    if (beside) return failed('claimMismatch', { pointer: `/${beside}`, detail: { claim: beside } });
    return compare(reading.jws.payload, reading.document, bare);
  },
};
