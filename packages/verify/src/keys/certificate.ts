/**
 * X.509 certificates (RFC 5280, section 4) as far as a chain to a root needs them. An extension that is critical and not known here, or that limits names,
 * makes a certificate unusable: what it asks for can't be minded.
 */
import { readPublicKeyInfo } from './der.js';
import { Elements, hexOf, malformed, tags } from './der-elements.js';
import { fromBase64 } from './encoding.js';
import type { KeyMaterial } from './key-hygiene.js';

export interface Certificate {
  readonly der: Uint8Array;
  /** What the signature covers. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  /** Object identifier of the signature's algorithm, as hex. */
  readonly algorithm: string;
  /** Names as they are encoded, which is how they are compared. */
  readonly issuer: string;
  readonly subject: string;
  readonly from: number;
  readonly until: number;
  readonly key: KeyMaterial;
  readonly isAuthority: boolean;
  /** How many authorities may stand below this one. */
  readonly pathLength: number;
  /** The uses that it names; undefined where it names none. */
  readonly uses: Uses | undefined;
  readonly names: { readonly dns: readonly string[]; readonly uri: readonly string[] };
  /** Whether it asks for something that is not minded here. */
  readonly isUsable: boolean;
}

interface Uses {
  readonly digitalSignature: boolean;
  readonly keyCertSign: boolean;
}

const context = (number: number) => 0xa0 + number;

/** @throws VerifyError malformedKey | unsupportedKey | weakKey */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = new Elements(der);
  const parts = outer.inside(tags.sequence);
  outer.end();
  const signed = parts.whole(tags.sequence);
  const algorithm = parts.whole(tags.sequence);
  const bits = parts.next(tags.bitString);
  parts.end();
  if (bits[0] !== 0) throw malformed('der');

  const body = new Elements(signed).inside(tags.sequence);
  // Version 3: the earlier ones can't say what they are for.
  if (hexOf(body.next(context(0))) !== '020102') throw malformed('version');
  body.next(tags.integer);
  if (hexOf(body.whole(tags.sequence)) !== hexOf(algorithm)) throw malformed('algorithm');
  const issuer = hexOf(body.whole(tags.sequence));
  const dates = body.inside(tags.sequence);
  const [from, until] = [readTime(dates), readTime(dates)];
  const subject = hexOf(body.whole(tags.sequence));
  const key = readPublicKeyInfo(body.whole(tags.sequence));
  const extensions = body.tag === context(3) ? readExtensions(body.inside(context(3))) : none;
  body.end();
  const oid = hexOf(new Elements(algorithm).inside(tags.sequence).next(tags.objectId));
  return { der, signed, signature: bits.slice(1), algorithm: oid, issuer, subject, from, until, key, ...extensions };
}

/** UTCTime (years 1950 to 2049) or GeneralizedTime, both with seconds and in UTC (section 4.1.2.5). */
function readTime(dates: Elements): number {
  const isLong = dates.tag === tags.time;
  const text = String.fromCharCode(...dates.next(isLong ? tags.time : tags.utcTime));
  if (!(isLong ? /^\d{14}Z$/ : /^\d{12}Z$/).test(text)) throw malformed('time');
  const full = isLong ? text : `${Number(text.slice(0, 2)) < 50 ? 20 : 19}${text}`;
  return Date.parse(full.replace(/^(.{4})(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

type Extensions = Pick<Certificate, 'isAuthority' | 'pathLength' | 'uses' | 'names' | 'isUsable'>;

const none: Extensions = {
  isAuthority: false,
  pathLength: Number.POSITIVE_INFINITY,
  uses: undefined,
  names: { dns: [], uri: [] },
  isUsable: true,
};

const readers: ReadonlyMap<string, (value: Elements) => Partial<Extensions>> = new Map<string, (value: Elements) => Partial<Extensions>>([
  ['551d13', readConstraints],
  ['551d0f', readUses],
  ['551d11', (value) => ({ names: readNames(value.inside(tags.sequence)) })],
  // Extended uses and policies don't speak of signing badges; identifiers of keys help to find a chain.
  ['551d25', () => ({})],
  ['551d20', () => ({})],
  ['551d0e', () => ({})],
  ['551d23', () => ({})],
  ['551d1e', () => ({ isUsable: false })],
]);

function readExtensions(holder: Elements): Extensions {
  const list = holder.inside(tags.sequence);
  holder.end();
  let found: Extensions = none;
  const met = new Set<string>();
  while (!list.isEmpty) {
    const one = list.inside(tags.sequence);
    const id = hexOf(one.next(tags.objectId));
    if (met.has(id)) throw malformed('extension');
    met.add(id);
    const isCritical = one.tag === tags.boolean && one.next(tags.boolean)[0] === 0xff;
    const value = one.next(tags.octetString);
    one.end();
    const read = readers.get(id);
    found = { ...found, ...(read ? read(new Elements(value)) : isCritical && { isUsable: false }) };
  }
  return found;
}

function readConstraints(value: Elements): Partial<Extensions> {
  const inner = value.inside(tags.sequence);
  const isAuthority = inner.tag === tags.boolean && inner.next(tags.boolean)[0] === 0xff;
  const length = inner.isEmpty ? undefined : inner.next(tags.integer);
  if (length && length.length !== 1) throw malformed('pathLength');
  return { isAuthority, pathLength: length?.[0] ?? Number.POSITIVE_INFINITY };
}

function readUses(value: Elements): Partial<Extensions> {
  const first = value.next(tags.bitString)[1] ?? 0;
  return { uses: { digitalSignature: (first & 0x80) !== 0, keyCertSign: (first & 0x04) !== 0 } };
}

function readNames(list: Elements): Extensions['names'] {
  const [dns, uri]: [string[], string[]] = [[], []];
  while (!list.isEmpty) {
    const tag = list.tag ?? 0;
    const text = String.fromCharCode(...list.next(tag));
    if (tag === 0x82) dns.push(text.toLowerCase());
    if (tag === 0x86) uri.push(text);
  }
  return { dns, uri };
}

/** DER as it is, or one PEM block (RFC 7468). @throws VerifyError */
export function readRoot(root: string | Uint8Array): Certificate {
  if (typeof root !== 'string') return readCertificate(root);
  const body = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(root)?.[1];
  return readCertificate(readBase64(body?.replace(/\s+/g, '')));
}

/** base64 with its padding, as `x5c` has it (RFC 7515, section 4.1.6). @throws VerifyError malformedKey */
export function readBase64(text: unknown): Uint8Array {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) throw malformed('base64');
  return fromBase64(text);
}
