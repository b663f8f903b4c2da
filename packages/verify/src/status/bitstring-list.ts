/**
 * The list behind an entry of a bitstring status list, of all three generations. It counts only when its own signature holds, it is in date and its id is the
 * address that was asked; otherwise neither a set nor a clear bit proves anything. A list shorter than the standard's minimum is taken: live ones are.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { strictInstant } from '../instant.js';
import { decodeBase64Url } from '../keys/encoding.js';
import type { Fetched, Ports } from '../ports.js';
import { hasType, isObject, listOf, own } from '../subject.js';
import { inflateGzip } from './inflate-gzip.js';
import { provenCredential } from './proven-credential.js';
import { type Kept, noLimit } from './shared-list.js';

/** A list whose proof holds: its bits and what they are for. */
export interface ProvenList extends Kept {
  readonly type: string;
  readonly bits: Uint8Array;
  readonly issuer: string;
  readonly purposes: readonly string[];
}

const listTypes: readonly string[] = ['BitstringStatusListCredential', 'StatusList2021Credential', 'RevocationList2020Credential'];
const subjectTypes: readonly string[] = ['BitstringStatusList', 'StatusList2021', 'RevocationList2020'];

/** @throws VerifyError statusNotProven | tooLarge */
export async function provenList(fetched: Fetched, url: string, ports: Ports, depth: number): Promise<ProvenList> {
  const { document, issuer } = await provenCredential(fetched, url, ports, depth);
  const type = listTypes.find((known) => hasType(document, known));
  if (type === undefined) throw unproven('type');
  const subject = own(document, 'credentialSubject');
  if (!isObject(subject) || !subjectTypes.some((known) => hasType(subject, known))) throw unproven('subject');
  // RevocationList2020 knows one purpose, and does not name it.
  const named = listOf(own(subject, 'statusPurpose')).filter((purpose) => typeof purpose === 'string');
  const purposes = type === 'RevocationList2020Credential' ? ['revocation'] : named;
  const bits = await bitsOf(own(subject, 'encodedList'), type, ports);
  return { type, bits, issuer, purposes, keepMs: keepMs(document, subject, ports.now().getTime()) };
}

/** `ttl` in milliseconds (Bitstring Status List, section 2.2), and never past the list's own end. */
function keepMs(document: JsonObject, subject: JsonObject, now: number): number {
  const ttl = own(subject, 'ttl');
  const end = strictInstant(own(document, 'validUntil') ?? own(document, 'expirationDate'));
  return Math.min(typeof ttl === 'number' && ttl >= 0 ? ttl : noLimit, end === undefined ? noLimit : end - now);
}

async function bitsOf(encoded: unknown, type: string, ports: Ports): Promise<Uint8Array> {
  if (typeof encoded !== 'string') throw unproven('encodedList');
  // The bitstring standard wants the multibase prefix "u"; its forerunners were written without, and are met both ways.
  const multibase = encoded.startsWith('u');
  if (!multibase && (type === 'BitstringStatusListCredential' || !encoded.startsWith('H4s'))) throw unproven('encodedList');
  const bytes = decodeBase64Url(multibase ? encoded.slice(1) : urlAlphabet(encoded));
  if (!bytes) throw unproven('encodedList');
  return inflateGzip(bytes, ports.limits.statusListInflatedBytes);
}

/** RevocationList2020 says "base-64", and lists are met in both alphabets. */
function urlAlphabet(text: string): string {
  return text
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

export function unproven(why: string): VerifyError {
  return new VerifyError('statusNotProven', { detail: { why } });
}
