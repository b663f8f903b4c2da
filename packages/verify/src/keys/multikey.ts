/** Multikey: a multicodec prefix that says the type, then the key's bytes, as multibase text (Controlled Identifiers, "Multikey"; did:key). */
import { VerifyError } from '../errors.js';
import { decompress } from './compressed-point.js';
import type { CurveName } from './curves.js';
import { decodeMultibase } from './encoding.js';
import { curveKey, ed25519Key, type KeyMaterial } from './key-hygiene.js';

function compressed(crv: CurveName): (bytes: Uint8Array) => KeyMaterial {
  return (bytes) => {
    const point = decompress(crv, bytes);
    if (!point) throw new VerifyError('malformedKey', { detail: { why: 'point' } });
    return curveKey(crv, point.x, point.y);
  };
}

type Reader = (bytes: Uint8Array) => KeyMaterial | Promise<KeyMaterial>;

/** Prefix as hex of the varint → reader. Keys for agreement (X25519, BLS12-381 G1) sign nothing. */
const codecs: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['ed01', ed25519Key],
  ['8024', compressed('P-256')],
  ['8124', compressed('P-384')],
  ['8224', compressed('P-521')],
  ['e701', compressed('secp256k1')],
  ['eb01', async (bytes) => (await import('./bls-key.js')).blsKey(bytes)],
  ['8524', async (bytes) => (await import('./der.js')).readRsaPublicKey(bytes)],
]);

/** @throws VerifyError malformedKey | unsupportedKey | weakKey */
export async function readMultikey(text: string): Promise<KeyMaterial> {
  const bytes = decodeMultibase(text);
  if (!bytes || bytes.length < 3) throw new VerifyError('malformedKey', { detail: { why: 'multibase' } });
  const prefix = [...bytes.subarray(0, 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const read = codecs.get(prefix);
  if (!read) throw new VerifyError('unsupportedKey', { detail: { key: prefix } });
  return read(bytes.slice(2));
}
