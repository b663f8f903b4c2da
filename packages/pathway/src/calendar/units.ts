/** Days, ISO weeks (Monday to Sunday) and months as whole numbers, so that "in a row" is "one more" for each of them. */
import { civilDate, dayNumber, isoDay } from './civil.js';

export type Unit = 'day' | 'week' | 'month';

/** 1970-01-01 was a Thursday, so the Monday before it is day -3. */
const MONDAY = 3;

export function unitOf(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + MONDAY) / 7);
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

/** The first day of a unit; the day before that of the next one is its last. */
export function firstDayOf(index: number, unit: Unit): number {
  if (unit === 'day') return index;
  if (unit === 'week') return index * 7 - MONDAY;
  return dayNumber({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
}

/** `2026-03-01`, `2026-W09` (ISO 8601: the week belongs to the year that its Thursday is in), `2026-03`. */
export function nameOfUnit(index: number, unit: Unit): string {
  const first = firstDayOf(index, unit);
  if (unit === 'day') return isoDay(first);
  if (unit === 'month') return isoDay(first).slice(0, 7);
  const { year } = civilDate(first + 3);
  const firstThursday = unitOf(dayNumber({ year, month: 1, day: 4 }), 'week');
  return `${String(year).padStart(4, '0')}-W${String(index - firstThursday + 1).padStart(2, '0')}`;
}
