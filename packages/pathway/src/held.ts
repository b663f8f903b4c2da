/**
 * What the engine sees of a report: what was found, who signed, what for, whom it was awarded to, and when. It reads members one by one and believes
 * no type, because a report may have been stored, sent and parsed since it was made.
 */
import type { Report, Verdict } from '@open-badge-elements/verify';
import { readInstant } from './calendar/instant.js';
import type { Calendar } from './calendar/zone.js';
import { listOf, member, textOf } from './members.js';
import { identityOf, keysOf, type RecipientKey } from './recipients.js';

export interface HeldAlignment {
  readonly url?: string | undefined;
  readonly framework?: string | undefined;
  readonly code?: string | undefined;
}

export interface Held {
  readonly report: Report;
  readonly verdict: Verdict | undefined;
  readonly reason?: string | undefined;
  readonly issuerTrust?: string | undefined;
  /** The identifier that was proven; for a badge that was not verified, what it claims. */
  readonly issuer?: string | undefined;
  readonly achievement?: string | undefined;
  readonly title?: string | undefined;
  readonly alignments: readonly HeldAlignment[];
  /** Calendar days. */
  readonly awarded?: number | undefined;
  readonly activityStart?: number | undefined;
  readonly activityEnd?: number | undefined;
  readonly validUntilDay?: number | undefined;
  /** Milliseconds since 1970. */
  readonly validFrom?: number | undefined;
  readonly validUntil?: number | undefined;
  readonly recipientKeys: readonly RecipientKey[];
  /** What the verifier found when it was asked whose badge it is. */
  readonly recipientCheck?: string | undefined;
  /** Equal for two copies of one award, also when the second was issued again with other dates. */
  readonly identity: string;
}

const verdicts: readonly string[] = [
  'verified',
  'expired',
  'notYetValid',
  'revoked',
  'suspended',
  'invalid',
  'undetermined',
] satisfies Verdict[];

/** A page may ask for what is no verdict. */
export function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && verdicts.includes(value);
}

function alignmentsOf(achievement: unknown): HeldAlignment[] {
  return listOf(member(achievement, 'alignments')).map((alignment) => ({
    url: textOf(member(alignment, 'targetUrl')),
    framework: textOf(member(alignment, 'targetFramework')),
    code: textOf(member(alignment, 'targetCode')),
  }));
}

function recipientCheckOf(report: unknown): string | undefined {
  const check = listOf(member(report, 'checks')).find((one) => member(one, 'id') === 'recipient');
  return textOf(member(check, 'code'));
}

/** The facts of one report; undefined when there is no badge in it. */
export function heldOf(report: Report, calendar: Calendar): Held | undefined {
  const badge = member(report, 'badge');
  if (typeof badge !== 'object' || badge === null) return undefined;
  const achievement = member(badge, 'achievement');
  const day = (name: string) => calendar.dayOf(member(badge, name));
  const verdict = member(report, 'verdict');
  const facts = {
    issuer: textOf(member(report, 'signedBy')) ?? textOf(member(member(badge, 'issuer'), 'id')),
    achievement: textOf(member(achievement, 'id')),
    title: textOf(member(achievement, 'name')) ?? textOf(member(badge, 'name')),
    alignments: alignmentsOf(achievement),
    awarded: day('awardedOn') ?? day('validFrom'),
    activityStart: day('activityStart'),
    activityEnd: day('activityEnd'),
    validUntilDay: day('validUntil'),
    validFrom: readInstant(member(badge, 'validFrom')),
    validUntil: readInstant(member(badge, 'validUntil')),
    recipientKeys: keysOf(member(badge, 'recipient')),
  };
  return {
    report,
    verdict: isVerdict(verdict) ? verdict : undefined,
    reason: textOf(member(report, 'reason')),
    issuerTrust: textOf(member(report, 'issuerTrust')),
    ...facts,
    recipientCheck: recipientCheckOf(report),
    identity: identityOf(textOf(member(badge, 'id')), facts),
  };
}

/** One order for badges, whatever order they came in: by the day of the award, then by what they are. Undated ones come last. */
export function inOrder(one: Held, other: Held): number {
  const [first, second] = [one.awarded ?? Number.POSITIVE_INFINITY, other.awarded ?? Number.POSITIVE_INFINITY];
  if (first !== second) return first < second ? -1 : 1;
  return one.identity < other.identity ? -1 : one.identity > other.identity ? 1 : 0;
}
