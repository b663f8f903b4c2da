/** From results by node to what people are shown: states, reasons, the best way first, what is next. Arithmetic is done before; this only tells it. */
import { isoDay } from './calendar/civil.js';
import type { CompiledPathway, LeafRule, Node } from './compile.js';
import { nodeAt } from './compile.js';
import type { Child } from './evaluate/groups.js';
import { type NodeResult, nothingYet } from './evaluate/node-result.js';
import type { Held } from './held.js';
import { type Candidate, nothing, type Pool, type Refused } from './pools.js';
import type { CountedBadge, NextStep, NotCountedBadge, ProgressState, RecordProgress, RequirementProgress } from './progress-types.js';
import type { RecordDays } from './rules/result.js';
import type { NotCountedReason } from './standing.js';

interface Findings {
  readonly compiled: CompiledPathway;
  readonly pools: readonly Pool[];
  readonly results: readonly NodeResult[];
  /** What each node came to with badges that have lapsed since; absent when none has. */
  readonly ever?: readonly NodeResult[] | undefined;
}

/** Written out by cases: there may be a hundred thousand of them, and each optional member that is spread in makes an object more. */
export function toCounted({ held, by, isIssuerNamed: issuerNamed, goodUntil }: Candidate): CountedBadge {
  const { report } = held;
  const verified = held.verdict === 'verified';
  const end = Number.isFinite(goodUntil) ? isoDay(goodUntil) : undefined;
  if (held.awarded === undefined) {
    return end === undefined ? { report, by, issuerNamed, verified } : { report, by, issuerNamed, verified, goodUntil: end };
  }
  const awardedOn = isoDay(held.awarded);
  if (end === undefined) return { report, by, issuerNamed, verified, awardedOn };
  return { report, by, issuerNamed, verified, awardedOn, goodUntil: end };
}

/** Lists and entries that requirements share are told once: thousands of requirements may ask for the same thousands of badges. */
class Telling {
  readonly #counted = new WeakMap<readonly Candidate[], readonly CountedBadge[]>();
  readonly #refused = new WeakMap<readonly Refused[], readonly NotCountedBadge[]>();
  readonly #entries = new Map<NotCountedReason, WeakMap<Held, NotCountedBadge>>();

  counted(candidates: readonly Candidate[]): readonly CountedBadge[] {
    const told = this.#counted.get(candidates) ?? candidates.map(toCounted);
    this.#counted.set(candidates, told);
    return told;
  }

  notCounted({ refused }: Pool, { rest, outside, tooOld }: NodeResult): readonly NotCountedBadge[] {
    const others = this.#refused.get(refused) ?? refused.map(({ held, reason }) => this.#entry(held, reason));
    this.#refused.set(refused, others);
    const left = rest?.();
    if (!left && outside.length === 0 && tooOld.length === 0) return others;
    const told = (candidates: readonly Candidate[] = [], reason: NotCountedReason) =>
      candidates.map(({ held }) => this.#entry(held, reason));
    return [
      ...told(left?.elsewhere, 'alreadyCounted'),
      ...told(left?.outside, 'outsideWindow'),
      ...told(outside, 'outsideWindow'),
      ...told(tooOld, 'tooOld'),
      ...told(left?.notNeeded, 'notNeeded'),
      ...others,
    ];
  }

  #entry(held: Held, reason: NotCountedReason): NotCountedBadge {
    const entries = this.#entries.get(reason) ?? new WeakMap<Held, NotCountedBadge>();
    this.#entries.set(reason, entries);
    const entry = entries.get(held) ?? { report: held.report, reason };
    entries.set(held, entry);
    return entry;
  }
}

function toRecord(record: RecordDays, { measure }: LeafRule): RecordProgress | undefined {
  if (record.kind === 'consecutive' && measure.kind === 'consecutive') {
    const { hits, length, first, last } = record;
    return {
      kind: 'consecutive',
      unit: measure.rule.unit ?? 'day',
      hits,
      length,
      misses: length - hits,
      from: isoDay(first),
      to: isoDay(last),
    };
  }
  if (record.kind === 'span') {
    return { kind: 'span', from: isoDay(record.first), to: isoDay(record.last), reachesOn: isoDay(record.reaches) };
  }
  if (record.kind !== 'ladder' || measure.kind !== 'ladder') return undefined;
  const next = record.steps.find(({ reached }) => reached === undefined);
  const steps = record.steps.map(({ at, reached }) => ({ at, ...(reached !== undefined && { reachedOn: isoDay(reached) }) }));
  return { kind: 'ladder', unit: measure.rule.unit ?? 'day', value: record.value, steps, ...(next && { next: next.at }) };
}

