/**
 * Hosted verification of Open Badges 1.x and 2.0 (OB 2.0, "Hosted badges").
 *
 * "The input data should only be trusted to identify the URI of the hosted verification file": Assertion, BadgeClass and Profile are fetched from their
 * own addresses and replace what was given. passed: the issuer's own origin says so. What it learns: the hosted reading and who signed for it.
 */
import { badgeOfHosted, type JsonObject, ModelError, type Reading } from '@open-badge-elements/model';
import { type Finding, learning, type Subject } from '../check.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { hasType, idOf, isObject, listOf, own } from '../subject.js';
import { contradictionOf, type HostedParts } from './contradiction.js';
import {
  fetchMoved,
  fetchPart,
  foreign,
  hasMoved,
  type Part,
  requireId,
  requireIdUnlessMoved,
  requireIdUnlessOld,
  requireIdWhereItLies,
  requirePlainIssuer,
  Settled,
} from './fetch-part.js';
import { isOldest, settleOldest } from './oldest-badge.js';
import { isInScope } from './scope.js';

export async function settleHosted(subject: Subject, ports: Ports): Promise<Finding> {
  try {
    return await settle(subject, ports);
  } catch (error) {
    if (error instanceof Settled) return error.settled;
    if (error instanceof ModelError) return failed(error.code, { pointer: error.pointer, detail: { where: 'hosted' } });
    throw error;
  }
}

async function settle(subject: Subject, ports: Ports): Promise<Finding> {
  const { reading } = subject;
  const given = reading.document;
  const addressOnly = reading.notes.some((note) => note.code === 'addressOnly');
  if (!addressOnly && !isOldest(given)) requireHostedVerification(given);
  const address = addressOf(given) ?? subject.address;
  if (address === undefined) return undetermined('noVerification', { pointer: '/id' });

  const assertion = await fetchMoved(address, '/id', ports);
  const moved = hasMoved(assertion, address);
  const revoked = revocationOf(assertion);
  if (revoked) return revoked;
  requireIdUnlessOld(assertion, address, '/id');
  if (isOldest(assertion.document)) return settleOldest(subject, assertion, moved);
  if (moved) requireIdWhereItLies(assertion, '/id');
  if (!hasType(assertion.document, 'Assertion') && own(assertion.document, 'badge') === undefined) {
    return undetermined('hostUnreachable', { pointer: '/id', detail: { host: new URL(assertion.url).host, why: 'unknownFormat' } });
  }
  requireHostedVerification(assertion.document);

  const parts = await fetchParts(assertion, ports);
  if (!moved && !isInScope(address, parts.profile)) {
    return failed('foreignHost', {
      pointer: '/id',
      detail: { host: new URL(address).host, issuer: String(own(parts.profile, 'id')).slice(0, 200) },
    });
  }
  if (!isInScope(assertion.url, parts.profile)) throw foreign(assertion, '/id');
  const wrong = addressOnly ? undefined : contradictionOf(given, parts);
  if (wrong !== undefined) return failed('differsFromHosted', { pointer: wrong });

  const { badge, notes } = badgeOfHosted(parts.assertion, parts.badgeClass, parts.profile);
  const hosted: Reading = {
    ...reading,
    badge,
    document: parts.assertion,
    notes: [...reading.notes.filter((note) => note.code !== 'addressOnly'), ...notes],
  };
  const signedBy = String(own(parts.profile, 'id'));
  return learning(passed('ok', { detail: { host: new URL(assertion.url).host } }), {
    reading: hosted,
    signedBy,
    profile: parts.profile,
    badgeClass: parts.badgeClass,
  });
}

/** `id`, or `verify.url` of the 1.0 form. */
function addressOf(assertion: JsonObject): string | undefined {
  const id = own(assertion, 'id');
  if (typeof id === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(id)) return id;
  const verify = own(assertion, 'verify');
  const url = isObject(verify) ? own(verify, 'url') : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** @throws Settled unless the badge says that it is to be verified by asking its host */
export function requireHostedVerification(assertion: JsonObject): void {
  const rule = own(assertion, 'verification') ?? own(assertion, 'verify');
  const types = isObject(rule) ? listOf(own(rule, 'type')) : [];
  if (types.includes('HostedBadge') || types.includes('hosted') || types.includes('VerificationObject')) return;
  const signed = types.includes('SignedBadge') || types.includes('signed');
  throw new Settled(
    signed ? failed('noProof', { pointer: '/verification' }) : undetermined('noVerification', { pointer: '/verification' }),
  );
}

export function revocationOf({ document, status }: Part): Outcome | undefined {
  const flag = own(document, 'revoked');
  if (flag !== undefined && typeof flag !== 'boolean') return failed('wrongType', { pointer: '/revoked' });
  if (status !== 410 && flag !== true) return undefined;
  const reason = own(document, 'revocationReason');
  return failed('revoked', { pointer: '/id', ...(typeof reason === 'string' && { detail: { reason: reason.slice(0, 300) } }) });
}

/** The BadgeClass and the Profile behind an assertion, each from its own address. */
export async function fetchParts(assertion: Part, ports: Ports): Promise<HostedParts> {
  const badgeId = addressIn(assertion.document, 'badge', '/badge');
  const badgeClass = await fetchPart(badgeId, '/badge', ports);
  requirePresent(badgeClass, '/badge');
  requireIdUnlessMoved(badgeClass, badgeId, '/badge');
  const issuerId = addressIn(badgeClass.document, 'issuer', '/badge/issuer');
  const profile = await fetchPart(issuerId, '/badge/issuer', ports);
  requirePresent(profile, '/badge/issuer');
  if (own(profile.document, 'id') !== undefined) requireId(profile, issuerId, '/badge/issuer');
  const named = withId(profile);
  requirePlainIssuer(String(own(named, 'id')), '/badge/issuer');
  return { assertion: assertion.document, badgeClass: withId(badgeClass), profile: named };
}

export function requirePresent(part: Part, pointer: string): void {
  if (part.status === 410)
    throw new Settled(undetermined('hostUnreachable', { pointer, detail: { host: new URL(part.url).host, why: 'gone', status: '410' } }));
}

/** OB 1.0 documents carry no id; later steps need one to compare with. */
function withId({ document, url }: Part): JsonObject {
  return own(document, 'id') === undefined ? { ...document, id: url } : document;
}

export function addressIn(document: JsonObject, member: string, pointer: string): string {
  const id = idOf(own(document, member));
  if (id === undefined) throw new Settled(failed('missingMember', { pointer }));
  return id;
}
