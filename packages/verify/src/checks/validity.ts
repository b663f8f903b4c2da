/**
 * Is now within the time for which the badge was made?
 *
 * OB 3.0: validFrom/validUntil (VC 2.0) and issuanceDate/expirationDate (VC 1.1), xsd:dateTimeStamp; a JWT's nbf and exp bound the signature
 * besides. OB 1 and 2: issuedOn (0.5: issued_on), expires, ISO 8601. Valid at the very instant of validFrom and of validUntil. The skew is forgiven at the start
 * only, for clocks that run behind; an expiry is never forgiven. A date that can't be read fails: it is not the same as none.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { Check, CheckContext, Finding, Subject } from '../check.js';
import { lenientInstant, strictInstant } from '../instant.js';
import { failed, notApplicable, passed } from '../outcome.js';
import { own } from '../subject.js';

interface Bound {
  readonly pointer: string;
  readonly at: number | undefined;
}

const starts = { credential: ['validFrom', 'issuanceDate'], assertion: ['issuedOn', 'issued_on'] };
const ends = { credential: ['validUntil', 'expirationDate'], assertion: ['expires'] };

function boundsOf(document: JsonObject, members: readonly string[], read: (value: unknown) => number | undefined): Bound[] {
  return members
    .filter((member) => own(document, member) !== undefined)
    .map((member) => ({ pointer: `/${member}`, at: read(own(document, member)) }));
}

/** JWT NumericDate (RFC 7519, section 2): seconds since 1970. Values beyond the year 9999 are milliseconds by mistake, or nonsense. */
function numericDate(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 253_402_300_800 ? value * 1_000 : undefined;
}

function allBounds({ reading }: Subject): { start: Bound[]; end: Bound[] } {
  const credential = reading.format === 'open-badges-3' || reading.format === 'clr-2';
  const read = credential ? strictInstant : lenientInstant;
  const kind = credential ? 'credential' : 'assertion';
  const payload = credential ? reading.jws?.payload : undefined;
  return {
    start: [...boundsOf(reading.document, starts[kind], read), ...(payload ? boundsOf(payload, ['nbf'], numericDate) : [])],
    end: [...boundsOf(reading.document, ends[kind], read), ...(payload ? boundsOf(payload, ['exp'], numericDate) : [])],
  };
}

function settle(subject: Subject, { ports }: CheckContext): Finding {
  const { start, end } = allBounds(subject);
  const unreadable = [...end, ...start].find((bound) => bound.at === undefined);
  if (unreadable) return failed('unreadableDate', { pointer: unreadable.pointer });

  const now = ports.now().getTime();
  // A token is over on the very instant of exp (RFC 7519, section 4.1.4); a badge still holds on that of validUntil.
  const over = end.find(({ at, pointer }) => at !== undefined && (pointer === '/exp' ? now >= at : now > at));
  if (over?.at !== undefined) return failed('expired', { pointer: over.pointer, detail: { on: new Date(over.at).toISOString() } });
  const early = start.find((bound) => bound.at !== undefined && now + ports.limits.skewMs < bound.at);
  if (early?.at !== undefined) return failed('notYetValid', { pointer: early.pointer, detail: { on: new Date(early.at).toISOString() } });

  const begins = Math.max(...start.map((bound) => bound.at ?? Number.NEGATIVE_INFINITY));
  const backwards = end.find((bound) => bound.at !== undefined && bound.at < begins);
  return backwards ? failed('expired', { pointer: backwards.pointer }) : passed('ok');
}

export const validity: Check = {
  id: 'validity',
  appliesTo: () => true,
  run(subject, context) {
    const made = context.outcomeOf('issuer')?.outcome;
    if (made === undefined || made === 'notApplicable') return notApplicable('none');
    return settle(subject, context);
  },
};
