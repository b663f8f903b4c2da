/**
 * A record over time: the calendar days that badges, or plain dates, stand for. What patterns are found in (streaks.ts, gaps.ts, spans.ts, counts.ts,
 * thresholds.ts), and what a timeline draws. Days are texts (`2026-03-01`), so that a record is plain data.
 */
import type { Report, Verdict } from '@open-badge-elements/verify';
import { isoDay } from '../calendar/civil.js';
import { readDate } from '../calendar/instant.js';
import { calendarIn } from '../calendar/zone.js';
import { portfolioOf } from '../portfolio.js';
import type { NotCountedBadge } from '../progress-types.js';
import { personFor } from '../recipients.js';
import type { Period } from '../rules/days.js';

/** One thing that happened: on a day, or from one day to another, both included. */
export interface RecordEntry {
  readonly from: string;
  readonly to: string;
  readonly report?: Report;
}

export interface TimeRecord {
  /** In order of their days; nothing after today. */
  readonly entries: readonly RecordEntry[];
  /** The badges that don't count, and why; `noDate` and `notYetValid` among the reasons. */
  readonly notCounted: readonly NotCountedBadge[];
  /** How many of the plain dates could not be read, or are to come. */
  readonly unreadable: number;
  readonly today: string;
  readonly timeZone: string;
}

export interface RecordOptions {
  readonly now?: Date | undefined;
  /** The IANA zone whose calendar days count; UTC without. */
  readonly timeZone?: string | undefined;
  /** Which days a badge stands for: that of its award, or all days of its activity. */
  readonly dates?: 'awarded' | 'activity' | undefined;
  /** Whose badges; without, all are taken for one person's. */
  readonly recipient?: string | readonly string[] | undefined;
  /** Without: `verified` and `expired`, because what happened does not unhappen when a badge runs out. */
  readonly accept?: readonly Verdict[] | undefined;
}

/** A longer activity is a slip of the pen. */
const LONGEST_ACTIVITY = 36_600;

const inOrder = (one: RecordEntry, other: RecordEntry) =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : one.to < other.to ? -1 : one.to > other.to ? 1 : 0;

const entryOf = (first: number, last: number, report?: Report): RecordEntry => ({
  from: isoDay(first),
  to: isoDay(last),
  ...(report && { report }),
});

/** The record that a list of reports makes. Copies of one award count once. */
export function recordOf(reports: readonly Report[], options: RecordOptions = {}): TimeRecord {
  const { dates = 'awarded', recipient, accept = ['verified', 'expired'] } = options;
  const portfolio = portfolioOf(reports, { now: options.now, timeZone: options.timeZone, accept });
  const album = portfolio.album(undefined);
  const { index, now, calendar } = album;
  const person = recipient === undefined ? ({ how: 'assumed' } as const) : personFor(recipient);
  const standing = album.standing(person);
  const entries: RecordEntry[] = [];
  const notCounted: NotCountedBadge[] = [];
  for (const held of index.all) {
    const { awarded, activityStart, activityEnd, report } = held;
    const start = dates === 'activity' ? (activityStart ?? activityEnd ?? awarded) : awarded;
    const end = dates === 'activity' ? (activityEnd ?? activityStart ?? awarded) : awarded;
    const isReadable = start !== undefined && end !== undefined && start <= end && end - start <= LONGEST_ACTIVITY;
    const reason = standing(held) ?? (isReadable ? (start > now.day ? 'notYetValid' : undefined) : 'noDate');
    if (reason !== undefined) notCounted.push({ report, reason });
    else if (start !== undefined && end !== undefined) entries.push(entryOf(start, Math.min(end, now.day), report));
  }
  return { entries: entries.sort(inOrder), notCounted, unreadable: 0, today: isoDay(now.day), timeZone: calendar.timeZone };
}

/** The record that plain dates make: days (`2026-03-01`) or instants (`2026-03-01T22:30:00-05:00`). `now` is the caller's: there is no clock here. */
export function recordOfDates(dates: readonly string[], options: { readonly now: Date; readonly timeZone?: string }): TimeRecord {
  const calendar = calendarIn(options.timeZone ?? 'UTC');
  const now = options.now.getTime();
  const today = calendar.dayOfInstant(Number.isFinite(now) ? now : 0);
  const days = dates.map((date) => calendar.dayOf(date)).filter((day): day is number => day !== undefined && day <= today);
  const entries = days.map((day) => entryOf(day, day)).sort(inOrder);
  return { entries, notCounted: [], unreadable: dates.length - days.length, today: isoDay(today), timeZone: calendar.timeZone };
}

/** A day of a record as a number; a record that was stored and changed by hand may hold what is no day. */
export function dayOf(text: string): number | undefined {
  const date = readDate(text);
  return date?.instant === undefined ? date?.day : undefined;
}

export function periodsOf({ entries }: TimeRecord): Period[] {
  return entries.flatMap(({ from, to }) => {
    const [first, last] = [dayOf(from), dayOf(to)];
    return first === undefined || last === undefined || last < first || last - first > LONGEST_ACTIVITY ? [] : [{ first, last }];
  });
}
