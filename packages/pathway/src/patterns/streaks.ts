/** Days, weeks or months in a row. A miss that is allowed is shown, never hidden. */
import { isoDay } from '../calendar/civil.js';
import { firstDayOf, nameOfUnit, type Unit, unitOf } from '../calendar/units.js';
import { type Hit, hitsOf } from '../rules/days.js';
import { bestRun, lastRun, type Run } from '../rules/runs.js';
import { dayOf, periodsOf, type TimeRecord } from './record.js';

export interface Streak {
  /** The first day of its first unit, and the last day of its last one. */
  readonly from: string;
  readonly to: string;
  /** Units from the first to the last, and how many of them have an entry. */
  readonly length: number;
  readonly hits: number;
  /** The units without an entry: `2026-03-04`, `2026-W10`, `2026-03`. */
  readonly missed: readonly string[];
}

export interface Streaks {
  readonly unit: Unit;
  /** How many misses were allowed. */
  readonly misses: number;
  /** The one that has not been broken. The unit that is now is not over, so it is no miss. */
  readonly current?: Streak;
  readonly longest?: Streak;
  /** Every run without a miss, in order. */
  readonly runs: readonly Streak[];
}

function toStreak(hits: readonly Hit[], { from, to, length }: Run, unit: Unit): Streak {
  const [first, last] = [hits[from]?.unit ?? 0, hits[to]?.unit ?? 0];
  const missed: string[] = [];
  for (let place = from + 1; place <= to; place += 1) {
    for (let gone = (hits[place - 1]?.unit ?? 0) + 1; gone < (hits[place]?.unit ?? 0); gone += 1) missed.push(nameOfUnit(gone, unit));
  }
  return { from: isoDay(firstDayOf(first, unit)), to: isoDay(firstDayOf(last + 1, unit) - 1), length, hits: to - from + 1, missed };
}

function unbroken(hits: readonly Hit[]): Run[] {
  const runs: { from: number; to: number; hits: number; length: number }[] = [];
  for (const [place, { unit }] of hits.entries()) {
    const before = runs.at(-1);
    if (before && hits[place - 1]?.unit === unit - 1) {
      before.to = place;
      before.hits += 1;
      before.length += 1;
    } else runs.push({ from: place, to: place, hits: 1, length: 1 });
  }
  return runs;
}

/** The streaks of a record: the current one, the longest, and every run without a miss. */
export function streaksOf(record: TimeRecord, options: { readonly unit?: Unit; readonly misses?: number } = {}): Streaks {
  const { unit = 'day' } = options;
  const misses = Math.max(0, Math.floor(options.misses ?? 0));
  const hits = hitsOf(periodsOf(record), unit);
  const now = unitOf(dayOf(record.today) ?? 0, unit);
  const since = Math.max(0, now - (hits.at(-1)?.unit ?? now) - 1);
  const current = since <= misses ? lastRun(hits, { misses: misses - since }) : undefined;
  const longest = bestRun(hits, { misses });
  return {
    unit,
    misses,
    ...(current && { current: toStreak(hits, current, unit) }),
    ...(longest && { longest: toStreak(hits, longest, unit) }),
    runs: unbroken(hits).map((run) => toStreak(hits, run, unit)),
  };
}
