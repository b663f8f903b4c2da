/**
 * The one place where outcomes become a verdict. It is pure, sees outcomes only, and asks for evidence: a check that did not run, was skipped or
 * is unknown never adds up to yes.
 */
import type { VerifyCode } from './errors.js';
import type { CheckId, CheckResult, Verdict } from './report-types.js';

/** Whether the badge was made by its issuer as it stands. While one of these is open, nothing that the badge says of itself counts. */
const origin: readonly CheckId[] = ['format', 'hosted', 'proof', 'issuer', 'claims'];

/** What must have been asked and answered well for a yes; `none` lists the answers that mean "nothing to ask". */
const required: Readonly<Record<'format' | 'issuer' | 'claims' | 'validity' | 'status', readonly string[]>> = {
  format: [],
  issuer: [],
  claims: ['otherFormat', 'none'],
  validity: [],
  status: ['none', 'otherFormat'],
};

/** Codes that are verdicts of their own, the weightier first. */
const decisive = ['revoked', 'suspended', 'expired', 'notYetValid'] as const;

export interface Judgement {
  readonly verdict: Verdict;
  /** The code that decided; absent when verified. */
  readonly reason?: string;
}

/** Turns the outcomes of one badge into its verdict. */
export function judge(checks: readonly CheckResult[]): Judgement & { readonly reason?: VerifyCode } {
  const made = checks.filter((check) => origin.includes(check.id));
  const revokedAtHost = made.find((check) => check.outcome === 'failed' && check.code === 'revoked');
  if (revokedAtHost) return { verdict: 'revoked', reason: 'revoked' };

  const broken = made.find((check) => check.outcome === 'failed');
  if (broken) return { verdict: 'invalid', reason: broken.code };
  const open = made.find((check) => check.outcome === 'undetermined');
  if (open) return { verdict: 'undetermined', reason: open.code };
  const proven = made.some((check) => (check.id === 'hosted' || check.id === 'proof') && check.outcome === 'passed');
  if (!proven) return { verdict: 'undetermined', reason: 'noProof' };

  for (const verdict of decisive) {
    if (checks.some((check) => check.outcome === 'failed' && check.code === verdict)) return { verdict, reason: verdict };
  }
  const wrong = checks.find((check) => check.outcome === 'failed' && bears(check));
  if (wrong) return { verdict: 'invalid', reason: wrong.code };
  const unknown = checks.find((check) => check.outcome === 'undetermined' && bears(check));
  if (unknown) return { verdict: 'undetermined', reason: unknown.code };

  for (const [id, nothing] of Object.entries(required)) {
    const check = checks.find((one) => one.id === id);
    const answered = check?.outcome === 'passed' || (check?.outcome === 'notApplicable' && nothing.includes(check.code));
    if (!answered) return { verdict: 'undetermined', reason: 'internalError' };
  }
  return { verdict: 'verified' };
}

/** Trust and endorsements are axes of their own; a recipient counts when somebody asked. */
function bears(check: CheckResult): boolean {
  if (check.id === 'trust' || check.id === 'endorsements') return false;
  return check.id !== 'recipient' || check.code !== 'recipientNotAsked';
}
