export { type VerifyCode, VerifyError } from './errors.js';
export type { OutcomeWord } from './outcome.js';
export { defaultLimits, type Limits } from './ports.js';
export type { CheckId, CheckResult, EndorsementReport, IssuerTrust, PresentationReport, Report, Verdict } from './report-types.js';
export type { Pointed, Says } from './says.js';
export type { RegistryReport } from './trust/registry.js';
export type { DccRegistry, FederationRegistry, TrustedIssuer, TrustList, TrustRegistry } from './trust/trust-list.js';
export { createVerifier, type Verifier, type VerifierOptions, type VerifyInput, type VerifyOptions } from './verify.js';
