/** Rising thresholds, and the day on which each was reached. */
import { unitOf } from '../calendar/units.js';
import type { LadderRule } from '../pathway.js';
import { noRecord, type RecordResult } from './consecutive.js';
import { type Hit, hitsOf, type Period } from './days.js';
import { fractionOf } from './result.js';
import { bestRun, firstRunWith } from './runs.js';

interface Step {
  readonly at: number;
  /** The calendar day on which it was reached. */
  readonly reached?: number;
}

interface Climbed {
  /** How many there are: awards, units, or units in a row. */
  readonly value: number;
  readonly steps: readonly Step[];
}

const step = (at: number, reached: number | undefined): Step => ({ at, ...(reached !== undefined && { reached }) });

/** A ladder of awards or units, one after another or not. `misses` may be missing from each step's own stretch. */
export function climb(hits: readonly Hit[], { steps, consecutive = false, misses = 0 }: LadderRule): Climbed {
  if (!consecutive) return { value: hits.length, steps: steps.map((at) => step(at, hits[at - 1]?.day)) };
  const reached = steps.map((at) => {
    const run = firstRunWith(at - misses, hits, { misses, longest: at });
    return step(at, run && hits[run.to]?.day);
  });
  return { value: bestRun(hits, { misses, longest: steps.at(-1) })?.hits ?? 0, steps: reached };
}

/** Separate awards as hits: two on one day are two. */
export function awardsAsHits(periods: readonly Period[]): Hit[] {
  return periods
    .map(({ last }) => last)
    .sort((one, other) => one - other)
    .map((day, unit) => ({ unit, day }));
}

export function measureLadder(periods: readonly Period[], rule: LadderRule, endsFrom: number | undefined): RecordResult {
  const unit = rule.unit ?? 'day';
  const hits = unit === 'award' ? awardsAsHits(periods) : hitsOf(periods, unit);
  const end = hits.at(-1)?.day;
  const last = unit === 'award' ? end : hits.at(-1)?.unit;
  const needed = endsFrom === undefined || unit === 'award' ? endsFrom : unitOf(endsFrom, unit);
  if (end === undefined || (needed !== undefined && (last ?? 0) < needed)) return noRecord;
  const climbed = climb(hits, rule);
  const need = (rule.steps.at(-1) ?? 0) - (rule.consecutive ? (rule.misses ?? 0) : 0);
  const isDone = climbed.steps.every(({ reached }) => reached !== undefined);
  return {
    fraction: fractionOf(climbed.value, need, isDone),
    isDone,
    have: Math.min(climbed.value, rule.steps.at(-1) ?? 0),
    record: { kind: 'ladder', ...climbed },
    end,
  };
}
