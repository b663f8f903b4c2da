/** From the first day to the last at least so long. The day of the anniversary is enough: 15 January to 15 July is six months. */
import { addDuration, type Duration } from '../calendar/duration.js';
import { noRecord, type RecordResult } from './consecutive.js';
import { merged, type Period } from './days.js';
import { fractionOf } from './result.js';

/**
 * Months differ in length, so how far along depends on where one starts: the best start counts. Taking the first one would let an earlier badge, which
 * starts a longer half-year, make less of the record than it was.
 */
export function measureSpan(periods: readonly Period[], duration: Duration, endsFrom: number | undefined): RecordResult {
  const together = merged(periods);
  const [first, last] = [together[0]?.first, together.at(-1)?.last];
  if (first === undefined || last === undefined || (endsFrom !== undefined && last < endsFrom)) return noRecord;
  const isDone = addDuration(first, duration) <= last;
  const shares = periods.map((period) => (last - period.first) / Math.max(addDuration(period.first, duration) - period.first, 1));
  const share = shares.reduce((best, one) => Math.max(best, one), 0);
  return {
    fraction: fractionOf(share, 1, isDone),
    isDone,
    have: isDone ? 1 : 0,
    record: { kind: 'span', first, last, reaches: addDuration(first, duration) },
    end: last,
  };
}