function stateOf(result: NodeResult, ever: NodeResult, notCounted: number, children: readonly RequirementProgress[]): ProgressState {
  if (result.isDone) return 'done';
  if (ever.isDone) return 'lapsed';
  // On the first day of a span nothing of it has passed, and yet it has begun.
  const isBegun =
    result.fraction > 0 || result.counted.length > 0 || children.some(({ state }) => state === 'done' || state === 'underWay');
  if (isBegun) return 'underWay';
  return notCounted > 0 || children.some(({ state }) => state !== 'open') ? 'notCountable' : 'open';
}

const isChoice = ({ kind }: Node) => kind === 'any' || kind === 'routes' || kind === 'atLeast';

interface Told extends Child {
  readonly left: number;
  readonly progress: RequirementProgress;
  readonly next: readonly NextStep[];
}

/** What was taken, then the furthest along, then the shortest, then as written. */
function bestFirst(children: readonly Told[], taken: readonly number[] = []): Told[] {
  const isTaken = ({ node }: Told) => (taken.includes(node.index) ? 0 : 1);
  return [...children].sort(
    (one, other) =>
      Number(one.node.isEmpty) - Number(other.node.isEmpty) ||
      isTaken(one) - isTaken(other) ||
      other.result.fraction - one.result.fraction ||
      one.left - other.left ||
      one.node.index - other.node.index,
  );
}

/** The parts that still have to be done, in the order in which to do them. */
function toDo(node: Node, result: NodeResult, children: readonly Told[]): Told[] {
  if (result.isDone || node.isEmpty) return [];
  if (isChoice(node)) {
    return bestFirst(children, result.taken)
      .filter((child) => !child.node.isEmpty)
      .slice(0, node.need)
      .filter((child) => !child.result.isDone);
  }
  return children.filter((child) => !child.node.isEmpty && !child.node.isOptional && !child.result.isDone);
}

function textsOf({
  requirement: { id, name, description, url, from },
}: Node): Pick<RequirementProgress, 'id' | 'name' | 'description' | 'url' | 'from'> {
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(from !== undefined && { from }),
  };
}

function stepOf(node: Node, key: string, state: ProgressState, missing: number): NextStep {
  const { description: _, from: __, ...texts } = textsOf(node);
  return { key, pointer: node.pointer, ...texts, state, missing };
}

/** The whole tree as it is shown, and what is next. */
export function outline({ compiled, pools, results, ever }: Findings): { root: RequirementProgress; next: readonly NextStep[] } {
  const telling = new Telling();
  const tell = (index: number, key: string): Told => {
    const node = nodeAt(compiled, index);
    const result = results[index] ?? nothingYet;
    const children = node.children.map((child, place) => tell(child, `${key}.${place}`));
    const notCounted = telling.notCounted(pools[index] ?? nothing, result);
    const state = stateOf(
      result,
      ever?.[index] ?? nothingYet,
      notCounted.length,
      children.map(({ progress }) => progress),
    );
    const open = toDo(node, result, children);
    const missing = node.leaf && !result.isDone ? Math.max(node.need - result.have, 1) : 0;
    const left = missing + open.reduce((sum, child) => sum + child.left, 0);
    const record = result.record && node.leaf && toRecord(result.record, node.leaf);
    const places = new Map(children.map(({ node: child }, place) => [child.index, place]));
    const progress: RequirementProgress = {
      key,
      pointer: node.pointer,
      kind: node.kind,
      ...textsOf(node),
      optional: node.isOptional,
      state,
      fraction: result.fraction,
      have: result.have,
      need: node.need,
      left,
      ...(Number.isFinite(result.goodUntil) && { goodUntil: isoDay(result.goodUntil) }),
      counted: telling.counted(result.counted),
      notCounted,
      ...(record && { record }),
      ...(result.window && { window: { from: isoDay(result.window.first), to: isoDay(result.window.last) } }),
      children: children.map((child) => child.progress),
      ...(isChoice(node) && { ranked: bestFirst(children, result.taken).map((child) => places.get(child.node.index) ?? 0) }),
    };
    const ahead = node.kind === 'stages' ? open.slice(0, 1) : open;
    const next = missing > 0 ? [stepOf(node, key, state, missing)] : ahead.flatMap((child) => child.next);
    return { node, result, left, progress, next };
  };
  const { progress, next } = tell(0, '0');
  return { root: progress, next };
}
