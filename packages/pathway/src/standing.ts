/** Why a badge does not count, whatever it is for: what the verifier found, whose it is, whether its time is now. */
import type { Verdict } from '@open-badge-elements/verify';
import type { Held } from './held.js';
import { belongsTo, type Person } from './recipients.js';

/** Why a badge that fits a requirement does not count for it. */
export type NotCountedReason =
  /** It was not checked, is not what its issuer made, or could not be checked; the report says which. */
  | 'notVerified'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'notYetValid'
  /** It is somebody else's. */
  | 'otherRecipient'
  /** It names its recipient by a hash only, or not at all, and nobody compared it: verify it with the recipient. */
  | 'recipientUnknown'
  /** The pathway names who may issue it, and it is from somebody else. */
  | 'otherIssuer'
  /** The page warns of its issuer. */
  | 'distrustedIssuer'
  /** Its recipient issued it to themselves, and the pathway does not name them as an issuer. */
  | 'selfIssued'
  /** A copy of a badge that counts, or an older version of it. */
  | 'duplicate'
  /** It counts for another requirement, and each badge counts once here. */
  | 'alreadyCounted'
  /** It would count, but enough others do. */
  | 'notNeeded'
  /** Awarded longer ago than the pathway allows: due for renewal. */
  | 'tooOld'
  /** Awarded before or after the period in which the most came together. */
  | 'outsideWindow'
  /** The rule asks for dates, and it has none that can be read. */
  | 'noDate';

/** Those that once counted: what makes a requirement lapsed, and not open. */
export const lapsing: ReadonlySet<NotCountedReason> = new Set<NotCountedReason>(['expired', 'tooOld']);

export interface Now {
  readonly instant: number;
  readonly day: number;
}

function ofVerdict({ verdict, reason }: Held, accepted: ReadonlySet<Verdict>): NotCountedReason | undefined {
  if (verdict !== undefined && accepted.has(verdict)) return undefined;
  if (verdict === 'revoked' || verdict === 'suspended' || verdict === 'expired' || verdict === 'notYetValid') return verdict;
  return reason === 'recipientDiffers' ? 'otherRecipient' : 'notVerified';
}

/** The verifier looked at its own time, which may be long ago, or not yet: the dates are compared again with the time that is asked about. */
function ofDates({ validUntil, validFrom, awarded }: Held, now: Now, accepted: ReadonlySet<Verdict>): NotCountedReason | undefined {
  if (!accepted.has('expired') && validUntil !== undefined && validUntil < now.instant) return 'expired';
  if (accepted.has('notYetValid')) return undefined;
  if (validFrom !== undefined && validFrom > now.instant) return 'notYetValid';
  return awarded !== undefined && awarded > now.day ? 'notYetValid' : undefined;
}

/** Why it does not count for anything; undefined when it may count. What it is comes first, then whose it is, then its time. */
export function standingOf(held: Held, person: Person, now: Now, accepted: ReadonlySet<Verdict>): NotCountedReason | undefined {
  const verdict = ofVerdict(held, accepted);
  if (verdict !== undefined && verdict !== 'expired' && verdict !== 'notYetValid') return verdict;
  const isTheirs = belongsTo(held, person);
  if (isTheirs === false) return 'otherRecipient';
  if (isTheirs === undefined) return 'recipientUnknown';
  if (held.issuerTrust === 'distrusted') return 'distrustedIssuer';
  return verdict ?? ofDates(held, now, accepted);
}
