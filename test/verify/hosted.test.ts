import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';

const at = {
  assertion: 'https://issuer.example/ob2/a/1',
  badge: 'https://issuer.example/ob2/b/1',
  issuer: 'https://issuer.example/ob2/issuer',
};

type Doc = JsonObject;

/** A sound hosted badge: the three documents at their own addresses. */
function soundBadge(): Record<keyof typeof at, Doc> {
  return {
    assertion: {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: at.assertion,
      recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
      issuedOn: '2024-06-01T00:00:00Z',
      verification: { type: 'HostedBadge' },
      badge: at.badge,
    },
    badge: {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      id: at.badge,
      name: 'Teamwork',
      description: 'Works well with others.',
      image: 'https://issuer.example/badge.png',
      criteria: { narrative: 'Finish three projects.' },
      issuer: at.issuer,
    },
    issuer: {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Issuer',
      id: at.issuer,
      name: 'Honest University',
      url: 'https://issuer.example/',
      email: 'badges@issuer.example',
    },
  };
}

const json = (document: unknown): Answer => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) });

/** Settles `given` (the hosted assertion itself unless said otherwise) against hosted documents, some of them changed. */
async function settle(
  changes: { host?: Partial<Record<keyof typeof at, Answer | Doc>>; given?: Doc; more?: Record<string, Answer>; now?: string } = {},
) {
  const sound = soundBadge();
  const answers: Record<string, Answer> = { ...changes.more };
  for (const part of ['assertion', 'badge', 'issuer'] as const) {
    const change = changes.host?.[part];
    const isAnswer = change !== undefined && ['status', 'body', 'error', 'redirect', 'hang'].some((member) => member in change);
    answers[at[part]] = isAnswer ? (change as Answer) : json({ ...sound[part], ...change });
  }
  const fetch = answersFetch(answers);
  const verifier = createVerifier({ fetch, now: fixedClock(changes.now ?? '2026-11-15T12:00:00Z'), limits: fetch.limits });
  const report = await verifier.verify(changes.given ?? sound.assertion);
  return { report, requests: fetch.requests, hosted: report.checks.find((check) => check.id === 'hosted') };
}

