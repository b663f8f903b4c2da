/** The badges that were handed in, with what the page decided about them: read once, also when many pathways are asked. */
import type { Report, Verdict } from '@open-badge-elements/verify';
import { readInstant } from './calendar/instant.js';
import { type Calendar, calendarIn } from './calendar/zone.js';
import { type Held, heldOf } from './held.js';
import { type BadgeIndex, indexBadges } from './match.js';
import { member } from './members.js';
import type { ProgressOptions } from './progress-types.js';
import type { Now } from './standing.js';

/** What is known of the badges in one time zone. */
export interface Album {
  readonly calendar: Calendar;
  readonly now: Now;
  readonly index: BadgeIndex;
}

export interface Portfolio {
  readonly accepted: ReadonlySet<Verdict>;
  readonly options: ProgressOptions;
  album(timeZone: string | undefined): Album;
}

/** A collection's report holds those of its members; one level, as the verifier makes them. */
function membersOf(report: Report): readonly Report[] {
  const members = member(report, 'members');
  return Array.isArray(members) ? members : [report];
}

/** Without a clock, the time at which the latest report was made; never the machine's own. */
function instantOf(reports: readonly Report[], now: unknown): number {
  const given = now instanceof Date ? now.getTime() : Number.NaN;
  if (Number.isFinite(given)) return given;
  return reports.reduce((latest, report) => Math.max(latest, readInstant(member(report, 'checkedAt')) ?? 0), 0);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export function portfolioOf(given: readonly Report[], options: ProgressOptions = {}): Portfolio {
  const list: readonly Report[] = Array.isArray(given) ? given : [];
  const reports = list.flatMap(membersOf);
  const instant = instantOf(reports, options.now);
  const albums = new Map<string, Album>();
  const make = (timeZone: string): Album => {
    const calendar = calendarIn(timeZone);
    const held = reports.map((report) => heldOf(report, calendar)).filter((one): one is Held => one !== undefined);
    return { calendar, now: { instant, day: calendar.dayOfInstant(instant) }, index: indexBadges(held) };
  };
  return {
    accepted: new Set(options.accept ?? ['verified']),
    options,
    album(ofPathway) {
      const timeZone = [options.timeZone, ofPathway].find(isText) ?? 'UTC';
      const album = albums.get(timeZone) ?? make(timeZone);
      albums.set(timeZone, album);
      return album;
    },
  };
}
