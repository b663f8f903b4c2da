/**
 * 1EdTechRevocationList (OB 3.0, section "Revocation"): plain JSON without a signature, at the address that the signed badge names.
 * `{id, issuer, revokedCredential: [{id, revoked?, revocationReason?}]}`; `revoked` missing means true. Matching is by the credential's id.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import { idOf, isObject, listOf, own } from '../subject.js';
import type { SettleStatus } from './entry.js';
import { listFailure } from './fetch-list.js';
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
  // The specification's text and its samples spell the member in two ways.
  const member = own(list, 'revokedCredential') ?? own(list, 'revokedCredentials');
  if (member === undefined) return undetermined('statusNotProven', { pointer, detail: { host, why: 'revokedCredential' } });

  for (const revoked of listOf(member)) {
    if (idOf(revoked) !== asked.credentialId) continue;
    const flag = isObject(revoked) ? own(revoked, 'revoked') : undefined;
    if (flag === false) continue;
    const reason = isObject(revoked) ? own(revoked, 'revocationReason') : undefined;
    return failed('revoked', { pointer, ...(typeof reason === 'string' && { detail: { reason: reason.slice(0, 300) } }) });
  }
  return passed('ok', { pointer });
}