describe('a hosted badge', () => {
  it('is verified when its issuer hosts the same', async () => {
    const { report, requests } = await settle();
    expect(report.verdict).to.equal('verified');
    expect(report.signedBy).to.equal(at.issuer);
    expect(report.badge?.achievement.name).to.equal('Teamwork');
    expect(report.badge?.issuer.name).to.equal('Honest University');
    expect(requests).to.deep.equal([at.assertion, at.badge, at.issuer]);
    expect(report.asked).to.deep.equal(requests);
  });

  const soundRecipient = soundBadge().assertion.recipient as Doc;
  const rows: [string, Parameters<typeof settle>[0], string, string | undefined, string | undefined][] = [
    ['410', { host: { assertion: { status: 410, body: '{"revoked":true,"revocationReason":"error"}' } } }, 'revoked', 'revoked', '/id'],
    ['410 without a body', { host: { assertion: { status: 410 } } }, 'revoked', 'revoked', '/id'],
    ['revoked: true', { host: { assertion: { revoked: true } } }, 'revoked', 'revoked', '/id'],
    ['revoked as a string', { host: { assertion: { revoked: 'true' } } }, 'invalid', 'wrongType', '/revoked'],
    ['expired', { host: { assertion: { expires: '2025-01-01T00:00:00Z' } } }, 'expired', 'expired', '/expires'],
    [
      'issued in the future',
      { host: { assertion: { issuedOn: '2090-01-01T00:00:00Z' } }, given: { ...soundBadge().assertion, issuedOn: '2090-01-01T00:00:00Z' } },
      'notYetValid',
      'notYetValid',
      '/issuedOn',
    ],
    ['assertion 404', { host: { assertion: { status: 404 } } }, 'undetermined', 'hostUnreachable', '/id'],
    ['assertion blocked by CORS', { host: { assertion: { error: 'cors' } } }, 'undetermined', 'hostUnreachable', '/id'],
    ['assertion never answers', { host: { assertion: { hang: true } } }, 'undetermined', 'hostUnreachable', '/id'],
    [
      'a web page in place of the assertion',
      { host: { assertion: { body: '<!doctype html><p>log in' } } },
      'undetermined',
      'hostUnreachable',
      '/id',
    ],
    ['badge class 404', { host: { badge: { status: 404 } } }, 'undetermined', 'hostUnreachable', '/badge'],
    ['issuer 500', { host: { issuer: { status: 500 } } }, 'undetermined', 'hostUnreachable', '/badge/issuer'],
    [
      'another id in the hosted assertion',
      { host: { assertion: { id: 'https://issuer.example/ob2/a/2' } } },
      'invalid',
      'hostedIdMismatch',
      '/id',
    ],
    [
      'another id in the profile',
      { host: { issuer: { id: 'https://issuer.example/other' } } },
      'invalid',
      'hostedIdMismatch',
      '/badge/issuer',
    ],
    [
      'hosting that the issuer does not allow',
      { host: { issuer: { verification: { allowedOrigins: 'other.example' } } } },
      'invalid',
      'foreignHost',
      '/id',
    ],
    [
      'a copy with another recipient',
      { given: { ...soundBadge().assertion, recipient: { ...soundRecipient, identity: 'eve@example.org' } } },
      'invalid',
      'differsFromHosted',
      '/recipient/identity',
    ],
    [
      'a copy with a later expiry',
      { given: { ...soundBadge().assertion, expires: '2099-01-01T00:00:00Z' } },
      'invalid',
      'differsFromHosted',
      '/expires',
    ],
    [
      'a copy with a forged embedded class',
      { given: { ...soundBadge().assertion, badge: { ...soundBadge().badge, name: 'Doctor of Medicine' } } },
      'invalid',
      'differsFromHosted',
      '/badge/name',
    ],
    ['a copy with another class', { given: { ...soundBadge().assertion, badge: at.assertion } }, 'invalid', 'differsFromHosted', '/badge'],
    [
      'plain http',
      { given: { ...soundBadge().assertion, id: 'http://issuer.example/ob2/a/1' } },
      'undetermined',
      'insecureTransport',
      '/id',
    ],
    ['localhost', { given: { ...soundBadge().assertion, id: 'https://localhost/a/1' } }, 'undetermined', 'addressRefused', '/id'],
    ['no address at all', { given: { ...soundBadge().assertion, id: 'urn:uuid:1' } }, 'undetermined', 'addressRefused', '/id'],
    [
      'verification by nothing',
      { given: { ...soundBadge().assertion, verification: { type: 'none' } } },
      'undetermined',
      'noVerification',
      '/verification',
    ],
    [
      'a signed badge without its signature',
      { given: { ...soundBadge().assertion, verification: { type: 'SignedBadge' } } },
      'invalid',
      'noProof',
      '/verification',
    ],
  ];
  for (const [what, changes, verdict, code, pointer] of rows) {
    it(`with ${what} is ${verdict}`, async () => {
      const { report } = await settle(changes);
      expect(report.verdict).to.equal(verdict);
      expect(report.reason).to.equal(code);
      const deciding = report.checks.find((check) => check.code === code);
      expect(deciding?.pointer).to.equal(pointer);
    });
  }

  it('is verified from a copy that embeds the same class and writes one value as a list', async () => {
    const sound = soundBadge();
    const copy = { ...sound.assertion, badge: { ...sound.badge, issuer: sound.issuer }, issuedOn: '2024-06-01T02:00:00+02:00' };
    expect((await settle({ given: copy })).report.verdict).to.equal('verified');
  });

  it('is asked for once when its address is all that was given', async () => {
    const sound = soundBadge();
    const fetch = answersFetch({ [at.assertion]: json(sound.assertion), [at.badge]: json(sound.badge), [at.issuer]: json(sound.issuer) });
    const report = await createVerifier({ fetch, now: fixedClock('2026-11-15T12:00:00Z') }).verify(new URL(at.assertion));
    expect(report.verdict).to.equal('verified');
    expect(fetch.requests).to.deep.equal([at.assertion, at.badge, at.issuer]);
  });

  it("is not verified on the attacker's host, whatever class it points to", async () => {
    const address = 'https://attacker.example/a/1';
    const given = { ...soundBadge().assertion, id: address };
    const { report } = await settle({ given, more: { [address]: json(given) } });
    expect(report.reason).to.equal('foreignHost');
    expect(report.verdict).to.equal('invalid');
  });

  describe('behind a redirect', () => {
    const evil = 'https://attacker.example/x';
    const open = `https://issuer.example/login?next=${encodeURIComponent(evil)}`;
    const sound = soundBadge();
    const forged = { ...sound.assertion, recipient: { type: 'email', hashed: false, identity: 'eve@example.org' } };
    const toEvil = (document: Doc): Record<string, Answer> => ({ [open]: { redirect: evil }, [evil]: json(document) });

    type Case = [string, Doc, Parameters<typeof settle>[0], string];
    const cases: Case[] = [
      [
        'to another origin, whose assertion claims the address that was asked',
        { ...forged, id: open },
        { more: toEvil({ ...forged, id: open }) },
        '/id',
      ],
      ['to another origin, whose assertion has its own id', { ...forged, id: open }, { more: toEvil({ ...forged, id: evil }) }, '/id'],
      [
        'to another origin’s assertion without an id',
        { ...forged, id: open },
        { more: toEvil(JSON.parse(JSON.stringify({ ...forged, id: undefined }))) },
        '/id',
      ],
      [
        'of the class to another origin',
        { ...sound.assertion, badge: open },
        { host: { assertion: { badge: open } }, more: toEvil({ ...sound.badge, id: open, name: 'Doctor of Medicine' }) },
        '/badge',
      ],
      [
        'of the profile to another origin',
        sound.assertion,
        {
          host: { badge: { issuer: open } },
          more: toEvil({ ...sound.issuer, id: open, verification: { allowedOrigins: 'issuer.example' } }),
        },
        '/badge/issuer',
      ],
      [
        'of a profile without an id to another origin',
        sound.assertion,
        {
          host: { badge: { issuer: open } },
          more: toEvil({ name: 'Eve', verification: { allowedOrigins: ['issuer.example', 'attacker.example'] } }),
        },
        '/badge/issuer',
      ],
      [
        'within the origin, out of where the issuer lets badges lie',
        sound.assertion,
        {
          host: { assertion: { redirect: '/uploads/eve.json' }, issuer: { verification: { startsWith: 'https://issuer.example/ob2/' } } },
          more: { 'https://issuer.example/uploads/eve.json': json(sound.assertion) },
        },
        '/id',
      ],
    ];
    for (const [what, given, changes, pointer] of cases) {
      it(`${what} is undetermined`, async () => {
        const { report, hosted } = await settle({ ...changes, given });
        expect([report.verdict, report.reason, hosted?.pointer]).to.deep.equal(['undetermined', 'foreignHost', pointer]);
        expect(report.signedBy).to.equal(undefined);
      });
    }

    it('within its origin is verified', async () => {
      const more = { 'https://issuer.example/ob2/a/1.json': json(sound.assertion) };
      const { report } = await settle({ host: { assertion: { redirect: '/ob2/a/1.json' } }, more });
      expect([report.verdict, report.signedBy]).to.deep.equal(['verified', at.issuer]);
    });

    it('to where its id and its issuer are is verified', async () => {
      const old = 'https://old.example/a/1';
      const { report, hosted } = await settle({ given: { ...sound.assertion, id: old }, more: { [old]: { redirect: at.assertion } } });
      expect([report.verdict, report.signedBy, hosted?.detail?.host]).to.deep.equal(['verified', at.issuer, 'issuer.example']);
    });
  });

  for (const issuer of [
    'https://famous.example@issuer.example/ob2/issuer',
    'https:\\\\issuer.example/ob2/issuer',
    'https://ISSUER.example/ob2/issuer',
    'https://issuer.example:443/ob2/issuer',
    'https://issuer.example/ob2/./issuer',
  ]) {
    it(`of an issuer that spells itself ${issuer} is undetermined`, async () => {
      const { report, hosted } = await settle({ host: { issuer: { id: issuer } } });
      expect([report.verdict, report.signedBy]).to.deep.equal([issuer.includes('@') ? 'invalid' : 'undetermined', undefined]);
      if (!issuer.includes('@'))
        expect([hosted?.code, hosted?.pointer, hosted?.detail?.why]).to.deep.equal(['issuerNotProven', '/badge/issuer', 'spelling']);
    });
  }

  it("asks nobody for an address inside the visitor's network", async () => {
    const { requests } = await settle({ given: { ...soundBadge().assertion, id: 'https://169.254.169.254/latest/' } });
    expect(requests).to.deep.equal([]);
  });
});
