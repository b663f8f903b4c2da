import { expect } from '@open-wc/testing';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';

const host = 'https://issuer.example';
const at = { badge: `${host}/b/1`, issuer: `${host}/issuer`, key: `${host}/key`, list: `${host}/revoked` };
const context = 'https://w3id.org/openbadges/v2';
const id = 'urn:uuid:a2a6ab0b-5b3c-4d2c-9d8b-4f2f0a1e0001';
const json = (document: unknown): Answer => ({ body: JSON.stringify(document) });

describe('the revocation list of a signed badge (Open Badges 2.0)', () => {
  let sign: (payload: JsonObject) => Promise<string>;
  let publicKeyPem: string;
  before(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    publicKeyPem = await exportSPKI(publicKey);
    sign = (payload) => new SignJWT(payload).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
  });

  async function settle(
    list: Answer | undefined,
    changes: { assertion?: JsonObject; revocationList?: unknown; more?: Record<string, Answer> } = {},
  ) {
    const assertion = {
      '@context': context,
      type: 'Assertion',
      id,
      recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
      issuedOn: '2024-06-01T00:00:00Z',
      verification: { type: 'SignedBadge', creator: at.key },
      badge: at.badge,
      ...changes.assertion,
    };
    const answers: Record<string, Answer> = {
      [at.badge]: json({
        '@context': context,
        type: 'BadgeClass',
        id: at.badge,
        name: 'Teamwork',
        description: 'Works well with others.',
        image: `${host}/badge.png`,
        criteria: { narrative: 'Finish three projects.' },
        issuer: at.issuer,
      }),
      [at.issuer]: json({
        '@context': context,
        type: 'Issuer',
        id: at.issuer,
        name: 'Honest University',
        url: host,
        email: 'badges@issuer.example',
        publicKey: at.key,
        revocationList: 'revocationList' in changes ? changes.revocationList : at.list,
      }),
      [at.key]: json({ '@context': context, type: 'CryptographicKey', id: at.key, owner: at.issuer, publicKeyPem }),
      ...(list && { [at.list]: list }),
      ...changes.more,
    };
    const fetch = answersFetch(answers);
    const report = await createVerifier({ fetch, now: fixedClock('2026-11-15T12:00:00Z'), limits: fetch.limits }).verify(
      await sign(assertion as unknown as JsonObject),
    );
    return { report, status: report.checks.find((check) => check.id === 'status'), requests: fetch.requests };
  }

  const listing = (...revokedAssertions: unknown[]): Answer =>
    json({ '@context': context, type: 'RevocationList', id: at.list, issuer: at.issuer, revokedAssertions });

  const rows: [string, Answer | undefined, JsonObject, string, string | undefined][] = [
    ['that is empty', listing(), {}, 'verified', undefined],
    ['of others', listing('urn:uuid:other', { id: `${id}0` }), {}, 'verified', undefined],
    ['that has its id', listing('urn:uuid:other', id), {}, 'revoked', 'revoked'],
    ['that has it with a reason', listing({ id, revocationReason: 'Given in error.' }), {}, 'revoked', 'revoked'],
    ['that has its uid', listing({ uid: 'f2c20' }), { uid: 'f2c20' }, 'revoked', 'revoked'],
    ['that has it as not revoked', listing({ id, revoked: false }), {}, 'verified', undefined],
    ['that maps ids to reasons (1.1)', json({ revokedAssertions: { [id]: 'Given in error.' } }), {}, 'revoked', 'revoked'],
    ['of a prototype’s names', json({ revokedAssertions: {} }), { uid: 'constructor' }, 'verified', undefined],
    ['of another issuer', json({ issuer: `${host}/other`, revokedAssertions: [] }), {}, 'undetermined', 'statusNotProven'],
    ['of another address', json({ id: `${host}/other`, revokedAssertions: [] }), {}, 'undetermined', 'statusNotProven'],
    ['that is no list', json({ id: at.list }), {}, 'undetermined', 'statusNotProven'],
    ['that is a web page', { body: '<!doctype html>' }, {}, 'undetermined', 'statusNotProven'],
    ['that has its uid, which is a number', listing({ uid: 42 }), { uid: 42 }, 'revoked', 'revoked'],
    ['that has the digits of its uid', listing('42'), { id: undefined, uid: 42 } as unknown as JsonObject, 'revoked', 'revoked'],
    ['that has the number of its uid', listing(42), { uid: '42' }, 'revoked', 'revoked'],
    ['that has its uid beside another id', listing({ id: 'urn:uuid:other', uid: 'f2c20' }), { uid: 'f2c20' }, 'revoked', 'revoked'],
    ['that is one entry, its own', json({ revokedAssertions: { id } }), {}, 'revoked', 'revoked'],
    ['that is one name, its own', json({ revokedAssertions: id }), {}, 'revoked', 'revoked'],
    ['that has it among what can’t be read', listing(null, id), {}, 'revoked', 'revoked'],
    ['that is null', json({ revokedAssertions: null }), {}, 'undetermined', 'statusNotProven'],
    ['that is a word', json({ revokedAssertions: 'x' }), {}, 'undetermined', 'statusNotProven'],
    ['that has what can’t be read', listing('urn:uuid:other', null), {}, 'undetermined', 'statusNotProven'],
    ['that has an entry without a name', listing({ revocationReason: 'error' }), {}, 'undetermined', 'statusNotProven'],
    ['out of reach', undefined, {}, 'undetermined', 'statusUnreachable'],
    ['with an error', { status: 500 }, {}, 'undetermined', 'statusUnreachable'],
  ];
  for (const [what, list, assertion, verdict, reason] of rows) {
    it(`${what}: ${verdict}`, async () => {
      const { report, status } = await settle(list, { assertion });
      expect([report.verdict, report.reason]).to.deep.equal([verdict, reason]);
      expect(status?.pointer).to.equal('/badge/issuer/revocationList');
    });
  }

  const named: [string, JsonObject, string, string, string][] = [
    ['has no name to look for', { id: undefined } as unknown as JsonObject, 'undetermined', 'malformedStatus', '/id'],
    ['says that it was taken back', { revoked: true }, 'revoked', 'revoked', '/revoked'],
    ['says something unreadable of that', { revoked: 'true' }, 'invalid', 'wrongType', '/revoked'],
  ];
  for (const [what, assertion, verdict, reason, pointer] of named) {
    it(`does not clear a badge that ${what}: ${verdict}`, async () => {
      const { report, status } = await settle(listing(), { assertion });
      expect([report.verdict, report.reason, status?.pointer]).to.deep.equal([verdict, reason, pointer]);
    });
  }

  it('gives the issuer’s reason', async () => {
    const { status } = await settle(listing({ id, revocationReason: 'Given in error.' }));
    expect(status?.detail?.reason).to.equal('Given in error.');
  });

  it('may be none, and then there is nothing to ask', async () => {
    const { report, status } = await settle(undefined, { revocationList: undefined });
    expect([report.verdict, status?.outcome, status?.code]).to.deep.equal(['verified', 'notApplicable', 'none']);
  });

  for (const [part, pointer] of [
    ['badge', '/badge'],
    ['issuer', '/badge/issuer'],
    ['key', '/verification/creator'],
  ] as const) {
    it(`counts for nothing when another origin answers with the ${part}`, async () => {
      const evil = `https://attacker.example/${part}`;
      const forged = { id: at[part], name: 'Teamwork', issuer: at.issuer, publicKey: at.key, owner: at.issuer, publicKeyPem };
      const { report } = await settle(listing(), { more: { [at[part]]: { redirect: evil }, [evil]: json(forged) } });
      const proof = report.checks.find((check) => check.id === 'proof');
      expect([report.verdict, report.reason, proof?.pointer]).to.deep.equal(['undetermined', 'foreignHost', pointer]);
      expect(report.signedBy).to.equal(undefined);
    });
  }

  it('may be long: ten thousand entries', async () => {
    const others = Array.from({ length: 10_000 }, (_, at) => `urn:uuid:${at}`);
    expect((await settle(listing(...others))).report.verdict).to.equal('verified');
    expect((await settle(listing(...others, id))).report.verdict).to.equal('revoked');
  });

  it('inside the visitor’s network is not asked for', async () => {
    const { report, requests } = await settle(undefined, { revocationList: 'https://10.0.0.1/revoked' });
    expect([report.verdict, report.reason]).to.deep.equal(['undetermined', 'malformedStatus']);
    expect(requests.filter((url) => url.includes('10.0.0.1'))).to.deep.equal([]);
  });
});
