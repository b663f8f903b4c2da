/**
 * Signed verification of Open Badges 2.0 (OB 2.0, "Signed badges").
 *
 * The key counts only when the issuer's *hosted* profile lists it: an embedded profile may say what it likes. `verification.creator`, where present, must be
 * one of those keys, and a key document on another origin must not be asked for.
 */
import { badgeOfHosted, type JsonObject, ModelError, type Reading } from '@open-badge-elements/model';
import { type Finding, learning } from '../check.js';
import { failed, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { idOf, isObject, listOf, own } from '../subject.js';
import { fetchPart, requireId, requirePlainIssuer, Settled } from './fetch-part.js';
import { fetchParts } from './hosted-badge.js';

export async function settleSignedBadge(reading: Reading, ports: Ports): Promise<Finding> {
  try {
    return await settle(reading, ports);
  } catch (error) {
    if (error instanceof Settled) return error.settled;
    if (error instanceof ModelError) return failed(error.code, { pointer: error.pointer, detail: { where: 'hosted' } });
    throw error;
  }
}

async function settle(reading: Reading, ports: Ports): Promise<Finding> {
  const { document, token } = reading;
  if (token === undefined) return failed('noProof');
  const rule = own(document, 'verification') ?? own(document, 'verify');
  const types = isObject(rule) ? listOf(own(rule, 'type')) : [];
  if (!types.includes('SignedBadge') && !types.includes('signed')) return failed('noVerification', { pointer: '/verification/type' });
  if (reading.format === 'open-badges-1') return undetermined('issuerNotProven', { pointer: '/verify/url', detail: { why: 'noKey' } });

  const badge = own(document, 'badge');
  const parts = isSelfContained(badge)
    ? await embeddedParts(document, badge, ports)
    : await fetchParts({ document, bytes: new Uint8Array(), url: '', status: 200 }, ports);
  const creator = isObject(rule) ? idOf(own(rule, 'creator')) : undefined;
  const keys = await keysOf(parts.profile, creator, ports);

  const { checkHostedKeySignature } = await import('../proofs/check-proofs.js');
  const finding = await checkHostedKeySignature(token, keys, ports);
  if (finding.outcome !== 'passed') return learning(finding, { findings: [finding] });
  const view = badgeOfHosted(parts.assertion, parts.badgeClass, parts.profile);
  return learning(passed('ok', { detail: { suite: finding.suite ?? '', method: finding.method ?? '' } }), {
    findings: [finding],
    signedBy: String(own(parts.profile, 'id')),
    profile: parts.profile,
    badgeClass: parts.badgeClass,
    reading: { ...reading, badge: view.badge, notes: [...reading.notes, ...view.notes] },
  });
}

/** The signature covers an embedded BadgeClass, so it need not be fetched; the issuer's profile always is. */
function isSelfContained(badge: unknown): badge is JsonObject {
  return isObject(badge) && own(badge, 'name') !== undefined && own(badge, 'issuer') !== undefined;
}

async function embeddedParts(assertion: JsonObject, badgeClass: JsonObject, ports: Ports) {
  const issuerId = idOf(own(badgeClass, 'issuer'));
  if (issuerId === undefined) throw new Settled(failed('missingMember', { pointer: '/badge/issuer' }));
  const profile = await fetchPart(issuerId, '/badge/issuer', ports);
  if (profile.status === 410) throw new Settled(undetermined('hostUnreachable', { pointer: '/badge/issuer', detail: { why: 'gone' } }));
  requireId(profile, issuerId, '/badge/issuer');
  requirePlainIssuer(String(own(profile.document, 'id')), '/badge/issuer');
  return { assertion, badgeClass, profile: profile.document };
}

/** The keys that the profile lists, with their documents; only `creator` where the badge names one. */
async function keysOf(profile: JsonObject, creator: string | undefined, ports: Ports): Promise<JsonObject[]> {
  const issuer = String(own(profile, 'id'));
  const listed = listOf(own(profile, 'publicKey')).slice(0, ports.limits.proofs);
  if (listed.length === 0)
    throw new Settled(undetermined('issuerNotProven', { pointer: '/badge/issuer/publicKey', detail: { issuer, why: 'noKey' } }));
  const wanted = creator === undefined ? listed : listed.filter((key) => idOf(key) === creator);
  if (wanted.length === 0) throw new Settled(failed('keyNotFound', { pointer: '/verification/creator', detail: { issuer } }));
  return Promise.all(wanted.map((key) => keyDocument(key, issuer, ports)));
}

async function keyDocument(key: unknown, issuer: string, ports: Ports): Promise<JsonObject> {
  // A key inside the hosted profile is as good as its own document: both come from the issuer's origin.
  if (isObject(key) && typeof own(key, 'publicKeyPem') === 'string') return owned(key, issuer);
  const id = idOf(key);
  if (id === undefined) throw new Settled(failed('malformedKey', { pointer: '/badge/issuer/publicKey' }));
  if (!URL.canParse(id) || new URL(id).host !== new URL(issuer).host) {
    throw new Settled(failed('signedByAnotherKey', { pointer: '/verification/creator', detail: { key: id.slice(0, 200), issuer } }));
  }
  const part = await fetchPart(id, '/verification/creator', ports);
  if (part.status === 410) throw new Settled(failed('keyRevoked', { pointer: '/verification/creator' }));
  requireId(part, id, '/verification/creator');
  return owned(part.document, issuer);
}

function owned(key: JsonObject, issuer: string): JsonObject {
  const owner = idOf(own(key, 'owner'));
  if (owner === undefined || owner === issuer) return key;
  throw new Settled(failed('signedByAnotherKey', { pointer: '/verification/creator', detail: { key: owner.slice(0, 200), issuer } }));
}
