/** A ladder: 30, 60, 90, 365 days, when each was reached, and what is next. */
import { isoDay } from '../calendar/civil.js';
import type { LadderRule } from '../pathway.js';
import { hitsOf } from '../rules/days.js';
import { awardsAsHits, climb } from '../rules/ladder.js';
import { periodsOf, type TimeRecord } from './record.js';

export interface LadderPattern {
  /** How many there are: entries, units with an entry, or the most units in a row. */
  readonly value: number;
  readonly steps: readonly { readonly at: number; readonly reachedOn?: string }[];
  /** The first step that is not reached, and how many are left. */
  readonly next?: { readonly at: number; readonly left: number };
}

/** Where a record stands on a ladder. Steps are taken in rising order, each once. */
export function ladderOf(record: TimeRecord, rule: LadderRule): LadderPattern {
  const steps = [...new Set(rule.steps)].filter((at) => Number.isInteger(at) && at > 0).sort((one, other) => one - other);
  const unit = rule.unit ?? 'day';
  const periods = periodsOf(record);
  const hits = unit === 'award' ? awardsAsHits(periods) : hitsOf(periods, unit);
  const climbed = climb(hits, { ...rule, steps });
  const next = climbed.steps.find(({ reached }) => reached === undefined);
  return {
    value: climbed.value,
    steps: climbed.steps.map(({ at, reached }) => ({ at, ...(reached !== undefined && { reachedOn: isoDay(reached) }) })),
    ...(next && { next: { at: next.at, left: Math.max(next.at - (rule.consecutive ? (rule.misses ?? 0) : 0) - climbed.value, 1) } }),
  };
}
