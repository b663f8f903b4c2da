/**
 * The entries of a revocation list without a signature: names, or objects with one. A list is read as it stands: what has another form says nothing of the
 * badges that it does not name.
 */
import type { Json } from '@open-badge-elements/model';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import { isObject, listOf, own } from '../subject.js';

/** What a badge, or an entry, is called. A number is met in real lists; it is its digits. */
export function namesOf(thing: Json | undefined): readonly string[] {
  const given = isObject(thing) ? [own(thing, 'id'), own(thing, 'uid')] : [thing];
  return given.filter((name) => (typeof name === 'string' && name !== '') || typeof name === 'number').map(String);
}

export function revokedFor(reason: Json | undefined, pointer: string): Outcome {
  return failed('revoked', { pointer, ...(typeof reason === 'string' && { detail: { reason: reason.slice(0, 300) } }) });
}

/** An entry that names the badge counts, whatever else is wrong with the list. */
export function settleEntries(entries: Json, names: readonly string[], pointer: string): Outcome {
  for (const entry of listOf(entries)) {
    if (!namesOf(entry).some((name) => names.includes(name))) continue;
    if (!isObject(entry)) return revokedFor(undefined, pointer);
    if (own(entry, 'revoked') !== false) return revokedFor(own(entry, 'revocationReason'), pointer);
  }
  const isList = Array.isArray(entries) && entries.every((entry) => namesOf(entry).length > 0);
  return isList ? passed('ok', { pointer }) : undetermined('statusNotProven', { pointer, detail: { why: 'form' } });
}
