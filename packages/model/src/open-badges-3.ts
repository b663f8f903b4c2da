/**
 * Open Badges 3.0 credentials, of both VC data models, as a badge (OB 3.0, "Data Model"). The view is read from the very document; whether the document has the
 * form of the specification is the gate's to say.
 */

import { achievementOf } from './achievement.js';
import type { Badge, Evidence, Recipient, RecipientIdentity, Wording } from './badge.js';
import { endorsementsOf } from './endorsements.js';
import { isObject, type JsonObject, own } from './json.js';
import { Look } from './look.js';
import { profileOf } from './profile.js';
import type { Note } from './reading.js';
import { resultOf } from './results.js';
import { imageIn, present } from './view.js';

/** What a wire form makes of a document. */
export interface View {
  readonly badge: Badge;
  readonly notes: readonly Note[];
}

/** A view, and whether every member that it is made of has its form. */
export interface Glance extends View {
  readonly isSound: boolean;
}

export function lookAtOpenBadge3(document: JsonObject): Glance {
  const look = new Look();
  const subject = subjectIn(document, look);
  const achievementGiven = own(subject, 'achievement');
  if (!isObject(achievementGiven)) look.isSound = false;
  const achievement = achievementOf(isObject(achievementGiven) ? achievementGiven : {}, '/credentialSubject/achievement', look);
  const notes: Note[] = [...emptyMembers(document, subject, achievementGiven), ...assumedHashes(subject)];
  const results = look.objects(subject, 'result').map((result, at) =>
    resultOf(result, achievement.resultDescriptions, look, (pointer) => {
      notes.push({ code: 'danglingReference', pointer: `/credentialSubject/result/${at}${pointer}` });
    }),
  );
  const { name, description, image, ...base } = baseOf(document, subject, look);
  const badge: Badge = {
    ...base,
    name: name?.trim() ? name : achievement.name,
    achievement,
    results,
    ...present({ image: achievement.image ?? image, description: description ?? achievement.description }),
  };
  return { badge, notes, isSound: look.isSound };
}

/** The subject; an empty one where there is none, which the gate will not let pass. */
export function subjectIn(document: JsonObject, look: Look): JsonObject {
  const subject = own(document, 'credentialSubject');
  if (!isObject(subject)) look.isSound = false;
  return isObject(subject) ? subject : {};
}

/** Everything that a credential says besides its achievement; a CLR 2.0 record says the same things. */
export function baseOf(
  document: JsonObject,
  subject: JsonObject,
  look: Look,
): Omit<Badge, 'achievement' | 'results' | 'name'> & { name?: string } {
  const context = own(document, '@context');
  const issuer = look.named(document, 'issuer') ?? {};
  if (typeof context !== 'string' && !Array.isArray(context)) look.isSound = false;
  if (look.texts(document, 'type').length === 0 || !look.needed(issuer, 'id').trim()) look.isSound = false;
  const validFrom = look.text(document, 'validFrom');
  const issuanceDate = look.text(document, 'issuanceDate');
  const validUntil = look.text(document, 'validUntil');
  const expirationDate = look.text(document, 'expirationDate');
  const source = look.named(subject, 'source');
  const names = look.wordings(document, 'name');
  const descriptions = look.wordings(document, 'description');
  return {
    ...present({
      id: look.text(document, 'id'),
      name: names[0]?.text,
      names: inLanguages(names),
      description: descriptions[0]?.text,
      descriptions: inLanguages(descriptions),
      image: imageIn(document, look),
      awardedOn: look.text(document, 'awardedDate') ?? validFrom ?? issuanceDate,
      validFrom: validFrom ?? issuanceDate,
      validUntil: validUntil ?? expirationDate,
      narrative: look.text(subject, 'narrative'),
      activityStart: look.text(subject, 'activityStartDate'),
      activityEnd: look.text(subject, 'activityEndDate'),
      creditsEarned: look.number(subject, 'creditsEarned'),
      role: look.text(subject, 'role'),
      term: look.text(subject, 'term'),
      licenseNumber: look.text(subject, 'licenseNumber'),
      source: source && profileOf(source, '/credentialSubject/source', look),
    }),
    issuer: profileOf(issuer, '/issuer', look),
    recipient: recipientOf(subject, look),
    evidence: look.allNamed(document, 'evidence').map((evidence) => evidenceOf(evidence, look)),
    endorsements: endorsementsOf(document, '', look),
  };
}

/** A text that does not say its language is no choice to offer. */
const inLanguages = (wordings: readonly Wording[]) => (wordings.some(({ language }) => language) ? wordings : undefined);

function evidenceOf(given: JsonObject, look: Look): Evidence {
  const text = (member: string) => look.text(given, member);
  return present({
    url: text('id'),
    name: text('name'),
    narrative: text('narrative'),
    description: text('description'),
    genre: text('genre'),
    audience: text('audience'),
  });
}

const looksHashed = (identity: string) => /^(?:sha256|md5)\$[0-9a-f]+$/i.test(identity);

function recipientOf(subject: JsonObject, look: Look): Recipient {
  const identities = look.objects(subject, 'identifier').map((given): RecipientIdentity => {
    const value = look.needed(given, 'identityHash');
    const type = look.text(given, 'identityType') ?? 'identifier';
    const hashed = look.boolean(given, 'hashed') ?? looksHashed(value);
    return { type, value, hashed, ...present({ salt: look.text(given, 'salt') }) };
  });
  const name = identities.find((identity) => identity.type === 'name' && !identity.hashed)?.value;
  return { ...present({ id: look.text(subject, 'id'), name }), identities };
}

function assumedHashes(subject: JsonObject): Note[] {
  const silent = new Look().objects(subject, 'identifier');
  return silent.flatMap((identity, at) =>
    own(identity, 'hashed') === undefined ? [{ code: 'hashedAssumed' as const, pointer: `/credentialSubject/identifier/${at}` }] : [],
  );
}

/** OB 3.0, "Serialization": nulls and empty lists are left out. A remark, for real badges have them. */
function emptyMembers(document: JsonObject, subject: JsonObject, achievement: unknown): Note[] {
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
