/** Which words a failure deserves: what the badge or its issuer did wrong is `failed`; what we could not reach, follow or afford is `undetermined`. */
import { type VerifyCode, VerifyError } from '../errors.js';
import { failed, type Outcome, undetermined } from '../outcome.js';

const ofTheBadge: readonly VerifyCode[] = [
  'badProofChain',
  'keyNotFound',
  'keyRevoked',
  'malformedKey',
  'malformedProof',
  'signedByAnotherKey',
  'unknownTerm',
  'weakKey',
];

/** @param pointer Where the badge names what failed, unless the error knows better. */
export function outcomeOfError(error: unknown, pointer: string): Outcome {
  if (!(error instanceof VerifyError)) return undetermined('internalError', { pointer });
  const word = ofTheBadge.includes(error.code) ? failed : undetermined;
  return word(error.code, { pointer: error.pointer ?? pointer, detail: error.detail });
}
