/** The words of the wall. */
import type { Verdict } from '@open-badge-elements/verify';
import type { Density, GroupBy, SortBy } from '../wall/grouping.js';
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
  /** How many fit what the viewer looks for, of how many. */
  readonly found: (shown: string, all: string) => string;
  readonly empty: string;
  readonly filteredOut: (count: number) => string;
  readonly reset: string;
  readonly undated: string;
  readonly noEvent: string;
  readonly noIssuer: string;
  readonly noType: string;
  readonly noCompetency: string;
  /** The group of those that nobody has read yet. */
  readonly unread: string;
  /** While badges are checked: how many have been, of how many. */
  readonly progress: (done: string, all: string) => string;
  /** The same where there are so many that they are checked as they come near. */
  readonly progressSoFar: (done: string, all: string) => string;
  /** For those who listen: how to get around. */
  readonly keys: string;
  readonly order: string;
  readonly orders: Readonly<Record<SortBy, string>>;
  readonly group: string;
  readonly groups: Readonly<Record<GroupBy, string>>;
  readonly density: string;
  readonly densities: Readonly<Record<Density, string>>;
  readonly print: string;
}

export const wallWords = wordsOf('wall', wall);
