/** How many there are in each day, week or month, empty ones included: the bars and squares of a timeline. */
import { isoDay } from '../calendar/civil.js';
import { firstDayOf, nameOfUnit, type Unit, unitOf } from '../calendar/units.js';
import { dayOf, periodsOf, type TimeRecord } from './record.js';

export interface UnitCount {
  /** `2026-03-01`, `2026-W09`, `2026-03`. */
  readonly name: string;
  /** Its first and last calendar day. */
  readonly from: string;
  readonly to: string;
  /** Entries that are in it, on a day or in part. */
  readonly count: number;
}

/** A century of days. A record with a stray date does not make a page draw a million squares: the latest are kept. */
const MOST_UNITS = 36_600;

/** Every unit from the first entry to the last (or between the days that are given), in order. */
export function countsOf(
  record: TimeRecord,
  { unit = 'day', from, to }: { readonly unit?: Unit; readonly from?: string; readonly to?: string } = {},
): readonly UnitCount[] {
  const periods = periodsOf(record).map(({ first, last }) => ({ first: unitOf(first, unit), last: unitOf(last, unit) }));
  const bound = (text: string | undefined) => {
    const day = text === undefined ? undefined : dayOf(text);
    return day === undefined ? undefined : unitOf(day, unit);
  };
  const end = bound(to) ?? periods.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY);
  const begin = bound(from) ?? periods.reduce((earliest, { first }) => Math.min(earliest, first), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(begin) || !Number.isFinite(end) || end < begin) return [];
  const start = Math.max(begin, end - MOST_UNITS + 1);

  // Each period adds one where it begins and takes it away after its end; a running sum gives the counts.
  const changes = new Array<number>(end - start + 2).fill(0);
  const add = (place: number, by: number) => {
    changes[place] = (changes[place] ?? 0) + by;
  };
  for (const { first, last } of periods) {
    if (last < start || first > end) continue;
    add(Math.max(first, start) - start, 1);
    add(Math.min(last, end) - start + 1, -1);
  }
  let count = 0;
  return changes.slice(0, -1).map((change, place) => {
    count += change;
    const index = start + place;
    return { name: nameOfUnit(index, unit), from: isoDay(firstDayOf(index, unit)), to: isoDay(firstDayOf(index + 1, unit) - 1), count };
  });
}
