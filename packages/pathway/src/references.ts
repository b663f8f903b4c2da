/**
 * Following `same`: every reference leads to one requirement, no requirement contains itself, and the whole stays small once references are written
 * out. Counted, not written out, because ten lines of references to references make a tree of a thousand.
 */
import { at, PathwayError } from './errors.js';
import { MAX_LEVELS, MAX_REQUIREMENTS } from './limits.js';
import type { Requirement } from './pathway.js';
import { childrenOf, everyRequirement, type Placed } from './tree.js';

export type ById = ReadonlyMap<string, Placed>;

/** @throws PathwayError `duplicateId` */
function indexById(root: Placed): ById {
  const byId = new Map<string, Placed>();
  for (const placed of everyRequirement(root)) {
    const { id } = placed.requirement;
    if (id === undefined) continue;
    if (byId.has(id)) throw new PathwayError('duplicateId', at(placed.pointer, 'id'));
    byId.set(id, placed);
  }
  return byId;
}

/** What stands under a requirement, a reference followed. */
function below(placed: Placed, byId: ById): Placed[] {
  const { same } = placed.requirement;
  if (same === undefined) return childrenOf(placed);
  const target = byId.get(same);
  if (!target) throw new PathwayError('unknownRequirement', at(placed.pointer, 'same'));
  return [target];
}

interface Extent {
  readonly count: number;
  readonly height: number;
}

/** How many requirements there are, and how deep. Throws on a circle and on what leads nowhere. A chain of references is as deep as it is long. */
function measure(root: Placed, byId: ById): Extent {
  const known = new Map<Requirement, Extent | 'open'>();
  const visit = (placed: Placed, depth: number): Extent => {
    const found = known.get(placed.requirement);
    if (found === 'open') throw new PathwayError('cycle', placed.pointer);
    if (found !== undefined) return found;
    if (depth > MAX_LEVELS) throw new PathwayError('tooDeep', placed.pointer);
    known.set(placed.requirement, 'open');
    let [count, height] = [1, 1];
    for (const child of below(placed, byId)) {
      const extent = visit(child, depth + 1);
      count += extent.count;
      height = Math.max(height, extent.height + 1);
    }
    if (height > MAX_LEVELS) throw new PathwayError('tooDeep', placed.pointer);
    known.set(placed.requirement, { count, height });
    return { count, height };
  };
  return visit(root, 0);
}

interface Around {
  readonly isInWindow: boolean;
  readonly isCountedOnce: boolean;
}

/** Windows in windows, and windows below `countOnce`. A requirement is looked at once for each way of standing in them. */
function checkWindows(root: Placed, byId: ById): void {
  const seen = new Set<string>();
  const visit = (placed: Placed, around: Around): void => {
    const key = `${placed.pointer} ${around.isInWindow} ${around.isCountedOnce}`;
    if (seen.has(key)) return;
    seen.add(key);
    const { within, countOnce, badge } = placed.requirement;
    if (within && around.isInWindow) throw new PathwayError('nestedWithin', at(placed.pointer, 'within'));
    if (within && !badge && around.isCountedOnce) throw new PathwayError('withinInsideCountOnce', at(placed.pointer, 'within'));
    const inside = { isInWindow: around.isInWindow || within !== undefined, isCountedOnce: around.isCountedOnce || countOnce === true };
    for (const child of below(placed, byId)) visit(child, inside);
  };
  visit(root, { isInWindow: false, isCountedOnce: false });
}

/** @throws PathwayError `duplicateId`, `unknownRequirement`, `cycle`, `tooLarge`, `nestedWithin`, `withinInsideCountOnce` */
export function checkReferences(requires: Requirement): ById {
  const root = { requirement: requires, pointer: '/requires' };
  const byId = indexById(root);
  if (measure(root, byId).count > MAX_REQUIREMENTS) throw new PathwayError('tooLarge', '/requires');
  checkWindows(root, byId);
  return byId;
}
