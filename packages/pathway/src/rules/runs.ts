/** Runs: hits in a row, of which some may be missed. One pass with two pointers, for a record of ten thousand days. */
import type { Hit } from './days.js';

export interface Run {
  /** Places in the list of hits, both included. */
  readonly from: number;
  readonly to: number;
  readonly hits: number;
  /** Units from the first hit to the last, misses included. */
  readonly length: number;
}

interface RunRule {
  /** How many units between the first and the last hit may be without one. */
  readonly misses: number;
  /** A run is looked at in pieces no longer than this. */
  readonly longest?: number | undefined;
  /** Only runs whose last hit is not before this unit. */
  readonly endsFrom?: number | undefined;
}

/** For each hit, the longest run that ends there. */
function* runsByEnd(hits: readonly Hit[], { misses, longest = Number.POSITIVE_INFINITY }: RunRule): Generator<Run> {
  let from = 0;
  for (const [to, { unit }] of hits.entries()) {
    const lengthFrom = (place: number) => unit - (hits[place]?.unit ?? unit) + 1;
    while (lengthFrom(from) > longest || lengthFrom(from) - (to - from + 1) > misses) from += 1;
    yield { from, to, hits: to - from + 1, length: lengthFrom(from) };
  }
}

/** The run with the most hits; of equal ones the latest. */
export function bestRun(hits: readonly Hit[], rule: RunRule): Run | undefined {
  let best: Run | undefined;
  for (const run of runsByEnd(hits, rule)) {
    if (rule.endsFrom !== undefined && (hits[run.to]?.unit ?? 0) < rule.endsFrom) continue;
    if (!best || run.hits >= best.hits) best = run;
  }
  return best;
}

/** The first run with so many hits: the day on which a threshold was reached is that of its last hit. */
export function firstRunWith(count: number, hits: readonly Hit[], rule: RunRule): Run | undefined {
  for (const run of runsByEnd(hits, rule)) if (run.hits >= count) return run;
  return undefined;
}

/** The run that ends with the last hit. */
export function lastRun(hits: readonly Hit[], rule: RunRule): Run | undefined {
  let last: Run | undefined;
  for (const run of runsByEnd(hits, rule)) last = run;
  return last;
}
