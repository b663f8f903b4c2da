/** One signature against one key, through the platform's own cryptography. */
import type { KeyType } from '../keys/key.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';

/** Bytes of a signature: r and s side by side for ECDSA (IEEE P1363), never DER. */
const signatureBytes: Readonly<Partial<Record<KeyType, number>>> = { Ed25519: 64, 'P-256': 64, 'P-384': 96 };

const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes);

/** The hash that goes with a key of a Data Integrity suite (vc-di-ecdsa, section 3.2). */
export function hashFor(key: KeyMaterial): 'SHA-256' | 'SHA-384' {
  return key.type === 'P-384' ? 'SHA-384' : 'SHA-256';
}

export async function digest(hash: 'SHA-256' | 'SHA-384', text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)));
}

export function hasRightLength(type: KeyType, signature: Uint8Array): boolean {
  return signature.length === signatureBytes[type];
}

/** @param key Ed25519, P-256 or P-384, which has passed the hygiene of keys. */
export async function fits(key: KeyMaterial, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
  const algorithm = key.type === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: key.type, hash: hashFor(key) };
  const imported = await crypto.subtle.importKey('jwk', { ...key.jwk, ext: true }, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, imported, buffer(signature), buffer(signed));
}
