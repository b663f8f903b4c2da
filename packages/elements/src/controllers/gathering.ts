/** Badges from several places at once: reports that the page has, and elements with badges in them. */
import type { Report } from '@open-badge-elements/verify';
import type { BadgeSourceElement } from '../badge/badge-source.js';
import type { BadgeEntry } from './entry.js';

/** A report, or a badge as an object, a token or JSON. */
export type GivenBadge = Report | object | string;

export function isReport(given: GivenBadge): given is Report {
  return typeof given === 'object' && 'verdict' in given && 'checks' in given;
}

/** What is no report yet, as a collection: the same one for the same list, so that it is not checked again. */
const collections = new WeakMap<object, readonly unknown[]>();

export function toBeChecked(badges: readonly GivenBadge[]): readonly unknown[] {
  const known = collections.get(badges);
  if (known) return known;
  const open = badges.filter((badge) => !isReport(badge)).map(parsed);
  collections.set(badges, open);
  return open;
}

/** JSON stands in a collection as what it says; a token as it is. */
function parsed(badge: GivenBadge): unknown {
  if (typeof badge !== 'string' || !badge.trimStart().startsWith('{')) return badge;
  try {
    return JSON.parse(badge);
  } catch {
    return badge;
  }
}

/** The very same things in the same order. */
export function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

const entries = new WeakMap<Report, BadgeEntry>();

export function reportEntries(reports: readonly Report[]): readonly BadgeEntry[] {
  return reports.map((report) => {
    const entry = entries.get(report) ?? { report };
    entries.set(report, entry);
    return entry;
  });
}

const TAGS = 'open-badge, open-badge-wall, open-badge-stack, open-badge-timeline';

/** The elements with badges in a part of the page, once they are upgraded. */
export function badgesIn(root: Element | undefined): readonly BadgeSourceElement[] {
  if (!root) return [];
  const found = [...(root.localName.startsWith('open-badge-') && root.matches(TAGS) ? [root] : []), ...root.querySelectorAll(TAGS)];
  return found.filter((element): element is BadgeSourceElement => 'entries' in element);
}

/** Nothing more is to come from it: it failed, or it was given nothing. */
export const allSettled = (element: BadgeSourceElement): boolean => element.matches(':state(failed)') || element.given() === undefined;
