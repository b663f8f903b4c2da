/** What the badges of one requirement come to, by its rule. */
import { addDuration, earliestWithin } from '../calendar/duration.js';
import type { LeafRule, Measure } from '../compile.js';
import type { Candidate } from '../pools.js';
import { measureConsecutive, type RecordResult } from './consecutive.js';
import type { Period } from './days.js';
import { measureLadder } from './ladder.js';
import { type Measured, unmeasured } from './result.js';
import { measureSpan } from './span.js';
import { measureTimes } from './times.js';

type RecordMeasure = Exclude<Measure, { kind: 'times' }>;

function measureRecord(periods: readonly Period[], measure: RecordMeasure, endsFrom: number | undefined): RecordResult {
  if (measure.kind === 'consecutive') return measureConsecutive(periods, measure.rule, endsFrom);
  if (measure.kind === 'span') return measureSpan(periods, measure.duration, endsFrom);
  return measureLadder(periods, measure.rule, endsFrom);
}

/** `today` is undefined when it is asked what once was: then nothing is too old. */
export function measure(leaf: LeafRule, candidates: readonly Candidate[], today: number | undefined): Measured {
  if (candidates.length === 0) return unmeasured;
  if (leaf.measure.kind === 'times') return measureTimes(candidates, leaf.measure.count, leaf.measure.within);
  const endsFrom = today !== undefined && leaf.notOlderThan ? earliestWithin(today, leaf.notOlderThan) : undefined;
  const periods = candidates.flatMap(({ first, last }) => (first === undefined || last === undefined ? [] : [{ first, last }]));
  const { fraction, isDone, have, record, end } = measureRecord(periods, leaf.measure, endsFrom);
  const isTooOld = record === undefined;
  return {
    fraction,
    isDone,
    have,
    counted: isTooOld ? [] : candidates,
    tooOld: isTooOld ? candidates : [],
    outside: [],
    goodUntil: isDone && leaf.notOlderThan && end !== undefined ? addDuration(end, leaf.notOlderThan) : Number.POSITIVE_INFINITY,
    record,
  };
}
