/**
 * What stands around the elements of a page: who verifies, in which language, and whether servers of others may be asked before the viewer says so.
 * It reaches them through @lit/context; an element without a provider gets the default.
 */
import { createContext } from '@lit/context';
import type { Verifier } from '@open-badge-elements/verify';
import type { FetchPort } from '../controllers/fetch-badge.js';

export interface Surroundings {
  readonly verifier: () => Promise<Verifier>;
  readonly fetch: FetchPort;
  /** The page gave a list of issuers, so that an issuer that is not on it is worth a remark. */
  readonly hasTrustList: boolean;
  readonly lang?: string | undefined;
  /** `strict`: nothing is asked of other servers until the viewer acts. */
  readonly privacy: 'normal' | 'strict';
}

/** `Symbol.for`, so that elements and providers from two copies of the script understand each other. */
export const surroundingsContext = createContext<Surroundings | undefined, symbol>(Symbol.for('open-badge-surroundings'));

const pageFetch: FetchPort = (...given) => globalThis.fetch(...given);

let shared: Promise<Verifier> | undefined;

/** The verifier of all elements without a provider of their own: one, so that they share what it fetched. */
async function defaultVerifier(): Promise<Verifier> {
  shared ??= import('@open-badge-elements/verify').then(({ createVerifier }) => createVerifier());
  shared.catch(() => {
    shared = undefined;
  });
  return shared;
}

export const defaultSurroundings: Surroundings = {
  verifier: defaultVerifier,
  fetch: pageFetch,
  hasTrustList: false,
  privacy: 'normal',
};
