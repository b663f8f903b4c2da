/**
 * What a check is. A check asks one question of a badge and answers with one of four words; it never throws for a bad badge, and it knows
 * neither the verdict nor the wording. What it finds out for later checks (who signed, the hosted copy) it hands back as `learned`.
 */
import type { Reading } from '@open-badge-elements/model';
import type { Outcome } from './outcome.js';
import type { Ports } from './ports.js';
import type { ProofFinding } from './proofs/proof.js';
import type { CheckId, CheckResult, EndorsementReport } from './report-types.js';
import type { RegistryReport } from './trust/registry.js';
import type { TrustList } from './trust/trust-list.js';

/** What is known of a badge while it is checked. */
export interface Subject {
  /** What the later checks and the page read: the badge as given, or the hosted copy that replaced it. */
  readonly reading: Reading;
  /** Where the badge was fetched from, when that is all that was given. */
  readonly address?: string;
  /** What became of each signature; empty until the proof was looked at, and for hosted badges. */
  readonly findings: readonly ProofFinding[];
  /** The identifier that was proven to have made the badge. */
  readonly signedBy?: string;
  /** The issuer's OB 2.0 profile as fetched from its own address. */
  readonly profile?: Reading['document'];
  /** The badge class of an OB 2.0 badge as fetched, or as signed with it. */
  readonly badgeClass?: Reading['document'];
  readonly trustedAs?: string;
  /** What each registry said that the page relies on. */
  readonly registries?: readonly RegistryReport[];
  readonly endorsements?: readonly EndorsementReport[];
}

/** What the caller of `verify()` wants besides. */
export interface CheckOptions {
  /** Whom the badge should belong to: an e-mail address, DID or other identifier, as the viewer knows it. */
  readonly recipient?: string | undefined;
  readonly trust?: TrustList | undefined;
  /** How many credentials stand around this one (endorsements, lists): bounded by `limits.nesting`. */
  readonly depth: number;
}

export interface CheckContext {
  readonly ports: Ports;
  readonly options: CheckOptions;
  /** What an earlier check came to. */
  readonly outcomeOf: (id: CheckId) => CheckResult | undefined;
}

export type Finding = Outcome & { readonly learned?: Partial<Subject> };

export interface Check {
  readonly id: CheckId;
  /** Whether the question arises for this badge at all. */
  readonly appliesTo: (subject: Subject) => boolean;
  readonly run: (subject: Subject, context: CheckContext) => Finding | Promise<Finding>;
}

/** Hands what was learned on, beside the outcome. */
export function learning(outcome: Outcome, learned: Partial<Subject>): Finding {
  return { ...outcome, learned };
}
