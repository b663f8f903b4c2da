/**
 * What a wall does besides showing: it has read what has to be read, moves the focus by arrow keys, opens the badge that the address names, and has a sheet of paper show
 * all of them. Loaded with its view.
 */
import type { OpenBadge } from '../badge/badge-element.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { type Item, isUnread } from './grouping.js';
import { keyOf, WallAddress } from './wall-address.js';
import { neighbour } from './wall-keys.js';
import type { WallList } from './wall-list.js';
import { WallReading } from './wall-reading.js';
import { type Place, type SheetInput, WallSheet } from './wall-sheet.js';

export interface WallHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly deepLinks: boolean;
  requestUpdate(): void;
  /** Has all of them stand there, where only the first few do. */
  reveal(): void;
}

export interface Situation {
  readonly sheet: SheetInput;
  /** Every place, before anything is filtered. */
  readonly items: readonly Item[];
  /** Everything has to be read: for its order, its groups, or a search. */
  readonly reading: boolean;
  /** Everything has to be checked. */
  readonly checking: boolean;
  /** Whether badges may be asked for that nobody looks at. */
  readonly mayAsk: boolean;
}

export class WallWork {
  readonly #host: WallHost;
  readonly #list: WallList;
  readonly #reading = new WallReading();
  readonly #address: WallAddress;
  #sheet: WallSheet | undefined;
  #root: Element | undefined;
  #current: OpenBadge | undefined;
  #wanted: string | undefined;
  #items: readonly Item[] = [];
  #mayAsk = false;

  constructor(host: WallHost, list: WallList) {
    this.#host = host;
    this.#list = list;
    this.#address = new WallAddress(host, (key) => {
      this.#wanted = key;
      host.requestUpdate();
    });
    this.connected();
    host.addEventListener('keydown', this.#handleKey);
    host.addEventListener('focusin', this.#handleFocus);
  }

  connected(): void {
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrinted);
    this.#sheet?.connected();
    this.#address.connected();
  }

  disconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrinted);
    this.#sheet?.disconnected();
    this.#address.disconnected();
  }

  /** After each render. */
  updated({ sheet, items, reading, checking, mayAsk }: Situation): void {
    this.#items = items;
    this.#mayAsk = mayAsk;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.sheet');
    if (root && root !== this.#root) {
      this.#sheet?.disconnected();
      this.#sheet = new WallSheet(root, () => this.#cardsChanged());
      this.#root = root;
    }
    this.#sheet?.update(root ? sheet : { ...sheet, groups: [] });
    this.#cardsChanged();
    if (reading || checking || this.#wanted !== undefined) this.#readAll(checking);
    if (checking) this.#list.wantAll();
    if (this.#wanted !== undefined) void this.#openWanted();
  }

  /** Resolves when what is near has its cards. */
  ready(): Promise<void> {
    return this.#sheet?.ready() ?? Promise.resolve();
  }

  news(element: OpenBadge): void {
    this.#reading.news(element);
  }

  /** A sheet of paper should have everything on it that can be had. */
  async print(): Promise<void> {
    this.#readAll(true);
    this.#list.wantAll();
    await Promise.all([this.#reading.done(), this.#list.done()]);
    print();
  }

  #readAll(checks: boolean): void {
    if (!this.#mayAsk) return;
    const open = this.#items.filter((item) => item.element && (checks ? !item.entry?.report : isUnread(item)));
    this.#reading.want(
      open.map(({ element }) => element as OpenBadge),
      checks,
    );
  }

  #cardsChanged(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { cards } = sheet;
    const one = this.#current && cards.includes(this.#current) ? this.#current : cards[0];
    for (const card of cards) card.arrowed = card !== one;
    this.#list.want(sheet.nearItems.map(({ entry }) => entry));
  }

  readonly #handlePrint = (): void => this.#sheet?.showAll();
  readonly #handlePrinted = (): void => this.#sheet?.showNear();

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
    this.#cardsChanged();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const card = this.#cardIn(event);
    const sheet = this.#sheet;
    if (!card || !sheet || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    const surface = { sections: sheet.sections, columns: sheet.columns, isRtl };
    const isFailed = ({ section, at }: Place) => section.items[at]?.failed === true;
    let place = sheet.placeOfCard(card);
    // What can't be read has nothing that could have the focus.
    do place = place && neighbour(place, event.key, surface);
    while (place && isFailed(place) && event.key.startsWith('Arrow'));
    if (!place) return;
    event.preventDefault();
    const next = sheet.cardAt(place);
    if (next) void this.#focus(next);
  };

  focusItem(item: Item): void {
    const place = this.#sheet?.placeOf((one) => one === item);
    const card = place && this.#sheet?.cardAt(place);
    if (card) void this.#focus(card);
  }

  async #focus(card: OpenBadge): Promise<void> {
    this.#current = card;
    this.#cardsChanged();
    card.focus();
    if (card.matches(':focus-within')) return;
    // One that is made just now has nothing yet that could have the focus, and may have to be fetched first.
    await card.updateComplete;
    card.scrollIntoView({ block: 'nearest' });
    if (card.entries.length === 0)
      await new Promise((go) => {
        for (const type of ['open-badge-read', 'open-badge-failed']) card.addEventListener(type, go, { once: true });
      });
    await card.updateComplete;
    if (this.#current === card) card.focus();
  }

  async #openWanted(): Promise<void> {
    const wanted = this.#wanted;
    const isWanted = (entry: BadgeEntry) => keyOf(entry) === wanted;
    const isHere = ({ element, entry }: Item) =>
      element && 'entries' in element ? (element as OpenBadge).entries.some(isWanted) : entry !== undefined && isWanted(entry);
    const place = this.#sheet?.placeOf(isHere);
    if (!place && this.#items.some(isHere)) queueMicrotask(() => this.#host.reveal());
    const card = place && this.#sheet?.cardAt(place);
    if (!card) return;
    this.#wanted = undefined;
    this.#current = card;
    this.#cardsChanged();
    await card.updateComplete;
    if (!card.isConnected) return;
    card.scrollIntoView({ block: 'center' });
    // Where the focus goes back to when the details are closed.
    card.focus();
    await card.showDetails(card.entries.find(isWanted));
  }
}
