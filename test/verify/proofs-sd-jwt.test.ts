import { expect } from '@open-wc/testing';
import { SDJwtInstance } from '@sd-jwt/core';
import { glance } from '../../packages/model/src/glance.js';
import { type JsonObject, ModelError, readBadges, readCollection } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential } from './support/issuing.js';
import { compact, createSigner, fromBase64Url, type Signer, toBase64Url, utf8 } from './support/signing.js';

const hasher = async (data: string | ArrayBuffer, alg: string) =>
  new Uint8Array(await crypto.subtle.digest(alg.toUpperCase(), typeof data === 'string' ? utf8(data) : data));
const signerOf = (signer: Signer) => async (text: string) => toBase64Url(await signer.sign(utf8(text)));

/** Issued and presented by another library. */
function libraryOf(issuer: Signer, holder: Signer, hashAlg = 'sha-256') {
  return new SDJwtInstance({
    signer: signerOf(issuer),
    signAlg: 'ES256',
    hasher,
    hashAlg: hashAlg as 'sha-256',
    saltGenerator: () => toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
    kbSigner: signerOf(holder),
    kbSignAlg: 'ES256',
  });
}

const frame = { credentialSubject: { _sd: ['result', 'activityStartDate'], result: { _sd: [0, 1] } }, _sd: ['description'] };

async function issued(issuer: Signer, holder: Signer, more: JsonObject = {}, hashAlg = 'sha-256'): Promise<string> {
  const { credentialSubject, ...rest } = soundCredential(issuer.did);
  const result = [1, 2].map((value) => ({ type: ['Result'], value: String(value) }));
  const subject = { ...(credentialSubject as JsonObject), activityStartDate: '2024-05-01T00:00:00Z', result };
  const payload = { ...rest, description: 'Long', credentialSubject: subject, cnf: { jwk: holder.jwk }, ...more };
  const header = { typ: 'vc+sd-jwt', kid: issuer.method };
  return libraryOf(issuer, holder, hashAlg).issue(payload as never, frame as never, { header });
}

const shown = { credentialSubject: { result: { 0: true } } };

async function presented(issuer: Signer, holder: Signer, kb?: object, hashAlg?: string): Promise<string> {
  const token = await issued(issuer, holder, {}, hashAlg);
  return libraryOf(issuer, holder, hashAlg).present(token, shown as never, kb ? { kb: { payload: kb as never } } : undefined);
}

const verifier = () => createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-11-15T12:00:00Z') });
const wordOf = ({ outcome, code, pointer }: { outcome: string; code: string; pointer?: string }) => `${outcome} ${code} ${pointer ?? '-'}`;

let issuer: Signer;
let holder: Signer;
before(async () => {
  issuer = await createSigner('P-256');
  holder = await createSigner('P-256');
});

describe('an SD-JWT with hundreds of disclosures', () => {
  const many = async () => {
    const { credentialSubject, ...rest } = soundCredential(issuer.did);
    const more = Array.from({ length: 450 }, (_, at) => ({ id: `urn:r:${at}` }));
    const framed = { more: { _sd: more.map((_, at) => at) } };
    const header = { typ: 'vc+sd-jwt', kid: issuer.method };
    return libraryOf(issuer, holder).issue({ ...rest, credentialSubject, more } as never, framed as never, { header });
  };

  it('is read by both doors alike, as text and as bytes', async () => {
    const token = await many();
    const whole = readCollection(token);
    expect((whole[0] as { document: JsonObject }).document.more).to.have.length(450);
    expect(await glance(token)).to.deep.equal(whole);
    expect(await glance(utf8(` ${token}\n`))).to.deep.equal(whole);
  });

  it('names the one that is broken, by both doors alike', async () => {
    const parts = (await many()).split('~');
    parts[301] = 'bm90IEpTT04';
    const token = parts.join('~');
    const wanted = { code: 'badDisclosure', pointer: '/disclosures/300' };
    expect(() => readBadges(token))
      .to.throw(ModelError)
      .that.includes(wanted);
    const [read] = await glance(token);
    expect(read && 'error' in read && read.error).to.include(wanted);
  });
});

