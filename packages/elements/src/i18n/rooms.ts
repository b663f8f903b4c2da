/** Where words are needed, and what each place needs. A locale has a file for each: `es/card.ts`. */
import type { AccountWords } from './account-words.js';
import type { AssessmentWords } from './assessment-words.js';
import type { DetailWords } from './detail-words.js';
import type { ExplainWords } from './explain-words.js';
import type { StandingWords } from './standing-words.js';
import type { VerifierWords } from './verifier-words.js';
import type { WallWords } from './wall-words.js';
import type { CardWords, ReportWords, StackWords, TimelineWords, VerdictWords } from './words.js';

export interface Rooms {
  readonly card: CardWords;
  readonly verdict: VerdictWords;
  readonly report: ReportWords;
  readonly detail: DetailWords;
  readonly assessment: AssessmentWords;
  readonly standing: StandingWords;
  readonly account: AccountWords;
  readonly explain: ExplainWords;
  readonly wall: WallWords;
  readonly verifier: VerifierWords;
  readonly stack: StackWords;
  readonly timeline: TimelineWords;
}

export type Room = keyof Rooms;
