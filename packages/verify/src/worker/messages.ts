/** What a page and its thread say to each other. Everything is plain data. */
import type { BadgeInput, JsonObject } from '@open-badge-elements/model';
import type { VerifyProofOptions } from '../proofs/verify-proof.js';
import type { VerifierOptions, VerifyOptions } from '../verify.js';

/** The options that can be handed over; the network and the clock stay with the page. */
export type ThreadOptions = Omit<VerifierOptions, 'fetch' | 'now'>;

/** A string is content, never an address. */
export type Content = { readonly content: BadgeInput } | { readonly address: string };

/** One question to the verifier. `now`: the page's clock, in milliseconds, where it is not the machine's. */
export type Question = { readonly now?: number } & (
  | { readonly kind: 'verify' | 'verifyAll'; readonly input: Content; readonly given: Omit<VerifyOptions, 'signal'> }
  | { readonly kind: 'verifyProof'; readonly document: JsonObject | string; readonly given: Omit<VerifyProofOptions, 'signal'> }
);

/** What is known of an answer before its body is there. */
export interface Head {
  readonly status: number;
  readonly type: ResponseType;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: readonly (readonly [string, string])[];
  readonly hasBody: boolean;
}

export type ToThread =
  | { readonly kind: 'begin'; readonly options: ThreadOptions }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'stop'; readonly id: number }
  // What came of a request.
  | { readonly kind: 'head'; readonly id: number; readonly head: Head }
  | { readonly kind: 'part'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'whole'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'broke'; readonly id: number }
  // Requests, which the page makes.
  | { readonly kind: 'fetch'; readonly id: number; readonly url: string; readonly init: RequestInit }
  | { readonly kind: 'leave'; readonly id: number };
