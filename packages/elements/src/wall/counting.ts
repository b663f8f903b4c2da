/** How many badges there are on a wall, by what was found of them, and how that is said. */
import type { Verdict } from '@open-badge-elements/verify';
import { VERDICTS } from '../controllers/verdicts.js';
import type { WallWords } from '../i18n/wall-words.js';
import type { Item } from './grouping.js';

const isFailed = ({ failed, entry }: Item) => failed === true || entry?.error !== undefined;

type Kind = Verdict | 'failed' | 'open';

function tallied(items: readonly Item[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
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

/** What there is of each kind, in a fixed order, as parts of a hundred: where each begins, and how much it is. What is not settled is not among them. */
export function sharesOf(items: readonly Item[]): readonly { readonly kind: Kind; readonly from: number; readonly share: number }[] {
  const counts = tallied(items);
  let from = 0;
  return [...VERDICTS, 'failed' as const].flatMap((kind) => {
    const share = (100 * (counts.get(kind) ?? 0)) / items.length;
    from += share;
    return share > 0 ? { kind, from: from - share, share } : [];
  });
}

/** How many have neither a verdict nor a fault. */
export const openAmong = (items: readonly Item[]): number => tallied(items).get('open') ?? 0;
