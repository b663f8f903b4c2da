/**
 * Which badges stand where on a wall: filtering, sorting, grouping and counting, as pure functions. Every badge has a place, also one that lacks what is
 * sorted or grouped by.
 */
import type { Badge } from '@open-badge-elements/model';
import type { Verdict } from '@open-badge-elements/verify';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import type { WallWords } from '../i18n/wall-words.js';
import { visibleLine } from '../rendering/text.js';

export type GroupBy = 'issuer' | 'event' | 'type' | 'year' | 'competency' | 'none';
export type Density = 'cards' | 'list' | 'emblems';
export type SortBy = 'given' | 'newest' | 'oldest' | 'name' | 'issuer';

/** One place on the wall: a badge that the wall read itself, or an element that the page put inside. */
export interface Item {
  readonly entry: BadgeEntry | undefined;
  readonly element?: HTMLElement;
  /** What the page calls the occasion: `data-event` of the element. */
  readonly event?: string | undefined;
  readonly failed?: boolean;
}

export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many there are in all, where not all are shown. */
  readonly count?: number;
}

export interface Wanted {
  readonly verdicts: readonly string[];
  readonly text: string;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function matches({ entry, element }: Item, { verdicts, text }: Wanted): boolean {
  if (verdicts.length > 0 && !verdicts.includes(entry?.report?.verdict ?? '')) return false;
  if (text.trim() === '') return true;
  const badge = badgeOf(entry);
  const said = badge
    ? [badge.name, badge.issuer.name, badge.achievement.name, badge.achievement.description, ...badge.achievement.tags]
    : [element?.textContent];
  const haystack = fold(said.join(' '));
  return fold(text)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

const awarded = ({ entry }: Item) => badgeOf(entry)?.awardedOn ?? '';
/** What stands there in place of what a badge does not say, and how what it says is put. */
export interface TitleWords {
  readonly month: (date: string) => string;
  readonly kind: (type: string) => string;
  readonly wall: WallWords;
}

const nameOf = ({ entry }: Item) => visibleLine(badgeOf(entry)?.name) ?? '\uffff';
const issuerOf = ({ entry }: Item) => visibleLine(badgeOf(entry)?.issuer.name) ?? visibleLine(badgeOf(entry)?.issuer.id);

const orders: Readonly<Record<SortBy, ((one: Item, other: Item) => number) | undefined>> = {
  given: undefined,
  newest: (one, other) => awarded(other).localeCompare(awarded(one)),
  oldest: (one, other) => (awarded(one) || '9999').localeCompare(awarded(other) || '9999'),
  name: (one, other) => nameOf(one).localeCompare(nameOf(other)),
  issuer: (one, other) =>
    (issuerOf(one) ?? '\uffff').localeCompare(issuerOf(other) ?? '\uffff') || nameOf(one).localeCompare(nameOf(other)),
};

/** The occasion: what the page says, else the badge's term, else the month of its activity. */
function eventOf({ event, entry }: Item, { month, wall }: TitleWords): string {
  const badge: Badge | undefined = badgeOf(entry);
  return visibleLine(event) ?? visibleLine(badge?.term) ?? (badge?.activityStart ? month(badge.activityStart) : wall.noEvent);
}

function titleOf(item: Item, by: GroupBy, words: TitleWords): string {
  const badge = badgeOf(item.entry);
  if (by === 'issuer') return issuerOf(item) ?? words.wall.noIssuer;
  if (by === 'event') return eventOf(item, words);
  if (by === 'type') return badge?.achievement.type ? words.kind(badge.achievement.type) : words.wall.noType;
  if (by === 'year') return /^\d{4}/.exec(awarded(item))?.[0] ?? words.wall.undated;
  return '';
}

/** A badge that shows several competencies stands under each of them. */
function titlesOf(item: Item, by: GroupBy, words: TitleWords): readonly string[] {
  if (by !== 'competency') return [titleOf(item, by, words)];
  const named = badgeOf(item.entry)?.achievement.alignments.flatMap(({ targetName }) => visibleLine(targetName) ?? []) ?? [];
  return named.length > 0 ? [...new Set(named)] : [words.wall.noCompetency];
}

export function arranged(items: readonly Item[], wanted: Wanted, sort: SortBy, by: GroupBy, words: TitleWords): readonly Group[] {
  const order = orders[sort] ?? undefined;
  const chosen = items.filter((item) => matches(item, wanted));
  const sorted = order ? [...chosen].sort(order) : chosen;
  const groups = new Map<string, Item[]>();
  for (const item of sorted) {
    for (const title of titlesOf(item, by, words)) {
      const group = groups.get(title);
      if (group) group.push(item);
      else groups.set(title, [item]);
    }
  }
  const list = [...groups].map(([title, members]) => ({ title, items: members }));
  if (by === 'year') return list.sort((one, other) => other.title.localeCompare(one.title));
  if (by !== 'competency') return list;
  const none = words.wall.noCompetency;
  return list.sort((one, other) => Number(one.title === none) - Number(other.title === none) || other.items.length - one.items.length);
}

/** The first of the groups, as many badges as fit; the rest is far away. */
export function firstOf(groups: readonly Group[], most: number): readonly Group[] {
  let left = most;
  return groups.flatMap(({ title, items }) => {
    const shown = items.slice(0, Math.max(0, left));
    left -= items.length;
    return shown.length > 0 ? [{ title, items: shown, count: items.length }] : [];
  });
}

const VERDICTS: readonly Verdict[] = ['verified', 'expired', 'notYetValid', 'suspended', 'revoked', 'invalid', 'undetermined'];

/** The verdicts that there are, in a fixed order. */
export function verdictsAmong(items: readonly Item[]): readonly Verdict[] {
  return VERDICTS.filter((verdict) => items.some(({ entry }) => entry?.report?.verdict === verdict));
}

const isFailed = ({ failed, entry }: Item) => failed === true || entry?.error !== undefined;

/** "17 badges · 15 verified · 2 could not be checked". What is not settled yet is told by the line below. */
export function countsInWords(items: readonly Item[], words: WallWords): string {
  const counts = new Map<Verdict | 'failed', number>();
  for (const item of items) {
    const what = isFailed(item) ? 'failed' : item.entry?.report?.verdict;
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const kinds = [...VERDICTS, 'failed' as const].filter((kind) => counts.has(kind));
  return [words.badges(items.length), ...kinds.map((kind) => words.tally(kind, counts.get(kind) ?? 0))].join(' · ');
}

/** How many have neither a verdict nor a fault. */
export const openAmong = (items: readonly Item[]): number =>
  items.filter((item) => !isFailed(item) && item.entry?.report === undefined).length;
