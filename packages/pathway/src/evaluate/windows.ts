/**
 * The periods that a group with `within` has to look at: each begins with a badge, and none lies inside another. Each comes with the most that it could
 * be worth, from the leaves that have a badge in it, so that a period which can't be the best is not looked at.
 */
import { type CompiledPathway, type Node, nodeAt } from '../compile.js';
import type { Candidate } from '../pools.js';
import type { Period } from '../rules/days.js';

export type { Period } from '../rules/days.js';

export interface Window {
  readonly period: Period;
  readonly atMost: number;
}

/** The most that each leaf adds to the whole: a choice takes the best of its parts, so never more than all of them. */
function weightsBelow(compiled: CompiledPathway, root: Node): { leaf: number; weight: number }[] {
  const found: { leaf: number; weight: number }[] = [];
  const visit = (node: Node, weight: number): void => {
    if (node.leaf) found.push({ leaf: node.index, weight });
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
  readonly last: number;
  readonly leaf: number;
  readonly weight: number;
}

/** The latest first. `endOf` gives the last day of a period that begins on a day. */
export function windowsOf(
  compiled: CompiledPathway,
  node: Node,
  candidatesOf: (leaf: number) => readonly Candidate[],
  endOf: (day: number) => number,
): Window[] {
  const events = weightsBelow(compiled, node).flatMap(({ leaf, weight }) =>
    candidatesOf(leaf).flatMap(({ first, last }): Event[] =>
      first === undefined || last === undefined ? [] : [{ first, last, leaf, weight }],
    ),
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

function enter(inside: Map<number, number>, { leaf, weight }: Event): number {
  const count = inside.get(leaf) ?? 0;
  inside.set(leaf, count + 1);
  return count === 0 ? weight : 0;
}

function leave(inside: Map<number, number>, event: Event | undefined): number {
  if (!event) return 0;
  const count = (inside.get(event.leaf) ?? 0) - 1;
  inside.set(event.leaf, count);
  return count === 0 ? event.weight : 0;
}
