import { createVerifier } from '@open-badge-elements/verify';
import { NOW, ORIGIN } from './network.mjs';

/** "Could not be checked" is no yes. */
export async function verify(credential) {
  const fetch = (...given) => globalThis.fetch(...given);
  const verifier = createVerifier({ fetch, now: () => new Date(NOW), ownOrigin: ORIGIN });
  const { verdict } = await verifier.verify(credential);
  return verdict === 'verified' ? 'verified' : 'not verified';
}
