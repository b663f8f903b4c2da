/**
 * How a Data Integrity proof carries its signature, and what that signature is made over. The plain scheme is here; the others are loaded when a proof of
 * their kind is met.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { decodeMultibase } from '../keys/encoding.js';
import type { ResolvedKey } from '../keys/key.js';
import { failed, type Outcome, passed } from '../outcome.js';
import type { Ports } from '../ports.js';
import { algorithmFor } from './algorithms.js';
import type { ProofObject } from './proof-shape.js';
import type { Hasher } from './signed-bytes.js';
import type { SchemeName, Suite } from './table.js';
import { fits, hasRightLength } from './web-crypto.js';

/** All that a signature may be checked against; the key is of a type that the suite allows. */
export interface Signed {
  readonly document: JsonObject;
  readonly proof: ProofObject;
  /** The proofs that this one covers besides the document. */
  readonly earlier: readonly Json[];
  readonly suite: Suite;
  readonly key: ResolvedKey;
  readonly at: string;
  readonly hasher: Hasher;
  readonly ports: Ports;
}

export type CheckSignature = (signed: Signed) => Promise<Outcome>;

/** Reads what the proof carries, before anything is asked of the network; a fault, or what checks it once the key is known. */
export type Scheme = (proof: ProofObject, suite: Suite, at: string) => CheckSignature | Outcome;

export async function loadScheme(name: SchemeName = 'bare'): Promise<Scheme> {
  if (name === 'detachedJws') return (await import('./detached-jws.js')).detachedJws;
  if (name === 'ecdsaSd') return (await import('./ecdsa-sd.js')).ecdsaSd;
  if (name === 'bbs') return (await import('./bbs.js')).bbs;
  return bare;
}

/** The signature itself, as multibase text (vc-di-eddsa, vc-di-ecdsa). */
const bare: Scheme = (proof, suite, at) => {
  const malformed = failed('malformedProof', { pointer: `${at}/proofValue` });
  const signature = decodeMultibase(proof.proofValue ?? '');
  if (!signature || !suite.keys.some((type) => hasRightLength(type, signature))) return malformed;
  return async ({ key, earlier, hasher }) => {
    if (!hasRightLength(key.type, signature)) return malformed;
    const signed = await hasher.bytes(proof, earlier, suite, key, at);
    const algorithm = algorithmFor(key.type);
    const good = algorithm && (await fits(key, algorithm, signature, signed));
    return good ? passed('ok', { pointer: at }) : failed('badSignature', { pointer: at });
  };
};
