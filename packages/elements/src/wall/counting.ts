/** How many badges there are on a wall, by what was found of them, and how that is said. */
import type { Verdict } from '@open-badge-elements/verify';
import type { WallWords } from '../i18n/wall-words.js';
import type { Item } from './grouping.js';

const VERDICTS: readonly Verdict[] = ['verified', 'expired', 'notYetValid', 'suspended', 'revoked', 'invalid', 'undetermined'];

const isFailed = ({ failed, entry }: Item) => failed === true || entry?.error !== undefined;

function tallied(items: readonly Item[]): ReadonlyMap<Verdict | 'failed' | 'open', number> {
  const counts = new Map<Verdict | 'failed' | 'open', number>();
  for (const item of items) {
    const what = isFailed(item) ? 'failed' : (item.entry?.report?.verdict ?? 'open');
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}

/** The verdicts that there are, in a fixed order. */
export function verdictsAmong(items: readonly Item[]): readonly Verdict[] {
  const counts = tallied(items);
  return VERDICTS.filter((verdict) => counts.has(verdict));
}

/** "17 badges · 15 verified · 2 could not be checked". What is not settled yet is told by the line below. */
export function countsInWords(items: readonly Item[], words: WallWords): string {
  return [words.badges(items.length), ...talliesInWords(items, words)].join(' · ');
}

/** "15 verified", "2 could not be checked": the same where something else than badges is counted first. */
export function talliesInWords(items: readonly Item[], words: WallWords): readonly string[] {
  const counts = tallied(items);
  const kinds = [...VERDICTS, 'failed' as const].filter((kind) => counts.has(kind));
  return kinds.map((kind) => words.tally(kind, counts.get(kind) ?? 0));
}

/** How many have neither a verdict nor a fault. */
export const openAmong = (items: readonly Item[]): number => tallied(items).get('open') ?? 0;
