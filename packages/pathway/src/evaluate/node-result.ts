import type { Candidate } from '../pools.js';
import { type Measured, unmeasured } from '../rules/result.js';

/** What one node of a pathway comes to. */
export interface NodeResult extends Measured {
  /** Of a choice below `countOnce`: the children that were taken, because a badge can't be in two places. Elsewhere the best ones, whichever they are. */
  readonly taken?: readonly number[] | undefined;
  /** Badges that fit and count, but for something else, and those that nothing waits for. */
  readonly elsewhere?: readonly Candidate[] | undefined;
  readonly notNeeded?: readonly Candidate[] | undefined;
  /** Of a group with `within`: the first and last calendar day of the period in which the most came together. */
  readonly window?: { readonly first: number; readonly last: number } | undefined;
}

export const nothingYet: NodeResult = unmeasured;
