/**
 * The bytes that a Data Integrity signature is made over: hash of the proof's options, then hash of the document (vc-di-eddsa and vc-di-ecdsa, "Hashing").
 * The canonicalizer is loaded when the first proof over statements is met. A document is canonicalized once for all proofs that cover the same.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';
import type { Ports } from '../ports.js';
import { listOf, own } from '../subject.js';
import { canonicalJson } from './jcs.js';
import { checkContexts } from './known-contexts.js';
import type { ProofObject } from './proof-shape.js';
import type { Suite } from './table.js';
import { digest } from './web-crypto.js';

type Hash = 'SHA-256' | 'SHA-384';

/** @param earlier The proofs that this one covers besides the document (`previousProof`). */
export type Hasher = (proof: ProofObject, earlier: readonly Json[], suite: Suite, key: KeyMaterial, at: string) => Promise<Uint8Array>;

export function createHasher(document: JsonObject, ports: Ports): Hasher {
  const { proof: _proof, ...unsecured } = document;
  const kept = new Map<string, Promise<Uint8Array>>();

  const hashed = async (value: JsonObject, form: Suite['form'], hash: Hash): Promise<Uint8Array> => {
    if (form === 'jcs') return digest(hash, canonicalJson(value));
    const { canonicalNQuads } = await import('../rdf/canonical.js');
    const { contexts, limits, signal } = ports;
    return digest(hash, await canonicalNQuads(value, { contexts, hash, workLimit: limits.canonicalizationWork, signal }));
  };

  return async (proof, earlier, suite, key, at) => {
    // With P-384, the canonicalization itself hashes with SHA-384 as well (vc-di-ecdsa, section 3.2).
    const hash = key.type === 'P-384' ? 'SHA-384' : 'SHA-256';
    const ownContext = contextOf(proof, document, suite, ports, at);
    // The contexts that a canonical-JSON proof carries are what was there when it was made; later ones were added after it.
    const base = suite.form === 'jcs' && ownContext !== undefined ? { ...unsecured, '@context': ownContext } : unsecured;
    const whole = earlier.length > 0 ? { ...base, proof: earlier } : base;
    const name = `${suite.form} ${hash} ${JSON.stringify(ownContext)} ${JSON.stringify(earlier)}`;
    const ofDocument = kept.get(name) ?? hashed(whole, suite.form, hash);
    kept.set(name, ofDocument);

    const { proofValue: _value, ...rest } = proof;
    const context = ownContext ?? own(document, '@context');
    const options = context === undefined ? rest : { ...rest, '@context': context };
    const ofOptions = hashed(options, suite.form, hash).catch((error: unknown) => {
      throw error instanceof VerifyError && error.pointer !== undefined ? placed(error, at) : error;
    });
    const [first, second] = await Promise.all([ofOptions, ofDocument]);
    return Uint8Array.from([...first, ...second]);
  };
}

function placed(error: VerifyError, at: string): VerifyError {
  return new VerifyError(error.code, {
    pointer: `${at}${error.pointer ?? ''}`,
    cause: error,
    ...(error.detail && { detail: error.detail }),
  });
}

/** The proof's own `@context`: known ones only, and for canonical JSON a beginning of the document's (vc-di-eddsa, section 3.3.2). */
function contextOf(proof: ProofObject, document: JsonObject, suite: Suite, ports: Ports, at: string): Json | undefined {
  const value = own(proof, '@context');
  if (value === undefined) return undefined;
  const fault = checkContexts(proof, ports.contexts, 'any', at);
  if (fault) throw new VerifyError(fault.code, { pointer: fault.pointer ?? at });
  const [mine, its] = [listOf(value), listOf(own(document, '@context'))];
  if (suite.form === 'jcs' && !mine.every((context, index) => context === its[index]))
    throw new VerifyError('malformedProof', { pointer: `${at}/@context` });
  return value;
}
