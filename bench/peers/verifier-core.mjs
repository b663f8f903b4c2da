/**
 * @digitalcredentials/verifier-core. It brings its own loader and asks the network itself. It leaves the word to its caller and gives a log of steps: all of
 * them good is a yes, whether the issuer is in a registry apart. A signature that does not fit and a step that is not good are a no; anything else that kept it from
 * an answer is an error.
 */
import { verifyCredential } from '@digitalcredentials/verifier-core';

const ASKED = ['valid_signature', 'expiration', 'revocation_status', 'suspension_status'];

export async function verify(credential) {
  const { log, errors } = await verifyCredential({ credential, knownDIDRegistries: [] });
  if (errors) return errors.some(({ name }) => name === 'invalid_signature') ? 'not verified' : 'error';
  const steps = log.filter(({ id }) => ASKED.includes(id));
  if (steps.length === 0 || steps.some(({ error }) => error)) return 'error';
  const isSigned = steps.some(({ id, valid }) => id === 'valid_signature' && valid);
  return isSigned && steps.every(({ valid }) => valid) ? 'verified' : 'not verified';
}
