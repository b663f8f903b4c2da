import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) =>
  criteria === 0 ? '.' : criteria === 1 ? ' against one criterion.' : ` against ${criteria} criteria.`;

export const assessment: AssessmentWords = {
  title: 'How, when and by whom',
  assessedBy: (by, criteria) => [...say`Assessed by ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['Assessed by its issuer', against(criteria)],
  selfAsserted: say`Self-asserted: the issuer and the recipient are the same.`,
  ofFrameworks: (frameworks) => say`Competencies from ${frameworks}.`,
  issuerItself: 'the issuer itself',
  through: 'Assessed through',
  kinds: {
    GradePointAverage: 'Grade point average',
    LetterGrade: 'Letter grade',
    Percent: 'Percentage',
    PerformanceLevel: 'Level of performance',
    PredictedScore: 'Predicted score',
    RawScore: 'Score',
    Result: 'Result',
    RubricCriterion: 'Rubric',
    RubricCriterionLevel: 'Rubric',
    RubricScore: 'Rubric score',
    ScaledScore: 'Scaled score',
    Status: 'Status',
  },
  statuses: {
    Completed: 'Completed',
    Enrolled: 'Enrolled',
    Failed: 'Failed',
    InProgress: 'In progress',
    OnHold: 'On hold',
    Provisional: 'Provisional',
    Withdrew: 'Withdrew',
  },
  took: 'Earned within',
  alsoAwarded: 'Also awarded',
  more: (count) => `${count} more`,
  scale: 'From lowest to highest',
  met: 'met',
  notMet: 'not met',
  noDescription: 'The badge does not describe what this result is about.',
  noLevel: 'It points to a level that the badge does not describe.',
  noValue: 'No value is given.',
  withoutResult: 'Without a result here',
  targets: { credential: 'Credential', rubric: 'Rubric' },
};
