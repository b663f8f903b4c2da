/**
 * Badges to places, each badge to one: a matching with augmenting paths (Ford and Fulkerson), place after place, the weightiest first. A place that was
 * given a badge keeps one, though another perhaps, so the filled places are the weightiest set that can be filled together, and one more badge never
 * empties any of them. Giving each badge to the first place that it fits would do neither.
 */
import type { Held } from '../held.js';
import { byDay, type Candidate } from '../pools.js';
import type { Places } from './plans.js';

interface Seat {
  readonly leaf: number;
  readonly candidate: Candidate;
}

/** A leaf that looks for one more badge, and how that came to be asked: the badge that was taken away for another leaf. */
interface Search {
  readonly leaf: number;
  readonly before?: { readonly search: Search; readonly candidate: Candidate };
}

export class Assignment {
  /** Where each badge is. */
  readonly #seats = new Map<Held, Seat>();
  readonly #given = new Map<number, Candidate[]>();
  readonly #filled = new Map<number, number>();
  readonly #groups = new Map<number, Places>();
  /** Leaves and badges from which no free badge can be reached, nor ever will. */
  readonly #dead = new Set<number | Held>();
  /** Up to where every badge of a list is in use: one that is given a place keeps one. */
  readonly #usedUpTo = new Map<readonly Candidate[], number>();
  readonly #poolOf: (leaf: number) => readonly Candidate[];

  constructor(places: readonly Places[], poolOf: (leaf: number) => readonly Candidate[]) {
    this.#poolOf = poolOf;
    for (const group of places) for (const leaf of group.leaves) this.#groups.set(leaf, group);
    for (const group of places) this.#fill(group);
    for (const { leaf, candidate } of this.#seats.values()) {
      const given = this.#given.get(leaf);
      if (given) given.push(candidate);
      else this.#given.set(leaf, [candidate]);
    }
    for (const given of this.#given.values()) given.sort(byDay);
  }

  /** The badges that were given to a leaf. */
  of(leaf: number): readonly Candidate[] {
    return this.#given.get(leaf) ?? [];
  }

  isTaken(held: Held): boolean {
    return this.#seats.has(held);
  }

  #fill(group: Places): void {
    for (let place = 0; place < group.count; place += 1) if (!this.#fillOne(group)) return;
  }

  #hasRoom(leaf: number): boolean {
    return (this.#filled.get(leaf) ?? 0) < (this.#groups.get(leaf)?.perLeaf ?? 0);
  }

  /** One more badge for the group, found breadth first; everybody along the way moves on by one. */
  #fillOne(group: Places): boolean {
    const seen = new Set<number | Held>();
    const queue: Search[] = [];
    const ask = (leaf: number, before?: Search['before']) => {
      if (seen.has(leaf) || this.#dead.has(leaf)) return;
      seen.add(leaf);
      queue.push(before ? { leaf, before } : { leaf });
    };
    for (const leaf of group.leaves) if (this.#hasRoom(leaf)) ask(leaf);

    for (let next = 0; next < queue.length; next += 1) {
      const search = queue[next];
      if (!search) break;
      const free = this.#freeOf(search.leaf);
      if (free) {
        this.#move(search, free);
        return true;
      }
      for (const candidate of this.#poolOf(search.leaf)) {
        const seat = this.#seats.get(candidate.held);
        if (!seat || seen.has(candidate.held) || this.#dead.has(candidate.held)) continue;
        seen.add(candidate.held);
        // The badge is in use. Its leaf may find another, or another leaf of the same choice may stand in for it.
        const before = { search, candidate };
        ask(seat.leaf, before);
        for (const leaf of this.#groups.get(seat.leaf)?.leaves ?? []) if (this.#hasRoom(leaf)) ask(leaf, before);
      }
    }
    for (const found of seen) this.#dead.add(found);
    return false;
  }

  #freeOf(leaf: number): Candidate | undefined {
    const pool = this.#poolOf(leaf);
    let place = this.#usedUpTo.get(pool) ?? 0;
    for (let one = pool[place]; one && this.#seats.has(one.held); one = pool[place]) place += 1;
    this.#usedUpTo.set(pool, place);
    return pool[place];
  }

  #move(search: Search, candidate: Candidate): void {
    let [leaf, given, before] = [search.leaf, candidate, search.before];
    for (;;) {
      const left = this.#seats.get(given.held)?.leaf;
      if (left !== undefined) this.#filled.set(left, (this.#filled.get(left) ?? 0) - 1);
      this.#seats.set(given.held, { leaf, candidate: given });
      this.#filled.set(leaf, (this.#filled.get(leaf) ?? 0) + 1);
      if (!before) return;
      [leaf, given, before] = [before.search.leaf, before.candidate, before.search.before];
    }
  }
}
