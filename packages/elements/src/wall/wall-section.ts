/** One group on a wall: its heading, and its badges in blocks of whole rows. A block that is far away is skipped by the browser, and filled when there is time. */

import { badgeOf } from '../controllers/entry.js';
import { visibleLine } from '../rendering/text.js';
import type { Density, Group, GroupBy, Item } from './grouping.js';
import { Cell, type Look } from './wall-cell.js';

export interface SectionLook extends Look {
  readonly groupBy: GroupBy;
  /** "17 badges" */
  readonly count: (items: number) => string;
  readonly columns: number;
}

/** Near to this many badges stand in a block. */
const BLOCK = 24;
const DENSITIES: readonly Density[] = ['cards', 'list', 'emblems'];

export class Block {
  readonly element = document.createElement('div');
  readonly section: Section;
  items: readonly Item[] = [];
  /** The first of its places in the group. */
  first = 0;
  cells: readonly Cell[] = [];

  constructor(section: Section) {
    this.section = section;
    this.element.setAttribute('part', 'grid');
  }

  /** What is near is laid out in any case: the browser need not find out whether it is seen. */
  set isNear(near: boolean) {
    this.element.classList.toggle('near', near);
  }

  dress({ density }: Look): void {
    if (this.element.classList.contains(density)) return;
    this.element.classList.remove(...DENSITIES);
    this.element.classList.add('grid', density);
  }

  /** Puts its places in order. What stands where it should is not touched: a card that is moved begins anew, and loses the focus. */
  arrange(look: Look): void {
    const { element, section, first, items } = this;
    this.cells = items.map((item, at) => section.cellFor(item, first + at, look));
    const wanted = new Set<Element>(this.cells.map((cell) => cell.element));
    for (const child of [...element.children]) if (!wanted.has(child)) child.remove();
    let next = element.firstElementChild;
    for (const cell of this.cells) {
      if (cell.element === next) next = next.nextElementSibling;
      else element.insertBefore(cell.element, next);
    }
  }
}

/** What the same badge has in common with itself a moment later. */
const keyOf = ({ element, entry }: Item): unknown => element ?? entry?.reading ?? entry?.report ?? entry?.pointer;

/** An element of the page has one place: the first of its competencies. */
function isHome({ entry }: Item, title: string, groupBy: GroupBy): boolean {
  const badge = badgeOf(entry);
  return groupBy !== 'competency' || !badge || (visibleLine(badge.achievement.alignments[0]?.targetName) ?? title) === title;
}

export class Section {
  readonly title: string;
  readonly element = document.createElement('div');
  readonly rows = document.createElement('div');
  blocks: Block[] = [];
  items: readonly Item[] = [];

  readonly #cells = new Map<unknown, Cell>();
  readonly #count = document.createElement('p');
  #groupBy: GroupBy = 'none';

  constructor(title: string, isGrouped: boolean) {
    this.title = title;
    const { element, rows } = this;
    element.className = 'group';
    element.setAttribute('part', 'group');
    rows.className = 'rows';
    rows.setAttribute('role', 'list');
    rows.setAttribute('aria-describedby', 'keys');
    if (isGrouped) element.append(this.#heading());
    element.append(rows);
  }

  #heading(): HTMLElement {
    const header = document.createElement('header');
    const heading = document.createElement('h2');
    const words = document.createElement('bdi');
    heading.setAttribute('part', 'group-title');
    words.textContent = this.title;
    heading.append(words);
    this.#count.className = 'counts';
    header.append(heading, this.#count);
    this.element.setAttribute('role', 'group');
    this.element.ariaLabel = this.title;
    return header;
  }

  /** @returns the blocks that have to be put in order anew, and those that there is nothing for any more */
  set({ items, total = items.length }: Group, look: SectionLook): { readonly stale: readonly Block[]; readonly surplus: readonly Block[] } {
    const isLonger = items.length !== this.items.length;
    this.items = items;
    this.#groupBy = look.groupBy;
    this.#count.textContent = look.count(total);
    const isFew = look.density === 'emblems' && look.groupBy !== 'none' && items.length <= look.columns / 2;
    this.element.classList.toggle('few', isFew);
    this.element.style.setProperty('--_few', String(items.length));
    const size = look.columns * Math.max(1, Math.round(BLOCK / look.columns));
    const stale: Block[] = [];
    for (let at = 0; at * size < items.length; at += 1) {
      const block = this.blocks[at] ?? this.#add();
      const part = items.slice(at * size, (at + 1) * size);
      const isSame = !isLonger && part.length === block.items.length && part.every((item, index) => item === block.items[index]);
      block.dress(look);
      if (isSame) continue;
      block.items = part;
      block.first = at * size;
      block.element.style.setProperty('--_rows', String(Math.ceil(part.length / look.columns)));
      stale.push(block);
    }
    if (stale.length > 0 || this.#cells.size > items.length) this.#forget();
    return { stale, surplus: this.blocks.splice(Math.ceil(items.length / size)) };
  }

  cellFor(item: Item, at: number, look: Look): Cell {
    const key = keyOf(item);
    const known = this.#cells.get(key);
    const home = isHome(item, this.title, this.#groupBy);
    const cell = known ?? new Cell(item, home, look);
    if (known && known.item !== item) known.update(item, look);
    if (!known) this.#cells.set(key, cell);
    cell.number(at, this.items.length);
    return cell;
  }

  /** Everything in it looks different. */
  dress(look: Look): void {
    for (const cell of this.#cells.values()) cell.update(cell.item, look);
  }

  leave(): void {
    for (const cell of this.#cells.values()) cell.hide();
    this.element.remove();
  }

  #add(): Block {
    const block = new Block(this);
    this.blocks.push(block);
    this.rows.append(block.element);
    return block;
  }

  /** Places whose badges went elsewhere. */
  #forget(): void {
    const keys = new Set(this.items.map(keyOf));
    for (const [key, cell] of this.#cells) {
      if (keys.has(key)) continue;
      cell.hide();
      this.#cells.delete(key);
    }
  }
}
