/** Short answers for somebody who never heard of any of this. They stand behind one tap in the detail and the report. */
import { explain } from './en/explain.js';
import { wordsOf } from './locale.js';

export interface Explanation {
  readonly question: string;
  readonly answer: string;
}

export interface ExplainWords {
  readonly title: string;
  readonly badge: Explanation;
  readonly microCredential: Explanation;
  readonly verified: Explanation;
  /** What stood in the way says nothing against the badge. */
  readonly undetermined: Explanation;
  /** It is about this copy, never about the person. */
  readonly invalid: Explanation;
}

export const explainWords = wordsOf('explain', explain);
