/**
 * Which badges stand where on a wall: filtering, sorting and grouping, as pure functions. Every badge has a place, also one that lacks what is sorted or grouped by, and
 * one that was not read yet. What is worked out of a badge is worked out once: an item is the same object for as long as its badge is.
 */
import type { Badge } from '@open-badge-elements/model';
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
  /** How many there are, where not all of them stand there. */
  readonly total?: number;
}

export interface Wanted {
  readonly verdicts: readonly string[];
  readonly text: string;
}

/** What stands there in place of what a badge does not say, and how what it says is put. */
export interface TitleWords {
  readonly month: (date: string) => string;
  readonly kind: (type: string) => string;
  readonly wall: WallWords;
}

/** Nothing is known of it yet but that it is there. */
export const isUnread = ({ entry, failed }: Item): boolean => !failed && badgeOf(entry) === undefined && entry?.error === undefined;

/** What the page itself says in an element, without what is there for programs only. */
export function ownWordsOf(element: Element | undefined): string | undefined {
  const said = [...(element?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && /^(?:script|style|template)$/.test(node.localName)),
  );
  return visibleLine(said.map(({ textContent }) => textContent).join(' '));
}

/** The name under which it stands, as far as one is known. */
export const titleIn = ({ entry, element }: Item): string | undefined =>
  visibleLine(badgeOf(entry)?.name) ?? visibleLine(badgeOf(entry)?.achievement.name) ?? ownWordsOf(element);

function remembered<T>(work: (item: Item) => T): (item: Item) => T {
  const known = new WeakMap<Item, { readonly value: T }>();
  return (item) => {
    const found = known.get(item) ?? { value: work(item) };
    known.set(item, found);
    return found.value;
  };
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The text that is searched. */
export const haystackOf = remembered(({ entry, element }) => {
  const badge = badgeOf(entry);
  const said = badge
    ? [badge.name, badge.issuer.name, badge.achievement.name, badge.achievement.description, ...badge.achievement.tags]
    : [ownWordsOf(element)];
  return fold(said.join(' '));
});

function filterFor({ verdicts, text }: Wanted): (item: Item) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (item) => {
    if (verdicts.length > 0 && !verdicts.includes(item.entry?.report?.verdict ?? '')) return false;
    if (words.length === 0) return true;
    const haystack = haystackOf(item);
    return words.every((word) => haystack.includes(word));
  };
}

const awarded = ({ entry }: Item) => badgeOf(entry)?.awardedOn ?? '';
const nameOf = remembered(({ entry }) => visibleLine(badgeOf(entry)?.name) ?? '\uffff');
const issuerOf = remembered(({ entry }) => visibleLine(badgeOf(entry)?.issuer.name) ?? visibleLine(badgeOf(entry)?.issuer.id));

// One collator for all: asking a string for its place among others makes one each time.
const collator = new Intl.Collator();
const compare = (one: string, other: string) => collator.compare(one, other);
const inTime = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const orders: Readonly<Record<SortBy, ((one: Item, other: Item) => number) | undefined>> = {
  given: undefined,
  newest: (one, other) => inTime(awarded(other), awarded(one)),
  oldest: (one, other) => inTime(awarded(one) || '9999', awarded(other) || '9999'),
  name: (one, other) => compare(nameOf(one), nameOf(other)),
  issuer: (one, other) => compare(issuerOf(one) ?? '\uffff', issuerOf(other) ?? '\uffff') || compare(nameOf(one), nameOf(other)),
};

/** The occasion: what the page says, else the badge's term, else the month of its activity. */
function eventOf({ event, entry }: Item, { month, wall }: TitleWords): string {
  const badge: Badge | undefined = badgeOf(entry);
  return visibleLine(event) ?? visibleLine(badge?.term) ?? (badge?.activityStart ? month(badge.activityStart) : wall.noEvent);
}

function titleOf(item: Item, by: GroupBy, words: TitleWords): string {
  const badge = badgeOf(item.entry);
  if (by === 'none') return '';
  if (isUnread(item) && !(by === 'event' && visibleLine(item.event))) return words.wall.unread;
  if (by === 'issuer') return issuerOf(item) ?? words.wall.noIssuer;
  if (by === 'event') return eventOf(item, words);
  if (by === 'type') return badge?.achievement.type ? words.kind(badge.achievement.type) : words.wall.noType;
  return /^\d{4}/.exec(awarded(item))?.[0] ?? words.wall.undated;
}

/** A badge that shows several competencies stands under each of them. */
function titlesOf(item: Item, by: GroupBy, words: TitleWords): readonly string[] {
  if (by !== 'competency' || isUnread(item)) return [titleOf(item, by, words)];
  const named = badgeOf(item.entry)?.achievement.alignments.flatMap(({ targetName }) => visibleLine(targetName) ?? []) ?? [];
  return named.length > 0 ? [...new Set(named)] : [words.wall.noCompetency];
}

export function arranged(items: readonly Item[], wanted: Wanted, sort: SortBy, by: GroupBy, words: TitleWords): readonly Group[] {
  const order = orders[sort];
  const chosen = items.filter(filterFor(wanted));
  const sorted = order ? chosen.sort(order) : chosen;
  const groups = new Map<string, Item[]>();
  for (const item of sorted) {
    for (const title of titlesOf(item, by, words)) {
      const group = groups.get(title);
      if (group) group.push(item);
      else groups.set(title, [item]);
    }
  }
  const list = [...groups].map(([title, members]) => ({ title, items: members }));
  if (by === 'none') return list;
  if (by === 'year') list.sort((one, other) => compare(other.title, one.title));
  const { noCompetency, undated, unread } = words.wall;
  const lacking = by === 'competency' ? noCompetency : by === 'year' ? undated : undefined;
  // What is still to be read stands below what is known.
  const rank = ({ title }: Group) => (title === unread ? 2 : title === lacking ? 1 : 0);
  return list.sort((one, other) => rank(one) - rank(other) || (by === 'competency' ? other.items.length - one.items.length : 0));
}

/** The first so many, in their groups. That one alone is left out is not worth a button: then all of them stand there. */
export function firstOf(groups: readonly Group[], first: number): readonly Group[] {
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (total <= first + 1) return groups;
  let room = first;
  return groups.flatMap(({ title, items }) => {
    const shown = items.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? { title, items: shown, total: items.length } : [];
  });
}
