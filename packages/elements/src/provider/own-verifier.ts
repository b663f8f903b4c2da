/** The verifier of a provider that asks for more than the default: a list of issuers, a way to fetch, a worker. */
import type { TrustList, Verifier } from '@open-badge-elements/verify';
import type { FetchPort } from '../controllers/fetch-badge.js';
import { loadTrustList, type TrustSource } from './trust-source.js';

export interface Wanted {
  readonly trust: TrustSource;
  readonly fetch: FetchPort;
  /** Whether the work is to be done in a worker, where the page allows one. */
  readonly worker: boolean;
}

export async function makeOwnVerifier({ trust, fetch, worker }: Wanted): Promise<Verifier> {
  const list = await trustList(trust, fetch);
  const options = { fetch, ...(list && { trust: list }) };
  if (worker) return (await import('@open-badge-elements/verify/worker')).createWorkerVerifier(options);
  return (await import('@open-badge-elements/verify')).createVerifier(options);
}

/** Badges are checked all the same without it; that no issuer is known then is for the page's author to see. */
async function trustList(trust: TrustSource, fetch: FetchPort): Promise<TrustList | undefined> {
  try {
    return await loadTrustList(trust, fetch);
  } catch (error) {
    console.warn('open-badge-provider:', error instanceof Error ? error.message : error);
    return undefined;
  }
}
