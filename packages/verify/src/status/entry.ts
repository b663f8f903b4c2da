/** What a kind of status list is, to the status check: something that settles one entry of `credentialStatus`. */
import type { JsonObject } from '@open-badge-elements/model';
import type { Outcome } from '../outcome.js';
import type { Ports } from '../ports.js';

export interface StatusQuestion {
  readonly entry: JsonObject;
  /** JSON Pointer of the entry. */
  readonly pointer: string;
  /** The credential's own id. */
  readonly credentialId: string | undefined;
  /** The issuer that was proven to have made the credential. */
  readonly issuer: string;
  readonly ports: Ports;
  readonly depth: number;
}

/** passed `ok`: provably clear. failed `revoked | suspended`. Anything else is undetermined, with the reason. */
export type SettleStatus = (question: StatusQuestion) => Promise<Outcome>;
