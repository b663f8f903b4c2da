/**
 * A pathway as a flat list of nodes, parents before children, references written out and inherited members handed down: what the evaluation runs over.
 * It is made once for a pathway and knows nothing of badges.
 */
import type { Duration } from './calendar/duration.js';
import { at } from './errors.js';
import type { Consecutive, LadderRule, Pathway, Requirement, WantedBadge } from './pathway.js';
import { type ById, checkReferences } from './references.js';
import { isList } from './structure.js';
import { childrenOf, groupKindOf, type Placed } from './tree.js';

export type NodeKind = 'badge' | 'all' | 'any' | 'atLeast' | 'stages' | 'routes';

/** How the badges of a leaf are measured. */
export type Measure =
  | { readonly kind: 'times'; readonly count: number; readonly within?: Duration | undefined }
  | { readonly kind: 'consecutive'; readonly rule: Consecutive }
  | { readonly kind: 'span'; readonly duration: Duration }
  | { readonly kind: 'ladder'; readonly rule: LadderRule };

export interface LeafRule {
  readonly wanted: readonly WantedBadge[];
  readonly measure: Measure;
  readonly dates: 'awarded' | 'activity';
  readonly notOlderThan?: Duration | undefined;
}

export interface Node {
  readonly index: number;
  /** Where in the list the subtree ends: index to end - 1 are this node and all below it. */
  readonly end: number;
  readonly depth: number;
  readonly kind: NodeKind;
  readonly pointer: string;
  readonly requirement: Requirement;
  readonly children: readonly number[];
  /** How many children are needed; of a badge, how many awards, units or days. */
  readonly need: number;
  readonly isOptional: boolean;
  /** Nothing is required here: an empty list, `atLeast: 0`, optional parts only. Never done, and nothing waits for it. */
  readonly isEmpty: boolean;
  /** More is asked for than there is to choose from. */
  readonly isImpossible: boolean;
  readonly leaf?: LeafRule;
}

export interface CompiledPathway {
  readonly pathway: Pathway;
  readonly nodes: readonly Node[];
  readonly leaves: readonly Node[];
}

interface Inherited {
  readonly issuers?: readonly string[] | undefined;
  readonly notOlderThan?: Duration | undefined;
}

function wantedOf({ badge = [] }: Requirement, issuers: readonly string[] | undefined): WantedBadge[] {
  const list = isList(badge) ? badge : [badge];
  return list.map((one) => {
    const wanted = typeof one === 'string' ? { achievement: one } : one;
    return wanted.issuers === undefined && issuers ? { ...wanted, issuers } : wanted;
  });
}

function measureOf({ times, consecutive, span, ladder, within }: Requirement): Measure {
  if (consecutive) return { kind: 'consecutive', rule: consecutive };
  if (span) return { kind: 'span', duration: span };
  if (ladder) return { kind: 'ladder', rule: ladder };
  return { kind: 'times', count: times ?? 1, within };
}

function needOf(measure: Measure): number {
  if (measure.kind === 'times') return measure.count;
  if (measure.kind === 'consecutive') return measure.rule.count - (measure.rule.misses ?? 0);
  return measure.kind === 'ladder' ? (measure.rule.steps.at(-1) ?? 0) : 1;
}

function leafOf(requirement: Requirement, { issuers, notOlderThan }: Inherited): LeafRule {
  const measure = measureOf(requirement);
  const dates = requirement.dates ?? (measure.kind === 'span' ? 'activity' : 'awarded');
  return { wanted: wantedOf(requirement, issuers), measure, dates, notOlderThan };
}

/** The texts of a reference are its own; its rules are those of what it refers to. */
function followed(placed: Placed, byId: ById): Placed & { isOptional: boolean } {
  const { requirement, pointer } = placed;
  const isOptional = requirement.optional === true;
  if (requirement.same === undefined) return { ...placed, isOptional };
  const target = byId.get(requirement.same);
  if (!target) return { ...placed, isOptional };
  const { same: _, ...own } = requirement;
  const whole = followed(target, byId);
  return { requirement: { ...whole.requirement, ...own }, pointer: whole.pointer || pointer, isOptional };
}

const kindOf = (requirement: Requirement): NodeKind => {
  const kind = groupKindOf(requirement);
  return kind === undefined ? 'badge' : kind === 'of' ? 'atLeast' : kind;
};

/** What a group needs, from which of its children are required and hold anything. In a choice, `optional` means nothing: each is one already. */
function groupNeed(
  requirement: Requirement,
  kind: NodeKind,
  children: readonly Node[],
): { need: number; isEmpty: boolean; isImpossible: boolean } {
  const full = children.filter(({ isEmpty }) => !isEmpty);
  if (kind === 'all' || kind === 'stages') {
    const required = full.filter(({ isOptional }) => !isOptional);
    return { need: required.length, isEmpty: required.length === 0, isImpossible: required.some(({ isImpossible }) => isImpossible) };
  }
  const need = kind === 'atLeast' ? (requirement.atLeast ?? 0) : 1;
  const possible = full.filter(({ isImpossible }) => !isImpossible);
  return { need, isEmpty: need === 0, isImpossible: possible.length < need };
}

/** Makes the flat list of a pathway that `readPathway` has read. */
export function compile(pathway: Pathway): CompiledPathway {
  const byId = checkReferences(pathway.requires);
  const nodes: Node[] = [];

  const add = (placed: Placed, depth: number, inherited: Inherited): Node => {
    const { requirement, pointer, isOptional } = followed(placed, byId);
    const down: Inherited = {
      issuers: requirement.issuers ?? inherited.issuers,
      notOlderThan: requirement.notOlderThan ?? inherited.notOlderThan,
    };
    const kind = kindOf(requirement);
    const index = nodes.length;
    const about = { index, depth, kind, pointer, requirement, isOptional };
    if (kind === 'badge') {
      const leaf = leafOf(requirement, down);
      const node = { ...about, end: index + 1, children: [], need: needOf(leaf.measure), isEmpty: false, isImpossible: false, leaf };
      nodes.push(node);
      return node;
    }
    nodes.push({ ...about, end: index, children: [], need: 0, isEmpty: true, isImpossible: false }); // its place; what it needs is known after
    const children = childrenOf({ requirement, pointer }).map((child) => add(child, depth + 1, down));
    const need = groupNeed(requirement, kind, children);
    const node = { ...about, end: nodes.length, children: children.map((child) => child.index), ...need };
    nodes[index] = node;
    return node;
  };
  add({ requirement: pathway.requires, pointer: '/requires' }, 0, { issuers: pathway.issuers });
  return { pathway, nodes, leaves: nodes.filter(({ leaf }) => leaf !== undefined) };
}

/** What stands at a place of the list; the places come from the list itself. */
export function nodeAt({ nodes }: CompiledPathway, index: number): Node {
  const node = nodes[index];
  if (!node) throw new RangeError(at('node', index));
  return node;
}
