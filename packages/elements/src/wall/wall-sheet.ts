/**
 * The badges of a wall as they stand in the page, thousands of them: every badge has its place at all times, what is near has its card, and no task takes longer than a
 * frame. What is near comes first; what is far is put in order when there is time. Longer than other files: what is near, filled and out of order changes together.
 */
import type { OpenBadge } from '../badge/badge-element.js';
import type { Group, Item } from './grouping.js';
import type { Cell } from './wall-cell.js';
import { WallMeasure } from './wall-measure.js';
import { type Block, Section, type SectionLook } from './wall-section.js';

/** As long as one task may take, so that the next frame comes in time. */
const SHARE_MS = 8;
/** A wall of so few is made in one go; of a longer one, so many; and as many may be at hand as elements of the page. */
const SHORT = 24;
const FIRST = 12;
const AT_HAND = 36;
/** Groups that are there at once; the others follow. */
const GROUPS = 12;
/** What has no card yet gets it before it is seen; what has one loses it when it is long out of sight. */
const NEAR = '600px 0px';
const REACH = '2400px 0px';

export type SheetInput = Omit<SectionLook, 'columns'> & { readonly groups: readonly Group[] };

/** Where a badge stands: in which group, and as which of its badges. */
export interface Place {
  readonly section: Section;
  readonly at: number;
}

const later = () => new Promise<void>((go) => setTimeout(go));

