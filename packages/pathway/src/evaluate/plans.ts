/**
 * Below `countOnce` a badge can be in one place only, so which of several ways is taken matters. A plan is one way to take: which children of each
 * choice, and which places it offers to badges, the weightiest first. Plans are made from the pathway alone. That is what keeps progress monotone: for
 * each plan one more badge never empties a place, and the best over a fixed list of plans is monotone as well.
 */
import type { CompiledPathway, Node } from '../compile.js';
import { nodeAt } from '../compile.js';

/** Places for badges that are worth the same: so many, each for a badge of any of these leaves. */
export interface Places {
  readonly leaves: readonly number[];
  readonly count: number;
  /** How many badges one leaf of them takes. */
  readonly perLeaf: number;
  /** What one place adds to the whole. */
  readonly weight: number;
}

export interface Plan {
  readonly places: readonly Places[];
  /** For each choice in the plan, the children that it takes. */
  readonly taken: ReadonlyMap<number, readonly number[]>;
}

export interface Plans {
  readonly plans: readonly Plan[];
  /** False when there are more ways than were tried. */
  readonly isComplete: boolean;
}

/** More ways than that are not all tried, and fewer in a large tree or for each of many periods, so that the work stays the same. */
const MOST_PLANS = 256;
const MOST_PLANS_IN_A_PERIOD = 8;
const MOST_WORK = 200_000;

const emptyPlan: Plan = { places: [], taken: new Map() };

/** Records over time look at badges and use none up; so does `times` in a period, whose badges depend on one another. */
export function usesUp({ leaf }: Node): boolean {
  return leaf?.measure.kind === 'times' && leaf.measure.within === undefined;
}

function joined(plans: readonly Plan[]): Plan {
  return { places: plans.flatMap(({ places }) => places), taken: new Map(plans.flatMap(({ taken }) => [...taken])) };
}

/** One plan of each list, in every combination, up to the limit; first each plan of each list once, so that none is left out. */
function combined(lists: readonly (readonly Plan[])[], budget: Budget): Plan[] {
  const found = new Map<string, Plan>();
  const take = (places: readonly number[]) => {
    const key = places.join();
    if (found.has(key)) return;
    found.set(key, joined(lists.map((list, index) => list[places[index] ?? 0] ?? emptyPlan)));
  };
  const first = lists.map(() => 0);
  take(first);
  for (const [index, list] of lists.entries()) {
    for (let place = 1; place < list.length && found.size < budget.most; place += 1)
      take(first.map((zero, at) => (at === index ? place : zero)));
  }
  const all = lists.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < all && found.size < budget.most; number += 1) take(digits(number, lists));
  if (found.size < all) budget.isComplete = false;
  return [...found.values()];
}

/** The number-th combination, as an odometer counts. */
function digits(number: number, lists: readonly (readonly Plan[])[]): number[] {
  let rest = number;
  return lists.map(({ length }) => {
    const digit = rest % length;
    rest = Math.floor(rest / length);
    return digit;
  });
}

interface Budget {
  readonly most: number;
  isComplete: boolean;
}

/** Subsets of a size, in the order of the pathway, up to the limit. */
function subsets(items: readonly number[], size: number, budget: Budget): number[][] {
  const found: number[][] = [];
  const extend = (chosen: readonly number[], from: number): void => {
    if (found.length >= budget.most) {
      budget.isComplete = false;
      return;
    }
    if (chosen.length === size) {
      found.push([...chosen]);
      return;
    }
    for (let place = from; place <= items.length - (size - chosen.length); place += 1) extend([...chosen, items[place] ?? 0], place + 1);
  };
  extend([], 0);
  return found;
}

/** Whether a choice is only among single badges: then it is so many places for any of them, and no way has to be chosen. */
function isPlainChoice(children: readonly Node[]): boolean {
  return children.every((child) => usesUp(child) && child.need === 1);
}

/** All ways through the tree below one node, `weight` being what it adds to the whole. */
export function plansFor(compiled: CompiledPathway, root: number, isInPeriod: boolean): Plans {
  const { end } = nodeAt(compiled, root);
  const most = isInPeriod ? MOST_PLANS_IN_A_PERIOD : MOST_PLANS;
  const budget: Budget = { most: Math.max(4, Math.min(most, Math.floor(MOST_WORK / (end - root)))), isComplete: true };

  const plansOf = (index: number, weight: number): readonly Plan[] => {
    const node = nodeAt(compiled, index);
    if (node.leaf) {
      if (!usesUp(node)) return [emptyPlan];
      const places = { leaves: [index], count: node.need, perLeaf: node.need, weight: weight / node.need };
      return [{ places: [places], taken: new Map() }];
    }
    const children = node.children.map((child) => nodeAt(compiled, child)).filter(({ isEmpty }) => !isEmpty);
    if (node.isEmpty) return [emptyPlan];
    if (node.kind === 'all' || node.kind === 'stages') {
      // Optional parts take what is left: they weigh nothing.
      const share = (child: Node) => (child.isOptional ? 0 : weight / node.need);
      return combined(
        children.map((child) => plansOf(child.index, share(child))),
        budget,
      );
    }
    const part = weight / node.need;
    if (isPlainChoice(children)) {
      return [{ places: [{ leaves: children.map((child) => child.index), count: node.need, perLeaf: 1, weight: part }], taken: new Map() }];
    }
    const size = Math.min(node.need, children.length);
    const ways = subsets(
      children.map((child) => child.index),
      size,
      budget,
    ).flatMap((chosen) =>
      combined(
        chosen.map((child) => plansOf(child, part)),
        budget,
      ).map((plan) => ({ ...plan, taken: new Map([...plan.taken, [index, chosen]]) })),
    );
    if (ways.length > budget.most) budget.isComplete = false;
    return spread(ways, budget.most);
  };

  const plans = plansOf(root, 1).map(({ places, taken }) => ({
    places: [...places].sort((one, other) => other.weight - one.weight),
    taken,
  }));
  return { plans, isComplete: budget.isComplete };
}

/** As many as are tried, taken evenly from all, so that a late alternative has its turn. */
function spread(ways: readonly Plan[], most: number): readonly Plan[] {
  if (ways.length <= most) return ways;
  return Array.from({ length: most }, (_, place) => ways[Math.floor((place * ways.length) / most)] ?? emptyPlan);
}
