/**
 * What every node of a pathway comes to, from the badges that may count for its leaves. One walk from the leaves up; below `countOnce` one walk for
 * each plan, below `within` one for each period in which badges came together.
 */
import { addDuration } from '../calendar/duration.js';
import { type CompiledPathway, type Node, nodeAt } from '../compile.js';
import type { Candidate } from '../pools.js';
import { measure } from '../rules/measure.js';
import { Assignment } from './assign.js';
import { groupResult } from './groups.js';
import { type NodeResult, nothingYet } from './node-result.js';
import { type Plan, type Plans, plansFor, usesUp } from './plans.js';
import { type Period, windowsOf } from './windows.js';

interface Question {
  readonly compiled: CompiledPathway;
  /** The badges that may count for a leaf, by its index. */
  readonly candidatesOf: (leaf: number) => readonly Candidate[];
  /** Undefined when it is asked what once was: then nothing is too old. */
  readonly today: number | undefined;
}

/** What holds for a part of the tree. */
interface Around {
  readonly period?: Period;
  readonly assignment?: Assignment;
  readonly plan?: Plan;
  /** As if badges could count twice: never less than what it really comes to, and quick to find out. */
  readonly isRelaxed?: boolean;
}

export interface Evaluation {
  readonly results: readonly NodeResult[];
  /** False when there were more ways to share badges out than were tried. */
  readonly isExhaustive: boolean;
}

/** Sums of shares differ by this at most from what they stand for. */
const ROUNDING = 1e-9;

const plansOf = new WeakMap<CompiledPathway, Map<number, Plans>>();

/** Plans depend on the pathway alone: they are made once. */
function knownPlans(compiled: CompiledPathway, index: number, isInPeriod: boolean): Plans {
  const known = plansOf.get(compiled) ?? new Map<number, Plans>();
  plansOf.set(compiled, known);
  // Whether a group with countOnce stands in a period is the pathway's: it may not be both, below different groups, for references are written out.
  const plans = known.get(index) ?? plansFor(compiled, index, isInPeriod);
  known.set(index, plans);
  return plans;
}

/** The part of a list in order of days that lies inside a period, found by halving. */
function inside(candidates: readonly Candidate[], period: Period | undefined): readonly Candidate[] {
  if (!period) return candidates;
  let [from, to] = [0, candidates.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((candidates[middle]?.first ?? Number.POSITIVE_INFINITY) < period.first) from = middle + 1;
    else to = middle;
  }
  const found: Candidate[] = [];
  for (let place = from; (candidates[place]?.first ?? Number.POSITIVE_INFINITY) <= period.last; place += 1) {
    const candidate = candidates[place];
    if (candidate && (candidate.last ?? Number.POSITIVE_INFINITY) <= period.last) found.push(candidate);
  }
  return found;
}

function without(all: readonly Candidate[], taken: readonly Candidate[]): readonly Candidate[] {
  const gone = new Set(taken);
  return all.filter((candidate) => !gone.has(candidate));
}

class Evaluator {
  readonly #question: Question;
  #results: NodeResult[];
  isExhaustive = true;

  constructor(question: Question) {
    this.#question = question;
    this.#results = question.compiled.nodes.map(() => nothingYet);
  }

  get results(): readonly NodeResult[] {
    return this.#results;
  }

