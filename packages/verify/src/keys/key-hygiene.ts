/**
 * A key is looked at before it reaches `crypto.subtle`, which is no policy: Chromium and Node take Ed25519 keys of small order (one fixed signature fits
 * every message) and RSA with e = 1 (RFC 8032, section 5.1; RFC 8725, section 3.4; RFC 7518, section 3.3). What comes out is a JWK with the members that
 * its type needs and no others.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { own } from '../subject.js';
import { type CurveName, isCurveName, isOnCurve } from './curves.js';
import { decodeBase64Url, encodeBase64Url, toInteger } from './encoding.js';
import type { KeyType, PublicJwk } from './key.js';

/** A key that may be used, wherever it came from. */
export interface KeyMaterial {
  readonly type: KeyType;
  readonly jwk: PublicJwk;
  readonly alg?: string;
}

const rsaBits = { fewest: 2_048, most: 8_192 };

/** The field of Curve25519, and the y coordinates of its points of small order. */
const p25519 = 2n ** 255n - 19n;
const smallOrder: readonly bigint[] = [
  0n,
  1n,
  p25519 - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
];

/** @throws VerifyError weakKey | malformedKey */
export function ed25519Key(bytes: Uint8Array): KeyMaterial {
  if (bytes.length !== 32) throw new VerifyError('malformedKey', { detail: { why: 'length' } });
  // Little-endian y; the top bit is the sign of x.
  const y = toInteger(Uint8Array.from(bytes).reverse()) & (2n ** 255n - 1n);
  if (y >= p25519 || smallOrder.includes(y)) throw new VerifyError('weakKey', { detail: { why: 'point' } });
  return { type: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(bytes) } };
}

/** @throws VerifyError malformedKey */
export function curveKey(crv: CurveName, x: Uint8Array, y: Uint8Array): KeyMaterial {
  if (!isOnCurve(crv, x, y)) throw new VerifyError('malformedKey', { detail: { why: 'point' } });
  return { type: crv, jwk: { kty: 'EC', crv, x: encodeBase64Url(x), y: encodeBase64Url(y) } };
}

/** Primes at which the keys of a known faulty chip are powers of 65537 (CVE-2017-15361): a sound key is so at all of them once in 10⁸. */
const tellingPrimes = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157];

function isOfFaultyChip(n: bigint): boolean {
  return tellingPrimes.every((prime) => {
    const rest = Number(n % BigInt(prime));
    let power = 1;
    for (let step = 0; step < prime && power !== rest; step += 1) power = (power * 65_537) % prime;
    return power === rest;
  });
}

/** @throws VerifyError weakKey | malformedKey */
export function rsaKey(n: Uint8Array, e: Uint8Array): KeyMaterial {
  if (!n[0] || !e[0]) throw new VerifyError('malformedKey', { detail: { why: 'integer' } });
  const bits = n.length * 8 - Math.clz32(n[0]) + 24;
  const exponent = e.length <= 4 ? toInteger(e) : 0n;
  if (bits < rsaBits.fewest || bits > rsaBits.most) throw new VerifyError('weakKey', { detail: { why: 'size', bits: String(bits) } });
  if (exponent < 3n || exponent % 2n === 0n || !((n.at(-1) ?? 0) & 1)) throw new VerifyError('weakKey', { detail: { why: 'exponent' } });
  if (isOfFaultyChip(toInteger(n))) throw new VerifyError('weakKey', { detail: { why: 'modulus' } });
  return { type: 'RSA', jwk: { kty: 'RSA', n: encodeBase64Url(n), e: encodeBase64Url(e) } };
}

/** Members of a private or symmetric key (RFC 7518, sections 6.2.2, 6.3.2, 6.4). */
const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];

/**
 * A public JWK (RFC 7517). One that carries its private part is refused: whoever reads it can sign with it.
 * @throws VerifyError weakKey | malformedKey | unsupportedKey
 */
export function jwkKey(jwk: JsonObject): KeyMaterial {
  if (secret.some((member) => Object.hasOwn(jwk, member))) throw new VerifyError('weakKey', { detail: { why: 'private' } });
  if ((own(jwk, 'use') ?? 'sig') !== 'sig') throw new VerifyError('unsupportedKey', { detail: { why: 'use' } });
  const operations = own(jwk, 'key_ops') ?? ['verify'];
  if (!Array.isArray(operations) || !operations.includes('verify')) throw new VerifyError('unsupportedKey', { detail: { why: 'key_ops' } });
  const alg = own(jwk, 'alg');
  if (alg !== undefined && typeof alg !== 'string') throw new VerifyError('malformedKey', { detail: { why: 'alg' } });
  return { ...materialOf(jwk), ...(alg !== undefined && { alg }) };
}

function materialOf(jwk: JsonObject): KeyMaterial {
  const [kty, crv] = [own(jwk, 'kty'), own(jwk, 'crv')];
  if (kty === 'RSA') return rsaKey(bytesOf(jwk, 'n'), bytesOf(jwk, 'e'));
  if (kty === 'EC' && isCurveName(crv)) return curveKey(crv, bytesOf(jwk, 'x'), bytesOf(jwk, 'y'));
  if (kty === 'OKP' && crv === 'Ed25519') return ed25519Key(bytesOf(jwk, 'x'));
  if (typeof kty !== 'string') throw new VerifyError('malformedKey', { detail: { why: 'kty' } });
  throw new VerifyError('unsupportedKey', { detail: { key: String(crv ?? kty).slice(0, 40) } });
}

function bytesOf(jwk: JsonObject, member: string): Uint8Array {
  const text = own(jwk, member);
  const bytes = typeof text === 'string' ? decodeBase64Url(text) : undefined;
  if (!bytes) throw new VerifyError('malformedKey', { detail: { why: member } });
  return bytes;
}

/** Whether two keys are the same key. */
export function sameKey(one: PublicJwk, other: PublicJwk): boolean {
  return (['kty', 'crv', 'x', 'y', 'n', 'e'] as const).every((member) => one[member] === other[member]);
}
