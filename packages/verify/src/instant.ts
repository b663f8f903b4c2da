/**
 * Dates of badges as instants. A date that can't be read is not the same as none: callers must tell `undefined` (unreadable) from a
 * member that is not there.
 */

const strict = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const lenient = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function instantOf(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (!isCalendarDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = /[.,](\d+)/.exec(match[0])?.[1] ?? '0';
  const zone = match[7] ?? 'Z';
  let offset = 0;
  if (zone !== 'Z') {
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const whole = new Date(0);
  whole.setUTCFullYear(year, month - 1, day);
  whole.setUTCHours(hour, minute - offset, second, Math.floor(Number(`0.${fraction}`) * 1_000));
  return whole.getTime();
}

/** An xsd:dateTimeStamp (VC Data Model 2.0, section 4.9): with seconds and a zone. Milliseconds since 1970, or undefined. */
export function strictInstant(text: unknown): number | undefined {
  return typeof text === 'string' && text.length < 64 ? instantOf(strict.exec(text)) : undefined;
}

/**
 * A date of Open Badges 1 and 2: ISO 8601 with or without seconds, time and zone (a naive time is taken as UTC, as the reference validator
 * does), or seconds since 1970 (1.0).
 */
export function lenientInstant(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 && value < 1e11 ? value * 1_000 : undefined;
  if (typeof value !== 'string' || value.length > 64) return undefined;
  if (/^\d{9,10}$/.test(value)) return Number(value) * 1_000;
  return instantOf(lenient.exec(value));
}
