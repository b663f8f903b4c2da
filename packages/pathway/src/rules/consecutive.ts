/**
 * So many days, weeks or months in a row. With misses allowed, "99 of 100" is met when some 100 days that follow one another have a badge on 99 of
 * them, wherever the missing one lies.
 */
import { unitOf } from '../calendar/units.js';
import type { Consecutive } from '../pathway.js';
import type { Hit, Period } from './days.js';
import { hitsOf } from './days.js';
import { fractionOf, type RecordDays } from './result.js';
import { bestRun } from './runs.js';

export interface RecordResult {
  readonly fraction: number;
  readonly isDone: boolean;
  readonly have: number;
  readonly record?: RecordDays | undefined;
  /** The day up to which the record reaches, from which "not older than" is counted. */
  readonly end?: number | undefined;
}

export const noRecord: RecordResult = { fraction: 0, isDone: false, have: 0 };

const dayAt = (hits: readonly Hit[], place: number) => hits[place]?.day ?? 0;

export function measureConsecutive(periods: readonly Period[], rule: Consecutive, endsFrom: number | undefined): RecordResult {
  const { count, unit = 'day', misses = 0 } = rule;
  const hits = hitsOf(periods, unit);
  const run = bestRun(hits, { misses, longest: count, endsFrom: endsFrom === undefined ? undefined : unitOf(endsFrom, unit) });
  if (!run) return noRecord;
  const need = count - misses;
  const isDone = run.hits >= need;
  const [first, last] = [dayAt(hits, run.from), dayAt(hits, run.to)];
  return {
    fraction: fractionOf(run.hits, need, isDone),
    isDone,
    have: Math.min(run.hits, need),
    record: { kind: 'consecutive', hits: run.hits, length: run.length, first, last },
    end: last,
  };
}
