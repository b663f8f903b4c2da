/**
 * The proof formats that are known here; no other file lists them. A suite says which keys it is made with and in which form the document is signed: as
 * statements (`rdfc`: vc-di-eddsa, vc-di-ecdsa) or as canonical JSON (`jcs`: RFC 8785), and by which scheme: schemes.ts loads the rarer ones.
 */
import type { KeyType } from '../keys/key.js';

/** How the signature is carried: by itself; as a JWS without its payload; or as the proof of a holder who shows some of the statements. */
export type SchemeName = 'bare' | 'detachedJws' | 'ecdsaSd' | 'bbs';

export interface Suite {
  readonly name: string;
  readonly form: 'rdfc' | 'jcs';
  readonly keys: readonly KeyType[];
  /** `bare` where it is not given. */
  readonly scheme?: SchemeName;
}

const suites: readonly Suite[] = [
  { name: 'eddsa-rdfc-2022', form: 'rdfc', keys: ['Ed25519'] },
  { name: 'ecdsa-rdfc-2019', form: 'rdfc', keys: ['P-256', 'P-384'] },
  { name: 'eddsa-jcs-2022', form: 'jcs', keys: ['Ed25519'] },
  { name: 'ecdsa-jcs-2019', form: 'jcs', keys: ['P-256', 'P-384'] },
  // The name of eddsa-rdfc-2022 in its drafts.
  { name: 'eddsa-2022', form: 'rdfc', keys: ['Ed25519'] },
  { name: 'ecdsa-sd-2023', form: 'rdfc', keys: ['P-256'], scheme: 'ecdsaSd' },
  { name: 'bbs-2023', form: 'rdfc', keys: ['BLS12-381-G2'], scheme: 'bbs' },
];

/** Proof types that are suites themselves, from before cryptosuites. */
const legacy: readonly Suite[] = [
  { name: 'Ed25519Signature2020', form: 'rdfc', keys: ['Ed25519'] },
  { name: 'Ed25519Signature2018', form: 'rdfc', keys: ['Ed25519'], scheme: 'detachedJws' },
  {
    name: 'JsonWebSignature2020',
    form: 'rdfc',
    keys: ['Ed25519', 'P-256', 'P-384', 'P-521', 'secp256k1', 'RSA'],
    scheme: 'detachedJws',
  },
];

export function suiteOf(type: string, cryptosuite: string | undefined): Suite | undefined {
  const [list, name] = type === 'DataIntegrityProof' ? [suites, cryptosuite] : [legacy, type];
  return list.find((suite) => suite.name === name);
}

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
