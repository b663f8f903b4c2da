/** Dates in words. A badge's date is shown as the calendar day that the issuer wrote, not shifted into the reader's time zone. */
import { visible } from '../rendering/text.js';

/** To make one takes longer than to use it a thousand times, and a wall may have as many badges. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @param time What is said besides the day, in the reader's own time; nothing, and the day is the one that the issuer wrote. */
export function dateFormat(locale: string, time: Intl.DateTimeFormatOptions = { timeZone: 'UTC' }): Intl.DateTimeFormat {
  const key = `${locale} ${time.timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...time });
  formats.set(key, format);
  return format;
}

/** `2024-06-01T00:00:00+02:00` → "1 June 2024". What is no date is shown as it is written. */
export function dayInWords(date: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? [];
  const at = year === undefined ? secondsSince1970(date) : Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isFinite(at) ? dateFormat(locale).format(at) : visible(date).slice(0, 40);
}

/** Open Badges 1.0 allowed a Unix time. */
function secondsSince1970(date: string): number {
  return /^\d{9,10}$/.test(date) ? Number(date) * 1_000 : Number.NaN;
}
