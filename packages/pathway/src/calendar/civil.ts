/**
 * Calendar days as whole numbers, counted from 1970-01-01 in the Gregorian calendar. Counting whole days is what keeps "30 days" right across
 * daylight saving: no hour is ever added. It knows no clock and no time zone (zone.ts does).
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The years that the engine deals with; a date outside is a slip of the pen, and its arithmetic would only look right. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

const daysInEra = 146_097;

/** Days from 1970-01-01. Years are counted from March, so that the leap day is the last day of a year and needs no case of its own. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
}

export function civilDate(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is such a day: 29 February in leap years only. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const names = new Map<number, string>();

/** `2026-03-01`. Remembered, up to a century's worth, for the same few days are told over and over. */
export function isoDay(number: number): string {
  const known = names.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = civilDate(number);
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (names.size < 36_600) names.set(number, name);
  return name;
}
