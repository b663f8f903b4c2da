import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';

const origin = 'https://issuer.example';
const at = { assertion: `${origin}/a/1.json`, badge: `${origin}/b/1.json`, issuer: `${origin}/issuer.json` };
const json = (document: unknown): Answer => ({ body: JSON.stringify(document) });
const now = fixedClock('2026-11-15T12:00:00Z');

/** Open Badges 0.5: everything in one document. */
const oldest = (issuer: JsonObject = {}): JsonObject => ({
  recipient: 'ada@example.org',
  issued_on: '2012-06-01',
  badge: {
    version: '0.5.0',
    name: 'Teamwork',
    image: `${origin}/badge.png`,
    description: 'Works well with others.',
    criteria: `${origin}/criteria`,
    issuer: { origin, name: 'Honest University', ...issuer },
  },
});

/** Open Badges 1.0: no contexts and no ids. */
const assertion1: JsonObject = {
  uid: 'f2c20',
  recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
  badge: at.badge,
  verify: { type: 'hosted', url: at.assertion },
  issuedOn: 1_359_217_910,
};
const badge1: JsonObject = {
  name: 'Teamwork',
  description: 'Works well with others.',
  image: `${origin}/badge.png`,
  criteria: `${origin}/criteria`,
  issuer: at.issuer,
};
const issuer1: JsonObject = { name: 'Honest University', url: origin };
const with11 = (id: string, type: string, document: JsonObject): JsonObject => ({
  '@context': 'https://w3id.org/openbadges/v1',
  id,
  type,
  ...document,
});

async function settle(input: JsonObject | URL | string, answers: Record<string, Answer>, recipient?: string) {
  const fetch = answersFetch(answers);
  const verifier = createVerifier({ fetch, now, limits: fetch.limits });
  const report = await verifier.verify(input, recipient === undefined ? {} : { recipient });
  return { report, requests: fetch.requests, hosted: report.checks.find(({ id }) => id === 'hosted') };
}

describe('a badge of Open Badges 0.5', () => {
  const url = new URL(at.assertion);

  it('is its issuer’s when it lies on the origin that it names', async () => {
    const { report } = await settle(url, { [at.assertion]: json(oldest()) });
    expect([report.verdict, report.signedBy, report.format]).to.deep.equal(['verified', origin, 'open-badges-1']);
    expect(report.badge?.achievement.name).to.equal('Teamwork');
  });

  it('belongs to the one whose address it holds, plain or hashed', async () => {
    expect((await settle(url, { [at.assertion]: json(oldest()) }, 'ada@example.org')).report.verdict).to.equal('verified');
    const recipient = 'sha256$85c4196c5516561cef673642157499b70066cb1070852b2a37fdbf3cc599b087';
    const hashed = { [at.assertion]: json({ ...oldest(), recipient, salt: 'sel gris' }) };
    expect((await settle(url, hashed, 'test@example.com')).report.verdict).to.equal('verified');
    expect((await settle(url, hashed, 'eve@example.com')).report.reason).to.equal('recipientDiffers');
  });

  it('spells its origin with http and is still the https origin’s that answered', async () => {
    const { report } = await settle(url, { [at.assertion]: json(oldest({ origin: 'http://issuer.example' })) });
    expect([report.verdict, report.signedBy]).to.deep.equal(['verified', origin]);
  });

  it('is undetermined when its issuer’s site sends the asker on to another origin', async () => {
    const open = new URL(`${origin}/login?next=evil`);
    const evil = 'https://attacker.example/a.json';
    const { report, hosted } = await settle(open, { [open.href]: { redirect: evil }, [evil]: json(oldest()) });
    expect([report.verdict, report.reason, hosted?.pointer]).to.deep.equal(['undetermined', 'foreignHost', '/badge/issuer/origin']);
  });

  it('is undetermined when it names its origin as nobody reads it', async () => {
    const { report, hosted } = await settle(url, { [at.assertion]: json(oldest({ origin: 'https://famous.example@issuer.example' })) });
    expect([report.verdict, hosted?.code, hosted?.pointer, hosted?.detail?.why]).to.deep.equal([
      'undetermined',
      'issuerNotProven',
      '/badge/issuer/origin',
      'spelling',
    ]);
  });

  const rows: [string, JsonObject, string, string][] = [
    ['names another origin', oldest({ origin: 'https://famous.example' }), 'invalid', 'foreignHost'],
    ['names an origin that only begins alike', oldest({ origin: `${origin}.attacker.example` }), 'invalid', 'foreignHost'],
    ['names no origin', oldest({ origin: null }), 'undetermined', 'issuerNotProven'],
    ['has expired', { ...oldest(), expires: '2013-06-01' }, 'expired', 'expired'],
    ['was issued in the future', { ...oldest(), issued_on: '2090-06-01' }, 'notYetValid', 'notYetValid'],
    ['has a date that can’t be read', { ...oldest(), issued_on: 'June' }, 'invalid', 'unreadableDate'],
    ['says that it is revoked', { ...oldest(), revoked: true }, 'revoked', 'revoked'],
  ];
  for (const [what, document, verdict, reason] of rows) {
    it(`that ${what} is ${verdict}`, async () => {
      const { report } = await settle(url, { [at.assertion]: json(document) });
      expect([report.verdict, report.reason]).to.deep.equal([verdict, reason]);
    });
  }

  it('can’t be checked from the document alone: it does not say where it is hosted', async () => {
    const { report, requests } = await settle(oldest(), { [at.assertion]: json(oldest()) });
    expect([report.verdict, report.reason, requests]).to.deep.equal(['undetermined', 'noVerification', []]);
  });
});

