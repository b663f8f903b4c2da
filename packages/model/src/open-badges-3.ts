/** Open Badges 3.0 credentials, of both VC data models, as a badge. */
import type { Achievement, Badge, Evidence, OtherIdentifier, Profile, Recipient, RecipientIdentity } from './badge.js';
import { endorsementsOf } from './endorsements.js';
import { pass } from './gate.js';
import { isObject, type JsonObject, own } from './json.js';
import { type Achievement3, type Credential, credential, type Profile3, type Record3, type Subject3 } from './open-badges-3-schema.js';
import type { Note } from './reading.js';
import { alignmentOf, descriptionOf, resultOf } from './results.js';
import { asText, imageOf, present } from './view.js';

/** What a wire form makes of a document. */
export interface View {
  readonly badge: Badge;
  readonly notes: readonly Note[];
}

/** @throws ModelError missingMember | wrongType */
export function readOpenBadge3(document: JsonObject): View {
  const given = pass(credential, document);
  const { credentialSubject } = given;
  const achievement = achievementOf(credentialSubject.achievement, '/credentialSubject/achievement');
  const notes: Note[] = [...emptyMembers(document), ...assumedHashes(credentialSubject)];
  const results = credentialSubject.result.map((result, at) =>
    resultOf(result, achievement.resultDescriptions, (pointer) =>
      notes.push({ code: 'danglingReference', pointer: `/credentialSubject/result/${at}${pointer}` }),
    ),
  );
  const badge: Badge = {
    ...baseOf(given),
    name: given.name?.trim() ? given.name : achievement.name,
    achievement,
    results,
    ...present({ image: achievement.image ?? imageOf(given.image), description: given.description ?? achievement.description }),
  };
  return { badge, notes };
}

/** Everything that a credential says besides its achievement; a CLR 2.0 record says the same things. */
export function baseOf(given: Credential | Record3): Omit<Badge, 'achievement' | 'results' | 'name'> {
  const subject = given.credentialSubject;
  return {
    ...present({
      id: given.id,
      description: given.description,
      image: imageOf(given.image),
      awardedOn: given.awardedDate ?? given.validFrom ?? given.issuanceDate,
      validFrom: given.validFrom ?? given.issuanceDate,
      validUntil: given.validUntil ?? given.expirationDate,
      narrative: subject.narrative,
      activityStart: subject.activityStartDate,
      activityEnd: subject.activityEndDate,
      creditsEarned: subject.creditsEarned,
      role: subject.role,
      term: subject.term,
      licenseNumber: subject.licenseNumber,
      source: subject.source === undefined ? undefined : profileOf(subject.source, '/credentialSubject/source'),
    }),
    issuer: profileOf(given.issuer, '/issuer'),
    recipient: recipientOf(subject),
    evidence: given.evidence.map(evidenceOf),
    endorsements: endorsementsOf(given, ''),
  };
}

export function achievementOf(given: Achievement3, pointer: string): Achievement {
  const criteria = typeof given.criteria === 'string' ? { id: given.criteria, narrative: undefined } : given.criteria;
  return {
    ...present({
      id: given.id,
      description: given.description,
      type: given.achievementType,
      image: imageOf(given.image),
      creator: given.creator === undefined ? undefined : profileOf(given.creator, `${pointer}/creator`),
      creditsAvailable: given.creditsAvailable,
      fieldOfStudy: given.fieldOfStudy,
      specialization: given.specialization,
      humanCode: given.humanCode,
      version: asText(given.version),
      language: given.inLanguage,
    }),
    name: given.name,
    criteria: present({ url: criteria?.id, narrative: criteria?.narrative }),
    tags: given.tag,
    alignments: given.alignment.map(alignmentOf),
    resultDescriptions: given.resultDescription.map(descriptionOf),
    otherIdentifiers: given.otherIdentifier.map(otherIdentifierOf),
    related: given.related.map(({ id, inLanguage, version }) => ({ id, ...present({ language: inLanguage, version: asText(version) }) })),
    endorsements: endorsementsOf(given, pointer),
  };
}

export function profileOf(given: string | Profile3, pointer: string): Profile {
  if (typeof given === 'string') return { id: given, otherIdentifiers: [], endorsements: [] };
  const { id, name, url, email, description, official, parentOrg } = given;
  return {
    ...present({ id, name, url, email, telephone: given.phone, description, image: imageOf(given.image), official }),
    ...(parentOrg && { parentOrganization: { ...present(parentOrg), otherIdentifiers: [], endorsements: [] } }),
    otherIdentifiers: given.otherIdentifier.map(otherIdentifierOf),
    endorsements: endorsementsOf(given, pointer),
  };
}

function otherIdentifierOf({ identifier, identifierType }: Profile3['otherIdentifier'][number]): OtherIdentifier {
  return { identifier, type: identifierType ?? 'identifier' };
}

function evidenceOf(given: Credential['evidence'][number]): Evidence {
  if (typeof given === 'string') return { url: given };
  const { id, name, narrative, description, genre, audience } = given;
  return present({ url: id, name, narrative, description, genre, audience });
}

const looksHashed = (identity: string) => /^(?:sha256|md5)\$[0-9a-f]+$/i.test(identity);

function recipientOf(subject: Subject3): Recipient {
  const identities = subject.identifier.map(
    ({ identityHash, identityType, hashed, salt }): RecipientIdentity => ({
      type: identityType ?? 'identifier',
      value: identityHash,
      hashed: hashed ?? looksHashed(identityHash),
      ...(salt !== undefined && { salt }),
    }),
  );
  const name = identities.find((identity) => identity.type === 'name' && !identity.hashed)?.value;
  return { ...present({ id: subject.id, name }), identities };
}

function assumedHashes(subject: Subject3): Note[] {
  return subject.identifier.flatMap(({ hashed }, at) =>
    hashed === undefined ? [{ code: 'hashedAssumed' as const, pointer: `/credentialSubject/identifier/${at}` }] : [],
  );
}

/** OB 3.0, "Serialization": nulls and empty lists are left out. A remark, for real badges have them. */
function emptyMembers(document: JsonObject): Note[] {
  const subject = own(document, 'credentialSubject');
  const achievement = isObject(subject) ? own(subject, 'achievement') : undefined;
  const places: readonly (readonly [string, unknown])[] = [
    ['', document],
    ['/credentialSubject', subject],
    ['/credentialSubject/achievement', achievement],
  ];
  return places.flatMap(([pointer, value]) =>
    isObject(value)
      ? Object.entries(value)
          .filter(([, inner]) => inner === null || (Array.isArray(inner) && inner.length === 0))
          .map(([member]) => ({ code: 'emptyMember' as const, pointer: `${pointer}/${member}` }))
      : [],
  );
}
