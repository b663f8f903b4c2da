/** The words of what was learned and how it was assessed; loaded with the detail. */
import { assessment } from './en/assessment.js';
import { wordsOf } from './locale.js';
import type { Phrase } from './phrase.js';

/** The kinds of result that Open Badges 3.0 names (section "ResultType"). */
export type ResultKind =
  | 'GradePointAverage'
  | 'LetterGrade'
  | 'Percent'
  | 'PerformanceLevel'
  | 'PredictedScore'
  | 'RawScore'
  | 'Result'
  | 'RubricCriterion'
  | 'RubricCriterionLevel'
  | 'RubricScore'
  | 'ScaledScore'
  | 'Status';

/** Where somebody stands with it (section "ResultStatusType"). */
export type ResultStatus = 'Completed' | 'Enrolled' | 'Failed' | 'InProgress' | 'OnHold' | 'Provisional' | 'Withdrew';

export interface AssessmentWords {
  readonly title: string;
  /** Under the summary. Zero criteria are not mentioned. */
  readonly assessedBy: (by: string, criteria: number) => Phrase;
  readonly assessedByIssuer: (criteria: number) => Phrase;
  readonly selfAsserted: Phrase;
  /** `frameworks` is a list in words. */
  readonly ofFrameworks: (frameworks: string) => Phrase;
  readonly issuerItself: string;
  readonly through: string;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly statuses: Readonly<Record<ResultStatus, string>>;
  /** Goes on with a span: "30 days". */
  readonly took: string;
  /** Goes on with the dates on which the same achievement was awarded as well. */
  readonly alsoAwarded: string;
  /** "4 more", on what unfolds a list. */
  readonly more: (count: number) => string;
  readonly scale: string;
  readonly met: string;
  readonly notMet: string;
  readonly noDescription: string;
  readonly noLevel: string;
  readonly noValue: string;
  /** Goes on with the names of what could have had a result. */
  readonly withoutResult: string;
  /** What an alignment leads to, where it is no competency. */
  readonly targets: Readonly<Record<'credential' | 'rubric', string>>;
}

export const assessmentWords = wordsOf('assessment', assessment);