  visit(index: number, around: Around): NodeResult {
    const node = nodeAt(this.#question.compiled, index);
    const result = node.leaf ? this.#leaf(node, around) : this.#group(node, around);
    this.#results[index] = result;
    return result;
  }

  #leaf(node: Node, { period, assignment }: Around): NodeResult {
    const all = this.#question.candidatesOf(node.index);
    if (all.length === 0 || !node.leaf) return nothingYet;
    const near = inside(all, period);
    const outside = () => (period ? without(all, near) : []);
    if (!assignment || !usesUp(node)) {
      const measured = measure(node.leaf, near, this.#question.today);
      return period ? { ...measured, rest: () => ({ elsewhere: [], notNeeded: [], outside: outside() }) } : measured;
    }
    const given = assignment.of(node.index);
    const rest = () => {
      const left = without(near, given);
      const elsewhere = left.filter(({ held }) => assignment.isTaken(held));
      return { elsewhere, notNeeded: without(left, elsewhere), outside: outside() };
    };
    return { ...measure(node.leaf, given, this.#question.today), rest };
  }

  #group(node: Node, around: Around): NodeResult {
    const { within, countOnce } = node.requirement;
    if (within && !around.period) return this.#withinWindow(node, around);
    if (countOnce && !around.assignment && !around.isRelaxed) return this.#shared(node, around);
    const children = node.children.map((child) => ({ node: nodeAt(this.#question.compiled, child), result: this.visit(child, around) }));
    return groupResult(node, children, around.plan?.taken.get(node.index));
  }

  /** The best period, the latest first: the first that is done can't be bettered. */
  #withinWindow(node: Node, around: Around): NodeResult {
    const { compiled, candidatesOf } = this.#question;
    const { within = {} } = node.requirement;
    const periods = windowsOf(compiled, node, candidatesOf, (day) => addDuration(day, within));
    let best: { period: Period; fraction: number } | undefined;
    for (const { period, atMost } of periods) {
      if (best && atMost <= best.fraction + ROUNDING) continue;
      if (best && this.visit(node.index, { ...around, period, isRelaxed: true }).fraction <= best.fraction + ROUNDING) continue;
      const { fraction, isDone } = this.visit(node.index, { ...around, period });
      if (!best || fraction > best.fraction) best = { period, fraction };
      if (isDone) break;
    }
    // Without a date nothing is inside any period.
    const period = best?.period ?? { first: 1, last: 0 };
    const result = this.visit(node.index, { ...around, period });
    return best ? { ...result, window: period } : result;
  }

  /** The best plan, and for every alternative that it does not take, how far along that one would be if it were taken. */
  #shared(node: Node, around: Around): NodeResult {
    const { compiled, candidatesOf } = this.#question;
    const { plans, isComplete } = knownPlans(compiled, node.index, around.period !== undefined);
    if (!isComplete) this.isExhaustive = false;
    const pools = new Map<number, readonly Candidate[]>();
    const poolOf = (leaf: number) => {
      const pool = pools.get(leaf) ?? inside(candidatesOf(leaf), around.period);
      pools.set(leaf, pool);
      return pool;
    };
    let best: { plan: Plan; result: NodeResult; below: readonly NodeResult[] } | undefined;
    const alternatives = new Map<number, readonly NodeResult[]>();
    for (const plan of plans) {
      const result = this.visit(node.index, { ...around, assignment: new Assignment(plan.places, poolOf), plan });
      if (plans.length > 1) this.#keepAlternatives(plan, alternatives);
      if (!best || result.fraction > best.result.fraction) best = { plan, result, below: this.#results.slice(node.index, node.end) };
    }
    if (!best) return nothingYet;
    this.#put(node.index, best.below);
    this.#putAlternatives(best.plan, alternatives);
    return best.result;
  }

  #keepAlternatives({ taken }: Plan, alternatives: Map<number, readonly NodeResult[]>): void {
    for (const child of [...taken.values()].flat()) {
      const known = alternatives.get(child)?.[0];
      if (known && known.fraction >= (this.#results[child]?.fraction ?? 0)) continue;
      alternatives.set(child, this.#results.slice(child, nodeAt(this.#question.compiled, child).end));
    }
  }

  /** Alternatives at the top bring their own best along: what stands below them is not put twice. */
  #putAlternatives({ taken }: Plan, alternatives: ReadonlyMap<number, readonly NodeResult[]>): void {
    for (const [choice, chosen] of taken) {
      for (const child of nodeAt(this.#question.compiled, choice).children) {
        const below = chosen.includes(child) ? undefined : alternatives.get(child);
        if (below) this.#put(child, below);
      }
    }
  }

  #put(from: number, results: readonly NodeResult[]): void {
    for (const [place, result] of results.entries()) this.#results[from + place] = result;
  }
}

/** Answers for every node, in the order of the nodes. */
export function evaluate(question: Question): Evaluation {
  const evaluator = new Evaluator(question);
  evaluator.visit(0, {});
  return { results: evaluator.results, isExhaustive: evaluator.isExhaustive };
}
