import { civilDate, dayNumber, daysInMonth } from './civil.js';

/** How long something takes, as people say it. Several members add up: one year and six months. */
export interface Duration {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly weeks?: number | undefined;
  readonly days?: number | undefined;
}

/**
 * The day on which a duration that begins on `day` is over: its anniversary. A month later than 31 January is the last day of February, and a year
 * later than 29 February is 28 February: an anniversary is never skipped, and a later start never ends earlier.
 */
export function addDuration(day: number, { years = 0, months = 0, weeks = 0, days = 0 }: Duration): number {
  const start = civilDate(day);
  const month = start.year * 12 + start.month - 1 + years * 12 + months;
  const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
  const sameDay = Math.min(start.day, daysInMonth(year, monthOfYear));
  return dayNumber({ year, month: monthOfYear, day: sameDay }) + weeks * 7 + days;
}

/** The first day from which a duration is not yet over: what "not older than" looks back to. */
export function earliestWithin(today: number, duration: Duration): number {
  const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
  // Calendar months differ in length, so the day is searched for between bounds that can't be missed.
  let [before, found] = [today - (years * 366 + months * 31 + weeks * 7 + days) - 1, today];
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2);
    if (addDuration(middle, duration) >= today) found = middle;
    else before = middle;
  }
  return found;
}
