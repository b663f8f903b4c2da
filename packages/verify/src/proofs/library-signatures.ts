/**
 * Signatures by @noble/curves, where the engine has no such algorithm: Ed25519 in older ones, P-521 in some, secp256k1 in all. The same rules as the
 * platform's: Ed25519 as RFC 8032 has it (not the looser ZIP 215), ECDSA with r and s side by side and s in either half.
 */

import { decodeBase64Url } from '../keys/encoding.js';
import type { KeyType } from '../keys/key.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';

const loose = { lowS: false, format: 'compact', prehash: true } as const;

export async function fitsByLibrary({ type, jwk }: KeyMaterial, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
  const x = decodeBase64Url(jwk.x ?? '') ?? new Uint8Array();
  const y = decodeBase64Url(jwk.y ?? '') ?? new Uint8Array();
  try {
    if (type === 'Ed25519') return (await import('@noble/curves/ed25519.js')).ed25519.verify(signature, signed, x, { zip215: false });
    const curve = await curveOf(type);
    return curve?.verify(signature, signed, Uint8Array.from([4, ...x, ...y]), loose) ?? false;
  } catch {
    // The library throws for numbers out of range: no signature.
    return false;
  }
}

async function curveOf(type: KeyType) {
  if (type === 'secp256k1') return (await import('@noble/curves/secp256k1.js')).secp256k1;
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  return { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[type as string];
}
