/**
 * The revocation list of OB 2.0 signed badges: named by the issuer's profile, plain JSON. An entry is an id, or `{id | uid, revocationReason}`; OB 1.1 has
 * a map of uid → reason. Read as plain JSON: the v2 context maps `revokedAssertions` and `revoked` to one term.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { Subject } from '../check.js';
import { failed, notApplicable, type Outcome, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { idOf, isObject, listOf, own } from '../subject.js';
import { listFailure } from './fetch-list.js';
import { plainList, sharedList } from './shared-list.js';

const pointer = '/badge/issuer/revocationList';

export async function settleRevocationList({ reading, profile }: Subject, ports: Ports): Promise<Outcome> {
  const named = profile && own(profile, 'revocationList');
  if (named === undefined || profile === undefined) return notApplicable('none');
  const url = idOf(named);
  if (url === undefined) return undetermined('malformedStatus', { pointer });
  try {
    const { list } = await sharedList('plain', url, ports, plainList);
    if (!isObject(list)) return undetermined('statusNotProven', { pointer, detail: { why: 'unreadable' } });
    const issuer = idOf(own(list, 'issuer'));
    if (issuer !== undefined && issuer !== own(profile, 'id'))
      return undetermined('statusNotProven', { pointer, detail: { why: 'otherIssuer' } });
    const id = own(list, 'id');
    if (id !== undefined && id !== url) return undetermined('statusNotProven', { pointer, detail: { why: 'id' } });
    return readList(list, reading);
  } catch (error) {
    return listFailure(error, url, pointer);
  }
}

function readList(list: JsonObject, { document: assertion, format }: Subject['reading']): Outcome {
  const names = [own(assertion, 'id'), own(assertion, 'uid')].filter((name) => typeof name === 'string');
  const entries = own(list, 'revokedAssertions');
  if (entries === undefined && format !== 'open-badges-1') {
    return undetermined('statusNotProven', { pointer, detail: { why: 'revokedAssertions' } });
  }
  const revoked = (reason: unknown) =>
    failed('revoked', { pointer, ...(typeof reason === 'string' && { detail: { reason: reason.slice(0, 300) } }) });
  if (entries === undefined || isObject(entries)) {
    const map = isObject(entries) ? entries : list;
    const name = names.find((one) => Object.hasOwn(map, one));
    return name === undefined ? passed('ok', { pointer }) : revoked(map[name]);
  }
  for (const entry of listOf(entries)) {
    const id = isObject(entry) ? (idOf(entry) ?? own(entry, 'uid')) : entry;
    if (typeof id !== 'string' || !names.includes(id)) continue;
    if (isObject(entry) && own(entry, 'revoked') === false) continue;
    return revoked(isObject(entry) ? own(entry, 'revocationReason') : undefined);
  }
  return passed('ok', { pointer });
}
