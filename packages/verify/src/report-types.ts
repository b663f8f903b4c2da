import type { Badge, Container, Format, Note } from '@open-badge-elements/model';
import type { VerifyCode } from './errors.js';
import type { Outcome } from './outcome.js';
import type { Says } from './says.js';
import type { RegistryReport } from './trust/registry.js';

/** What the evidence adds up to. Anything but `verified` says why in `reason`. */
export type Verdict = 'verified' | 'expired' | 'notYetValid' | 'revoked' | 'suspended' | 'invalid' | 'undetermined';

/**
 * What the page's own list and its registries say of an issuer that was proven. A separate question from the verdict. `undetermined`: a registry gave no
 * answer, so that "unrecognized" can't be said.
 */
export type IssuerTrust = 'trusted' | 'unrecognized' | 'selfIssued' | 'distrusted' | 'undetermined';

/** The ids of the checks, in the order in which a report lists them. */
export type CheckId = 'format' | 'hosted' | 'proof' | 'issuer' | 'claims' | 'validity' | 'status' | 'recipient' | 'trust' | 'endorsements';

/** One check and what it came to. */
export interface CheckResult extends Outcome {
  readonly id: CheckId;
}

/** A finding about one embedded endorsement; it never changes the badge's own verdict. */
export interface EndorsementReport {
  readonly pointer: string;
  readonly verdict: Verdict;
  readonly signedBy?: string;
  readonly reason?: VerifyCode;
}

/** What became of the holder's proof around badges; it never changes what the badges are. `detail.occasion` tells whether a challenge was compared. */
export interface PresentationReport extends Outcome {
  /** The identifier that was proven to present them. */
  readonly holder?: string;
}

/** What `verify()` gives: plain data that `structuredClone` and `JSON.stringify` keep whole. */
export interface Report {
  readonly verdict: Verdict;
  readonly issuerTrust: IssuerTrust;
  /** The identifier that was proven to have made the badge: a DID, or an origin or profile address. Absent when none was. */
  readonly signedBy?: string;
  /** The name that the page's trust list or a registry has for the issuer. */
  readonly trustedAs?: string;
  /** What each registry said that the page relies on. */
  readonly registries?: readonly RegistryReport[];
  readonly checks: readonly CheckResult[];
  /** The code that decided a verdict other than `verified`. */
  readonly reason?: string;
  /** What the badge says, read from the very document that was checked (for a hosted badge: the fetched copy). */
  readonly badge?: Badge;
  readonly format?: Format;
  readonly container?: Container;
  /** Where in the input the badge stands. */
  readonly pointer?: string;
  readonly notes?: readonly Note[];
  readonly endorsements?: readonly EndorsementReport[];
  /** What the badge points to and was not followed. */
  readonly says?: Says;
  /** Why there is nothing to check: the input could not be read or fetched. */
  readonly error?: { readonly code: string; readonly pointer?: string; readonly detail?: Readonly<Record<string, string>> };
  /** For a collection given to `verify()`: the report of each badge. */
  readonly members?: readonly Report[];
  /** For badges in a Verifiable Presentation given to `verify()`. */
  readonly presentation?: PresentationReport;
  /** When it was checked (ISO 8601). */
  readonly checkedAt: string;
  /** Every address that was asked while checking. */
  readonly asked: readonly string[];
}
