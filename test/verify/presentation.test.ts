import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Report, type VerifyOptions } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential } from './support/issuing.js';
import { compact, createSigner, type SecureOptions, type Signer, secured } from './support/signing.js';

const verifier = () => createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-11-15T12:00:00Z') });
const occasion = { challenge: 'c-1', domain: 'page.example' };

let issuer: Signer;
let holder: Signer;
let badge: JsonObject;
before(async () => {
  [issuer, holder] = [await createSigner(), await createSigner()];
  badge = await secured(soundCredential(issuer.did), issuer);
});

const wrapped = (more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: holder.did,
  verifiableCredential: [badge],
  ...more,
});

function presented(document = wrapped(), signer = holder, proof: SecureOptions['proof'] = {}): Promise<JsonObject> {
  return secured(document, signer, { proof: { proofPurpose: 'authentication', ...occasion, ...proof } });
}

async function tokenOf(payload: JsonObject, signer = holder, header: JsonObject = {}): Promise<string> {
  return compact({ alg: 'EdDSA', typ: 'JWT', kid: signer.method, ...header }, payload, signer.sign);
}

const settle = (input: JsonObject | string, options: VerifyOptions = occasion) => verifier().verify(input, options);

function wordOf({ verdict, presentation }: Report): string {
  return `${verdict}, ${presentation?.outcome} ${presentation?.code} ${presentation?.pointer ?? '-'} ${presentation?.holder === holder.did ? 'by the holder' : (presentation?.holder ?? 'by nobody')}`;
}

describe('a presentation', () => {
  it('tells who presents the badges, beside what they are', async () => {
    expect(wordOf(await settle(await presented()))).to.equal('verified, passed ok /proof by the holder');
    expect(wordOf(await settle(await presented(wrapped({ verifiableCredential: [badge, badge] }))))).to.equal(
      'verified, passed ok /proof by the holder',
    );
  });

  it('is whoever signed it where it names no holder', async () => {
    const { holder: _holder, ...document } = wrapped();
    expect(wordOf(await settle(await presented(document)))).to.equal('verified, passed ok /proof by the holder');
  });

  it('says whether an occasion was compared', async () => {
    expect((await settle(await presented())).presentation?.detail).to.deep.equal({ occasion: 'ok' });
    expect((await settle(await presented(), {})).presentation?.detail).to.deep.equal({ occasion: 'notCompared' });
  });

  it('may be a token, with the claims of one, or in an envelope', async () => {
    const claims = { iss: holder.did, nonce: 'c-1', aud: 'page.example' };
    const old = await tokenOf({ ...claims, vp: wrapped() });
    expect(wordOf(await settle(old))).to.equal('verified, passed ok  by the holder');
    const token = await tokenOf({ ...wrapped(), ...claims }, holder, { typ: 'vp+jwt' });
    expect(wordOf(await settle(token))).to.equal('verified, passed ok  by the holder');
    const enveloped = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiablePresentation',
      id: `data:application/vp+jwt,${token}`,
    };
    expect(wordOf(await settle(enveloped))).to.equal('verified, passed ok  by the holder');
    for (const [more, expected] of [
      [{ nonce: 'c-2' }, 'failed challengeMismatch /nonce'],
      [{ aud: 'other.example' }, 'failed challengeMismatch /aud'],
      [{ exp: 1 }, 'failed proofExpired /exp'],
      [{ iss: issuer.did }, 'failed claimMismatch /iss'],
    ] as const)
      expect(wordOf(await settle(await tokenOf({ ...claims, vp: wrapped(), ...more })))).to.equal(`verified, ${expected} by nobody`);
  });

  const rows: [string, () => Promise<JsonObject> | JsonObject, string][] = [
    ['no proof', () => wrapped(), 'notApplicable noProof /proof'],
    ['the proof of somebody else', () => presented(wrapped(), issuer), 'failed signedByAnotherKey /holder'],
    [
      'a proof for another purpose',
      () => presented(wrapped(), holder, { proofPurpose: 'assertionMethod' }),
      'failed wrongPurpose /proof/proofPurpose',
    ],
    ['another challenge', () => presented(wrapped(), holder, { challenge: 'c-2' }), 'failed challengeMismatch /proof/challenge'],
    ['another domain', () => presented(wrapped(), holder, { domain: 'other.example' }), 'failed challengeMismatch /proof/domain'],
    ['no challenge', () => presented(wrapped(), holder, { challenge: undefined }), 'failed challengeMismatch /proof/challenge'],
    [
      'a badge put in afterwards',
      async () => ({ ...(await presented()), verifiableCredential: [badge, badge] }),
      'failed badSignature /proof',
    ],
    ['another holder named afterwards', async () => ({ ...(await presented()), holder: issuer.did }), 'failed badSignature /proof'],
    [
      'a proof that has run out',
      () => presented(wrapped(), holder, { expires: '2026-01-01T00:00:00Z' }),
      'failed proofExpired /proof/expires',
    ],
  ];
  for (const [title, document, expected] of rows) {
    it(`never changes the badge’s verdict: ${title}`, async () => {
      expect(wordOf(await settle(await document()))).to.match(new RegExp(`^verified, ${expected}`));
    });
  }

  it('does not make a forged badge good', async () => {
    const forged = { ...badge, name: 'Forged' };
    expect(wordOf(await settle(await presented(wrapped({ verifiableCredential: [forged] }))))).to.match(/^invalid, passed ok/);
  });

  it('is not looked for around badges in an answer of a server', async () => {
    expect(await settle({ credential: [badge] })).to.not.have.property('presentation');
    expect(await settle(badge)).to.not.have.property('presentation');
  });

  it('is part of a report that is frozen and plain', async () => {
    const report = await settle(await presented());
    expect(Object.isFrozen(report.presentation)).to.equal(true);
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(structuredClone(report));
  });
});
