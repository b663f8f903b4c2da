/** Days as merged periods, and the units they fall in. Overlapping periods and several badges on one day count once. */
import { firstDayOf, type Unit, unitOf } from '../calendar/units.js';

/** From its first day to its last, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Periods in order, those that overlap or touch as one. */
export function merged(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((one, other) => one.first - other.first || one.last - other.last);
  const found: { first: number; last: number }[] = [];
  for (const { first, last } of sorted) {
    const before = found.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found;
}

/** One day, week or month in which something was. */
export interface Hit {
  readonly unit: number;
  /** The first day in it that counts. */
  readonly day: number;
}

/** The units that a list of periods touches, in order, each once. */
export function hitsOf(periods: readonly Period[], unit: Unit): Hit[] {
  const hits: Hit[] = [];
  for (const { first, last } of merged(periods)) {
    const end = unitOf(last, unit);
    for (let index = unitOf(first, unit); index <= end; index += 1) {
      if (hits.at(-1)?.unit !== index) hits.push({ unit: index, day: Math.max(first, firstDayOf(index, unit)) });
    }
  }
  return hits;
}
