/** Walking a tree of requirements: which members hold others, and where each stands. */
import { at } from './errors.js';
import type { Requirement } from './pathway.js';

type GroupKind = 'all' | 'any' | 'of' | 'stages' | 'routes';

const groupKinds: readonly GroupKind[] = ['all', 'any', 'of', 'stages', 'routes'];

export interface Placed {
  readonly requirement: Requirement;
  readonly pointer: string;
}

/** The member that holds the children, where there is one. */
export function groupKindOf(requirement: Requirement): GroupKind | undefined {
  return groupKinds.find((kind) => requirement[kind] !== undefined);
}

export function childrenOf({ requirement, pointer }: Placed): Placed[] {
  const kind = groupKindOf(requirement);
  if (!kind) return [];
  return (requirement[kind] ?? []).map((child, index) => ({ requirement: child, pointer: at(pointer, kind, index) }));
}

/** Every requirement of a tree as it is written, references not followed, parents before children. */
export function everyRequirement(root: Placed): Placed[] {
  const found: Placed[] = [];
  const visit = (placed: Placed) => {
    found.push(placed);
    childrenOf(placed).forEach(visit);
  };
  visit(root);
  return found;
}

/** The same tree with each requirement rewritten, children first. Returning undefined takes a requirement out. */
export function rewrite(requirement: Requirement, change: (requirement: Requirement) => Requirement | undefined): Requirement | undefined {
  const kind = groupKindOf(requirement);
  if (!kind) return change(requirement);
  const children = (requirement[kind] ?? []).flatMap((child) => rewrite(child, change) ?? []);
  return change({ ...requirement, [kind]: children });
}
