/** Where nothing was, between the first entry and now. */
import { isoDay } from '../calendar/civil.js';
import { firstDayOf, type Unit, unitOf } from '../calendar/units.js';
import { hitsOf } from '../rules/days.js';
import { dayOf, periodsOf, type TimeRecord } from './record.js';

export interface Gap {
  readonly from: string;
  readonly to: string;
  /** How many units it takes. */
  readonly length: number;
  /** It reaches up to now. The unit that is now is not over, so it is no part of it. */
  readonly open: boolean;
}

/** The gaps of a record, in order. */
export function gapsOf(record: TimeRecord, { unit = 'day' }: { readonly unit?: Unit } = {}): readonly Gap[] {
  const hits = hitsOf(periodsOf(record), unit);
  const gap = (before: number, after: number, open: boolean): Gap[] => {
    const length = after - before - 1;
    return length < 1 ? [] : [{ from: isoDay(firstDayOf(before + 1, unit)), to: isoDay(firstDayOf(after, unit) - 1), length, open }];
  };
  const between = hits.flatMap(({ unit: after }, place) => {
    const before = hits[place - 1];
    return before ? gap(before.unit, after, false) : [];
  });
  const last = hits.at(-1);
  return last ? [...between, ...gap(last.unit, unitOf(dayOf(record.today) ?? 0, unit), true)] : between;
}
