/** A reader of the few DER structures that public keys come in: SubjectPublicKeyInfo (RFC 5280) and RSAPublicKey (RFC 8017), strict in lengths. */
import { VerifyError } from '../errors.js';
import { decompress } from './compressed-point.js';
import type { CurveName } from './curves.js';
import { Elements, hexOf, malformed, tags } from './der-elements.js';
import { fromBase64 } from './encoding.js';
import { curveKey, ed25519Key, type KeyMaterial, rsaKey } from './key-hygiene.js';

/** PKCS#1: SEQUENCE { modulus, exponent }. */
export function readRsaPublicKey(der: Uint8Array): KeyMaterial {
  const outer = new Elements(der);
  const numbers = new Elements(outer.next(tags.sequence));
  outer.end();
  const [n, e] = [numbers.integer(), numbers.integer()];
  numbers.end();
  return rsaKey(n, e);
}

const algorithms = { rsa: '2a864886f70d010101', ec: '2a8648ce3d0201', ed25519: '2b6570' };
const namedCurves: ReadonlyMap<string, CurveName> = new Map([
  ['2a8648ce3d030107', 'P-256'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
  ['2b8104000a', 'secp256k1'],
]);

/**
 * SEQUENCE { SEQUENCE { algorithm, parameters }, BIT STRING key }.
 * @throws VerifyError malformedKey | unsupportedKey | weakKey
 */
export function readPublicKeyInfo(der: Uint8Array): KeyMaterial {
  const outer = new Elements(der);
  const info = new Elements(outer.next(tags.sequence));
  outer.end();
  const algorithm = new Elements(info.next(tags.sequence));
  const bits = info.next(tags.bitString);
  info.end();
  if (bits[0] !== 0) throw malformed('der');
  const key = bits.slice(1);
  const name = hexOf(algorithm.next(tags.objectId));
  if (name === algorithms.rsa) return readRsaPublicKey(key);
  if (name === algorithms.ed25519) return ed25519Key(key);
  if (name !== algorithms.ec) throw new VerifyError('unsupportedKey', { detail: { key: name } });
  const curve = namedCurves.get(hexOf(algorithm.next(tags.objectId)));
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
