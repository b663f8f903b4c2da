/**
 * Reading and checking what is far away, where that is needed: badges can't be sorted, grouped or searched by what nobody has read. A few at a time, so that what is near
 * has the network and the processor to itself.
 */
import type { OpenBadge } from '../badge/badge-element.js';
import { hasten } from '../controllers/near-viewport.js';
import { hasBegun } from './wall-cell.js';

const AT_A_TIME = 8;

export class WallReading {
  readonly #busy = new Set<OpenBadge>();
  readonly #queued = new Set<OpenBadge>();
  #queue: OpenBadge[] = [];
  #checks = false;
  #waiting: (() => void)[] = [];

  /** @param checks Their verdicts are needed as well. */
  want(elements: readonly OpenBadge[], checks: boolean): void {
    if (checks && !this.#checks) this.#queued.clear();
    this.#checks ||= checks;
    for (const element of elements) {
      if (this.#queued.has(element) || this.#isDone(element)) continue;
      this.#queued.add(element);
      this.#queue.push(element);
    }
    this.#go();
  }

  /** Resolves when all that was wanted is there, or can't be. */
  done(): Promise<void> {
    if (this.#busy.size === 0 && this.#queue.length === 0) return Promise.resolve();
    return new Promise((go) => this.#waiting.push(go));
  }

  /** Something came of one of them. */
  news(element: OpenBadge): void {
    if (!this.#busy.has(element)) return;
    if (!this.#isDone(element)) {
      hasten(element);
      return;
    }
    this.#busy.delete(element);
    this.#go();
  }

  #isDone(element: OpenBadge): boolean {
    if (element.matches(':state(failed)')) return true;
    if (element.entries.length === 0) return hasBegun(element) && element.given() === undefined;
    return !this.#checks || element.verify !== 'auto' || element.entries.every(({ report, error }) => report ?? error);
  }

  #go(): void {
    while (this.#busy.size < AT_A_TIME) {
      const element = this.#queue.shift();
      if (!element) break;
      if (this.#isDone(element) || !element.isConnected) continue;
      this.#busy.add(element);
      if (!hasBegun(element)) element.wake();
      if (this.#checks) hasten(element);
    }
    if (this.#busy.size === 0) for (const go of this.#waiting.splice(0)) go();
  }
}
