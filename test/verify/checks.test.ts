import { expect } from '@open-wc/testing';
import type { JsonObject, Reading } from '../../packages/model/src/index.js';
import type { CheckContext, Subject } from '../../packages/verify/src/check.js';
import { claims } from '../../packages/verify/src/checks/claims.js';
import { issuer } from '../../packages/verify/src/checks/issuer.js';
import { status } from '../../packages/verify/src/checks/status.js';
import { trust } from '../../packages/verify/src/checks/trust.js';
import { validity } from '../../packages/verify/src/checks/validity.js';
import { failed, undetermined } from '../../packages/verify/src/outcome.js';
import { defaultLimits, type Ports } from '../../packages/verify/src/ports.js';
import type { ProofFinding } from '../../packages/verify/src/proofs/proof.js';
import type { CheckId, CheckResult } from '../../packages/verify/src/report-types.js';
import type { TrustList } from '../../packages/verify/src/trust/trust-list.js';
import { fixedClock } from '../support/clock-and-network.js';

const did = 'did:key:z6MkissuerA';

/** A credential as the checks meet it: they look at the document and the token's payload, not at the view of it. */
function soundSubject(document: JsonObject = {}, payload?: JsonObject, header: JsonObject = { alg: 'EdDSA' }): Subject {
  const credential = {
    id: 'urn:uuid:1',
    issuer: { id: did },
    validFrom: '2024-06-01T00:00:00Z',
    credentialSubject: { id: 'did:example:ada' },
    ...document,
  };
  const reading = {
    badge: { recipient: { id: 'did:example:ada', identities: [] } },
    document: credential,
    format: 'open-badges-3',
    container: payload ? 'jwt' : 'json',
    pointer: '',
    notes: [],
    ...(payload && { token: 'a.b.c', jws: { header, payload } }),
  } as unknown as Reading;
  return { reading, findings: [] };
}

function contextWith(
  now = '2026-11-15T12:00:00Z',
  earlier: Partial<Record<CheckId, CheckResult['outcome']>> = {},
  list?: TrustList,
): CheckContext {
  const ports = { now: fixedClock(now), limits: defaultLimits } as unknown as Ports;
  const outcomeOf = (id: CheckId): CheckResult | undefined => {
    const outcome = { proof: 'passed', issuer: 'passed', ...earlier }[id as 'proof' | 'issuer'] as CheckResult['outcome'] | undefined;
    return outcome && { id, outcome, code: 'ok' };
  };
  return { ports, options: { depth: 0, trust: list }, outcomeOf };
}

