/** Calendar days of a record in words and numbers. Days are those of a calendar, so everything is reckoned in UTC and no hour is ever shifted. */
import type { Unit, UnitCount } from '@open-badge-elements/pathway';

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

type Style = 'full' | 'long' | 'medium' | 'month' | 'monthYear' | 'weekday';
const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  month: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

export function inWords(day: string, style: Style, locale: string): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  const time = at(day);
  return Number.isFinite(time) ? format.format(time) : day;
}

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(at(day)).getUTCDay() + 6) % 7;

export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

export const addDays = (day: string, days: number): string => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

/** "Tuesday, 3 March 2026", "2 to 8 March 2026", "March 2026". */
export function unitInWords(
  { from, to }: Pick<UnitCount, 'from' | 'to'>,
  unit: Unit,
  locale: string,
  between: (from: string, to: string) => string,
): string {
  if (unit === 'day') return inWords(from, 'full', locale);
  return unit === 'month' ? inWords(from, 'monthYear', locale) : between(inWords(from, 'medium', locale), inWords(to, 'medium', locale));
}
