/** A reader of the few DER structures that public keys come in: SubjectPublicKeyInfo (RFC 5280) and RSAPublicKey (RFC 8017), strict in lengths. */
import { VerifyError } from '../errors.js';
import { decompress } from './compressed-point.js';
import type { CurveName } from './curves.js';
import { fromBase64 } from './encoding.js';
import { curveKey, ed25519Key, type KeyMaterial, rsaKey } from './key-hygiene.js';

const tags = { integer: 0x02, bitString: 0x03, objectId: 0x06, sequence: 0x30 };

function malformed(why: string): VerifyError {
  return new VerifyError('malformedKey', { detail: { why } });
}

/** Reads one element after the other. */
class Elements {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The content of the next element, which must have this tag. */
  next(tag: number): Uint8Array {
    if (this.#bytes[this.#at] !== tag) throw malformed('der');
    let length = this.#bytes[this.#at + 1] ?? 0x80;
    let start = this.#at + 2;
    if (length >= 0x80) {
      const more = length & 0x7f;
      if (more < 1 || more > 2) throw malformed('der');
      length = 0;
      for (let count = 0; count < more; count += 1) length = length * 256 + (this.#bytes[start + count] ?? 0);
      start += more;
      if (length < (more === 1 ? 0x80 : 0x100)) throw malformed('der');
    }
    this.#at = start + length;
    if (this.#at > this.#bytes.length) throw malformed('der');
    return this.#bytes.slice(start, this.#at);
  }

  /** A positive integer without the zero byte that marks it as positive. */
  integer(): Uint8Array {
    const bytes = this.next(tags.integer);
    const marked = bytes[0] === 0 && bytes.length > 1;
    if (bytes.length === 0 || (bytes[0] ?? 0) & 0x80 || (marked && !((bytes[1] ?? 0) & 0x80))) throw malformed('integer');
    return marked ? bytes.slice(1) : bytes;
  }

  end(): void {
    if (!this.isEmpty) throw malformed('der');
  }
}

/** PKCS#1: SEQUENCE { modulus, exponent }. */
export function readRsaPublicKey(der: Uint8Array): KeyMaterial {
  const outer = new Elements(der);
  const numbers = new Elements(outer.next(tags.sequence));
  outer.end();
  const [n, e] = [numbers.integer(), numbers.integer()];
  numbers.end();
  return rsaKey(n, e);
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const algorithms = { rsa: '2a864886f70d010101', ec: '2a8648ce3d0201', ed25519: '2b6570' };
const namedCurves: ReadonlyMap<string, CurveName> = new Map([
  ['2a8648ce3d030107', 'P-256'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
  ['2b8104000a', 'secp256k1'],
]);

/** SEQUENCE { SEQUENCE { algorithm, parameters }, BIT STRING key }. */
function readPublicKeyInfo(der: Uint8Array): KeyMaterial {
  const outer = new Elements(der);
  const info = new Elements(outer.next(tags.sequence));
  outer.end();
  const algorithm = new Elements(info.next(tags.sequence));
  const bits = info.next(tags.bitString);
  info.end();
  if (bits[0] !== 0) throw malformed('der');
  const key = bits.slice(1);
  const name = hex(algorithm.next(tags.objectId));
  if (name === algorithms.rsa) return readRsaPublicKey(key);
  if (name === algorithms.ed25519) return ed25519Key(key);
  if (name !== algorithms.ec) throw new VerifyError('unsupportedKey', { detail: { key: name } });
  const curve = namedCurves.get(hex(algorithm.next(tags.objectId)));
  if (!curve) throw new VerifyError('unsupportedKey', { detail: { key: name } });
  return readPoint(curve, key);
}

function readPoint(curve: CurveName, point: Uint8Array): KeyMaterial {
  if (point[0] !== 4) {
    const found = decompress(curve, point);
    if (!found) throw malformed('point');
    return curveKey(curve, found.x, found.y);
  }
  const half = (point.length - 1) / 2;
  return curveKey(curve, point.slice(1, 1 + half), point.slice(1 + half));
}

/**
 * PEM (RFC 7468): exactly one block, `PUBLIC KEY` or the older `RSA PUBLIC KEY`.
 * @throws VerifyError malformedKey | unsupportedKey | weakKey
 */
export function readPem(text: string): KeyMaterial {
  const block = /^\s*-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END \1?PUBLIC KEY-----\s*$/.exec(text.slice(0, 8_192));
  const body = block?.[2]?.replace(/\s+/g, '') ?? '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body) || body.length % 4 !== 0) throw malformed('pem');
  const der = fromBase64(body);
  return block?.[1] ? readRsaPublicKey(der) : readPublicKeyInfo(der);
}
