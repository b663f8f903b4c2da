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
