import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type VerifierOptions } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';
import { createSigner, type Signer, secured } from './support/signing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const url = 'https://issuer.example/status/1';
const entry = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: url };

/** Every limit of trust.md with what it bounds: the most that is taken, and one more. */
describe('a limit', () => {
  let issuer: TestIssuer;
  let signer: Signer;
  before(async () => {
    [issuer, signer] = await Promise.all([testIssuer(), createSigner()]);
  });

  const reasonOf = async (
    input: JsonObject | string | URL,
    limits: VerifierOptions['limits'] = {},
    answers: Record<string, Answer> = {},
  ) => {
    const report = await createVerifier({ fetch: answersFetch(answers), now, limits }).verify(input);
    return report.reason ?? report.verdict;
  };
  /** White space after the document, up to a size. */
  const padded = (document: unknown, size: number) => JSON.stringify(document).padEnd(size, ' ');
  const unsigned = soundCredential('did:example:issuer');
  const inAchievement = (more: JsonObject): JsonObject => {
    const subject = unsigned.credentialSubject as JsonObject;
    return { ...unsigned, credentialSubject: { ...subject, achievement: { ...(subject.achievement as JsonObject), ...more } } };
  };

  const reading: [string, () => string, () => string, VerifierOptions['limits'], string][] = [
    ['of bytes a document: 1 MB', () => padded(unsigned, 1_000_000), () => padded(unsigned, 1_000_001), {}, 'tooLarge'],
    [
      'of bytes a document, set',
      () => padded(unsigned, 2_000),
      () => padded(unsigned, 2_001),
      { read: { documentBytes: 2_000 } },
      'tooLarge',
    ],
    [
      'of depth: 64',
      () => JSON.stringify(inAchievement({ image: JSON.parse(`${'{"a":'.repeat(61)}1${'}'.repeat(61)}`) })),
      () => JSON.stringify(inAchievement({ image: JSON.parse(`${'{"a":'.repeat(62)}1${'}'.repeat(62)}`) })),
      {},
      'tooComplex',
    ],
    [
      'of text: 256 kB',
      () => JSON.stringify(inAchievement({ description: 'a'.repeat(256_000) })),
      () => JSON.stringify(inAchievement({ description: 'a'.repeat(256_001) })),
      {},
      'tooLarge',
    ],
    [
      'of members: 5,000',
      () => JSON.stringify(inAchievement({ tag: Array(4_900).fill('a') })),
      () => JSON.stringify(inAchievement({ tag: Array(5_000).fill('a') })),
      {},
      'tooComplex',
    ],
  ];
  for (const [what, most, over, limits, code] of reading) {
    it(`${what}`, async () => {
      expect(await reasonOf(most(), limits)).to.not.equal(code);
      expect(await reasonOf(over(), limits)).to.equal(code);
    });
  }

  it('of bytes a document holds for what is fetched as well', async () => {
    const address = new URL('https://issuer.example/badge');
    const served = (size: number) => ({ [address.href]: { body: padded(unsigned, size) } });
    expect(await reasonOf(address, { documentBytes: 2_000 }, served(2_000))).to.equal('noProof');
    expect(await reasonOf(address, { documentBytes: 2_000 }, served(2_001))).to.equal('tooLarge');
  });

  it('of proofs: 10', async () => {
    const proof = (await secured(soundCredential(signer.did), signer)).proof;
    const proofs = (count: number) => ({ ...soundCredential(signer.did), proof: Array(count).fill(proof) as JsonObject[] });
    expect(await reasonOf(proofs(10))).to.equal('verified');
    expect(await reasonOf(proofs(11))).to.equal('tooMuchWork');
  });

  it('of status entries is that of proofs', async () => {
    const list = await issuer.sign(await statusListCredential(issuer.did, url, []), { header: { typ: 'vc+jwt' } });
    const badge = (count: number) =>
      issuer.sign({ ...soundCredential(issuer.did), credentialStatus: Array(count).fill(entry) } as JsonObject);
    expect(await reasonOf(await badge(10), {}, { [url]: { body: list } })).to.equal('verified');
    expect(await reasonOf(await badge(11), {}, { [url]: { body: list } })).to.equal('malformedStatus');
  });

  it('of an inflated status list is met to the byte', async () => {
    const list = await issuer.sign(await statusListCredential(issuer.did, url, [], 'revocation', 80_000), { header: { typ: 'vc+jwt' } });
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry } as JsonObject);
    const answers = { [url]: { body: list } };
    expect(await reasonOf(badge, { statusListInflatedBytes: 10_000 }, answers)).to.equal('verified');
    expect(await reasonOf(badge, { statusListInflatedBytes: 9_999 }, answers)).to.equal('statusUnreachable');
    expect(await reasonOf(badge, { statusListBytes: list.length }, answers)).to.equal('verified');
    expect(await reasonOf(badge, { statusListBytes: list.length - 1 }, answers)).to.equal('statusUnreachable');
  });

  it('of nesting is met by endorsements and by lists', async () => {
    const list = await issuer.sign(await statusListCredential(issuer.did, url, []), { header: { typ: 'vc+jwt' } });
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry } as JsonObject);
    expect(await reasonOf(badge, { nesting: 1 }, { [url]: { body: list } })).to.equal('verified');
    expect(await reasonOf(badge, { nesting: 0 }, { [url]: { body: list } })).to.equal('statusNotProven');

    const endorsed = await issuer.sign({ ...soundCredential(issuer.did), endorsementJwt: ['e30.e30.AA'] } as JsonObject);
    const codeOf = async (nesting: number) => {
      const report = await createVerifier({ fetch: answersFetch({}), now, limits: { nesting } }).verify(endorsed);
      return report.checks.find(({ id }) => id === 'endorsements')?.code;
    };
    expect([await codeOf(1), await codeOf(2)]).to.deep.equal(['tooMuchWork', 'unknownFormat']);
  });

  it('of time is met by a list that never comes', async () => {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry } as JsonObject);
    expect(await reasonOf(badge, { requestMs: 5 }, { [url]: { hang: true } })).to.equal('statusUnreachable');
    expect(await reasonOf(badge, { requestMs: 5_000 }, { [url]: { delayMs: 5, status: 404 } })).to.equal('statusUnreachable');
  });
});

