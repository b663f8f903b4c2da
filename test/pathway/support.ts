/** Reports as the verifier makes them, of badges that say as little as a test needs. */

import type { Alignment, RecipientIdentity } from '@open-badge-elements/model';
import type { Report, Verdict } from '@open-badge-elements/verify';

export interface Facts {
  readonly id?: string;
  readonly achievement?: string;
  readonly title?: string;
  readonly alignments?: readonly Partial<Alignment>[];
  readonly issuer?: string;
  readonly issuerTrust?: Report['issuerTrust'];
  readonly recipient?: string;
  readonly identities?: readonly RecipientIdentity[];
  readonly recipientCheck?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly start?: string;
  readonly until?: string;
  readonly verdict?: Verdict;
  readonly reason?: string;
  readonly checkedAt?: string;
}

export const learner = 'did:example:learner';
export const college = 'did:web:college.example';
export const now = new Date('2026-06-15T12:00:00Z');

/** A verified badge of an achievement, awarded to the learner by the college. What a test does not say, all badges share. */
export function report(achievement: string, facts: Facts = {}): Report {
  const { id = `urn:badge:${achievement}:${facts.on ?? ''}`, title = achievement, issuer = college, verdict = 'verified' } = facts;
  const nothing = { otherIdentifiers: [], endorsements: [] };
  const alignments = (facts.alignments ?? []).map((one) => ({ targetName: '', targetUrl: '', ...one }));
  return {
    verdict,
    issuerTrust: facts.issuerTrust ?? 'unrecognized',
    ...(verdict !== 'undetermined' && { signedBy: issuer }),
    ...(facts.reason !== undefined && { reason: facts.reason }),
    checks: facts.recipientCheck ? [{ id: 'recipient', outcome: 'passed', code: facts.recipientCheck as 'ok' }] : [],
    checkedAt: facts.checkedAt ?? '2026-06-15T12:00:00Z',
    asked: [],
    badge: {
      id,
      name: title,
      issuer: { id: issuer, ...nothing },
      recipient: { ...(facts.recipient !== '' && { id: facts.recipient ?? learner }), identities: facts.identities ?? [] },
      achievement: { ...nothing, id: achievement, name: title, criteria: {}, tags: [], alignments, resultDescriptions: [], related: [] },
      awardedOn: facts.on ?? '2026-03-01',
      ...(facts.from !== undefined && { activityStart: facts.from }),
      ...(facts.to !== undefined && { activityEnd: facts.to }),
      ...(facts.start !== undefined && { validFrom: facts.start }),
      ...(facts.until !== undefined && { validUntil: facts.until }),
      evidence: [],
      results: [],
      endorsements: [],
    },
  };
}

/** One badge of an achievement for each day. */
export const daily = (achievement: string, days: readonly string[]) => days.map((on) => report(achievement, { on }));

/** Days that follow one another, as texts. */
export function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, place) => new Date(start + place * 86_400_000).toISOString().slice(0, 10));
}

/** A document of the published format around one requirement. */
export const pathway = (requires: object, more: object = {}) => ({ type: 'OpenBadgePathway', name: 'A pathway', requires, ...more });
