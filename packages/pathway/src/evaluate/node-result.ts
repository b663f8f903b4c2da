import type { Candidate } from '../pools.js';
import { type Measured, unmeasured } from '../rules/result.js';

/** Badges that fit one requirement and may count, and don't: used elsewhere, not needed, or outside the period. */
interface Rest {
  readonly elsewhere: readonly Candidate[];
  readonly notNeeded: readonly Candidate[];
  readonly outside: readonly Candidate[];
}

/** What one node of a pathway comes to. */
export interface NodeResult extends Measured {
  /** Of a choice below `countOnce`: the children that were taken, because a badge can't be in two places. Elsewhere the best ones, whichever they are. */
  readonly taken?: readonly number[] | undefined;
  /** Asked for the answer that is shown only: a tree is evaluated for many plans and periods. */
  readonly rest?: (() => Rest) | undefined;
  /** Of a group with `within`: the first and last calendar day of the period in which the most came together. */
  readonly window?: { readonly first: number; readonly last: number } | undefined;
}

export const nothingYet: NodeResult = unmeasured;
