import type { Candidate } from '../pools.js';

/** What a record over time came to, in calendar days, for a requirement that asks for one. */
export type RecordDays =
  | { readonly kind: 'consecutive'; readonly hits: number; readonly length: number; readonly first: number; readonly last: number }
  | { readonly kind: 'span'; readonly first: number; readonly last: number; readonly reaches: number }
  | {
      readonly kind: 'ladder';
      readonly value: number;
      readonly steps: readonly { readonly at: number; readonly reached?: number }[];
    };

/** What the badges of one requirement come to. */
export interface Measured {
  /** 0 to 1; 1 when done and only then. */
  readonly fraction: number;
  readonly isDone: boolean;
  /** How many of what is needed. */
  readonly have: number;
  readonly counted: readonly Candidate[];
  readonly tooOld: readonly Candidate[];
  readonly outside: readonly Candidate[];
  /** The last day on which it is done. */
  readonly goodUntil: number;
  readonly record?: RecordDays | undefined;
}

export const unmeasured: Measured = {
  fraction: 0,
  isDone: false,
  have: 0,
  counted: [],
  tooOld: [],
  outside: [],
  goodUntil: Number.POSITIVE_INFINITY,
};

/** The most that something unfinished is worth: rounding never makes it look done. */
const ALMOST = 1 - 2 ** -20;

export function fractionOf(have: number, need: number, isDone: boolean): number {
  if (isDone) return 1;
  return need > 0 ? Math.min(Math.max(have / need, 0), ALMOST) : 0;
}
