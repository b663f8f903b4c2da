/**
 * Component conditions of CTDL: how many of which components, joined by AND and OR. `requiredNumber`, or in older documents `leftOperand` "reqNum" with
 * an operand and a number; both say "at least so many of the targets".
 */
import type { Requirement } from '../pathway.js';
import { type CtdlGraph, type CtdlNode, referencesOf } from './ctdl-graph.js';
import { type Import, texts, together, words } from './imported.js';

/** The requirement for a part, by its address. */
export type Reach = (id: string, pointer: string) => Requirement[];

const known = new Set(
  '@id id @type type ctid name description requiredNumber leftOperand operand rightOperand logicalOperator logicalOperand hasCondition targetComponent'.split(
    ' ',
  ),
);

const atLeastOperators = new Set(['=', '==', '>=', 'equals', 'greaterThanOrEqualTo']);

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 36_600 ? number : undefined;
}

/** How many of the targets; undefined for all of them. */
function requiredNumber({ members }: CtdlNode, left: Import): number | undefined {
  const plain = members.get('requiredNumber');
  const isByOperand = words(members.get('leftOperand')?.value) === 'reqNum';
  const operand = members.get('operand');
  if (operand && (!isByOperand || !atLeastOperators.has(operator(operand.value)))) left.leave(operand.pointer, 'operator');
  const found = plain ?? (isByOperand ? members.get('rightOperand') : undefined);
  if (!found) return undefined;
  const number = numberOf(found.value);
  if (number === undefined) left.leave(found.pointer, 'wrongType');
  return number;
}

/** `OR`, `logicOp:Or` and `{"@id": "logicOp:Or"}` are the same word. */
function operator(value: unknown): string {
  return (words(value) ?? '').replace(/^.*[:/#]/, '');
}

function joinOf({ members }: CtdlNode): { readonly word: string; readonly pointer: string } | undefined {
  const found = members.get('logicalOperator') ?? members.get('logicalOperand');
  return found && { word: operator(found.value).toLowerCase(), pointer: found.pointer };
}

/** A choice from parts; a requirement of all when it takes all of them. */
function choose(parts: readonly Requirement[], number: number): Requirement {
  return number === parts.length ? together('all', parts) : { atLeast: number, of: parts };
}

function conditionOf(node: CtdlNode, graph: CtdlGraph, reach: Reach, left: Import): Requirement[] {
  for (const [name, { pointer }] of node.members) if (!known.has(name)) left.leave(pointer, 'member');
  const join = joinOf(node);
  if (join?.word === 'not') {
    left.leave(join.pointer, 'negation');
    return [];
  }
  if (join && join.word !== 'and' && join.word !== 'or') left.leave(join.pointer, 'operator');
  const targets = referencesOf(node, 'targetComponent').flatMap(({ id, pointer }) => {
    if (id === undefined) left.leave(pointer, 'wrongType');
    return id === undefined ? [] : reach(id, pointer);
  });
  const number = requiredNumber(node, left);
  const nested = conditionsOf(node, graph, reach, left);
  const chosen = targets.length === 0 ? [] : number === undefined ? targets : [choose(targets, number)];
  const parts = [...chosen, ...nested];
  if (parts.length === 0) return [];
  const whole = join?.word === 'or' ? together('any', parts) : together('all', parts);
  const own = texts({ name: node.members.get('name')?.value, description: node.members.get('description')?.value });
  // A part that is only referred to has texts of its own.
  return [
    Object.keys(own).length > 0 && whole.badge === undefined && whole.same === undefined && whole.id === undefined
      ? { ...whole, ...own }
      : whole,
  ];
}

/** The conditions of a component or of another condition: all of them hold, or as the joining word says. */
export function conditionsOf(node: CtdlNode, graph: CtdlGraph, reach: Reach, left: Import): Requirement[] {
  const conditions = referencesOf(node, 'hasCondition').flatMap(({ id, inline, pointer }) => {
    const condition = inline ?? (id === undefined ? undefined : graph.byId.get(id));
    if (!condition) left.leave(pointer, id === undefined ? 'wrongType' : 'missingPart');
    return condition ? [condition] : [];
  });
  // A condition has no badge, but like a component it may lead back to itself.
  return conditions.flatMap((condition) =>
    left.passThrough(`condition ${condition.pointer}`, condition.pointer, () => conditionOf(condition, graph, reach, left)),
  );
}
