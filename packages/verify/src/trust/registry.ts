/** What a kind of registry is to the trust check: something that is asked for one proven identifier. */
import type { Ports } from '../ports.js';

/** What a registry said. `unreachable`: it gave no answer that can be relied on, and `why` says what stood in the way. */
export interface RegistryReport {
  readonly name: string;
  readonly outcome: 'listed' | 'notListed' | 'unreachable';
  readonly why?: string;
}

export type RegistryAnswer = { readonly listed: false } | { readonly listed: true; readonly name?: string };

/** @throws VerifyError when there is no answer that can be relied on */
export type AskRegistry<T> = (registry: T, issuer: string, ports: Ports) => Promise<RegistryAnswer>;
