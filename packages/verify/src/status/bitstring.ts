/**
 * BitstringStatusListEntry (Bitstring Status List v1.0), and its forerunner StatusList2021Entry.
 *
 * A list counts only when its own signature holds, it is the badge issuer's, its id is the address that was asked, it is in date and for the
 * entry's purpose. Otherwise neither a set nor a clear bit proves anything. A list shorter than the standard's minimum is accepted: live ones are.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { hasType, isObject, listOf, own } from '../subject.js';
import { decodeBase64Url } from './base64url.js';
import type { SettleStatus, StatusQuestion } from './entry.js';
import { fetchList, listFailure } from './fetch-list.js';
import { inflateGzip } from './inflate-gzip.js';
import { provenCredential } from './proven-credential.js';

/** A list whose proof holds: its bits and what they are for. */
interface ProvenList {
  readonly bits: Uint8Array;
  readonly issuer: string;
  readonly purposes: readonly string[];
}

const listTypes: Readonly<Record<string, string>> = {
  BitstringStatusListEntry: 'BitstringStatusListCredential',
  StatusList2021Entry: 'StatusList2021Credential',
};

const subjectTypes: readonly string[] = ['BitstringStatusList', 'StatusList2021'];

/** Settles one entry. Purposes other than revocation and suspension never make a badge bad; a message is shown, not judged. */
export const settleBitstring: SettleStatus = async (question) => {
  const { entry, pointer, ports } = question;
  const url = own(entry, 'statusListCredential');
  if (typeof url !== 'string' || url === '') return undetermined('malformedStatus', { pointer: `${pointer}/statusListCredential` });
  const purpose = own(entry, 'statusPurpose');
  if (typeof purpose !== 'string') return undetermined('malformedStatus', { pointer: `${pointer}/statusPurpose` });
  const index = indexOf(own(entry, 'statusListIndex'));
  if (index === undefined)
    return undetermined('malformedStatus', { pointer: `${pointer}/statusListIndex`, detail: { member: 'statusListIndex' } });
  const size = own(entry, 'statusSize') ?? 1;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > 32) {
    return undetermined('malformedStatus', { pointer: `${pointer}/statusSize` });
  }
  const unsaid = size > 1 && messagesOf(entry).length === 0;
  if (unsaid) return undetermined('malformedStatus', { pointer: `${pointer}/statusMessage`, detail: { member: 'statusMessage' } });
  const listType = typeof own(entry, 'type') === 'string' ? listTypes[String(own(entry, 'type'))] : listTypes.BitstringStatusListEntry;
  try {
    const list = await ports.memo(`status ${listType} ${question.depth} ${url}`, () =>
      proveList(url, listType ?? '', ports, question.depth),
    );
    return readBit(list, { index, size, purpose }, question);
  } catch (error) {
    return listFailure(error, url, pointer);
  }
};

/** A base-10 integer as a string, without sign, space or leading zeros; a number is met in real badges. */
function indexOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  return typeof value === 'string' && /^(0|[1-9][0-9]{0,14})$/.test(value) ? Number(value) : undefined;
}

async function proveList(url: string, type: string, ports: Ports, depth: number): Promise<ProvenList> {
  const { document, issuer } = await provenCredential(await fetchList(url, ports), url, ports, depth);
  if (!hasType(document, type)) throw unproven('type');
  const subject = own(document, 'credentialSubject');
  if (!isObject(subject) || !subjectTypes.some((known) => hasType(subject, known))) throw unproven('subject');
  const purposes = listOf(own(subject, 'statusPurpose')).filter((purpose) => typeof purpose === 'string');
  const bits = await bitsOf(own(subject, 'encodedList'), type, ports);
  return { bits, issuer, purposes };
}

async function bitsOf(encoded: unknown, type: string, ports: Ports): Promise<Uint8Array> {
  if (typeof encoded !== 'string') throw unproven('encodedList');
  // The bitstring standard wants the multibase prefix "u"; StatusList2021 was written without, and is met both ways.
  const multibase = encoded.startsWith('u');
  if (!multibase && (type === listTypes.BitstringStatusListEntry || !encoded.startsWith('H4s'))) throw unproven('encodedList');
  const bytes = decodeBase64Url(multibase ? encoded.slice(1) : encoded);
  if (!bytes) throw unproven('encodedList');
  return inflateGzip(bytes, ports.limits.statusListInflatedBytes);
}

function unproven(why: string): VerifyError {
  return new VerifyError('statusNotProven', { detail: { why } });
}

function readBit(list: ProvenList, entry: { index: number; size: number; purpose: string }, question: StatusQuestion): Outcome {
  const { pointer } = question;
  const host = new URL(String(own(question.entry, 'statusListCredential'))).host;
  if (list.issuer !== question.issuer) return undetermined('statusNotProven', { pointer, detail: { host, why: 'otherIssuer' } });
  if (!list.purposes.includes(entry.purpose)) return undetermined('statusNotProven', { pointer, detail: { host, why: 'purpose' } });
  const from = entry.index * entry.size;
  if (from + entry.size > list.bits.length * 8) {
    return undetermined('malformedStatus', { pointer: `${pointer}/statusListIndex`, detail: { member: 'statusListIndex', why: 'range' } });
  }
  let value = 0;
  for (let bit = from; bit < from + entry.size; bit += 1) value = value * 2 + (((list.bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);

  if (entry.purpose === 'revocation') return value === 0 ? passed('ok', { pointer }) : failed('revoked', { pointer });
  if (entry.purpose === 'suspension') return value === 0 ? passed('ok', { pointer }) : failed('suspended', { pointer });
  if (entry.purpose === 'message') return messageOf(question.entry, value, pointer);
  return value === 0 && entry.purpose === 'refresh'
    ? passed('ok', { pointer })
    : undetermined('unsupportedStatus', { pointer, detail: { purpose: entry.purpose } });
}

/** With more than one bit an entry has to say what each value means (Bitstring Status List, section 2.1). */
function messagesOf(entry: JsonObject): readonly JsonObject[] {
  return listOf(own(entry, 'statusMessage')).filter(isObject);
}

/** A status message is the issuer's own words for a value; what it means for the badge is not for us to say. */
function messageOf(entry: JsonObject, value: number, pointer: string): Outcome {
  const said = messagesOf(entry).find((message) => Number.parseInt(String(own(message, 'status')), 16) === value);
  const text = said && own(said, 'message');
  return undetermined('statusMessage', {
    pointer,
    detail: { value: `0x${value.toString(16)}`, ...(typeof text === 'string' && { message: text.slice(0, 300) }) },
  });
}
