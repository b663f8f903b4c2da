/** The key inside a verification method: one member that holds it, in the form that the method's type says (Controlled Identifiers, "Verification Methods"). */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { isObject, own } from '../subject.js';
import { decompress } from './compressed-point.js';
import { decodeBase58 } from './encoding.js';
import type { KeyType } from './key.js';
import { curveKey, ed25519Key, jwkKey, type KeyMaterial } from './key-hygiene.js';
import { readMultikey } from './multikey.js';

type Holder = 'publicKeyMultibase' | 'publicKeyJwk' | 'publicKeyBase58' | 'publicKeyPem';

function malformed(why: string): VerifyError {
  return new VerifyError('malformedKey', { detail: { why } });
}

const readers: Readonly<Record<Holder, (value: unknown, keys: readonly KeyType[]) => KeyMaterial | Promise<KeyMaterial>>> = {
  publicKeyMultibase: (value) => readMultikey(textOf(value)),
  publicKeyPem: async (value) => (await import('./der.js')).readPem(textOf(value)),
  publicKeyJwk(value) {
    if (!isObject(value)) throw malformed('publicKeyJwk');
    return jwkKey(value);
  },
  // The bytes alone: what type of key they are, the type of the method says.
  async publicKeyBase58(value, [type]) {
    const bytes = decodeBase58(textOf(value));
    if (!bytes) throw malformed('publicKeyBase58');
    if (type === 'Ed25519') return ed25519Key(bytes);
    if (type === 'BLS12-381-G2') return (await import('./bls-key.js')).blsKey(bytes);
    const point = type === 'secp256k1' ? decompress(type, bytes) : undefined;
    if (!point) throw malformed('publicKeyBase58');
    return curveKey('secp256k1', point.x, point.y);
  },
};

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw malformed('text');
  return value;
}

const anyKey: readonly KeyType[] = ['Ed25519', 'P-256', 'P-384', 'P-521', 'secp256k1', 'BLS12-381-G2', 'RSA'];

/** Type → the members that may hold the key, and the types of key that it may be. */
const types: ReadonlyMap<string, { readonly holders: readonly Holder[]; readonly keys: readonly KeyType[] }> = new Map([
  ['Multikey', { holders: ['publicKeyMultibase'], keys: anyKey }],
  ['JsonWebKey', { holders: ['publicKeyJwk'], keys: anyKey }],
  ['JsonWebKey2020', { holders: ['publicKeyJwk'], keys: anyKey }],
  ['JwsVerificationKey2020', { holders: ['publicKeyJwk'], keys: anyKey }],
  ['Ed25519VerificationKey2020', { holders: ['publicKeyMultibase', 'publicKeyJwk'], keys: ['Ed25519'] }],
  ['Ed25519VerificationKey2018', { holders: ['publicKeyBase58', 'publicKeyJwk', 'publicKeyMultibase'], keys: ['Ed25519'] }],
  ['EcdsaSecp256r1VerificationKey2019', { holders: ['publicKeyMultibase', 'publicKeyJwk'], keys: ['P-256'] }],
  ['EcdsaSecp256k1VerificationKey2019', { holders: ['publicKeyJwk', 'publicKeyBase58', 'publicKeyMultibase'], keys: ['secp256k1'] }],
  ['Bls12381G2Key2020', { holders: ['publicKeyBase58', 'publicKeyMultibase'], keys: ['BLS12-381-G2'] }],
  ['RsaVerificationKey2018', { holders: ['publicKeyPem', 'publicKeyJwk'], keys: ['RSA'] }],
  ['CryptographicKey', { holders: ['publicKeyPem'], keys: anyKey }],
]);

/** @throws VerifyError unsupportedKey | malformedKey | weakKey */
export async function keyOf(method: JsonObject): Promise<KeyMaterial> {
  const type = own(method, 'type');
  const entry = typeof type === 'string' ? types.get(type) : undefined;
  if (!entry) throw new VerifyError('unsupportedKey', { detail: { key: String(type).slice(0, 60) } });
  const present = (Object.keys(readers) as Holder[]).filter((holder) => Object.hasOwn(method, holder));
  const [holder] = present;
  // Two forms of a key could say two things.
  if (!holder || present.length > 1 || !entry.holders.includes(holder)) throw malformed('holder');
  const key = await readers[holder](own(method, holder), entry.keys);
  if (!entry.keys.includes(key.type)) throw malformed('type');
  return key;
}
