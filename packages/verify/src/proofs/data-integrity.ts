/**
 * Data Integrity proofs (VC Data Integrity, "Verify Proof" and "Verify Proof Sets and Chains").
 *
 * Each proof is settled on its own. Nothing is asked of the network before the proof and the document have the form that we read. A proof that names earlier
 * ones covers them, and counts only when they passed.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { ResolvedKey } from '../keys/key.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';
import { readMultikey } from '../keys/multikey.js';
import { resolveKey } from '../keys/resolve-key.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { isObject, listOf, own } from '../subject.js';
import type { Shape } from './known-contexts.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofFinding, ProofOptions } from './proof.js';
import { checkShape, checkTerms, isProofObject, type ProofObject } from './proof-shape.js';
import { loadScheme } from './schemes.js';
import { createHasher, type Hasher } from './signed-bytes.js';
import { type Suite, suiteOf } from './table.js';
import { checkVocabulary } from './vocabulary.js';

type Unplaced = Omit<ProofFinding, 'at' | 'suite' | 'method'>;

export async function checkDataIntegrity(
  document: JsonObject,
  ports: Ports,
  options: ProofOptions,
  shape: Shape,
): Promise<readonly ProofFinding[]> {
  const member = own(document, 'proof');
  const proofs = member === undefined ? [] : listOf(member);
  if (proofs.length > ports.limits.proofs) return [{ at: '/proof', ...undetermined('tooMuchWork', { pointer: '/proof' }) }];
  await ports.pause?.();
  const vocabulary = checkVocabulary(document, ports.contexts, shape);
  const hasher = createHasher(document, ports);
  const set = new ProofSet({ document, proofs, isList: Array.isArray(member), vocabulary, ports, options, hasher });
  return Promise.all(proofs.map((_, index) => set.settle(index)));
}

interface Given {
  readonly document: JsonObject;
  readonly proofs: readonly Json[];
  readonly isList: boolean;
  readonly vocabulary: Outcome | undefined;
  readonly ports: Ports;
  readonly options: ProofOptions;
  readonly hasher: Hasher;
}

/** The proofs of one document, each settled once however many later ones name it. */
class ProofSet {
  readonly #given: Given;
  readonly #settled = new Map<number, Promise<ProofFinding>>();

  constructor(given: Given) {
    this.#given = given;
  }

  get #proofs(): readonly Json[] {
    return this.#given.proofs;
  }

  settle(index: number): Promise<ProofFinding> {
    const settling = this.#settled.get(index) ?? this.#finding(index);
    this.#settled.set(index, settling);
    return settling;
  }

  async #finding(index: number): Promise<ProofFinding> {
    const at = this.#given.isList ? `/proof/${index}` : '/proof';
    const proof = this.#proofs[index];
    if (!isProofObject(proof, at)) return { at, ...(checkShape(proof, at) ?? failed('malformedProof', { pointer: at })) };
    const named = { at, suite: proof.cryptosuite ?? proof.type, method: proof.verificationMethod };
    try {
      return { ...named, ...(await this.#outcome(proof, index, at)) };
    } catch (error) {
      return { ...named, ...outcomeOfError(error, at) };
    }
  }

  async #outcome(proof: ProofObject, index: number, at: string): Promise<Unplaced> {
    const suite = suiteOf(proof.type, proof.cryptosuite);
    if (!suite) return undetermined('unsupportedProof', { pointer: proof.cryptosuite === undefined ? `${at}/type` : `${at}/cryptosuite` });
    const scheme = await loadScheme(suite.scheme);
    const check = scheme(proof, suite, at);
    if (typeof check !== 'function') return check;
    const fault =
      checkTerms(proof, at, this.#given.options, this.#given.ports) ??
      this.#brokenChain(index, at) ??
      this.#given.vocabulary ??
      (await this.#earlierFault(index, at));
    if (fault) return fault;
    const { key, unproven } = await this.#key(proof, suite, at);
    const earlier = this.#named(index).map((parent) => this.#proofs[parent] ?? null);
    const { document, hasher, ports } = this.#given;
    const outcome = await check({ document, proof, earlier, suite, key, at, hasher, ports });
    return outcome.outcome === 'passed' ? { ...outcome, ...(unproven ? { unproven } : { key }) } : outcome;
  }

  /** The proofs that one names in `previousProof`, each by an id that only it has; -1 for a name that leads nowhere. */
  #named(index: number): readonly number[] {
    const ids = this.#proofs.map((proof) => (isObject(proof) ? own(proof, 'id') : undefined));
    const proof = this.#proofs[index];
    return listOf(isObject(proof) ? own(proof, 'previousProof') : undefined).map((id) =>
      ids.indexOf(id) === ids.lastIndexOf(id) ? ids.indexOf(id) : -1,
    );
  }

  #brokenChain(index: number, at: string): Outcome | undefined {
    const broken = this.#named(index).includes(-1) || this.#leadsTo(index, index);
    return broken ? failed('badProofChain', { pointer: `${at}/previousProof` }) : undefined;
  }

  /** Why a proof can't count for the sake of those that it names. */
  async #earlierFault(index: number, at: string): Promise<Outcome | undefined> {
    for (const parent of this.#named(index)) {
      const { outcome, code } = await this.settle(parent);
      if (outcome === 'failed') return failed('badProofChain', { pointer: `${at}/previousProof` });
      if (outcome !== 'passed') return undetermined(code, { pointer: `${at}/previousProof` });
    }
    return undefined;
  }

  #leadsTo(from: number, to: number, seen = new Set<number>()): boolean {
    return this.#named(from).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return this.#leadsTo(next, to, seen);
    });
  }

  /** The key, as its controller publishes it; where that can't be reached and the name itself holds a key, that one, marked as nobody's. */
  async #key(proof: ProofObject, suite: Suite, at: string): Promise<{ key: ResolvedKey; unproven?: Outcome }> {
    const pointer = `${at}/verificationMethod`;
    const { verificationMethod: method } = proof;
    const question = { purpose: proof.proofPurpose, documents: this.#given.options.documents };
    const { key, unproven } = await resolveKey(method, question, this.#given.ports).then(
      (key) => ({ key, unproven: undefined }),
      async (error: unknown) => {
        const key = error instanceof VerifyError && error.code === 'keyUnreachable' ? await keyInFragment(method) : undefined;
        const outcome = outcomeOfError(error, pointer);
        if (key) return { key: { ...key, id: method, controller: '' }, unproven: outcome };
        if (error instanceof VerifyError)
          throw new VerifyError(error.code, { pointer, cause: error, ...(error.detail && { detail: error.detail }) });
        throw error;
      },
    );
    if (!suite.keys.includes(key.type)) throw new VerifyError('malformedProof', { pointer, detail: { key: key.type } });
    return { key, ...(unproven && { unproven }) };
  }
}

/**
 * `https://issuer.example/1#z6Mk…`: the fragment spells the key (all 1EdTech samples). It proves nothing about who signed, but a document that was changed
 * can be told by it from one whose issuer is merely out of reach.
 */
async function keyInFragment(method: string): Promise<KeyMaterial | undefined> {
  try {
    return await readMultikey(method.split('#')[1] ?? '');
  } catch {
    return undefined;
  }
}
