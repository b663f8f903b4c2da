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

/** What the signatures of one document are made over. */
export interface Hasher {
  /**
   * Hash of the proof's options, then hash of the document.
   * @param earlier The proofs that this one covers besides the document (`previousProof`).
   */
  bytes(proof: ProofObject, earlier: readonly Json[], suite: Suite, key: KeyMaterial, at: string): Promise<Uint8Array>;
  /** Hash of the proof's options alone. */
  options(proof: ProofObject, suite: Suite, hash: Hash, at: string): Promise<Uint8Array>;
  /** The statements of the document, one canonical N-Quad a line. */
  statements(earlier: readonly Json[]): Promise<string>;
}

export function createHasher(document: JsonObject, ports: Ports): Hasher {
  const { proof: _proof, ...unsecured } = document;
  const kept = new Map<string, Promise<Uint8Array>>();
  const covering = (base: JsonObject, earlier: readonly Json[]) => (earlier.length > 0 ? { ...base, proof: earlier } : base);

  const statementsOf = async (value: JsonObject, hash: Hash): Promise<string> => {
    const { canonicalNQuads } = await import('../rdf/canonical.js');
    const { contexts, limits, signal, pause } = ports;
    return canonicalNQuads(value, { contexts, hash, workLimit: limits.canonicalizationWork, signal, pause });
  };
  const hashed = async (value: JsonObject, form: Suite['form'], hash: Hash): Promise<Uint8Array> =>
    digest(hash, form === 'jcs' ? canonicalJson(value) : await statementsOf(value, hash));

  const options: Hasher['options'] = (proof, suite, hash, at) => {
    const { proofValue: _value, ...plain } = proof;
    const { jws: _jws, ...detached } = plain;
    const isDetached = suite.scheme === 'detachedJws';
    const given = own(document, '@context');
    const its = contextOf(proof, document, suite, ports, at);
    const hashUnder = (context: Json | undefined) => {
      const said = isDetached ? detached : plain;
      return hashed(context === undefined ? said : { ...said, '@context': context }, suite.form, hash);
    };
    // A context of the older suites may define the proof's type only: then it was read after the document's, as JSON-LD does for a proof in its place.
    const ofOptions = hashUnder(its ?? given).catch((error: unknown) => {
      const retry = isDetached && its !== undefined && error instanceof VerifyError && error.code === 'unknownTerm';
      if (retry) return hashUnder([...listOf(given), ...listOf(its)]);
      throw error;
    });
    return ofOptions.catch((error: unknown) => {
      throw error instanceof VerifyError && error.pointer !== undefined ? placed(error, at) : error;
    });
  };

  return {
    options,
    statements: (earlier) => statementsOf(covering(unsecured, earlier), 'SHA-256'),
    async bytes(proof, earlier, suite, key, at) {
      // With P-384, the canonicalization itself hashes with SHA-384 as well (vc-di-ecdsa, section 3.2); JsonWebSignature2020 knows SHA-256 only.
      const hash = key.type === 'P-384' && suite.scheme === undefined ? 'SHA-384' : 'SHA-256';
      const ownContext = contextOf(proof, document, suite, ports, at);
      // The contexts that a canonical-JSON proof carries are what was there when it was made; later ones were added after it.
      const base = suite.form === 'jcs' && ownContext !== undefined ? { ...unsecured, '@context': ownContext } : unsecured;
      const name = `${suite.form} ${hash} ${JSON.stringify(ownContext)} ${JSON.stringify(earlier)}`;
      const ofDocument = kept.get(name) ?? hashed(covering(base, earlier), suite.form, hash);
      kept.set(name, ofDocument);
      const [first, second] = await Promise.all([options(proof, suite, hash, at), ofDocument]);
      return Uint8Array.from([...first, ...second]);
    },
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
