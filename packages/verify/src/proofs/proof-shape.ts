/**
 * What a proof object must look like before anything is asked of it (Data Integrity, "Proofs"). Strict in types: a value in a list, or in an object, is the
 * same statement and another text. Its members are listed, because a proof's end date could be renamed as well (`expiration` in security/v1).
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { strictInstant } from '../instant.js';
import { failed, type Outcome } from '../outcome.js';
import type { Ports } from '../ports.js';
import { below } from '../rdf/pointer.js';
import { isObject, listOf, own } from '../subject.js';
import type { ProofOptions } from './proof.js';

/** A proof whose members have the right types. */
export interface ProofObject extends JsonObject {
  readonly type: string;
  readonly verificationMethod: string;
  readonly proofPurpose: string;
  readonly cryptosuite?: string;
  readonly proofValue?: string;
  readonly jws?: string;
}

const texts = [
  'id',
  'type',
  'cryptosuite',
  'created',
  'expires',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
  'challenge',
  'nonce',
  'jws',
];
const lists = ['domain', 'previousProof'];
const required = ['type', 'verificationMethod', 'proofPurpose'];

function malformed(pointer: string): Outcome {
  return failed('malformedProof', { pointer });
}

/** A fault, or undefined when `proof` is a ProofObject. */
export function checkShape(proof: Json | undefined, at: string): Outcome | undefined {
  if (!isObject(proof)) return malformed(at);
  for (const [key, value] of Object.entries(proof)) {
    const place = below(at, key);
    if (key === '@context') continue;
    if (!texts.includes(key) && !lists.includes(key))
      return failed('unknownTerm', { pointer: place, detail: { member: key.slice(0, 80) } });
    const values = lists.includes(key) ? listOf(value) : [value];
    if (!values.every((text) => typeof text === 'string' && text !== ''))
      return key === 'previousProof' ? failed('badProofChain', { pointer: place }) : malformed(place);
  }
  const missing = required.find((key) => !Object.hasOwn(proof, key));
  if (missing) return malformed(below(at, missing));
  return URL.canParse(String(own(proof, 'verificationMethod'))) ? undefined : malformed(below(at, 'verificationMethod'));
}

export function isProofObject(proof: Json | undefined, at: string): proof is ProofObject {
  return checkShape(proof, at) === undefined;
}

/** Purpose, challenge, domain and dates against what was asked and the clock (Data Integrity, "Verify Proof", steps 4 to 8). */
export function checkTerms(proof: ProofObject, at: string, options: ProofOptions, { now }: Ports): Outcome | undefined {
  const text = (member: string) => own(proof, member);
  if (proof.proofPurpose !== (options.purpose ?? 'assertionMethod')) return failed('wrongPurpose', { pointer: `${at}/proofPurpose` });
  if (options.challenge !== undefined && text('challenge') !== options.challenge)
    return failed('challengeMismatch', { pointer: `${at}/challenge` });
  if (options.domain !== undefined && !listOf(text('domain')).includes(options.domain))
    return failed('challengeMismatch', { pointer: `${at}/domain` });

  const at_ = now().getTime();
  const created = strictInstant(text('created'));
  if (created === undefined && text('created') !== undefined) return malformed(`${at}/created`);
  // No rule is broken by a proof that is dated later than now (samples of others are), and whoever signs may write any date: it proves nothing.
  const expires = strictInstant(text('expires'));
  if (expires === undefined && text('expires') !== undefined) return malformed(`${at}/expires`);
  return expires !== undefined && expires <= at_ ? failed('proofExpired', { pointer: `${at}/expires` }) : undefined;
}
