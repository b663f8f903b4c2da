/** What a group comes to, from what its children come to. Each child weighs the same, however much is in it. */
import type { Node } from '../compile.js';
import { fractionOf } from '../rules/result.js';
import { type NodeResult, nothingYet } from './node-result.js';

export interface Child {
  readonly node: Node;
  readonly result: NodeResult;
}

/** The best first; as they stand in the pathway when they are equal. Done before not done, whatever the arithmetic says. */
export function ranked(children: readonly Child[]): Child[] {
  return [...children].sort((one, other) => other.result.fraction - one.result.fraction || one.node.index - other.node.index);
}

/** The children that decide: the required ones of an `all`, the best of a choice, those that were taken below `countOnce`. */
function deciding(node: Node, children: readonly Child[], taken: readonly number[] | undefined): Child[] {
  const full = children.filter((child) => !child.node.isEmpty);
  if (node.kind === 'all' || node.kind === 'stages') return full.filter((child) => !child.node.isOptional);
  if (taken) return full.filter((child) => taken.includes(child.node.index));
  return ranked(full).slice(0, node.need);
}

/**
 * The day on which a group is no longer done. Of an `all` the first of its parts to go; of a choice the last moment at which enough of what is done now
 * is still done.
 */
function goodUntilOf(node: Node, done: readonly Child[]): number {
  const ends = done.map(({ result }) => result.goodUntil).sort((one, other) => other - one);
  return ends[node.need - 1] ?? Number.POSITIVE_INFINITY;
}

/** The result of a group; empty groups and those that ask for more than there is are never done. */
export function groupResult(node: Node, children: readonly Child[], taken: readonly number[] | undefined): NodeResult {
  if (node.isEmpty) return nothingYet;
  const counted = deciding(node, children, taken);
  const done = counted.filter(({ result }) => result.isDone);
  const isDone = done.length >= node.need;
  const sum = counted.reduce((total, { result }) => total + result.fraction, 0);
  const pool =
    taken || node.kind === 'all' || node.kind === 'stages'
      ? done
      : children.filter(({ node: one, result }) => result.isDone && !one.isEmpty);
  return {
    ...nothingYet,
    fraction: fractionOf(sum, node.need, isDone),
    isDone,
    have: done.length,
    goodUntil: isDone ? goodUntilOf(node, pool) : Number.POSITIVE_INFINITY,
    taken,
  };
}
