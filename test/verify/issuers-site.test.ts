import { expect } from '@open-wc/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential } from './support/issuing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const site = 'https://issuer.example/';
const keySet = 'https://issuer.example/.well-known/jwks.json';

type Signs = Awaited<ReturnType<typeof pair>>;

async function pair() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  return { jwk: { kty, crv, x, y } as JsonObject, privateKey };
}

describe('the site of an https issuer', () => {
  let mine: Signs;
  let other: Signs;
  let rsa: JsonObject;
  before(async () => {
    [mine, other] = await Promise.all([pair(), pair()]);
    rsa = (await exportJWK((await generateKeyPair('RS256', { extractable: true })).publicKey)) as JsonObject;
  });

  async function settle(issuer: string, header: JsonObject, keys: JsonObject[]) {
    const credential = soundCredential(issuer);
    const { id, validFrom } = credential as { id: string; validFrom: string };
    const claims = { iss: issuer, jti: id, sub: 'did:example:ada', nbf: Date.parse(validFrom) / 1_000 };
    const token = await new SignJWT({ ...credential, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', ...header })
      .sign(mine.privateKey);
    const fetch = answersFetch({
      [keySet]: { body: JSON.stringify({ keys }) },
      'https://issuer.example/key': { body: JSON.stringify({ ...mine.jwk, kid: 'https://issuer.example/key' }) },
    });
    const report = await createVerifier({ fetch, now, limits: fetch.limits }).verify(token);
    return { report, requests: fetch.requests };
  }

  const ways: [string, () => JsonObject][] = [
    ['by name', () => ({ kid: 'k' })],
    ['by address', () => ({ kid: 'https://issuer.example/key' })],
    ['by an address in its set', () => ({ kid: `${keySet}#k` })],
    ['in the token', () => ({ jwk: mine.jwk })],
  ];
  for (const [way, header] of ways) {
    for (const issuer of [site, 'https://issuer.example', 'https://issuer.example/about?x=1']) {
      it(`proves ${issuer}, whose key is named ${way}`, async () => {
        const { report } = await settle(issuer, header(), [{ ...mine.jwk, kid: 'k' }]);
        expect([report.verdict, report.signedBy]).to.deep.equal(['verified', issuer]);
      });
    }

    for (const issuer of [
      'https://famous.example@issuer.example/',
      'https://famous.example%2F@issuer.example/',
      'https://a:b@issuer.example/',
      'https:issuer.example',
      'https:\\\\issuer.example',
      'https://issuer.example\\@famous.example/',
      'https://is\tsuer.example/',
      'https://ISSUER.example',
      'https://\uff49ssuer.example/',
      'https://issuer.example:443/x',
      'https://issuer.example/\u202e\u2066',
      ' https://issuer.example/',
    ]) {
      it(`proves nobody who is spelled ${JSON.stringify(issuer)}, whose key is named ${way}`, async () => {
        const { report, requests } = await settle(issuer, header(), [{ ...mine.jwk, kid: 'k' }]);
        expect(report.verdict).to.equal('undetermined');
        expect(report.signedBy).to.equal(undefined);
        expect(requests).to.deep.equal([]);
        if (!issuer.startsWith('https')) return;
        expect(report.reason).to.equal('issuerNotProven');
        const check = report.checks.find(({ code }) => code === 'issuerNotProven');
        expect([check?.pointer, check?.detail?.why]).to.deep.equal(['/issuer', 'spelling']);
      });
    }
  }

  const sets: [string, () => JsonObject[]][] = [
    [
      'another key of the name first',
      () => [
        { ...other.jwk, kid: 'k' },
        { ...mine.jwk, kid: 'k' },
      ],
    ],
    [
      'the key first and another after it',
      () => [
        { ...mine.jwk, kid: 'k' },
        { ...other.jwk, kid: 'k' },
      ],
    ],
    [
      'a key for encryption first',
      () => [
        { ...other.jwk, use: 'enc', kid: 'k' },
        { ...mine.jwk, kid: 'k' },
      ],
    ],
    [
      'a key for another algorithm first',
      () => [
        { ...rsa, kid: 'k' },
        { ...mine.jwk, kid: 'k' },
      ],
    ],
    [
      'a broken key first',
      () => [
        { kty: 'RSA', n: 'x', e: 'AQAB', kid: 'k' },
        { ...mine.jwk, kid: 'k' },
      ],
    ],
    [
      'another issuer’s key first',
      () => [
        { ...other.jwk, iss: 'https://issuer.example/other', kid: 'k' },
        { ...mine.jwk, kid: 'k' },
      ],
    ],
  ];
  for (const [what, keys] of sets) {
    for (const kid of ['k', `${keySet}#k`]) {
      it(`may publish a name twice, ${what} (${kid})`, async () => {
        const { report } = await settle(site, { kid }, keys());
        expect([report.verdict, report.signedBy]).to.deep.equal(['verified', site]);
      });
    }
  }

  const never: [string, () => JsonObject[], string, string][] = [
    [
      'two keys, neither the one',
      () => [
        { ...other.jwk, kid: 'k' },
        { ...other.jwk, kid: 'k' },
      ],
      'invalid',
      'badSignature',
    ],
    ['a key for encryption only', () => [{ ...mine.jwk, use: 'enc', kid: 'k' }], 'undetermined', 'unsupportedKey'],
    ['the key under another name', () => [{ ...mine.jwk, kid: 'j' }], 'invalid', 'keyNotFound'],
  ];
  for (const [what, keys, verdict, reason] of never) {
    it(`with ${what} is ${verdict}`, async () => {
      const { report } = await settle(site, { kid: 'k' }, keys());
      expect([report.verdict, report.reason, report.signedBy]).to.deep.equal([verdict, reason, undefined]);
    });
  }
});
