/**
 * What a wall does besides showing: it shows more as the viewer comes near the end, moves the focus by arrow keys, opens the badge that the address names, and puts
 * the page's elements into their places. Loaded with its view.
 */
import type { OpenBadge } from '../badge/badge-element.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import type { BadgeDetailsEvent } from '../detail/details-event.js';
import { cardsOn, neighbour, oneInTabOrder } from './wall-keys.js';

/** As many as are made in one task. */
const CHUNK = 24;

/** The name of a badge in an address: its own id, else where it stands in its collection. */
export function keyOf(entry: BadgeEntry): string | undefined {
  return badgeOf(entry)?.id ?? entry.pointer;
}

export interface WallHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly deepLinks: boolean;
  readonly every: readonly BadgeEntry[];
  requestUpdate(): void;
}

type Place = HTMLSlotElement & { places?: readonly HTMLElement[] };

export class WallWork {
  /** How many are shown. */
  limit = CHUNK;
  /** How tall the rest would be, by what is shown. */
  rest = 0;

  readonly #host: WallHost;
  #current: OpenBadge | undefined;
  #wanted: string | undefined;
  #total = 0;
  readonly #slotted = new WeakMap<Element, HTMLElement | undefined>();
  readonly #near = new IntersectionObserver((seen) => this.#handleNear(seen), { rootMargin: '1000px 0px' });

  constructor(host: WallHost) {
    this.#host = host;
    this.connected();
    host.addEventListener('keydown', this.#handleKey);
    host.addEventListener('focusin', this.#handleFocus);
    host.addEventListener('open-badge-details', this.#handleDetails);
  }

  connected(): void {
    addEventListener('hashchange', this.#look);
    addEventListener('beforeprint', this.#handlePrint);
    this.#look();
  }

  disconnected(): void {
    removeEventListener('hashchange', this.#look);
    removeEventListener('beforeprint', this.#handlePrint);
    this.#near.disconnect();
  }

  /** After each render: places, the order of Tab, and what is still to come. */
  updated(total: number): void {
    const { renderRoot } = this.#host;
    for (const slot of renderRoot.querySelectorAll<Place>('slot.place')) {
      const [element] = slot.places ?? [];
      if (this.#slotted.get(slot) === element && (element === undefined || element.assignedSlot === slot)) continue;
      if (element) slot.assign(element);
      this.#slotted.set(slot, element);
    }
    oneInTabOrder(cardsOn(renderRoot), this.#current);
    this.#watchEnd(renderRoot.querySelector('.rest'), total);
    if (this.#wanted !== undefined) void this.#openWanted();
  }

  #watchEnd(end: Element | null, total: number): void {
    this.#near.disconnect();
    this.#total = total;
    // Observed anew, so that one that is near still is told of again.
    if (end) this.#near.observe(end);
  }

  #handleNear(seen: readonly IntersectionObserverEntry[]): void {
    // The layout is clean here: asking for it costs nothing.
    for (const { target } of seen) target.setAttribute('height', String(this.#estimate()));
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    this.#near.disconnect();
    this.limit += CHUNK;
    // The next task: what scrolls has its frame first.
    setTimeout(() => this.#host.requestUpdate());
  }

  #estimate(): number {
    const groups = [...this.#host.renderRoot.querySelectorAll('.group')];
    const height = groups.reduce((sum, group) => sum + group.clientHeight, 0);
    this.rest = Math.round((height / Math.min(this.limit, this.#total)) * Math.max(0, this.#total - this.limit));
    return this.rest;
  }

  /** A sheet of paper has all of them. */
  readonly #handlePrint = (): void => {
    this.limit = Number.POSITIVE_INFINITY;
    this.#host.requestUpdate();
  };

  #cardIn(event: Event): OpenBadge | undefined {
    const path = event.composedPath();
    // What stands in a dialog has keys of its own.
    if (path.some((part) => part instanceof HTMLDialogElement)) return undefined;
    return path.find((part): part is OpenBadge => part instanceof HTMLElement && part.localName === 'open-badge');
  }

  readonly #handleFocus = (event: Event): void => {
    const card = this.#cardIn(event);
    if (!card || card === this.#current) return;
    this.#current = card;
    oneInTabOrder(cardsOn(this.#host.renderRoot), card);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const card = this.#cardIn(event);
    if (!card || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cards = cardsOn(this.#host.renderRoot);
    const next = cards.includes(card) ? neighbour(cards, card, event.key) : undefined;
    if (!next) return;
    event.preventDefault();
    this.#current = next;
    oneInTabOrder(cards, next);
    next.focus();
  };

  readonly #look = (): void => {
    if (!this.#host.deepLinks) return;
    this.#wanted = new URLSearchParams(location.hash.slice(1)).get('badge') ?? undefined;
    if (this.#wanted !== undefined) this.#host.requestUpdate();
  };

  async #openWanted(): Promise<void> {
    const at = this.#host.every.findIndex((entry) => keyOf(entry) === this.#wanted);
    if (at < 0) return;
    const wanted = this.#wanted;
    const card = cardsOn(this.#host.renderRoot).find(({ entries }) => entries.some((entry) => keyOf(entry) === wanted));
    if (!card) {
      // It is there, and far away.
      if (this.limit > this.#host.every.length) return;
      this.limit += Math.max(CHUNK, at + 1 - this.limit);
      this.#host.requestUpdate();
      return;
    }
    this.#wanted = undefined;
    card.scrollIntoView({ block: 'center' });
    await card.showDetails(card.entries.find((entry) => keyOf(entry) === wanted));
  }

  /** The address names the badge that is open, and no other. */
  readonly #handleDetails = ({ entry, open }: BadgeDetailsEvent): void => {
    if (!this.#host.deepLinks) return;
    const key = keyOf(entry);
    const parameters = new URLSearchParams(location.hash.slice(1));
    if (open && key !== undefined) parameters.set('badge', key);
    else parameters.delete('badge');
    const hash = parameters.toString();
    history.replaceState(history.state, '', hash === '' ? `${location.pathname}${location.search}` : `#${hash}`);
  };
}
