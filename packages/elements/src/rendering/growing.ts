/** What is too much to draw in one go: first some of it, and more when it is asked for, without drawing anything around it again. */
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Draws one portion more, at once; whether there is still more. */
export type Grow = () => boolean;

type Draw<T> = (drawn: readonly T[], grow: Grow) => unknown;

class Growing<T> extends AsyncDirective {
  #items: readonly T[] = [];
  #step = 1;
  #draw: Draw<T> = () => undefined;
  #count = 0;

  render(items: readonly T[], step: number, draw: Draw<T>): unknown {
    this.#items = items;
    this.#step = step;
    this.#draw = draw;
    this.#count = Math.max(this.#count, step);
    return this.#drawn();
  }

  #drawn(): unknown {
    return this.#draw(this.#items.slice(0, this.#count), this.#grow);
  }

  readonly #grow: Grow = () => {
    this.#count += this.#step;
    if (this.isConnected) this.setValue(this.#drawn());
    return this.isConnected && this.#count < this.#items.length;
  };
}

const growingDirective = directive(Growing);

/** @param step How many are drawn at first, and how many more each time. */
export function growing<T>(items: readonly T[], step: number, draw: Draw<T>): unknown {
  return growingDirective(items, step, draw as Draw<unknown>);
}
