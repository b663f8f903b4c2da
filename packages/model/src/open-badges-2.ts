/** Open Badges 2.0 and 2.1 Assertions as a badge. Parts that are only linked are empty until the verifier has fetched them. */
import type { Achievement, Alignment, Badge, Endorsement, Evidence, Image, Profile, RecipientIdentity } from './badge.js';
import { pass } from './gate.js';
import type { JsonObject } from './json.js';
import { type Assertion2, assertion, type BadgeClass2, type Profile2 } from './open-badges-2-schema.js';
import type { View } from './open-badges-3.js';
import { childPointer } from './pointer.js';
import { present } from './view.js';

/** @throws ModelError missingMember | wrongType */
export function readOpenBadge2(document: JsonObject): View {
  return viewOf(pass(assertion, document));
}

/**
 * The badge that an Assertion, its BadgeClass and its issuer's Profile make together, each as fetched from its own address (OB 2.0, "Hosted badges").
 * @throws ModelError missingMember | wrongType
 */
export function badgeOfHosted(hosted: JsonObject, badge: JsonObject, issuer: JsonObject): View {
  return readOpenBadge2({ ...hosted, badge: { ...badge, issuer } });
}

/** A badge of which only the address is known, which stands for its name until it is fetched. */
export function badgeAt(address: string): Badge {
  const name = address.replace(/^https?:\/\//i, '');
  return {
    id: address,
    name,
    issuer: profileOf(undefined),
    recipient: { identities: [] },
    achievement: { ...achievementOf(''), name },
    evidence: [],
    results: [],
    endorsements: [],
  };
}

function viewOf(given: Assertion2): View {
  const { recipient } = given;
  const isAssumed = recipient.hashed === undefined;
  const identity: RecipientIdentity = {
    type: recipient.type ?? 'email',
    value: recipient.identity,
    hashed: recipient.hashed ?? /^(?:sha256|md5)\$[0-9a-f]+$/i.test(recipient.identity),
    ...(recipient.salt !== undefined && { salt: recipient.salt }),
  };
  const achievement = achievementOf(given.badge);
  const issuedOn = dateOf(given.issuedOn);
  const isName = identity.type === 'id' && !identity.hashed;
  const badge: Badge = {
    ...present({
      id: given.id,
      description: achievement.description,
      image: imageOf(given.image) ?? achievement.image,
      awardedOn: issuedOn,
      validFrom: issuedOn,
      validUntil: dateOf(given.expires),
      narrative: given.narrative,
    }),
    name: achievement.name,
    issuer: profileOf(typeof given.badge === 'string' ? undefined : given.badge.issuer),
    recipient: {
      ...present({ id: isName ? identity.value : undefined, name: given['extensions:recipientProfile']?.name }),
      identities: [identity],
    },
    achievement,
    evidence: given.evidence.map(evidenceOf),
    results: [],
    endorsements: endorsementsOf(given.endorsement, '/endorsement'),
  };
  return { badge, notes: isAssumed ? [{ code: 'hashedAssumed', pointer: '/recipient/hashed' }] : [] };
}

/** 1.0 also writes seconds since 1970; the badge gives them as the instant that they are. */
function dateOf(value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const seconds = typeof value === 'number' ? value : /^\d{9,10}$/.test(value) ? Number(value) : undefined;
  if (seconds === undefined) return String(value);
  return Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1_000).toISOString() : String(value);
}

function achievementOf(given: string | BadgeClass2): Achievement {
  const empty = { criteria: {}, tags: [], alignments: [], resultDescriptions: [], otherIdentifiers: [], related: [], endorsements: [] };
  if (typeof given === 'string') return { ...empty, name: '', ...(given !== '' && { id: given }) };
  const criteria = typeof given.criteria === 'string' ? { id: given.criteria } : given.criteria;
  return {
    ...empty,
    ...present({
      id: given.id,
      description: given.description,
      image: imageOf(given.image),
      version: asText(given.version) || undefined,
      language: given['@language'],
    }),
    name: given.name,
    criteria: present({ url: criteria?.id, narrative: criteria && 'narrative' in criteria ? criteria.narrative : undefined }),
    tags: given.tags,
    alignments: given.alignment.map(alignmentOf),
    related: given.related.map((one) =>
      typeof one === 'string' ? { id: one } : { id: one.id, ...present({ language: one['@language'], version: asText(one.version) }) },
    ),
    endorsements: endorsementsOf(given.endorsement, '/badge/endorsement'),
  };
}

function alignmentOf(given: BadgeClass2['alignment'][number]): Alignment {
  const url = given.targetUrl ?? given.url ?? '';
  return {
    targetName: given.targetName ?? given.name ?? url,
    targetUrl: url,
    ...present({
      targetDescription: given.targetDescription ?? given.description,
      targetFramework: given.targetFramework,
      targetCode: asText(given.targetCode),
    }),
  };
}

function profileOf(given: string | Profile2 | undefined): Profile {
  if (given === undefined) return { otherIdentifiers: [], endorsements: [] };
  if (typeof given === 'string') return { id: given, otherIdentifiers: [], endorsements: [] };
  const { id, name, url, email, telephone, description, image } = given;
  return {
    ...present({ id, name, url, email, telephone, description, image: imageOf(image) }),
    otherIdentifiers: [],
    endorsements: endorsementsOf(given.endorsement, '/badge/issuer/endorsement'),
  };
}

function evidenceOf(given: Assertion2['evidence'][number]): Evidence {
  if (typeof given === 'string') return { url: given };
  const { id, ...rest } = given;
  return present({ url: id, ...rest });
}

function endorsementsOf(given: Profile2['endorsement'], pointer: string): readonly Endorsement[] {
  return given.map((one, at) => {
    const place = childPointer(pointer, at);
    if (typeof one === 'string') return { id: one, pointer: place };
    const issuer = typeof one.issuer === 'string' ? { id: one.issuer } : one.issuer && present(one.issuer);
    return {
      ...present({
        id: one.id,
        of: one.claim?.id,
        comment: one.claim?.endorsementComment,
        issuer: issuer && { ...issuer, otherIdentifiers: [], endorsements: [] },
        issuedOn: dateOf(one.issuedOn),
      }),
      pointer: place,
    };
  });
}

const asText = (value: string | number | undefined): string | undefined => (value === undefined ? undefined : String(value));

function imageOf(image: BadgeClass2['image']): Image | undefined {
  const { id, caption } = typeof image === 'string' ? { id: image, caption: undefined } : (image ?? { id: undefined, caption: undefined });
  return id ? { url: id, ...present({ caption }) } : undefined;
}
