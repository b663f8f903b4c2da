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
  Wording,
} from './badge.js';
export { decodeBase64Url, encodeBase64Url } from './containers/base64url.js';
export { type DecodedToken, decodeToken } from './containers/jwt.js';
export { type Presentation, readPresentation } from './containers/presentation.js';
export { digestOf, disclose, disclosureHash } from './containers/sd-jwt.js';
export { ModelError, type ModelErrorCode } from './errors.js';
export { deepFreeze, hasType, isObject, type Json, type JsonObject, own } from './json.js';
export { badgeOfHosted } from './open-badges-2.js';
export type { View } from './open-badges-3.js';
export { parseJson } from './parse-json.js';
export { valueAt } from './pointer.js';
export { readBadges, readCollection } from './read.js';
export type { BadgeInput, Member, ReadOptions, Unreadable } from './read-with.js';
export { defaultReadLimits, type Note, type Reading, type ReadLimits } from './reading.js';
