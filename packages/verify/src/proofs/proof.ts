import type { JsonObject } from '@open-badge-elements/model';
import type { ResolvedKey } from '../keys/key.js';
import type { Outcome } from '../outcome.js';
import type { Ports } from '../ports.js';

/** What is secured: a JSON document with `proof`, or a compact JWS and the document that its payload carries. */
export interface Secured {
  readonly document: JsonObject;
  readonly token?: string | undefined;
}

/** What the caller of a proof check asks for. */
export interface ProofOptions {
  /** The purpose that the proof and the key must have. Credentials: `assertionMethod`; presentations: `authentication`. */
  readonly purpose?: string | undefined;
  readonly challenge?: string | undefined;
  readonly domain?: string | undefined;
  /** The id that the document names as its issuer; decides where a JWS key may be looked for. */
  readonly issuer?: string | undefined;
  /** Controller documents given by the caller instead of resolution: URL or DID → document. */
  readonly documents?: Readonly<Record<string, JsonObject>> | undefined;
  /** Public JWKs given by the caller, for a JWS whose `kid` names no document. */
  readonly keys?: readonly JsonObject[] | undefined;
}

/** What became of one proof. `passed` means: the signature fits the document. */
export interface ProofFinding extends Outcome {
  /** `/proof`, `/proof/1`; `''` for a JWS. */
  readonly at: string;
  /** Cryptosuite, proof type or `alg`. */
  readonly suite?: string;
  /** verificationMethod or kid as written. */
  readonly method?: string;
  /** The key, when its controller publishes it for this purpose. */
  readonly key?: ResolvedKey;
  /**
   * Set on a passed finding whose key nobody vouches for (an embedded `jwk` that the issuer does not publish): why it could not be tied to
   * the issuer. Then `key` is absent.
   */
  readonly unproven?: Outcome;
}

/** Checks every proof of a secured document. An empty list: there is none. Never throws for a bad document. */
export type CheckProofs = (secured: Secured, ports: Ports, options?: ProofOptions) => Promise<readonly ProofFinding[]>;
