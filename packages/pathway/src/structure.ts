/**
 * What has to fit together in a document that has passed the gate: one kind for each requirement, rules where they mean something, numbers that can
 * be reached. References are references.ts, for they can be followed only when all parts are at hand.
 */
import { at, PathwayError } from './errors.js';
import type { PathwayDocument, Requirement, WantedBadge } from './pathway.js';
import { everyRequirement, groupKindOf, type Placed } from './tree.js';

const kinds = ['badge', 'all', 'any', 'of', 'stages', 'routes', 'same', 'pathway'] as const;
const measures = ['times', 'consecutive', 'span', 'ladder'] as const;
const onBadgesOnly = [...measures, 'dates'] as const;
/** Those that look at a record and not at single awards. */
const records = ['consecutive', 'span', 'ladder'] as const;

function has(requirement: Requirement, member: keyof Requirement): boolean {
  return requirement[member] !== undefined;
}

function checkKind({ requirement, pointer }: Placed): void {
  const [first, second] = kinds.filter((kind) => has(requirement, kind));
  if (first === undefined) throw new PathwayError('missingMember', has(requirement, 'atLeast') ? at(pointer, 'of') : pointer);
  if (second !== undefined) throw new PathwayError('conflictingMembers', at(pointer, second));
  if (first === 'of' && !has(requirement, 'atLeast')) throw new PathwayError('missingMember', at(pointer, 'atLeast'));
  if (first !== 'of' && has(requirement, 'atLeast')) throw new PathwayError('conflictingMembers', at(pointer, 'atLeast'));
}

function checkRules({ requirement, pointer }: Placed): void {
  const isBadge = has(requirement, 'badge');
  const isGroup = groupKindOf(requirement) !== undefined;
  const astray = onBadgesOnly.find((rule) => !isBadge && has(requirement, rule));
  if (astray) throw new PathwayError('conflictingMembers', at(pointer, astray));
  const [, second] = measures.filter((rule) => has(requirement, rule));
  if (second) throw new PathwayError('conflictingMembers', at(pointer, second));
  const isRecord = records.some((rule) => has(requirement, rule));
  if (has(requirement, 'dates') && !isRecord) throw new PathwayError('conflictingMembers', at(pointer, 'dates'));
  if (has(requirement, 'countOnce') && !isGroup) throw new PathwayError('conflictingMembers', at(pointer, 'countOnce'));
  if (has(requirement, 'within') && !isGroup && !has(requirement, 'times'))
    throw new PathwayError('conflictingMembers', at(pointer, 'within'));
}

function checkNumbers({ requirement: { consecutive, ladder }, pointer }: Placed): void {
  if (consecutive && (consecutive.misses ?? 0) >= consecutive.count) {
    throw new PathwayError('impossibleRule', at(pointer, 'consecutive', 'misses'));
  }
  if (!ladder) return;
  const flat = ladder.steps.findIndex((step, index) => step <= (ladder.steps[index - 1] ?? 0));
  if (flat !== -1) throw new PathwayError('impossibleRule', at(pointer, 'ladder', 'steps', flat));
  if (ladder.misses !== undefined && !ladder.consecutive) throw new PathwayError('conflictingMembers', at(pointer, 'ladder', 'misses'));
  if (ladder.consecutive && ladder.unit === 'award') throw new PathwayError('conflictingMembers', at(pointer, 'ladder', 'unit'));
  if ((ladder.misses ?? 0) >= (ladder.steps[0] ?? 0)) throw new PathwayError('impossibleRule', at(pointer, 'ladder', 'misses'));
}

function checkWanted(wanted: string | WantedBadge, pointer: string): void {
  if (typeof wanted === 'string') return;
  const { achievement, competency, title } = wanted;
  if (achievement === undefined && competency === undefined && title === undefined)
    throw new PathwayError('missingMember', at(pointer, 'achievement'));
  if (competency && competency.url === undefined && (competency.framework === undefined || competency.code === undefined)) {
    throw new PathwayError('missingMember', at(pointer, 'competency', 'url'));
  }
}

function checkBadge({ requirement: { badge }, pointer }: Placed): void {
  if (badge === undefined) return;
  if (isList(badge)) for (const [index, wanted] of badge.entries()) checkWanted(wanted, at(pointer, 'badge', index));
  else checkWanted(badge, at(pointer, 'badge'));
}

/** `Array.isArray` does not narrow a readonly list. */
export function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** Where requirements stand in a document: its own, and those of its changes. */
export function rootsOf({ requires, changes = [] }: PathwayDocument): Placed[] {
  const roots = requires ? [{ requirement: requires, pointer: '/requires' }] : [];
  const changed = changes.flatMap((change, index): Placed[] => {
    if ('with' in change) return [{ requirement: change.with, pointer: at('/changes', index, 'with') }];
    return 'add' in change ? [{ requirement: change.add, pointer: at('/changes', index, 'add') }] : [];
  });
  return [...roots, ...changed];
}

export function checkStructure(document: PathwayDocument): void {
  if (document.extends === undefined) {
    if (document.requires === undefined) throw new PathwayError('missingMember', '/requires');
    if (document.changes !== undefined) throw new PathwayError('conflictingMembers', '/changes');
  }
  for (const placed of rootsOf(document).flatMap(everyRequirement)) {
    checkKind(placed);
    checkRules(placed);
    checkNumbers(placed);
    checkBadge(placed);
  }
}