export class WallSheet {
  readonly #root: HTMLElement;
  /** Called when cards came or went. */
  readonly #changed: () => void;
  readonly #measure: WallMeasure;
  #input: SheetInput | undefined;
  #shown = GROUPS;
  #isWhole = false;
  readonly #sections = new Map<string, Section>();
  readonly #blocks = new WeakMap<Element, Block>();
  readonly #near = new Set<Block>();
  readonly #stale = new Set<Block>();
  /** What keeps the cards that it has. */
  readonly #reach = new Set<Block>();
  readonly #filled = new Set<Block>();
  #isAtWork = false;
  #waiting: (() => void)[] = [];
  readonly #eyes = [
    new IntersectionObserver((seen) => this.#handleNear(seen), { rootMargin: NEAR }),
    new IntersectionObserver((seen) => this.#handleReach(seen), { rootMargin: REACH }),
  ];

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    this.#measure = new WallMeasure(root, () => {
      this.#place();
      this.#start();
    });
  }

  get columns(): number {
    return this.#measure.columns;
  }

  get sections(): readonly Section[] {
    const { groups = [] } = this.#input ?? {};
    return groups.slice(0, this.#shown).flatMap(({ title }) => this.#sections.get(title) ?? []);
  }

  /** The cards that there are, in the order in which they stand. */
  get cards(): readonly OpenBadge[] {
    return [...this.#filled]
      .sort((one, other) => (one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .flatMap(({ cells }) => cells.flatMap(({ card }) => card ?? []));
  }

  update(input: SheetInput): void {
    const before = this.#input;
    this.#input = input;
    if (before && (before.groupBy !== input.groupBy || before.locale !== input.locale)) this.#clear();
    else if (before && before.density !== input.density) {
      for (const section of this.#sections.values()) section.dress(input);
      this.#measure.take(input.density);
    }
    this.#shown = Math.max(GROUPS, Math.min(this.#shown, input.groups.length));
    this.#place();
    this.#start();
  }

  /** Resolves when what is near has its cards. */
  ready(): Promise<void> {
    if (!this.#isAtWork || !this.#hasUrgent()) return Promise.resolve();
    return new Promise((go) => this.#waiting.push(go));
  }

  /** What is near. */
  get nearItems(): readonly Item[] {
    return [...this.#near].flatMap(({ items }) => items);
  }

  /** Where a badge stands, if it is not filtered out. */
  placeOf(fits: (item: Item) => boolean): Place | undefined {
    const groups = this.#input?.groups ?? [];
    const index = groups.findIndex(({ items }) => items.some(fits));
    const group = groups[index];
    if (!group) return undefined;
    this.#grow(index + 1);
    const section = this.#sections.get(group.title);
    return section && { section, at: group.items.findIndex(fits) };
  }

  /** The place of a card. */
  placeOfCard(card: OpenBadge): Place | undefined {
    for (const block of this.#filled) {
      const at = block.cells.findIndex((cell) => cell.card === card);
      if (at >= 0) return { section: block.section, at: block.first + at };
    }
    return undefined;
  }

  /** The card at a place, which gets one if it has none. */
  cardAt({ section, at }: Place): OpenBadge | undefined {
    this.#grow(this.#indexOf(section) + 2);
    const block = section.blocks.find(({ first, items }) => at >= first && at < first + items.length);
    if (!block || !this.#input) return undefined;
    // It is wanted where it is, until it turns out to be out of reach once more.
    this.#reach.add(block);
    this.#arrange(block);
    const cell = block.cells[at - block.first];
    return cell && this.#show(cell, block);
  }

  /** Everything, at once: a sheet of paper has all of them. What was not read has its name. */
  showAll(): void {
    this.#isWhole = true;
    this.#grow(Number.POSITIVE_INFINITY);
    for (const section of this.#sections.values())
      for (const block of section.blocks) {
        this.#arrange(block);
        for (const cell of block.cells) if (cell.isAtHand || !cell.item.element) this.#show(cell, block);
      }
  }

  /** What is far from what is seen goes again. */
  showNear(): void {
    if (!this.#isWhole) return;
    this.#isWhole = false;
    this.#start();
  }

  connected(): void {
    for (const section of this.#sections.values()) for (const block of section.blocks) this.#observe(block);
    this.#measure.connected();
  }

  disconnected(): void {
    for (const eye of this.#eyes) eye.disconnect();
    this.#measure.disconnected();
  }

  #indexOf(section: Section): number {
    return this.#input?.groups.findIndex(({ title }) => title === section.title) ?? -1;
  }

  #clear(): void {
    for (const section of this.#sections.values()) this.#leave(section);
    this.#shown = GROUPS;
  }

  #leave(section: Section): void {
    for (const block of section.blocks) this.#drop(block);
    section.leave();
    this.#sections.delete(section.title);
  }

  #drop(block: Block): void {
    for (const eye of this.#eyes) eye.unobserve(block.element);
    this.#measure.unwatch(block);
    for (const set of [this.#near, this.#stale, this.#reach, this.#filled]) set.delete(block);
    for (const cell of block.cells) if (block.element.contains(cell.element)) cell.hide();
    block.element.remove();
  }

  #observe(block: Block): void {
    this.#blocks.set(block.element, block);
    for (const eye of this.#eyes) eye.observe(block.element);
  }

  #grow(groups: number): void {
    const all = this.#input?.groups.length ?? 0;
    if (this.#shown >= Math.min(groups, all)) return;
    this.#shown = Math.min(groups, all);
    this.#place();
  }

  /** Groups and blocks as they should stand. What is in a block is put in order later, unless it is near. */
  #place(): void {
    const input = this.#input;
    if (!input) return;
    const groups = input.groups.slice(0, this.#shown);
    const titles = new Set(groups.map(({ title }) => title));
    const isFirst = this.#sections.size === 0;
    if (isFirst) this.#measure.take(input.density);
    for (const section of this.#sections.values()) if (!titles.has(section.title)) this.#leave(section);
    const look = { ...input, columns: this.columns };
    let next = this.#root.firstElementChild;
    for (const group of groups) {
      const section = this.#sections.get(group.title) ?? new Section(group.title, input.groupBy !== 'none');
      this.#sections.set(group.title, section);
      if (section.element === next) next = next.nextElementSibling;
      else this.#root.insertBefore(section.element, next);
      const { stale, surplus } = section.set(group, look);
      for (const block of surplus) this.#drop(block);
      for (const block of stale) {
        this.#stale.add(block);
        if (!this.#blocks.has(block.element)) this.#observe(block);
      }
    }
    // Groups come and go while badges are read; on a short wall every badge keeps its box meanwhile, so that a link or a script finds it.
    if (isFirst || this.#isShort) this.#begin();
    for (const block of this.#near) if (this.#stale.has(block)) this.#arrange(block);
  }

  /** The first ones are near until it turns out that they aren't. A short wall is there at once, and what the page has at hand keeps its box. */
  #begin(): void {
    const blocks = this.sections.flatMap((section) => section.blocks);
    const total = blocks.reduce((sum, { items }) => sum + items.length, 0);
    const atOnce = total <= SHORT ? SHORT : FIRST;
    let count = 0;
    for (const block of blocks) {
      if (count < atOnce) this.#setNear(block, true);
      this.#reach.add(block);
      this.#arrange(block);
      for (const cell of block.cells) {
        if (cell.isAtHand || count < atOnce) this.#show(cell, block);
        count += 1;
      }
      if (count >= AT_HAND) return;
    }
  }

  get #isShort(): boolean {
    return this.sections.reduce((sum, { items }) => sum + items.length, 0) <= SHORT;
  }

  #setNear(block: Block, isNear: boolean): void {
    if (isNear) this.#near.add(block);
    else this.#near.delete(block);
    // A short wall is laid out as it is: an estimate of what is far would move the page once it is seen.
    block.isNear = isNear || this.#isShort;
  }

  #arrange(block: Block): void {
    if (!this.#input || !this.#stale.delete(block)) return;
    block.arrange(this.#input);
  }

  #show(cell: Cell, block: Block): OpenBadge | undefined {
    if (!this.#input) return undefined;
    if (!this.#filled.has(block)) this.#measure.watch(block);
    this.#filled.add(block);
    return cell.show(this.#input);
  }

  #handleNear(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const block = this.#blocks.get(target);
      if (block) this.#setNear(block, isIntersecting);
    }
    this.#start();
  }

  #handleReach(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const block = this.#blocks.get(target);
      if (!block) continue;
      if (isIntersecting) this.#reach.add(block);
      else this.#reach.delete(block);
    }
    this.#start();
  }

  /** One that has cards, is out of reach, and has nobody in it. */
  #abandoned(): Block | undefined {
    if (this.#isWhole || this.#isShort) return undefined;
    for (const block of this.#filled) if (!this.#reach.has(block) && !this.#near.has(block) && !this.#isHeld(block)) return block;
    return undefined;
  }

  #hasUrgent(): boolean {
    return [...this.#near].some((block) => this.#stale.has(block) || block.cells.some(({ card }) => !card));
  }

  #start(): void {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    let until = performance.now() + SHARE_MS;
    while (await this.#step()) {
      if (performance.now() < until) continue;
      await later();
      until = performance.now() + SHARE_MS;
    }
    this.#isAtWork = false;
    this.#tell();
  }

  #tell(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  /** One piece of work, the most urgent first. @returns whether there was any */
  async #step(): Promise<boolean> {
    for (const block of this.#near) {
      this.#arrange(block);
      const cell = block.cells.find(({ card }) => !card);
      if (!cell) continue;
      const card = this.#show(cell, block);
      this.#changed();
      // Drawn at once, as a rule; one that waits for something is not waited for.
      await Promise.race([card?.updateComplete, later()]);
      return true;
    }
    this.#tell();
    const left = this.#abandoned();
    if (left) {
      for (const cell of left.cells) cell.hide();
      this.#filled.delete(left);
      this.#measure.unwatch(left);
      this.#changed();
      return true;
    }
    for (const block of this.#stale) {
      this.#arrange(block);
      return true;
    }
    if (this.#shown >= (this.#input?.groups.length ?? 0)) return false;
    this.#grow(this.#shown + GROUPS);
    return true;
  }

  /** Somebody is in there. */
  #isHeld({ cells, element }: Block): boolean {
    return element.matches(':focus-within') || cells.some(({ card }) => card?.matches(':state(open)'));
  }
}
