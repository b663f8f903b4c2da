/** So many separate awards, perhaps inside a period. */
import { addDuration, type Duration } from '../calendar/duration.js';
import type { Candidate } from '../pools.js';
import { fractionOf, type Measured } from './result.js';

/** The stretch of a list in order of days that holds the most inside one period; of equal ones the latest, which stays good the longest. */
function fullestWindow(sorted: readonly Candidate[], within: Duration): { from: number; to: number } {
  let best = { from: 0, to: -1 };
  let to = -1;
  for (const [from, { first = 0 }] of sorted.entries()) {
    const end = addDuration(first, within);
    while ((sorted[to + 1]?.last ?? Number.POSITIVE_INFINITY) <= end) to += 1;
    if (to - from >= best.to - best.from) best = { from, to };
  }
  return best;
}

/** The day on which so many no longer count: the n-th last of the days on which each ends. */
function nthGoodUntil(counted: readonly Candidate[], count: number): number {
  if (counted.every(({ goodUntil }) => goodUntil === Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  const ends = counted.map(({ goodUntil }) => goodUntil).sort((one, other) => other - one);
  return ends[count - 1] ?? Number.POSITIVE_INFINITY;
}

/** Without a period the list itself is what counts: many requirements may share one. */
export function measureTimes(candidates: readonly Candidate[], count: number, within: Duration | undefined): Measured {
  const { from, to } = within ? fullestWindow(candidates, within) : { from: 0, to: candidates.length - 1 };
  const counted = within ? candidates.slice(from, to + 1) : candidates;
  const outside = within ? [...candidates.slice(0, from), ...candidates.slice(to + 1)] : [];
  const isDone = counted.length >= count;
  const have = Math.min(counted.length, count);
  return {
    fraction: fractionOf(have, count, isDone),
    isDone,
    have,
    counted,
    outside,
    tooOld: [],
    goodUntil: isDone ? nthGoodUntil(counted, count) : Number.POSITIVE_INFINITY,
  };
}
