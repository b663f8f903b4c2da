export type {
  Achievement,
  Alignment,
  Badge,
  Container,
  Criteria,
  Endorsement,
  Evidence,
  Format,
  Image,
  OtherIdentifier,
  Profile,
  Recipient,
  RecipientIdentity,
  Related,
  Result,
  ResultDescription,
  RubricLevel,
} from './badge.js';
export { ModelError, type ModelErrorCode } from './errors.js';
export type { Json, JsonObject } from './json.js';
export { defaultReadLimits, type Note, type ReadLimits, type Reading } from './reading.js';
export { type BadgeInput, type ReadOptions, readBadges } from './read.js';
