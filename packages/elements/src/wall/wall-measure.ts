/** How a wall is laid out where it stands, whatever a page says of it: how many columns there are, and how high a row is. */
import type { Density } from './grouping.js';
import type { Block } from './wall-section.js';

export class WallMeasure {
  columns = 3;

  readonly #root: HTMLElement;
  /** Called when there are more columns, or fewer. */
  readonly #changed: () => void;
  #density: Density | undefined;
  #hasHeight = false;
  readonly #blocks = new Map<Element, Block>();
  // In the next frame: what follows from a size changes others.
  readonly #sizes = new ResizeObserver((seen) => requestAnimationFrame(() => this.#handleSizes(seen)));

  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    this.#sizes.observe(root);
  }

  connected(): void {
    for (const element of [this.#root, ...this.#blocks.keys()]) this.#sizes.observe(element);
  }

  disconnected(): void {
    this.#sizes.disconnect();
  }

  /** Looks anew, for a wall that is dressed in another way. */
  take(density: Density): void {
    this.#density = density;
    this.#forgetHeight();
    this.columns = this.#countColumns(density);
  }

  /** A block with cards in it tells how high a row is. */
  watch(block: Block): void {
    this.#blocks.set(block.element, block);
    this.#sizes.observe(block.element);
  }

  unwatch({ element }: Block): void {
    this.#blocks.delete(element);
    this.#sizes.unobserve(element);
  }

  #handleSizes(seen: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of seen) {
      const block = this.#blocks.get(target);
      if (target === this.#root) this.#handleWidth();
      else if (block?.cells.every(({ card }) => card)) this.#learnHeight(block, contentRect.height);
    }
  }

  #handleWidth(): void {
    if (!this.#density) return;
    const columns = this.#countColumns(this.#density);
    if (columns === this.columns) return;
    this.columns = columns;
    this.#forgetHeight();
    this.#changed();
  }

  #forgetHeight(): void {
    this.#hasHeight = false;
    this.#root.style.removeProperty('--_row-now');
  }

  /** By an empty block, which is laid out as all of them are. */
  #countColumns(density: Density): number {
    const probe = document.createElement('div');
    probe.className = `grid near ${density}`;
    probe.setAttribute('part', 'grid');
    this.#root.append(probe);
    const columns = getComputedStyle(probe).gridTemplateColumns.split(' ').length;
    probe.remove();
    return columns;
  }

  /** By the first row that was seen. What is far keeps the room that it will need; learning anew would move what somebody reads. */
  #learnHeight({ element, items }: Block, height: number): void {
    if (this.#hasHeight) return;
    const gap = Number.parseFloat(getComputedStyle(element).rowGap) || 0;
    const row = (height + gap) / Math.ceil(items.length / this.columns) - gap;
    if (row <= 0) return;
    this.#hasHeight = true;
    this.#root.style.setProperty('--_row-now', `${Math.round(row)}px`);
  }
}
