/**
 * An endorsement of Open Badges 3.0 taken out of the badge that it stands in: an object with its own context and proof, or a compact JWS. It must be about
 * what it stands in, or a true word about somebody else would be shown as one about this badge.
 */
import { decodeToken, type JsonObject, type Reading, valueAt } from '@open-badge-elements/model';
import type { Subject } from '../check.js';
import { hasType, idOf, isObject, listOf, own } from '../subject.js';
import type { Start } from './settle-endorsements.js';

export function startEndorsement(pointer: string, { reading }: Subject): Start {
  const [, holderAt = '', member = '', index = ''] = /^(.*)\/(endorsement|endorsementJwt)\/(\d+)$/.exec(pointer) ?? [];
  const holder = valueAt(reading.document, holderAt);
  if (!isObject(holder)) return { verdict: 'undetermined', reason: 'noProof' };
  const inner = readingOf(listOf(own(holder, member))[Number(index)], pointer, reading);
  if (!inner) return { verdict: 'undetermined', reason: 'badToken' };
  if (!hasType(inner.document, 'EndorsementCredential')) return { verdict: 'undetermined', reason: 'unknownFormat' };
  const endorsed = idOf(own(inner.document, 'credentialSubject'));
  const meant = holderAt === '' ? inCredential(reading.document) : [idOf(holder)];
  if (endorsed === undefined || !meant.includes(endorsed)) return { verdict: 'invalid', reason: 'endorsesAnother' };
  return { subject: { reading: inner, findings: [] } };
}

/** What an endorsement of the credential may speak of: "the credential, and the achievement and profiles in the credential" (OB 3.0, "AchievementCredential"). */
function inCredential(document: JsonObject): readonly (string | undefined)[] {
  const subject = own(document, 'credentialSubject');
  const inner = isObject(subject) ? subject : {};
  const achievements = listOf(own(inner, 'achievement')).filter(isObject);
  const profiles = [own(document, 'issuer'), own(inner, 'source'), ...achievements.map((achievement) => own(achievement, 'creator'))];
  return [document, ...achievements, ...profiles].map((thing) => idOf(thing));
}

function readingOf(value: unknown, pointer: string, outer: Reading): Reading | undefined {
  const { token: _token, jws: _jws, ...rest } = outer;
  if (isObject(value)) return { ...rest, document: value, format: 'open-badges-3', pointer };
  if (typeof value !== 'string') return undefined;
  try {
    const { header, payload } = decodeToken(value);
    const vc = own(payload, 'vc');
    return { ...rest, document: isObject(vc) ? vc : payload, format: 'open-badges-3', token: value, jws: { header, payload }, pointer };
  } catch {
    return undefined;
  }
}
