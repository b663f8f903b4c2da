/** How long it went on: from the first day to the last, and the periods in between. Periods that overlap or touch are one. */

import { civilDate, isoDay } from '../calendar/civil.js';
import { addDuration } from '../calendar/duration.js';
import { merged } from '../rules/days.js';
import { periodsOf, type TimeRecord } from './record.js';

export interface Span {
  readonly from: string;
  readonly to: string;
  /** Calendar days, the first and the last included. */
  readonly days: number;
}

export interface Spans {
  /** From the first day to the last. */
  readonly whole?: Span & { readonly years: number; readonly months: number; readonly restDays: number };
  /** The periods with something on every day. */
  readonly periods: readonly Span[];
  /** Days with something, each once. */
  readonly daysCovered: number;
}

const toSpan = (first: number, last: number): Span => ({ from: isoDay(first), to: isoDay(last), days: last - first + 1 });

/** As people say it: from 15 January to 20 July is six months and five days. */
function elapsed(first: number, last: number): { years: number; months: number; restDays: number } {
  const [start, end] = [civilDate(first), civilDate(last)];
  let months = (end.year - start.year) * 12 + end.month - start.month;
  if (addDuration(first, { months }) > last) months -= 1;
  return { years: Math.floor(months / 12), months: months % 12, restDays: last - addDuration(first, { months }) };
}

/** The spans of a record. */
export function spansOf(record: TimeRecord): Spans {
  const periods = merged(periodsOf(record));
  const [first, last] = [periods[0]?.first, periods.at(-1)?.last];
  return {
    ...(first !== undefined && last !== undefined && { whole: { ...toSpan(first, last), ...elapsed(first, last) } }),
    periods: periods.map((period) => toSpan(period.first, period.last)),
    daysCovered: periods.reduce((sum, period) => sum + period.last - period.first + 1, 0),
  };
}
