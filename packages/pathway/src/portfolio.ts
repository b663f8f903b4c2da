/** The badges that were handed in, with what the page decided about them: read once, also when many pathways are asked. */
import type { Report, Verdict } from '@open-badge-elements/verify';
import { readInstant } from './calendar/instant.js';
import { type Calendar, calendarIn } from './calendar/zone.js';
import { type Held, heldOf, isVerdict } from './held.js';
import { type BadgeIndex, indexBadges } from './match.js';
import { listOf, member } from './members.js';
import { type Standing, standings } from './pools.js';
import type { ProgressOptions } from './progress-types.js';
import type { Person } from './recipients.js';
import type { Now } from './standing.js';

/** What is known of the badges in one time zone. */
export interface Album {
  readonly calendar: Calendar;
  readonly now: Now;
  readonly index: BadgeIndex;
  /** Why each badge does not count for anything of a person's; found out once for a person. */
  standing(person: Person): Standing;
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

const keyOf = (person: Person) =>
  JSON.stringify([person.how, person.how === 'given' ? [...person.keys] : person.how === 'named' ? person.key : '']);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export function portfolioOf(given: readonly Report[], options: ProgressOptions = {}): Portfolio {
  const list: readonly Report[] = Array.isArray(given) ? given : [];
  const reports = list.flatMap(membersOf);
  const instant = instantOf(reports, options.now);
  const accepted = new Set<Verdict>(options.accept === undefined ? ['verified'] : listOf(options.accept).filter(isVerdict));
  const albums = new Map<string, Album>();
  const make = (timeZone: string): Album => {
    const calendar = calendarIn(timeZone);
    const held = reports.map((report) => heldOf(report, calendar)).filter((one): one is Held => one !== undefined);
    const now = { instant, day: calendar.dayOfInstant(instant) };
    const known = new Map<string, Standing>();
    const standing = (person: Person) => {
      const key = keyOf(person);
      const found = known.get(key) ?? standings(held, person, now, accepted);
      known.set(key, found);
      return found;
    };
    return { calendar, now, index: indexBadges(held), standing };
  };
  return {
    accepted,
    options,
    album(ofPathway) {
      const timeZone = [options.timeZone, ofPathway].find(isText) ?? 'UTC';
      const album = albums.get(timeZone) ?? make(timeZone);
      albums.set(timeZone, album);
      return album;
    },
  };
}
