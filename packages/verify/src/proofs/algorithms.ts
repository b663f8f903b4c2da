/**
 * The signature algorithms that are known here; no other file lists them. The key decides which may be used, never a header alone (RFC 8725, section 3.1).
 */
import type { KeyType } from '../keys/key.js';

/** What the platform's cryptography is told. */
export interface Algorithm {
  readonly key: KeyType;
  readonly name: 'Ed25519' | 'ECDSA' | 'RSASSA-PKCS1-v1_5' | 'RSA-PSS';
  readonly hash?: 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly saltLength?: number;
}

/** JWS algorithms (RFC 7518, RFC 8037, RFC 8812, RFC 9864) and the one type of key that each goes with: the key decides, never the header alone. */
const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ['EdDSA', { key: 'Ed25519', name: 'Ed25519' }],
  ['Ed25519', { key: 'Ed25519', name: 'Ed25519' }],
  ['ES256', { key: 'P-256', name: 'ECDSA', hash: 'SHA-256' }],
  ['ES384', { key: 'P-384', name: 'ECDSA', hash: 'SHA-384' }],
  ['ES512', { key: 'P-521', name: 'ECDSA', hash: 'SHA-512' }],
  ['ES256K', { key: 'secp256k1', name: 'ECDSA', hash: 'SHA-256' }],
  ['RS256', { key: 'RSA', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['RS384', { key: 'RSA', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }],
  ['RS512', { key: 'RSA', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }],
  ['PS256', { key: 'RSA', name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 }],
  ['PS384', { key: 'RSA', name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 }],
  ['PS512', { key: 'RSA', name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 }],
]);

export function algorithmOf(alg: string): Algorithm | undefined {
  return algorithms.get(alg);
}

/** The algorithm of a Data Integrity suite, which its key alone decides (vc-di-ecdsa, section 3.2). */
export function algorithmFor(type: KeyType): Algorithm | undefined {
  return [...algorithms.values()].find(({ key }) => key === type);
}

/** Sound algorithms that are not supported here: a badge that uses one is unknown, not false. */
export const unsupportedAlgorithms: readonly string[] = ['Ed448', 'ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87'];
