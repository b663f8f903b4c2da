/** Public keys of BLS12-381 in G2, which BBS signatures are checked with (vc-di-bbs, section 2.1.1; Controlled Identifiers, "Multikey"). */
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { VerifyError } from '../errors.js';
import { encodeBase64Url } from './encoding.js';
import type { KeyMaterial } from './key-hygiene.js';

/** A point that is canonical, on the curve, in the subgroup of prime order and not its identity, with which every signature would fit. */
export function blsPoint(bytes: Uint8Array): ReturnType<typeof bls12_381.G2.Point.fromBytes> | undefined {
  // Compressed, and not the flag of the point at infinity.
  if (bytes.length !== 96 || ((bytes[0] ?? 0) & 0xc0) !== 0x80) return undefined;
  try {
    const point = bls12_381.G2.Point.fromBytes(bytes);
    return point.is0() || !point.isTorsionFree() ? undefined : point;
  } catch {
    return undefined;
  }
}

/** @throws VerifyError malformedKey */
export function blsKey(bytes: Uint8Array): KeyMaterial {
  if (!blsPoint(bytes)) throw new VerifyError('malformedKey', { detail: { why: 'point' } });
  return { type: 'BLS12-381-G2', jwk: { kty: 'OKP', crv: 'BLS12381G2', x: encodeBase64Url(bytes) } };
}
