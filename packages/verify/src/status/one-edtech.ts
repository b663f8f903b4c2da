/**
 * 1EdTechRevocationList (OB 3.0, section "Revocation"): plain JSON without a signature, at the address that the signed badge names.
 * `{id, issuer, revokedCredential: [{id, revoked?, revocationReason?}]}`; `revoked` missing means true. Matching is by the credential's id.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { type Outcome, undetermined } from '../outcome.js';
import { idOf, isObject, own } from '../subject.js';
import type { SettleStatus } from './entry.js';
import { listFailure } from './fetch-list.js';
import { settleEntries } from './plain-entries.js';
import { plainList, sharedList } from './shared-list.js';

export const settleOneEdTech: SettleStatus = async ({ entry, pointer, credentialId, issuer, ports }) => {
  const url = own(entry, 'id');
  if (typeof url !== 'string' || url === '') return undetermined('malformedStatus', { pointer: `${pointer}/id` });
  if (credentialId === undefined) return undetermined('malformedStatus', { pointer: '/id' });
  try {
    const { list } = await sharedList('plain', url, ports, plainList);
    if (!isObject(list)) return undetermined('statusNotProven', { pointer, detail: { why: 'unreadable' } });
    return readList(list, { url, pointer, credentialId, issuer });
  } catch (error) {
    return listFailure(error, url, pointer);
  }
};

function readList(list: JsonObject, asked: { url: string; pointer: string; credentialId: string; issuer: string }): Outcome {
  const { pointer } = asked;
  const host = new URL(asked.url).host;
  const listIssuer = idOf(own(list, 'issuer'));
  if (listIssuer !== undefined && listIssuer !== asked.issuer)
    return undetermined('statusNotProven', { pointer, detail: { host, why: 'otherIssuer' } });
  const id = own(list, 'id');
  if (id !== undefined && id !== asked.url) return undetermined('statusNotProven', { pointer, detail: { host, why: 'id' } });
  // The specification's text and its samples spell the member in two ways; a list that has both means both.
  const members = ['revokedCredential', 'revokedCredentials']
    .map((name) => own(list, name))
    .filter((one): one is Json => one !== undefined);
  const outcomes = members.map((member) => settleEntries(member, [asked.credentialId], pointer));
  const weightiest = outcomes.find(({ code }) => code === 'revoked') ?? outcomes.find(({ outcome }) => outcome !== 'passed') ?? outcomes[0];
  return weightiest ?? undetermined('statusNotProven', { pointer, detail: { host, why: 'revokedCredential' } });
}
