/** Points of which only x and the sign of y are written (SEC 1, section 2.3.4): most names of keys spell them so. */
import { type CurveName, curves, isOnCurve, rightSide } from './curves.js';
import { fromInteger, toInteger } from './encoding.js';

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
