/**
 * One place on a wall. Far from what is seen it is a box with the badge's name in it, which can be found, counted and walked to; near, it is the card: an element of the
 * page, shown through a slot that is assigned by hand, or one of its own.
 */
import type { BadgeLayout, OpenBadge } from '../badge/badge-element.js';
import { nameOf } from '../badge/card.js';
import { badgeOf } from '../controllers/entry.js';
import { cardWords } from '../i18n/locale.js';
import { addStyles } from '../rendering/more-styles.js';
import { type Density, type Item, ownWordsOf } from './grouping.js';
import { stillStyles } from './still-styles.js';

export interface Look {
  readonly density: Density;
  readonly locale: string;
  /** One of so many that nothing moves when a verdict comes: each animation costs a layer while it runs, and a scrolled wall has dozens at once. */
  readonly still: boolean;
}

const LAYOUTS: Readonly<Record<Density, BadgeLayout>> = { cards: 'card', list: 'compact', emblems: 'image' };

/** An element of the page stands in one place at a time; whoever had it before must not send it away. */
const places = new WeakMap<HTMLElement, Cell>();
/** Elements whose layout is the wall's doing. */
const laidOut = new WeakSet<HTMLElement>();

function made(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** Whether it is at work, and not waiting to be woken. */
export const hasBegun = (element: HTMLElement): boolean => (element as Partial<OpenBadge>).renderRoot !== undefined;

function setAway(card: OpenBadge, away: boolean): void {
  if (card.away === away) return;
  card.away = away;
  card.requestUpdate();
}

export class Cell {
  readonly element = made('div', 'cell');
  /** The card, while it is near. */
  card: OpenBadge | undefined;

  #item: Item;
  #name = '';
  readonly #isHome: boolean;
  readonly #words = document.createElement('bdi');
  readonly #standIn = made('p', 'stand-in');
  #slot: HTMLSlotElement | undefined;
  #caption: HTMLElement | undefined;

  /** @param isHome Whether an element of the page stands here itself; elsewhere a copy of it does. */
  constructor(item: Item, isHome: boolean, look: Look) {
    this.#item = item;
    this.#isHome = isHome;
    this.element.setAttribute('role', 'listitem');
    this.#standIn.append(this.#words);
    this.element.append(this.#standIn);
    this.update(item, look);
  }

  get item(): Item {
    return this.#item;
  }

  /** Whether the element of the page is at work already: then it need not wait for its turn to be shown. */
  get isAtHand(): boolean {
    const { element } = this.#item;
    return this.#isHome && element !== undefined && hasBegun(element);
  }

  update(item: Item, look: Look): void {
    this.#item = item;
    const badge = badgeOf(item.entry);
    this.#name = (badge && nameOf(badge, cardWords(look.locale), look.locale)) ?? ownWordsOf(item.element) ?? '';
    this.#words.textContent = this.#name;
    if (this.card) this.#dress(this.card, look);
  }

  /** Its place among the others of its group. */
  number(at: number, among: number): void {
    if (this.element.ariaPosInSet !== String(at + 1)) this.element.ariaPosInSet = String(at + 1);
    if (this.element.ariaSetSize !== String(among)) this.element.ariaSetSize = String(among);
  }

  show(look: Look): OpenBadge {
    if (this.card) return this.card;
    const { element } = this.#item;
    const card = (element && this.#isHome ? element : document.createElement('open-badge')) as OpenBadge;
    this.card = card;
    this.#dress(card, look);
    if (card === element) {
      const slot = document.createElement('slot');
      slot.className = 'place';
      this.#slot = slot;
      this.#standIn.replaceWith(slot);
      slot.assign(element);
      places.set(element, this);
      setAway(card, false);
      card.wake();
    } else this.#standIn.replaceWith(card);
    if (look.still) addStyles(card, stillStyles);
    return card;
  }

  hide(): void {
    const { card } = this;
    if (!card) return;
    // One that left the wall draws as any other.
    if (this.#slot && places.get(card) === this) setAway(card, card.parentElement?.localName === 'open-badge-wall');
    (this.#slot ?? card).replaceWith(this.#standIn);
    this.#slot?.assign();
    this.#caption?.remove();
    this.card = undefined;
    this.#slot = undefined;
    this.#caption = undefined;
  }

  #dress(card: OpenBadge, { density, locale }: Look): void {
    const layout = LAYOUTS[density];
    if (card === this.#item.element) {
      if (density !== 'cards' || laidOut.has(card)) card.setAttribute('layout', layout);
      if (density !== 'cards') laidOut.add(card);
    } else {
      card.layout = layout;
      card.lang = locale;
      card.entry = this.#item.entry;
    }
    this.#caption?.remove();
    this.#caption = undefined;
    if (density !== 'emblems') return;
    // The card has its name for those who listen.
    this.#caption = made('p', 'caption');
    this.#caption.ariaHidden = 'true';
    const words = document.createElement('bdi');
    words.textContent = this.#name;
    this.#caption.append(words);
    this.element.append(this.#caption);
  }
}
