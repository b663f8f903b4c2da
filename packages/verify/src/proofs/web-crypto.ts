/** One signature against one key, through the platform's own cryptography; where an engine lacks an algorithm, through a library that is loaded then. */
import type { KeyType } from '../keys/key.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';
import type { Algorithm } from './algorithms.js';

/** Bytes of a signature: r and s side by side for ECDSA (IEEE P1363), never DER. RSA signatures are as long as their key. */
const signatureBytes: Readonly<Partial<Record<KeyType, number>>> = { Ed25519: 64, 'P-256': 64, 'P-384': 96, 'P-521': 132, secp256k1: 64 };

export function hasRightLength(type: KeyType, signature: Uint8Array): boolean {
  return (signatureBytes[type] ?? signature.length) === signature.length;
}

/**
 * An S past the order of the group is another spelling of the same signature (RFC 8032, section 5.1.7). The other engines refuse it; WebKitGTK does not.
 * The order is 2^252 and so little more (2^125) that no honest S is ever between the two.
 */
const isOneSpelling = (signature: Uint8Array) => (signature[63] ?? 0) < 16;

export async function digest(hash: 'SHA-256' | 'SHA-384', text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)));
}

/** @param key Has passed the hygiene of keys, and is of the algorithm's type. */
export async function fits(
  key: KeyMaterial,
  { key: type, ...algorithm }: Algorithm,
  signature: Uint8Array,
  signed: Uint8Array,
): Promise<boolean> {
  if (key.type !== type || !hasRightLength(type, signature)) return false;
  if (type === 'Ed25519' && !isOneSpelling(signature)) return false;
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('jwk', { ...key.jwk }, { ...algorithm, namedCurve: type }, false, ['verify']);
  } catch (error) {
    // secp256k1 is in no engine, Ed25519 came late, P-521 is not everywhere; a point that passed hygiene is not at fault.
    if (type === 'RSA') throw error;
    return (await import('./library-signatures.js')).fitsByLibrary(key, signature, signed);
  }
  return crypto.subtle.verify(algorithm, imported, Uint8Array.from(signature), Uint8Array.from(signed));
}
