import { expect } from '@open-wc/testing';
import { createVerifier } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, testIssuer } from './support/issuing.js';
import { createSigner, secured } from './support/signing.js';

/** Runs work as a page over plain http does. */
async function overPlainHttp<T>(work: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext') ?? {};
  Object.defineProperty(globalThis, 'isSecureContext', { value: false, configurable: true });
  try {
    return await work();
  } finally {
    Object.defineProperty(globalThis, 'isSecureContext', before);
  }
}

describe('a page over plain http', () => {
  it('says that it can’t check, and why; the same badge is verified elsewhere', async () => {
    const signer = await createSigner();
    const badge = await secured(soundCredential(signer.did), signer);
    const verify = () => createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-11-15T12:00:00Z') }).verify(badge);
    const there = await overPlainHttp(verify);
    expect([there.verdict, there.reason]).to.deep.equal(['undetermined', 'insecurePage']);
    const { outcome, code } = there.checks.find(({ id }) => id === 'proof') ?? {};
    expect([outcome, code]).to.deep.equal(['undetermined', 'insecurePage']);
    expect((await verify()).verdict).to.equal('verified');
  });

  it('says the same of a token', async () => {
    const issuer = await testIssuer();
    const token = await issuer.sign(soundCredential(issuer.did));
    const there = await overPlainHttp(() => createVerifier({ fetch: answersFetch({}) }).verify(token));
    expect([there.verdict, there.reason]).to.deep.equal(['undetermined', 'insecurePage']);
  });
});
