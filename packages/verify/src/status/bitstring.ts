/**
 * BitstringStatusListEntry (Bitstring Status List v1.0), and its forerunners StatusList2021Entry and RevocationList2020Status: one entry of a badge against
 * the list that it names, which must be the badge issuer's, of the entry's kind and for the entry's purpose.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import { isObject, listOf, own } from '../subject.js';
import { type ProvenList, provenList } from './bitstring-list.js';
import type { SettleStatus, StatusQuestion } from './entry.js';
import { listFailure } from './fetch-list.js';
import { sharedList } from './shared-list.js';

/** How a generation of the standard names things. */
interface Kind {
  readonly list: string;
  readonly url: string;
  readonly index: string;
  readonly purpose?: string;
}

const names = { url: 'statusListCredential', index: 'statusListIndex' };
const kinds: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ['BitstringStatusListEntry', { ...names, list: 'BitstringStatusListCredential' }],
  ['StatusList2021Entry', { ...names, list: 'StatusList2021Credential' }],
  [
    'RevocationList2020Status',
    { list: 'RevocationList2020Credential', url: 'revocationListCredential', index: 'revocationListIndex', purpose: 'revocation' },
  ],
]);

interface Entry {
  readonly index: number;
  readonly size: number;
  readonly purpose: string;
  readonly url: string;
  readonly indexMember: string;
}

/** Settles one entry. Purposes other than revocation and suspension never make a badge bad; a message is shown, not judged. */
export const settleBitstring: SettleStatus = async (question) => {
  const { entry, pointer, ports, depth } = question;
  const kind = listOf(own(entry, 'type'))
    .map((type) => kinds.get(type))
    .find((known) => known !== undefined);
  if (!kind) return undetermined('unsupportedStatus', { pointer: `${pointer}/type` });
  const read = readEntry(entry, kind, pointer);
  if ('outcome' in read) return read;
  try {
    if (depth >= ports.limits.nesting) throw new VerifyError('tooMuchWork');
    const list = await sharedList('bits', read.url, ports, (fetched, unhurried) => provenList(fetched, read.url, unhurried, depth));
    const fault = list.type === kind.list ? faultOf(list, read, question) : 'type';
    if (fault !== undefined) return undetermined('statusNotProven', { pointer, detail: { host: new URL(read.url).host, why: fault } });
    return settleValue(list, read, question);
  } catch (error) {
    return listFailure(error, read.url, pointer);
  }
};

function readEntry(entry: JsonObject, kind: Kind, pointer: string): Entry | Outcome {
  const malformed = (member: string) => undetermined('malformedStatus', { pointer: `${pointer}/${member}`, detail: { member } });
  const url = own(entry, kind.url);
  if (typeof url !== 'string' || url === '') return malformed(kind.url);
  const purpose = kind.purpose ?? own(entry, 'statusPurpose');
  if (typeof purpose !== 'string') return malformed('statusPurpose');
  const index = indexOf(own(entry, kind.index));
  if (index === undefined) return malformed(kind.index);
  const size = own(entry, 'statusSize') ?? 1;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > 32) return malformed('statusSize');
  // With more than one bit an entry has to say what each value means (Bitstring Status List, section 2.1).
  if (size > 1 && messagesOf(entry).length === 0) return malformed('statusMessage');
  return { index, size, purpose, url, indexMember: kind.index };
}

/** A base-10 integer as a string, without sign, space or leading zeros; a number is met in real badges. */
function indexOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  return typeof value === 'string' && /^(0|[1-9][0-9]{0,14})$/.test(value) ? Number(value) : undefined;
}

function faultOf(list: ProvenList, entry: Entry, question: StatusQuestion): string | undefined {
  if (list.issuer !== question.issuer) return 'otherIssuer';
  return list.purposes.includes(entry.purpose) ? undefined : 'purpose';
}

/** The value of an entry: `size` bits, the first bit of the first byte being the most significant. Undefined past the end. */
export function valueAt(bits: Uint8Array, index: number, size: number): number | undefined {
  const from = index * size;
  if (from + size > bits.length * 8) return undefined;
  let value = 0;
  for (let bit = from; bit < from + size; bit += 1) value = value * 2 + (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}

function settleValue(list: ProvenList, { index, size, purpose, indexMember }: Entry, { entry, pointer }: StatusQuestion): Outcome {
  const value = valueAt(list.bits, index, size);
  if (value === undefined)
    return undetermined('malformedStatus', { pointer: `${pointer}/${indexMember}`, detail: { member: indexMember, why: 'range' } });
  // A value of several bits is what its message says; only its issuer knows whether that is a revocation.
  if (purpose === 'message' || (size > 1 && value !== 0)) return messageOf(entry, value, pointer);
  if (purpose === 'revocation') return value === 0 ? passed('ok', { pointer }) : failed('revoked', { pointer });
  if (purpose === 'suspension') return value === 0 ? passed('ok', { pointer }) : failed('suspended', { pointer });
  // A newer copy does not make this one bad (Bitstring Status List, section 2.2).
  if (purpose === 'refresh') return passed(value === 0 ? 'ok' : 'refreshAvailable', { pointer });
  return undetermined('unsupportedStatus', { pointer, detail: { purpose: purpose.slice(0, 80) } });
}

function messagesOf(entry: JsonObject): readonly JsonObject[] {
  return listOf(own(entry, 'statusMessage')).filter(isObject);
}

/** A status message is the issuer's own words for a value; what it means for the badge is not for us to say. */
function messageOf(entry: JsonObject, value: number, pointer: string): Outcome {
  const name = `0x${value.toString(16)}`;
  const said = messagesOf(entry).find((message) => String(own(message, 'status')).toLowerCase() === name);
  const text = said && own(said, 'message');
  const message = typeof text === 'string' ? { message: text.slice(0, 300) } : undefined;
  // Nothing is set, whatever the issuer calls that.
  if (value === 0) return passed('ok', { pointer, detail: message });
  return undetermined('statusMessage', { pointer, detail: { value: name, ...message } });
}
