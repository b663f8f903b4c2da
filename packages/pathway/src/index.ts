export { type Begun, type BegunPathway, begun } from './begun.js';
export type { Duration } from './calendar/duration.js';
export type { Unit } from './calendar/units.js';
export type { NodeKind } from './compile.js';
export { PathwayError, type PathwayErrorCode } from './errors.js';
export { fromBadgeList } from './import/badge-list.js';
export { fromBadgr } from './import/badgr.js';
export { fromClr } from './import/clr.js';
export { fromCtdl } from './import/ctdl.js';
export { importPathway } from './import/import.js';
export type { Imported, ImportFormat, LeftOut, LeftOutCode } from './import/imported.js';
export type { MatchedBy } from './match.js';
export type {
  Authority,
  Award,
  Change,
  Competency,
  Consecutive,
  LadderRule,
  Pathway,
  PathwayDocument,
  Requirement,
  WantedBadge,
} from './pathway.js';
export { countsOf, type UnitCount } from './patterns/counts.js';
export { type Gap, gapsOf } from './patterns/gaps.js';
export { type RecordEntry, type RecordOptions, recordOf, recordOfDates, type TimeRecord } from './patterns/record.js';
export { type Span, type Spans, spansOf } from './patterns/spans.js';
export { type Streak, type Streaks, streaksOf } from './patterns/streaks.js';
export { type LadderPattern, ladderOf } from './patterns/thresholds.js';
export { progress } from './progress.js';
export type {
  CountedBadge,
  CountedPerson,
  CredentialProgress,
  NextStep,
  NotCountedBadge,
  PathwayProblem,
  Progress,
  ProgressNote,
  ProgressNoteCode,
  ProgressOptions,
  ProgressState,
  RecordProgress,
  RequirementProgress,
} from './progress-types.js';
export { readPathwayDocument } from './read.js';
export { type OtherPathways, readPathway } from './resolve.js';
export type { NotCountedReason } from './standing.js';
