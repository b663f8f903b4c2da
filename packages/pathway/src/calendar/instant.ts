/**
 * Dates of badges. A date without a time zone is the calendar day that it says, wherever the reader sits: `2026-03-01` is the first of March in New
 * York too. A date with one is an instant, and which day it is depends on the zone of whoever counts (zone.ts).
 */
import { type CivilDate, dayNumber, isCivilDate } from './civil.js';

type BadgeDate = { readonly day: number; readonly instant?: undefined } | { readonly instant: number };

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,12}))?)?(Z|z|[+-]\d\d:?\d\d)?)?$/;

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Reads a date of a badge: ISO 8601, or seconds since 1970 as Open Badges 1.0 has them. Undefined when it can't be read. */
export function readDate(text: unknown): BadgeDate | undefined {
  if (typeof text !== 'string' || text.length > 64) return undefined;
  if (/^\d{9,10}$/.test(text)) return { instant: Number(text) * 1_000 };
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const date: CivilDate = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const [hour, minute, second] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  // 24:00 is midnight at the end of the day, and 23:59:60 a leap second: both are met.
  if (!isCivilDate(date) || hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  const day = dayNumber(date);
  if (match[8] === undefined) return { day };
  const offset = offsetMinutes(match[8]);
  if (offset === undefined) return undefined;
  const time = (hour * 60 + minute) * MS_PER_MINUTE + second * 1_000 + Math.floor(Number(`0.${match[7] ?? 0}`) * 1_000);
  return { instant: day * MS_PER_DAY + time - offset * MS_PER_MINUTE };
}

/** The same as milliseconds since 1970; a day without a zone begins in UTC, as the verifier takes it. */
export function readInstant(text: unknown): number | undefined {
  const date = readDate(text);
  if (!date) return undefined;
  return date.instant === undefined ? date.day * MS_PER_DAY : date.instant;
}
