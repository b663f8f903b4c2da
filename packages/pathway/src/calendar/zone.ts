/** Which calendar day an instant falls on, in the zone of whoever counts. `Intl` has the rules of every zone, past daylight saving included. */
import { dayNumber } from './civil.js';
import { readDate } from './instant.js';

const MS_PER_DAY = 86_400_000;

export interface Calendar {
  readonly timeZone: string;
  /** False when the zone that was asked for is unknown here, and UTC stands in. */
  readonly isKnown: boolean;
  dayOfInstant(milliseconds: number): number;
  /** The day of a badge's date; undefined when there is none or it can't be read. */
  dayOf(text: unknown): number | undefined;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...parts });
  } catch {
    return undefined; // no such zone
  }
}

/** What the clock on the wall shows, as if it were UTC. */
function wallClock(formatter: Intl.DateTimeFormat, milliseconds: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(milliseconds)) shown[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return dayNumber({ year, month, day }) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1_000;
}

/**
 * Asking `Intl` costs some 5 µs, and 10,000 badges have few days between them: the offset is asked for at the beginning of a UTC day and of the next
 * and reused where they agree. On a day when the clocks change, each instant is asked for by itself.
 */
function dayFinder(formatter: Intl.DateTimeFormat): (milliseconds: number) => number {
  const offsets = new Map<number, number>();
  const offsetAt = (milliseconds: number) => wallClock(formatter, milliseconds) - milliseconds;
  const offsetOn = (utcDay: number) => {
    const offset = offsets.get(utcDay) ?? offsetAt(utcDay * MS_PER_DAY);
    offsets.set(utcDay, offset);
    return offset;
  };
  return (milliseconds) => {
    const whole = Math.floor(milliseconds / 1_000) * 1_000;
    const utcDay = Math.floor(whole / MS_PER_DAY);
    const offset = offsetOn(utcDay) === offsetOn(utcDay + 1) ? offsetOn(utcDay) : offsetAt(whole);
    return Math.floor((whole + offset) / MS_PER_DAY);
  };
}

/** The calendar of an IANA zone (`America/Chicago`). A zone that is unknown here is told in `isKnown`, and days are those of UTC. */
export function calendarIn(timeZone: string): Calendar {
  const formatter = timeZone === 'UTC' ? undefined : formatterFor(timeZone);
  const dayOfInstant = formatter ? dayFinder(formatter) : (milliseconds: number) => Math.floor(milliseconds / MS_PER_DAY);
  return {
    timeZone: formatter ? timeZone : 'UTC',
    isKnown: formatter !== undefined || timeZone === 'UTC',
    dayOfInstant,
    dayOf(text) {
      const date = readDate(text);
      if (!date) return undefined;
      return date.instant === undefined ? date.day : dayOfInstant(date.instant);
    },
  };
}