describe('checking that is given up', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await testIssuer();
  });

  it('before it begins asks nobody', async () => {
    const fetch = answersFetch({});
    const verifier = createVerifier({ fetch, now });
    const signal = AbortSignal.abort();
    const report = await verifier.verify(await issuer.sign(soundCredential(issuer.did)), { signal });
    expect([report.verdict, report.reason]).to.deep.equal(['undetermined', 'aborted']);
    expect((await verifier.verify(new URL('https://issuer.example/badge'), { signal })).reason).to.equal('aborted');
  });

  it('during a request ends at once', async () => {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry } as JsonObject);
    const fetch = answersFetch({ [url]: { hang: true } });
    const leaver = new AbortController();
    const settled = createVerifier({ fetch, now }).verify(badge, { signal: leaver.signal });
    while (fetch.requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
    leaver.abort();
    expect((await settled).reason).to.equal('aborted');
  });

  it('between two badges leaves the first as it is, and says of the rest that they were not checked', async () => {
    const badge = await issuer.sign(soundCredential(issuer.did));
    const leaver = new AbortController();
    const verdicts: string[] = [];
    const collection = { compactJwsString: [badge, badge, badge] } as unknown as JsonObject;
    for await (const report of createVerifier({ fetch: answersFetch({}), now }).verifyAll(collection, { signal: leaver.signal })) {
      verdicts.push(report.reason ?? report.verdict);
      leaver.abort();
    }
    expect(verdicts).to.deep.equal(['verified', 'aborted', 'aborted']);
  });
});