describe('an SD-JWT', () => {
  it('is verified as a badge, and what is read is what is disclosed', async () => {
    const token = await presented(issuer, holder);
    const report = await verifier().verify(token);
    expect(report).to.include({ verdict: 'verified', signedBy: issuer.did });
    expect(report.checks.find(({ id }) => id === 'proof')?.detail).to.include({ disclosure: 'selective' });
    const [reading] = readBadges(token);
    expect(reading?.document).to.have.property('name', 'Teamwork');
    expect(JSON.stringify(reading?.document)).to.not.match(/_sd|\.\.\.|Long|activityStartDate/);
    expect(reading?.document.credentialSubject).to.have.deep.property('result', [{ type: ['Result'], value: '1' }]);
    expect(reading?.token).to.equal(token);
  });

  it('is verified as a badge of either type, and not of another', async () => {
    for (const [typ, verdict] of [
      ['vc+sd-jwt', 'verified'],
      ['dc+sd-jwt', 'verified'],
      ['application/vc+sd-jwt', 'verified'],
      ['at+jwt', 'invalid'],
    ] as const)
      expect(await verifier().verify(`${await tokenWith(soundCredential(issuer.did), { typ })}~`), typ).to.include({ verdict });
  });

  it('passes with each hash that is allowed', async () => {
    for (const hash of ['sha-256', 'sha-384', 'sha-512'])
      expect(wordOf(await verifier().verifyProof(await presented(issuer, holder, undefined, hash))), hash).to.equal('passed ok ');
  });

  const changes: [string, (token: string) => string | Promise<string>, string][] = [
    ['a disclosure twice', (token) => token.replace(/~([^~]+)~/, '~$1~$1~'), 'failed badDisclosure /disclosures/1'],
    [
      'a disclosure that the issuer did not sign for',
      (token) => `${token}${disclosureOf(['salt', 'official', true])}~`,
      'failed badDisclosure /disclosures/2',
    ],
    [
      'a disclosure that says something else',
      (token) => token.replace(/~[^~]+~$/, `~${disclosureOf(['salt', { type: ['Result'], value: '100' }])}~`),
      'failed badDisclosure /disclosures/1',
    ],
    ['a disclosure that is no JSON', (token) => `${token}AAAA~`, 'failed badDisclosure /disclosures/2'],
    ['a disclosure with padding', (token) => token.replace(/~$/, '=~'), 'failed badToken /disclosures'],
    ['another payload', (token) => token.replace(/\.[^.]+\./, `.${disclosureOf({ iss: issuer.did })}.`), 'failed badSignature '],
    [
      'a header of other tokens',
      async (token) => `${await tokenWith(payloadOf(token), { typ: 'kb+jwt' })}~`,
      'failed headerNotAllowed /typ',
    ],
    ['a hash that is too weak', async () => `${await tokenWith({ _sd_alg: 'md5' })}~`, 'failed badDisclosure /_sd_alg'],
    ['a member of a prototype for a hash', async () => `${await tokenWith({ _sd_alg: 'constructor' })}~`, 'failed badDisclosure /_sd_alg'],
    ['a digest twice', async () => `${await tokenWith({ a: { _sd: ['x'] }, b: { _sd: ['x'] } })}~`, 'failed badDisclosure /disclosures'],
    ['digests that are no list', async () => `${await tokenWith({ _sd: 'x' })}~`, 'failed badDisclosure /disclosures'],
    ['a placeholder with company', async () => `${await tokenWith({ a: [{ '...': 'x', b: 1 }] })}~`, 'failed badDisclosure /disclosures'],
    ['a placeholder outside a list', async () => `${await tokenWith({ a: { '...': 'x' } })}~`, 'failed badDisclosure /disclosures'],
    [
      'a disclosure in the place of a member',
      () => disclosing({ name: 'Teamwork' }, ['salt', 'name', 'Forged']),
      'failed badDisclosure /disclosures/0',
    ],
    ['a disclosure that makes digests', () => disclosing({}, ['salt', '_sd', ['x']]), 'failed badDisclosure /disclosures/0'],
    ['an item for a member', () => disclosing({}, ['salt', 'name']), 'failed badDisclosure /disclosures/0'],
    [
      'an end that the holder chose to show',
      () => disclosing({ vct: 'urn:badge' }, ['salt', 'exp', 9_999_999_999]),
      'failed badDisclosure /exp',
    ],
    ['an end that has passed', () => disclosing({}, ['salt', 'exp', 1]), 'failed proofExpired /exp'],
  ];
  for (const [title, change, expected] of changes) {
    it(`does not pass with ${title}`, async () => {
      const token = await change(await presented(issuer, holder));
      expect(wordOf(await verifier().verifyProof(token, { purpose: 'assertionMethod' }))).to.equal(expected);
    });
  }

  it('keeps a member that is named like a prototype as a member', async () => {
    const token = await disclosing(soundCredential(issuer.did), ['salt', '__proto__', { verified: true }]);
    expect(wordOf(await verifier().verifyProof(token))).to.equal('passed ok ');
    expect(Object.keys(readBadges(token)[0]?.document ?? {})).to.include('__proto__');
  });

  it('is no badge for the model when a disclosure is not asked for', async () => {
    const token = `${await presented(issuer, holder)}${disclosureOf(['salt', 'name', 'Forged'])}~`;
    expect(() => readBadges(token)).to.throw(ModelError, 'badDisclosure at /disclosures/2');
    expect(await verifier().verify(token)).to.include({ verdict: 'invalid', reason: 'badDisclosure' });
  });
});

