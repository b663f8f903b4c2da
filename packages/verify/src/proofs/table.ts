/**
 * The proof formats that are known here; no other file lists them. A suite says which keys it is made with and in which form the document is signed: as
 * statements (`rdfc`: vc-di-eddsa, vc-di-ecdsa) or as canonical JSON (`jcs`: RFC 8785).
 */
import type { KeyType } from '../keys/key.js';

export interface Suite {
  readonly name: string;
  readonly form: 'rdfc' | 'jcs';
  readonly keys: readonly KeyType[];
}

const suites: readonly Suite[] = [
  { name: 'eddsa-rdfc-2022', form: 'rdfc', keys: ['Ed25519'] },
  { name: 'ecdsa-rdfc-2019', form: 'rdfc', keys: ['P-256', 'P-384'] },
  { name: 'eddsa-jcs-2022', form: 'jcs', keys: ['Ed25519'] },
  { name: 'ecdsa-jcs-2019', form: 'jcs', keys: ['P-256', 'P-384'] },
  // The name of eddsa-rdfc-2022 in its drafts.
  { name: 'eddsa-2022', form: 'rdfc', keys: ['Ed25519'] },
];

/** Proof types that are suites themselves, from before cryptosuites. */
const legacy: readonly Suite[] = [{ name: 'Ed25519Signature2020', form: 'rdfc', keys: ['Ed25519'] }];

export function suiteOf(type: string, cryptosuite: string | undefined): Suite | undefined {
  const [list, name] = type === 'DataIntegrityProof' ? [suites, cryptosuite] : [legacy, type];
  return list.find((suite) => suite.name === name);
}

/** JWS algorithms by type of key (RFC 7518, RFC 8037, RFC 9864): the key decides, never the header alone. */
export const algorithms: Readonly<Record<KeyType, readonly string[]>> = {
  Ed25519: ['EdDSA', 'Ed25519'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  'P-521': ['ES512'],
  RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};

/** Sound algorithms that are not supported here: a badge that uses one is unknown, not false. */
export const unsupportedAlgorithms: readonly string[] = ['ES256K', 'Ed448', 'ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87'];