describe('validity', () => {
  const rows: [string, JsonObject, string, string, string | undefined][] = [
    ['inside both dates', { validUntil: '2030-01-01T00:00:00Z' }, '2026-11-15T12:00:00Z', 'ok', undefined],
    ['without an end', {}, '2026-11-15T12:00:00Z', 'ok', undefined],
    ['at the very instant of validFrom', {}, '2024-06-01T00:00:00Z', 'ok', undefined],
    ['at the very instant of validUntil', { validUntil: '2030-01-01T00:00:00Z' }, '2030-01-01T00:00:00Z', 'ok', undefined],
    ['a millisecond past validUntil', { validUntil: '2030-01-01T00:00:00Z' }, '2030-01-01T00:00:00.001Z', 'expired', '/validUntil'],
    ['five minutes before validFrom', {}, '2024-05-31T23:55:00Z', 'ok', undefined],
    ['more than five minutes before validFrom', {}, '2024-05-31T23:54:59.999Z', 'notYetValid', '/validFrom'],
    ['past expirationDate (VC 1.1)', { expirationDate: '2025-01-01T00:00:00Z' }, '2026-11-15T12:00:00Z', 'expired', '/expirationDate'],
    [
      'past the earlier of two ends',
      { validUntil: '2030-01-01T00:00:00Z', expirationDate: '2025-01-01T00:00:00Z' },
      '2026-11-15T12:00:00Z',
      'expired',
      '/expirationDate',
    ],
    ['with an end that cannot be read', { validUntil: 'PAST DATE' }, '2026-11-15T12:00:00Z', 'unreadableDate', '/validUntil'],
    ['with an empty end', { validUntil: '' }, '2026-11-15T12:00:00Z', 'unreadableDate', '/validUntil'],
    ['with a start that cannot be read', { validFrom: '2024-06-01' }, '2026-11-15T12:00:00Z', 'unreadableDate', '/validFrom'],
    [
      'ending before it starts',
      { validFrom: '2026-11-15T12:04:00Z', validUntil: '2026-11-15T12:03:00Z' },
      '2026-11-15T12:00:00Z',
      'expired',
      '/validUntil',
    ],
  ];
  for (const [what, document, now, code, pointer] of rows) {
    it(`${what}: ${code}`, async () => {
      const finding = await validity.run(soundSubject(document), contextWith(now));
      expect([finding.code, finding.pointer]).to.deep.equal([code, pointer]);
      expect(finding.outcome).to.equal(code === 'ok' ? 'passed' : 'failed');
    });
  }

  const claimRows: [string, JsonObject, string, string | undefined][] = [
    ['exp in the past', { exp: 1_735_689_600 }, 'expired', '/exp'],
    ['exp at this very instant', { exp: 1_794_744_000 }, 'expired', '/exp'],
    ['exp a second from now', { exp: 1_794_744_001 }, 'ok', undefined],
    ['nbf five minutes from now', { nbf: 1_794_744_300 }, 'ok', undefined],
    ['nbf more than five minutes from now', { nbf: 1_794_744_301 }, 'notYetValid', '/nbf'],
    ['exp in the future', { exp: 4_102_444_800 }, 'ok', undefined],
    ['exp as text', { exp: '1735689600' }, 'unreadableDate', '/exp'],
    ['exp in milliseconds', { exp: 1_735_689_600_000 }, 'unreadableDate', '/exp'],
    ['nbf in the future', { nbf: 3_786_912_000 }, 'notYetValid', '/nbf'],
  ];
  for (const [what, payload, code, pointer] of claimRows) {
    it(`${what}: ${code}`, async () => {
      const finding = await validity.run(soundSubject({}, payload), contextWith());
      expect([finding.code, finding.pointer]).to.deep.equal([code, pointer]);
    });
  }

  it('is not asked of a badge that nobody was shown to have made', async () => {
    const finding = await validity.run(
      soundSubject({ validUntil: '2020-01-01T00:00:00Z' }),
      contextWith(undefined, { issuer: 'notApplicable' }),
    );
    expect(finding.outcome).to.equal('notApplicable');
  });
});

describe('issuer', () => {
  const good = (more: Partial<ProofFinding>): ProofFinding => ({ outcome: 'passed', code: 'ok', at: '/proof', ...more });
  const keyOf = (controller: string) => ({ id: `${controller}#k`, controller, type: 'Ed25519', jwk: { kty: 'OKP' } }) as const;

  it('is proven by a key that the issuer publishes', async () => {
    const finding = await issuer.run({ ...soundSubject(), findings: [good({ key: keyOf(did) })] }, contextWith());
    expect(finding.outcome).to.equal('passed');
    expect(finding.learned?.signedBy).to.equal(did);
  });

  it('is proven by one of several signatures', async () => {
    const findings = [good({ key: keyOf('did:key:z6MkwitnessB') }), good({ key: keyOf(did), at: '/proof/1' })];
    expect((await issuer.run({ ...soundSubject(), findings }, contextWith())).outcome).to.equal('passed');
  });

  const rows: [string, ProofFinding[], JsonObject, string, string][] = [
    ["somebody else's key", [good({ key: keyOf('did:key:z6MkotherB') })], {}, 'failed', 'signedByAnotherKey'],
    ['a key whose owner only begins alike', [good({ key: keyOf(`${did}2`) })], {}, 'failed', 'signedByAnotherKey'],
    ['a key that nobody publishes', [good({ unproven: undetermined('keyUnreachable') })], {}, 'undetermined', 'issuerNotProven'],
    [
      'a key that the issuer provably does not have',
      [good({ unproven: failed('signedByAnotherKey') })],
      {},
      'failed',
      'signedByAnotherKey',
    ],
    ['no issuer named', [good({ key: keyOf(did) })], { issuer: {} }, 'failed', 'missingMember'],
  ];
  for (const [what, findings, document, outcome, code] of rows) {
    it(`is not proven by ${what}`, async () => {
      const finding = await issuer.run({ ...soundSubject(document), findings }, contextWith());
      expect([finding.outcome, finding.code, finding.pointer]).to.deep.equal([outcome, code, '/issuer']);
      expect(finding.learned?.signedBy).to.equal(undefined);
    });
  }
});