describe('a key binding', () => {
  const kb = { iat: 1_795_000_000, aud: 'https://page.example', nonce: 'n-1' };
  const occasion = { challenge: 'n-1', domain: 'https://page.example' };
  const at = () => createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-12-01T12:00:00Z') });

  it('passes for its occasion, and says that it was not compared where none was given', async () => {
    const token = await presented(issuer, holder, kb);
    expect(await at().verifyProof(token, occasion)).to.deep.include({
      outcome: 'passed',
      detail: { disclosure: 'selective', keyBinding: 'ok' },
    });
    expect((await at().verifyProof(token)).detail).to.include({ keyBinding: 'notCompared' });
    expect(await at().verify(token)).to.include({ verdict: 'verified' });
  });

  const rows: [string, (token: string) => string | Promise<string>, object, string][] = [
    ['another challenge', (token) => token, { ...occasion, challenge: 'n-2' }, 'failed challengeMismatch /keyBinding/nonce'],
    ['another domain', (token) => token, { ...occasion, domain: 'https://b.example' }, 'failed challengeMismatch /keyBinding/aud'],
    ['no key binding where an occasion was given', (token) => withoutBinding(token), occasion, 'failed challengeMismatch /keyBinding'],
    ['a disclosure less', (token) => token.replace(/~[^~]+~([^~]*)$/, '~$1'), occasion, 'failed badKeyBinding /keyBinding/sd_hash'],
    [
      'another holder’s signature',
      async (token) => withoutBinding(token) + (await binding(token, issuer)),
      occasion,
      'failed badKeyBinding /keyBinding',
    ],
    [
      'a date to come',
      async (token) => withoutBinding(token) + (await binding(token, holder, { iat: 9_999_999_999 })),
      occasion,
      'failed proofInFuture /keyBinding/iat',
    ],
    [
      'no date',
      async (token) => withoutBinding(token) + (await binding(token, holder, { iat: undefined })),
      occasion,
      'failed badKeyBinding /keyBinding/iat',
    ],
    [
      'another type',
      async (token) => withoutBinding(token) + (await binding(token, holder, {}, { typ: 'JWT' })),
      occasion,
      'failed headerNotAllowed /keyBinding/typ',
    ],
    ['no signature', async (token) => `${token.slice(0, token.lastIndexOf('.'))}.`, occasion, 'failed malformedProof /keyBinding'],
  ];
  for (const [title, change, asked, expected] of rows) {
    it(`does not pass with ${title}`, async () => {
      const token = await change(await presented(issuer, holder, kb));
      expect(wordOf(await at().verifyProof(token, asked))).to.equal(expected);
    });
  }

  it('does not pass where the issuer named no key of the holder', async () => {
    const token = `${await tokenWith({})}~`;
    expect(wordOf(await at().verifyProof(token + (await binding(token, holder))))).to.equal('failed badKeyBinding /keyBinding');
  });

  async function binding(token: string, signer: Signer, claims: object = {}, header: object = {}): Promise<string> {
    const hash = toBase64Url(await hasher(withoutBinding(token), 'sha-256'));
    return compact({ alg: 'ES256', typ: 'kb+jwt', ...header }, { ...kb, sd_hash: hash, ...claims }, signer.sign);
  }
});

const withoutBinding = (token: string) => token.slice(0, token.lastIndexOf('~') + 1);
const disclosureOf = (value: unknown) => toBase64Url(utf8(JSON.stringify(value)));
const payloadOf = (token: string) => JSON.parse(new TextDecoder().decode(fromBase64Url(token.split('.')[1]))) as JsonObject;

function tokenWith(payload: JsonObject, header: object = {}): Promise<string> {
  return compact({ alg: 'ES256', typ: 'vc+sd-jwt', kid: issuer.method, ...header }, payload, issuer.sign);
}

/** An issuer that signs for one disclosure, whatever it is. */
async function disclosing(payload: JsonObject, disclosure: unknown): Promise<string> {
  const text = disclosureOf(disclosure);
  return `${await tokenWith({ ...payload, _sd: [toBase64Url(await hasher(text, 'sha-256'))] })}~${text}~`;
}
