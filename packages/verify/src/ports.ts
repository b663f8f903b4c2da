import type { JsonObject } from '@open-badge-elements/model';
import type { Pause } from './pause.js';

/** A document that was fetched: where it finally came from, its status, and its bytes. */
export interface Fetched {
  /** The URL that finally answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** How to fetch: limits and behaviour of one request. */
export interface FetchPlan {
  readonly accept?: string;
  /** `error`: a redirect is a failure (keys, status lists). `follow`: allowed, the final URL is in the answer. */
  readonly redirect?: 'error' | 'follow';
  /** Most bytes of body that are read, streamed. */
  readonly maxBytes?: number;
  /** Oldest answer that will do; whoever keeps what was made of it asks for a new one. Five minutes unless said otherwise. */
  readonly maxAgeMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The gate to the network. One request per URL and verifier, https (or the page's own origin) only, never into the visitor's own network,
 * no cookies, no referrer, a time limit and a size limit.
 * @throws VerifyError addressRefused | unreachable | tooLarge | aborted. An HTTP error status is an answer, not a throw.
 */
export type FetchDocument = (url: string, plan?: FetchPlan) => Promise<Fetched>;

/** Everything that a check, a proof or a key look-up may use of the outside world. */
export interface Ports {
  readonly fetchDocument: FetchDocument;
  readonly now: () => Date;
  readonly limits: Limits;
  /** More JSON-LD contexts that the caller pinned: URL → document. */
  readonly contexts: Readonly<Record<string, JsonObject>>;
  readonly signal?: AbortSignal | undefined;
  /** Asked in the middle of long work, so that the page has its turns; nothing to ask where nobody waits. */
  readonly pause?: Pause | undefined;
  /** The page's own origin, where a did:web document may lie by whatever scheme the page has. */
  readonly ownOrigin?: string | undefined;
  /** Certificates that the page trusts, PEM or DER: what an `x5c` chain must lead to. */
  readonly roots?: readonly (string | Uint8Array)[] | undefined;
  /** Work that several badges share (a status list that was proven, say): done once per verifier and key, for a few minutes. */
  readonly memo: Memo;
}

/** @param keepMs For how long a value may be kept; five minutes at most. */
export type Memo = <T>(key: string, make: () => Promise<T>, keepMs?: (value: T) => number) => Promise<T>;

/** Limits of verifying; times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly documentBytes: number;
  readonly statusListBytes: number;
  readonly statusListInflatedBytes: number;
  readonly proofs: number;
  readonly endorsements: number;
  readonly nesting: number;
  readonly requestMs: number;
  readonly requests: number;
  /** Bound of canonicalization work, handed to rdf-canonize. */
  readonly canonicalizationWork: number;
  /** Clock skew that is forgiven, in milliseconds. */
  readonly skewMs: number;
}

export const defaultLimits: Limits = {
  documentBytes: 1_000_000,
  statusListBytes: 1_000_000,
  statusListInflatedBytes: 1_000_000,
  proofs: 10,
  endorsements: 50,
  nesting: 4,
  requestMs: 10_000,
  requests: 6,
  canonicalizationWork: 1,
  skewMs: 300_000,
};