describe('claims', () => {
  const sound = { iss: did, jti: 'urn:uuid:1', sub: 'did:example:ada', nbf: 1_717_200_000 };
  const rows: [string, JsonObject, string, string, string | undefined][] = [
    ['that agree', {}, 'passed', 'ok', undefined],
    ['without sub', { sub: undefined }, 'passed', 'claimMissing', '/sub'],
    ['with an exp other than validUntil', { exp: 4_102_444_800 }, 'passed', 'claimMismatch', '/exp'],
    ['with another iss', { iss: 'did:key:z6Mkother' }, 'failed', 'claimMismatch', '/iss'],
    ['with a list as iss', { iss: [did] }, 'failed', 'claimMismatch', '/iss'],
    ['with another jti', { jti: 'urn:uuid:2' }, 'failed', 'claimMismatch', '/jti'],
    ['with another sub', { sub: 'did:example:eve' }, 'failed', 'claimMismatch', '/sub'],
    ['with another nbf', { nbf: 1_717_200_001 }, 'failed', 'claimMismatch', '/nbf'],
    ['without iss', { iss: undefined }, 'failed', 'claimMissing', '/iss'],
    ['without jti', { jti: undefined }, 'failed', 'claimMissing', '/jti'],
    ['without nbf', { nbf: undefined }, 'failed', 'claimMissing', '/nbf'],
    ['with exp as text', { exp: '1' }, 'failed', 'claimMismatch', '/exp'],
  ];
  const without = (payload: JsonObject) =>
    Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)) as JsonObject;
  for (const [what, change, outcome, code, pointer] of rows) {
    it(`${what}: ${outcome} ${code}`, async () => {
      const finding = await claims.run(
        soundSubject({ validUntil: '2030-01-01T00:00:00Z' }, without({ ...sound, ...change })),
        contextWith(),
      );
      expect([finding.outcome, finding.code, finding.pointer]).to.deep.equal([outcome, code, pointer]);
    });
  }

  it('may be left out of a token that is the credential itself (typ vc+jwt)', async () => {
    const finding = await claims.run(soundSubject({}, { id: 'urn:uuid:1' }, { alg: 'EdDSA', typ: 'vc+jwt' }), contextWith());
    expect(finding.outcome).to.equal('passed');
  });

  it('must not hold a credential besides (typ vc+jwt)', async () => {
    const finding = await claims.run(soundSubject({}, { vc: {} }, { alg: 'EdDSA', typ: 'vc+jwt' }), contextWith());
    expect([finding.outcome, finding.code, finding.pointer]).to.deep.equal(['failed', 'claimMismatch', '/vc']);
  });

  it('must not say another thing beside the credential that they hold', async () => {
    const beside = (more: JsonObject) => claims.run(soundSubject({}, { ...sound, vc: {}, ...more }), contextWith());
    for (const member of ['issuer', 'validUntil', 'credentialStatus'])
      expect((await beside({ [member]: 'x' })).pointer, member).to.equal(`/${member}`);
    expect((await beside({ validFrom: '2024-06-01T00:00:00Z' })).outcome).to.equal('passed');
  });

  it('are not asked of a badge without a token', async () => {
    expect((await claims.run(soundSubject(), contextWith())).outcome).to.equal('notApplicable');
  });
});

describe('status', () => {
  it('of a token that names a status list of tokens is unknown', async () => {
    const finding = await status.run(
      soundSubject({}, { status: { status_list: { idx: 0, uri: 'https://issuer.example/list' } } }),
      contextWith(),
    );
    expect([finding.outcome, finding.code, finding.pointer]).to.deep.equal(['undetermined', 'unsupportedStatus', '/status']);
  });
});

describe('trust', () => {
  const list: TrustList = {
    issuers: [{ id: did, name: 'Honest University' }, { id: 'https://school.example' }],
    distrusted: [{ id: 'did:key:z6MkmillM' }],
  };
  const rows: [string, string | undefined, string, string | undefined][] = [
    ['an issuer on the list', did, 'trusted', 'Honest University'],
    ['a profile of an origin on the list', 'https://school.example/issuers/7', 'trusted', undefined],
    ['a host that only begins alike', 'https://school.example.attacker.example/', 'unrecognized', undefined],
    ['an issuer that the page warns of', 'did:key:z6MkmillM', 'distrusted', undefined],
    ['an issuer that nobody knows', 'did:key:z6Mkother', 'unrecognized', undefined],
    ['the recipient as issuer', 'did:example:ada', 'selfIssued', undefined],
    ['no proven issuer', undefined, 'none', undefined],
  ];
  for (const [what, signedBy, code, name] of rows) {
    it(`of ${what} is ${code}`, async () => {
      const finding = await trust.run({ ...soundSubject(), ...(signedBy !== undefined && { signedBy }) }, contextWith(undefined, {}, list));
      expect(finding.code).to.equal(code);
      expect(finding.learned?.trustedAs).to.equal(name);
    });
  }
});
