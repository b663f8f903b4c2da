/**
 * Just enough arithmetic of the NIST curves (FIPS 186-5; SEC 1, section 2.3) and of secp256k1 (SEC 2, section 2.4.1) to tell whether a point is on its curve. Public
 * values only, so that time need not be constant.
 */
import { toInteger } from './encoding.js';

export type CurveName = 'P-256' | 'P-384' | 'P-521' | 'secp256k1';

interface Curve {
  /** Bytes of a coordinate. */
  readonly size: number;
  readonly p: bigint;
  /** −3 where it is not given. */
  readonly a?: bigint;
  readonly b: bigint;
}

export const curves: Readonly<Record<CurveName, Curve>> = {
  'P-256': {
    size: 32,
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    size: 48,
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  'P-521': {
    size: 66,
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
  secp256k1: { size: 32, p: 2n ** 256n - 2n ** 32n - 977n, a: 0n, b: 7n },
};

export function isCurveName(name: unknown): name is CurveName {
  return typeof name === 'string' && Object.hasOwn(curves, name);
}

/** y² = x³ + ax + b, the right side. */
export function rightSide({ p, a = -3n, b }: Curve, x: bigint): bigint {
  return ((((x * x + a) * x + b) % p) + p) % p;
}

export function isOnCurve(name: CurveName, x: Uint8Array, y: Uint8Array): boolean {
  const curve = curves[name];
  if (x.length !== curve.size || y.length !== curve.size) return false;
  const [left, at] = [toInteger(y), toInteger(x)];
  if (left >= curve.p || at >= curve.p) return false;
  return (left * left) % curve.p === rightSide(curve, at);
}
