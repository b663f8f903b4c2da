/**
 * The revocation list of OB 2.0 signed badges: named by the issuer's profile, plain JSON. An entry is an id, or `{id | uid, revocationReason}`; OB 1.1 has
 * a map of uid → reason. Read as plain JSON: the v2 context maps `revokedAssertions` and `revoked` to one term.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { Subject } from '../check.js';
import { failed, notApplicable, type Outcome, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { idOf, isObject, own } from '../subject.js';
import { listFailure } from './fetch-list.js';
import { namesOf, revokedFor, settleEntries } from './plain-entries.js';
import { plainList, sharedList } from './shared-list.js';

const pointer = '/badge/issuer/revocationList';

export async function settleRevocationList({ reading, profile }: Subject, ports: Ports): Promise<Outcome> {
  const revoked = own(reading.document, 'revoked');
  if (revoked === true) return revokedFor(own(reading.document, 'revocationReason'), '/revoked');
  if (revoked !== undefined && revoked !== false) return failed('wrongType', { pointer: '/revoked' });
  const named = profile && own(profile, 'revocationList');
  if (named === undefined || profile === undefined) return notApplicable('none');
  const url = idOf(named);
  if (url === undefined) return undetermined('malformedStatus', { pointer });
  const names = namesOf(reading.document);
  // A badge without a name can't be on a list, and is not clear for that.
  if (names.length === 0) return undetermined('malformedStatus', { pointer: '/id', detail: { member: 'id' } });
  try {
    const { list } = await sharedList('plain', url, ports, plainList);
    if (!isObject(list)) return undetermined('statusNotProven', { pointer, detail: { why: 'unreadable' } });
    const issuer = idOf(own(list, 'issuer'));
    if (issuer !== undefined && issuer !== own(profile, 'id'))
      return undetermined('statusNotProven', { pointer, detail: { why: 'otherIssuer' } });
    const id = own(list, 'id');
    if (id !== undefined && id !== url) return undetermined('statusNotProven', { pointer, detail: { why: 'id' } });
    return readList(list, names, reading.format);
  } catch (error) {
    return listFailure(error, url, pointer);
  }
}

function readList(list: JsonObject, names: readonly string[], format: string): Outcome {
  const entries = own(list, 'revokedAssertions');
  if (entries === undefined && format !== 'open-badges-1') {
    return undetermined('statusNotProven', { pointer, detail: { why: 'revokedAssertions' } });
  }
  if (entries !== undefined && !isObject(entries)) return settleEntries(entries, names, pointer);
  const map = entries ?? list;
  const name = names.find((one) => Object.hasOwn(map, one));
  if (name !== undefined) return revokedFor(map[name], pointer);
  // One entry that stands by itself is no map.
  return namesOf(map).length > 0 && entries !== undefined ? settleEntries(map, names, pointer) : passed('ok', { pointer });
}
