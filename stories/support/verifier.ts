/** A verifier for the stories: it finds what the story tells, asks no network, and takes no time. What it shows of a badge is read from the badge. */
import { readCollection } from '@open-badge-elements/model';
import type { CheckId, CheckResult, Report, Verdict, Verifier, VerifyInput } from '@open-badge-elements/verify';

export interface Finding {
  readonly verdict: Verdict;
  /** The check that decided, and what it found. */
  readonly decided?: CheckResult;
  /** What else the report says. */
  readonly report?: Partial<Report>;
}

const ISSUER = 'did:web:university.example';

function sound(signedBy: string): readonly CheckResult[] {
  const ok = (id: CheckId, detail?: Record<string, string>): CheckResult => ({
    id,
    outcome: 'passed',
    code: 'ok',
    ...(detail && { detail }),
  });
  return [
    ok('format'),
    { id: 'hosted', outcome: 'notApplicable', code: 'otherFormat' },
    ok('proof', { suite: 'eddsa-rdfc-2022' }),
    ok('issuer', { signedBy }),
    { id: 'claims', outcome: 'notApplicable', code: 'none' },
    ok('validity'),
    ok('status'),
    { id: 'recipient', outcome: 'undetermined', code: 'recipientNotAsked' },
    { id: 'trust', outcome: 'undetermined', code: 'unrecognized' },
    { id: 'endorsements', outcome: 'notApplicable', code: 'none' },
  ];
}

/** The report that a finding makes of a badge. */
export function reportOf(badge: Report['badge'], { verdict, decided, report }: Finding): Report {
  const signedBy = badge?.issuer.id ?? ISSUER;
  const proven = verdict !== 'invalid' && decided?.id !== 'issuer';
  return {
    verdict,
    issuerTrust: 'unrecognized',
    ...(proven && { signedBy }),
    ...(decided && { reason: decided.code }),
    checks: sound(signedBy).map((check) => (check.id === decided?.id ? decided : check)),
    ...(badge && { badge }),
    format: 'open-badges-3',
    container: 'json',
    checkedAt: new Date().toISOString(),
    asked: ['https://university.example/.well-known/did.json'],
    ...report,
  };
}

/** @param find What is found of each badge, by its place in what was given. */
export function verifierThatFinds(find: Finding | ((at: number) => Finding)): Verifier {
  const findingAt = typeof find === 'function' ? find : () => find;
  const settle = (input: VerifyInput): Report[] =>
    readCollection(input as Parameters<typeof readCollection>[0]).map((member, at) =>
      reportOf('badge' in member ? member.badge : undefined, findingAt(at)),
    );
  return {
    verify: async (input) => settle(input)[0] ?? reportOf(undefined, findingAt(0)),
    async *verifyAll(input) {
      yield* settle(input);
    },
    verifyProof: () => Promise.reject(new TypeError('No story asks for this.')),
  };
}

/** One that never comes to an end: for what is shown meanwhile. */
export const verifierThatWaits: Verifier = {
  verify: () => new Promise(() => {}),
  verifyAll: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }),
  verifyProof: () => new Promise(() => {}),
};

/** What the stories show, by name. */
export const findings = {
  verified: { verdict: 'verified' },
  listed: { verdict: 'verified', report: { issuerTrust: 'trusted', trustedAs: 'Northern University' } },
  selfIssued: { verdict: 'verified', report: { issuerTrust: 'selfIssued' } },
  warnedOf: { verdict: 'verified', report: { issuerTrust: 'distrusted' } },
  expired: {
    verdict: 'expired',
    decided: {
      id: 'validity',
      outcome: 'failed',
      code: 'expired',
      pointer: '/validUntil',
      detail: { on: '2024-03-01T00:00:00.000Z', member: 'validUntil' },
    },
  },
  notYetValid: {
    verdict: 'notYetValid',
    decided: { id: 'validity', outcome: 'failed', code: 'notYetValid', pointer: '/validFrom', detail: { on: '2091-03-01T00:00:00.000Z' } },
  },
  revoked: {
    verdict: 'revoked',
    decided: { id: 'status', outcome: 'failed', code: 'revoked', pointer: '/credentialStatus', detail: { reason: 'Awarded by mistake' } },
  },
  suspended: { verdict: 'suspended', decided: { id: 'status', outcome: 'failed', code: 'suspended', pointer: '/credentialStatus' } },
  forged: { verdict: 'invalid', decided: { id: 'proof', outcome: 'failed', code: 'badSignature', pointer: '/proof' } },
  unreachable: {
    verdict: 'undetermined',
    decided: { id: 'status', outcome: 'undetermined', code: 'statusUnreachable', detail: { host: 'university.example', why: 'timeout' } },
  },
  notProven: {
    verdict: 'undetermined',
    decided: { id: 'issuer', outcome: 'undetermined', code: 'issuerNotProven', pointer: '/issuer', detail: { issuer: ISSUER } },
  },
} as const satisfies Record<string, Finding>;

/** What is found of the badge that says everything: a list and two registries know its issuer, and two endorsements hold. */
export const richFinding: Finding = {
  verdict: 'verified',
  report: {
    issuerTrust: 'trusted',
    trustedAs: 'Riverside Technical College',
    registries: [
      { name: 'State Registry of Colleges', outcome: 'listed' },
      { name: 'Sector Registry', outcome: 'notListed' },
      { name: 'Registry of Another State', outcome: 'unreachable' },
    ],
    endorsements: [
      { pointer: '/issuer/endorsement/0', verdict: 'verified', signedBy: 'did:web:accreditor.example' },
      { pointer: '/endorsement/0', verdict: 'undetermined', reason: 'noProof' },
    ],
    says: {
      refresh: [{ type: '1EdTechCredentialRefresh', url: 'https://college.example/refresh/1', outcome: 'notFollowed' }],
      terms: [{ type: 'Policy', url: 'https://college.example/terms', outcome: 'notFollowed' }],
    },
    asked: ['https://college.example/.well-known/did.json', 'https://college.example/status/1', 'https://registry.example/list'],
  },
};
