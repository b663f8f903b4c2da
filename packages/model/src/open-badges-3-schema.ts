/** The form of an Open Badges 3.0 credential (section "Data Model") as far as it is shown or checked. VC 1.1 and 2.0 names side by side. */
import * as z from 'zod/mini';
import { list, maybe, someText, text, textOrNumber } from './gate.js';

const image = z.union([text, z.object({ id: maybe(text), caption: maybe(text) })]);

/** A text, or the same in several languages (VC Data Model 2.0, section 11.1). */
const wording = z.object({ '@value': text, '@language': maybe(text), '@direction': maybe(text) });
const wordings = maybe(z.union([text, wording, z.array(wording)]));

const alignment = z.object({
  targetName: text,
  targetUrl: text,
  targetDescription: maybe(text),
  targetFramework: maybe(text),
  targetCode: maybe(textOrNumber),
  targetType: maybe(text),
});

const identifierEntry = z.object({ identifier: text, identifierType: maybe(text) });

const identityObject = z.object({
  identityHash: text,
  identityType: maybe(text),
  hashed: maybe(z.boolean()),
  salt: maybe(text),
});

const endorsement = z.object({
  id: maybe(text),
  issuer: maybe(z.union([text, z.object({ id: maybe(text), name: maybe(text), url: maybe(text) })])),
  validFrom: maybe(text),
  issuanceDate: maybe(text),
  awardedDate: maybe(text),
  credentialSubject: maybe(z.object({ id: maybe(text), endorsementComment: maybe(text) })),
});

const profileMembers = {
  id: maybe(text),
  name: maybe(text),
  url: maybe(text),
  email: maybe(text),
  phone: maybe(text),
  description: maybe(text),
  image: maybe(image),
  official: maybe(text),
  otherIdentifier: list(identifierEntry),
  endorsement: list(endorsement),
  endorsementJwt: list(text),
};
const parent = z.object({ id: maybe(text), name: maybe(text), url: maybe(text) });
export const profile = z.object({ ...profileMembers, parentOrg: maybe(parent) });
/** An issuer has to be named, by its id alone or by a profile with one. */
const issuer = z.union([someText, z.object({ ...profileMembers, id: someText, parentOrg: maybe(parent) })]);

const rubricLevel = z.object({
  id: maybe(text),
  name: text,
  level: maybe(textOrNumber),
  points: maybe(textOrNumber),
  description: maybe(text),
  alignment: list(alignment),
});

const resultDescription = z.object({
  id: maybe(text),
  name: text,
  resultType: maybe(text),
  allowedValue: list(textOrNumber),
  requiredLevel: maybe(text),
  requiredValue: maybe(textOrNumber),
  valueMin: maybe(textOrNumber),
  valueMax: maybe(textOrNumber),
  rubricCriterionLevel: list(rubricLevel),
  alignment: list(alignment),
});

const result = z.object({
  value: maybe(textOrNumber),
  status: maybe(text),
  achievedLevel: maybe(text),
  resultDescription: maybe(text),
  alignment: list(alignment),
});

export const achievement = z.object({
  id: maybe(text),
  type: list(text),
  name: text,
  description: maybe(text),
  achievementType: maybe(text),
  image: maybe(image),
  // Required, but a badge without it can still be shown.
  criteria: z.optional(z.union([text, z.object({ id: maybe(text), narrative: maybe(text) })])),
  creator: maybe(z.union([text, profile])),
  tag: list(text),
  alignment: list(alignment),
  resultDescription: list(resultDescription),
  creditsAvailable: maybe(z.number()),
  fieldOfStudy: maybe(text),
  specialization: maybe(text),
  humanCode: maybe(text),
  version: maybe(textOrNumber),
  inLanguage: maybe(text),
  otherIdentifier: list(identifierEntry),
  related: list(z.object({ id: text, inLanguage: maybe(text), version: maybe(textOrNumber) })),
  endorsement: list(endorsement),
  endorsementJwt: list(text),
});

const evidence = z.union([
  text,
  z.object({
    id: maybe(text),
    name: maybe(text),
    narrative: maybe(text),
    description: maybe(text),
    genre: maybe(text),
    audience: maybe(text),
  }),
]);

const subjectMembers = {
  id: maybe(text),
  identifier: list(identityObject),
  result: list(result),
  narrative: maybe(text),
  activityStartDate: maybe(text),
  activityEndDate: maybe(text),
  creditsEarned: maybe(z.number()),
  role: maybe(text),
  term: maybe(text),
  licenseNumber: maybe(text),
  source: maybe(z.union([text, profile])),
};

const credentialMembers = {
  '@context': z.union([text, z.array(z.unknown())]),
  id: maybe(text),
  type: z.union([text, z.array(text)]),
  name: wordings,
  description: wordings,
  image: maybe(image),
  issuer,
  validFrom: maybe(text),
  issuanceDate: maybe(text),
  validUntil: maybe(text),
  expirationDate: maybe(text),
  awardedDate: maybe(text),
  evidence: list(evidence),
  endorsement: list(endorsement),
  endorsementJwt: list(text),
};

export const credential = z.object({ ...credentialMembers, credentialSubject: z.object({ ...subjectMembers, achievement }) });
/** CLR 2.0: the record itself names no achievement; what it holds is read piece by piece. */
export const record = z.object({ ...credentialMembers, credentialSubject: z.object(subjectMembers) });
