/** Getting around on a wall by arrow keys: one card is in the order of Tab, and the arrows go to its neighbours as they are seen. */
import type { OpenBadge } from '../badge/badge-element.js';

/** More than one screenful of neighbours to either side. */
const REACH = 60;

/** The cards in the order in which they stand. */
export function cardsOn(root: ParentNode): readonly OpenBadge[] {
  return [...root.querySelectorAll<HTMLElement>('slot.place, .grid open-badge')].flatMap((found) =>
    found instanceof HTMLSlotElement ? (found.assignedElements() as OpenBadge[]) : [found as OpenBadge],
  );
}

/** Exactly one card takes part in the order of Tab. */
export function oneInTabOrder(cards: readonly OpenBadge[], current: OpenBadge | undefined): void {
  const one = current && cards.includes(current) ? current : cards[0];
  for (const card of cards) card.arrowed = card !== one;
}

/** Where a key leads from a card; `undefined` where it leads nowhere. */
export function neighbour(cards: readonly OpenBadge[], from: OpenBadge, key: string): OpenBadge | undefined {
  const at = cards.indexOf(from);
  const isRtl = getComputedStyle(from).direction === 'rtl';
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards.at(-1);
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return cards[at + 1];
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return cards[at - 1];
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const isDown = key === 'ArrowDown';
  const near = isDown ? cards.slice(at + 1, at + REACH) : cards.slice(Math.max(0, at - REACH), at).reverse();
  const here = from.getBoundingClientRect();
  const boxes = near.map((card) => ({ card, box: card.getBoundingClientRect() }));
  const beyond = boxes.filter(({ box }) => (isDown ? box.top >= here.bottom - 1 : box.bottom <= here.top + 1));
  const [next] = beyond;
  if (!next) return undefined;
  const row = beyond.filter(({ box }) => Math.abs(box.top - next.box.top) < 2);
  const away = ({ box }: { readonly box: DOMRect }) => Math.abs(box.left - here.left);
  return row.reduce((best, one) => (away(one) < away(best) ? one : best)).card;
}
