/**
 * The periods that a group with `within` has to look at: each begins with a badge, and none lies inside another. Each comes with the most that it could
 * be worth, from the leaves that have a badge in it, so that a period which can't be the best is not looked at.
 */
import { type CompiledPathway, type Node, nodeAt } from '../compile.js';
import type { Candidate } from '../pools.js';
import type { Period } from '../rules/days.js';

export type { Period } from '../rules/days.js';

interface Window {
  readonly period: Period;
  readonly atMost: number;
}

interface Share {
  readonly leaf: number;
  /** What the leaf adds to the whole when it is done: a choice takes the best of its parts, so never more than all of them. */
  readonly weight: number;
  /** How many badges bring that about; a record may be done with one, for all that can be known here. */
  readonly need: number;
}

function sharesBelow(compiled: CompiledPathway, root: Node): Share[] {
  const found: Share[] = [];
  const visit = (node: Node, weight: number): void => {
    if (node.leaf) found.push({ leaf: node.index, weight, need: node.leaf.measure.kind === 'times' ? node.need : 1 });
    const counts = (child: Node) => !(child.isOptional && (node.kind === 'all' || node.kind === 'stages'));
    for (const child of node.children.map((index) => nodeAt(compiled, index))) {
      visit(child, node.need > 0 && counts(child) ? weight / node.need : 0);
    }
  };
  visit(root, 1);
  return found;
}

interface Event {
  readonly first: number;
  readonly share: Share;
}

/** The latest first. `endOf` gives the last day of a period that begins on a day. */
export function windowsOf(
  compiled: CompiledPathway,
  node: Node,
  candidatesOf: (leaf: number) => readonly Candidate[],
  endOf: (day: number) => number,
): Window[] {
  const events = sharesBelow(compiled, node).flatMap((share) =>
    candidatesOf(share.leaf).flatMap(({ first }): Event[] => (first === undefined ? [] : [{ first, share }])),
  );
  events.sort((one, other) => one.first - other.first);
  const windows: Window[] = [];
  const inside = new Map<number, number>();
  let [atMost, reach, before] = [0, 0, -1];
  for (const [from, { first }] of events.entries()) {
    if (first === events[from - 1]?.first) continue;
    const end = endOf(first);
    for (let gone = from - 1; gone >= 0 && gone > before; gone -= 1) atMost -= leave(inside, events[gone]);
    before = from - 1;
    const reached = reach;
    for (let next = events[reach]; next && next.first <= end; next = events[reach]) {
      atMost += enter(inside, next);
      reach += 1;
    }
    // A period that reaches no further than the one before lies inside it.
    if (reach > reached) windows.push({ period: { first, last: end }, atMost });
  }
  return windows.reverse();
}

/** How much more there is with one badge more: nothing when the leaf had enough. */
function enter(inside: Map<number, number>, { share: { leaf, weight, need } }: Event): number {
  const count = inside.get(leaf) ?? 0;
  inside.set(leaf, count + 1);
  return count < need ? weight / need : 0;
}

function leave(inside: Map<number, number>, event: Event | undefined): number {
  if (!event) return 0;
  const { leaf, weight, need } = event.share;
  const count = (inside.get(leaf) ?? 0) - 1;
  inside.set(leaf, count);
  return count < need ? weight / need : 0;
}
