/** The words of the wall. */
import type { Verdict } from '@open-badge-elements/verify';
import { wall } from './en/wall.js';
import { wordsOf } from './locale.js';

export interface WallWords {
  readonly badges: (count: number) => string;
  /** "15 verified", within a line of counts. */
  readonly tally: (kind: Verdict | 'failed' | 'open', count: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly all: string;
  readonly search: string;
  readonly show: string;
  readonly empty: string;
  readonly filteredOut: (count: number) => string;
  readonly reset: string;
  readonly undated: string;
  readonly noEvent: string;
  readonly noIssuer: string;
  readonly noType: string;
}

export const wallWords = wordsOf('wall', wall);
