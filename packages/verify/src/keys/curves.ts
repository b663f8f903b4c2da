/**
 * Just enough arithmetic of the NIST curves (FIPS 186-5; SEC 1, section 2.3) and of secp256k1 (SEC 2, section 2.4.1) to read a compressed point and to tell whether a point is on its curve. Public
 * values only, so that time need not be constant.
 */
import { fromInteger, toInteger } from './encoding.js';

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
function rightSide({ p, a = -3n, b }: Curve, x: bigint): bigint {
  return ((((x * x + a) * x + b) % p) + p) % p;
}

export function isOnCurve(name: CurveName, x: Uint8Array, y: Uint8Array): boolean {
  const curve = curves[name];
  if (x.length !== curve.size || y.length !== curve.size) return false;
  const [left, at] = [toInteger(y), toInteger(x)];
  if (left >= curve.p || at >= curve.p) return false;
  return (left * left) % curve.p === rightSide(curve, at);
}

/** The coordinates of a compressed point (02 or 03, then x). */
export function decompress(name: CurveName, bytes: Uint8Array): { x: Uint8Array; y: Uint8Array } | undefined {
  const curve = curves[name];
  const [sign] = bytes;
  if (bytes.length !== curve.size + 1 || (sign !== 2 && sign !== 3)) return undefined;
  const x = bytes.slice(1);
  const at = toInteger(x);
  if (at >= curve.p) return undefined;
  // All these primes are 3 mod 4: a square's root is its power (p + 1) / 4.
  const root = power(rightSide(curve, at), (curve.p + 1n) / 4n, curve.p);
  const y = fromInteger((root & 1n) === BigInt(sign - 2) ? root : curve.p - root, curve.size);
  return isOnCurve(name, x, y) ? { x, y } : undefined;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