describe('a badge of Open Badges 1', () => {
  const answers = { [at.assertion]: json(assertion1), [at.badge]: json(badge1), [at.issuer]: json(issuer1) };
  const answers11 = {
    [at.assertion]: json(with11(at.assertion, 'Assertion', assertion1)),
    [at.badge]: json(with11(at.badge, 'BadgeClass', badge1)),
    [at.issuer]: json(with11(at.issuer, 'Issuer', issuer1)),
  };

  it('(1.0) is verified where verify.url says, and belongs to the issuer’s address', async () => {
    const { report, requests } = await settle(assertion1, answers);
    expect([report.verdict, report.signedBy]).to.deep.equal(['verified', at.issuer]);
    expect(requests).to.deep.equal([at.assertion, at.badge, at.issuer]);
  });

  it('(1.1) is verified at its id', async () => {
    expect((await settle(with11(at.assertion, 'Assertion', assertion1), answers11)).report.verdict).to.equal('verified');
  });

  it('is not verified on another host than its issuer’s', async () => {
    const elsewhere = 'https://attacker.example/a/1.json';
    const moved = { ...assertion1, verify: { type: 'hosted', url: elsewhere } };
    const { report } = await settle(moved, { ...answers, [elsewhere]: json(moved) });
    expect([report.verdict, report.reason]).to.deep.equal(['invalid', 'foreignHost']);
  });

  it('over plain http can’t be checked, and is not asked for', async () => {
    const { report, requests } = await settle(
      { ...assertion1, verify: { type: 'hosted', url: 'http://issuer.example/a/1.json' } },
      answers,
    );
    expect([report.verdict, report.reason, requests]).to.deep.equal(['undetermined', 'insecureTransport', []]);
  });

  it('that is signed names a key that nothing ties to its issuer', async () => {
    const encode = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const payload = { ...assertion1, verify: { type: 'signed', url: `${origin}/key.pem` } };
    const { report, requests } = await settle(`${encode({ alg: 'RS256' })}.${encode(payload)}.${'A'.repeat(342)}`, answers);
    expect([report.verdict, report.reason, requests]).to.deep.equal(['undetermined', 'issuerNotProven', []]);
  });
});
