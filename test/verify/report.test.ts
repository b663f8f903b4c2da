import { expect } from '@open-wc/testing';
import { judgeAll } from '../../packages/verify/src/judge-all.js';
import { judge } from '../../packages/verify/src/report.js';
import type { CheckId, CheckResult, Verdict } from '../../packages/verify/src/report-types.js';

/** The outcomes of a sound, self-contained badge. */
function soundOutcomes(): CheckResult[] {
  return [
    { id: 'format', outcome: 'passed', code: 'ok' },
    { id: 'hosted', outcome: 'notApplicable', code: 'otherFormat' },
    { id: 'proof', outcome: 'passed', code: 'ok' },
    { id: 'issuer', outcome: 'passed', code: 'ok' },
    { id: 'claims', outcome: 'notApplicable', code: 'none' },
    { id: 'validity', outcome: 'passed', code: 'ok' },
    { id: 'status', outcome: 'notApplicable', code: 'none' },
    { id: 'recipient', outcome: 'undetermined', code: 'recipientNotAsked' },
    { id: 'trust', outcome: 'undetermined', code: 'unrecognized' },
    { id: 'endorsements', outcome: 'notApplicable', code: 'none' },
  ];
}

type Change = Omit<CheckResult, 'id'> & { id: CheckId };
const changed = (...changes: Change[]) => soundOutcomes().map((check) => changes.find(({ id }) => id === check.id) ?? check);

describe('the verdict', () => {
  it('is verified when every required check gave evidence', () => {
    expect(judge(soundOutcomes())).to.deep.equal({ verdict: 'verified' });
  });

  const rows: [string, Change[], Verdict, string][] = [
    ['a signature that does not fit', [{ id: 'proof', outcome: 'failed', code: 'badSignature' }], 'invalid', 'badSignature'],
    ['an unknown key', [{ id: 'proof', outcome: 'undetermined', code: 'keyUnreachable' }], 'undetermined', 'keyUnreachable'],
    [
      'an issuer that is not proven',
      [{ id: 'issuer', outcome: 'undetermined', code: 'issuerNotProven' }],
      'undetermined',
      'issuerNotProven',
    ],
    ['another issuer', [{ id: 'issuer', outcome: 'failed', code: 'signedByAnotherKey' }], 'invalid', 'signedByAnotherKey'],
    ['claims that disagree', [{ id: 'claims', outcome: 'failed', code: 'claimMismatch' }], 'invalid', 'claimMismatch'],
    ['an expiry', [{ id: 'validity', outcome: 'failed', code: 'expired' }], 'expired', 'expired'],
    ['a start to come', [{ id: 'validity', outcome: 'failed', code: 'notYetValid' }], 'notYetValid', 'notYetValid'],
    ['a date that cannot be read', [{ id: 'validity', outcome: 'failed', code: 'unreadableDate' }], 'invalid', 'unreadableDate'],
    ['a revocation', [{ id: 'status', outcome: 'failed', code: 'revoked' }], 'revoked', 'revoked'],
    ['a suspension', [{ id: 'status', outcome: 'failed', code: 'suspended' }], 'suspended', 'suspended'],
    [
      'a list that did not answer',
      [{ id: 'status', outcome: 'undetermined', code: 'statusUnreachable' }],
      'undetermined',
      'statusUnreachable',
    ],
    [
      'another recipient than was asked about',
      [{ id: 'recipient', outcome: 'failed', code: 'recipientDiffers' }],
      'invalid',
      'recipientDiffers',
    ],
    [
      'revoked and expired: revoked comes first',
      [
        { id: 'status', outcome: 'failed', code: 'revoked' },
        { id: 'validity', outcome: 'failed', code: 'expired' },
      ],
      'revoked',
      'revoked',
    ],
    [
      'expired with an unknown status: the expiry is known',
      [
        { id: 'status', outcome: 'undetermined', code: 'statusUnreachable' },
        { id: 'validity', outcome: 'failed', code: 'expired' },
      ],
      'expired',
      'expired',
    ],
    [
      'altered and expired: what an altered badge says of its end counts for nothing',
      [
        { id: 'proof', outcome: 'failed', code: 'badSignature' },
        { id: 'validity', outcome: 'failed', code: 'expired' },
      ],
      'invalid',
      'badSignature',
    ],
    ['revoked at its host', [{ id: 'hosted', outcome: 'failed', code: 'revoked' }], 'revoked', 'revoked'],
  ];
  for (const [what, changes, verdict, reason] of rows) {
    it(`of ${what} is ${verdict}`, () => {
      expect(judge(changed(...changes))).to.deep.equal({ verdict, reason });
    });
  }

  for (const id of ['format', 'proof', 'issuer', 'validity', 'status'] as const) {
    it(`is not verified when ${id} was never asked`, () => {
      expect(judge(soundOutcomes().filter((check) => check.id !== id)).verdict).to.equal('undetermined');
    });
  }

  it('is not verified on a status that was skipped for want of a proof', () => {
    expect(judge(changed({ id: 'status', outcome: 'notApplicable', code: 'noProof' })).verdict).to.equal('undetermined');
  });

  it('is not verified on nothing', () => {
    expect(judge([]).verdict).to.equal('undetermined');
  });

  it('is not touched by an unrecognised issuer or an endorsement that does not hold', () => {
    const remarks = changed(
      { id: 'trust', outcome: 'failed', code: 'distrusted' },
      { id: 'endorsements', outcome: 'undetermined', code: 'issuerNotProven' },
    );
    expect(judge(remarks).verdict).to.equal('verified');
  });
});

describe('the verdict of a collection', () => {
  it('is what its worst member is', () => {
    const members = [
      { verdict: 'verified' },
      { verdict: 'expired', reason: 'expired' },
      { verdict: 'undetermined', reason: 'keyUnreachable' },
    ] as const;
    expect(judgeAll(members)).to.deep.equal({ verdict: 'expired', reason: 'expired' });
  });

  it('is not verified when it is empty', () => {
    expect(judgeAll([])).to.deep.equal({ verdict: 'undetermined', reason: 'emptyCollection' });
  });
});
