import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Report, type VerifierOptions, type VerifyInput } from '../../packages/verify/src/index.js';
import { createWorkerVerifier } from '../../packages/verify/src/worker/index.js';
import { type Answers, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';
import { createSigner, type Signer, secured } from './support/signing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const url = 'https://issuer.example/status/1';
const home = 'https://issuer.example/badge.json';
const entry = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: url };
const badge = (did: string, more: JsonObject = {}) => ({ ...soundCredential(did), ...more });

const program = new URL('../../packages/verify/src/worker/thread.ts', import.meta.url);
/** Starts the thread from its source, and counts. */
function starting() {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(program, { type: 'module' });
    started.push(worker);
    return worker;
  };
  return { started, start };
}
const workerOf = (script: string) => () => new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));

/** What a report says, without the moment: the thread's clock goes on from the page's. */
const said = ({ checkedAt, ...report }: Report) => report;

let issuer: TestIssuer;
let signer: Signer;
let list: string;
before(async () => {
  [issuer, signer] = await Promise.all([testIssuer(), createSigner()]);
  list = await issuer.sign(await statusListCredential(issuer.did, url, [7]), { claims: {}, header: { typ: 'vc+jwt' } });
});

describe('a verifier in a worker', () => {
  const rows: [string, () => Promise<VerifyInput>, Answers, VerifierOptions, string, string | undefined][] = [
    ['a sound token', () => issuer.sign(badge(issuer.did)), {}, {}, 'verified', undefined],
    ['a sound document', () => secured(badge(signer.did), signer), {}, {}, 'verified', undefined],
    ['bytes', async () => new TextEncoder().encode(await issuer.sign(badge(issuer.did))), {}, {}, 'verified', undefined],
    [
      'an altered document',
      async () => ({ ...(await secured(badge(signer.did), signer)), name: 'Leadership' }),
      {},
      {},
      'invalid',
      'badSignature',
    ],
    ['an expired one', () => issuer.sign(badge(issuer.did, { validUntil: '2025-01-01T00:00:00Z' })), {}, {}, 'expired', 'expired'],
    ['no badge', async () => '{"a": 1}', {}, {}, 'undetermined', 'unknownFormat'],
    [
      'a list that does not come',
      () => issuer.sign(badge(issuer.did, { credentialStatus: entry })),
      {},
      {},
      'undetermined',
      'statusUnreachable',
    ],
    [
      'a list that is too large',
      () => issuer.sign(badge(issuer.did, { credentialStatus: entry })),
      { [url]: { body: ' '.repeat(3_000) } },
      { limits: { statusListBytes: 2_000 } },
      'undetermined',
      'statusUnreachable',
    ],
    ['an address without an answer', async () => new URL(home), {}, {}, 'undetermined', 'unreachable'],
    ['an address with an error', async () => new URL(home), { [home]: { status: 500, body: 'x' } }, {}, 'undetermined', 'httpError'],
    ['an address without a body', async () => new URL(home), { [home]: { status: 204 } }, {}, 'undetermined', 'httpError'],
    ['a refused address', async () => new URL('http://10.0.0.1/badge.json'), {}, {}, 'undetermined', 'addressRefused'],
  ];
  for (const [title, input, answers, options, verdict, reason] of rows) {
    it(`says of ${title} what it says on the page: ${reason ?? verdict}`, async () => {
      const given = await input();
      const [there, here] = [answersFetch(answers), answersFetch(answers)];
      const { started, start } = starting();
      const report = await createWorkerVerifier({ ...options, fetch: there, now, start }).verify(given);
      expect(report).to.include({ verdict });
      expect(report.reason).to.equal(reason);
      expect(said(report)).to.deep.equal(said(await createVerifier({ ...options, fetch: here, now }).verify(given)));
      expect(report.checkedAt.slice(0, 16)).to.equal('2026-11-15T12:00');
      expect(Object.isFrozen(report.checks)).to.equal(true);
      expect(there.requests).to.deep.equal(here.requests);
      expect(started).to.have.length(1);
    });
  }

  it('asks by way of the page: a list, and where an address leads', async () => {
    const token = await issuer.sign(badge(issuer.did, { credentialStatus: entry }));
    const moved = 'https://issuer.example/moved.jwt';
    const answers: Answers = {
      [home]: { redirect: moved },
      [moved]: { body: token },
      [url]: { headers: { 'content-type': 'application/vc+jwt' }, body: list },
    };
    const fetch = answersFetch(answers);
    const report = await createWorkerVerifier({ fetch, now, start: starting().start }).verify(new URL(home));
    expect(report).to.include({ verdict: 'revoked', reason: 'revoked' });
    expect(fetch.requests).to.deep.equal([home, moved, url]);
    expect(report.asked).to.deep.equal([home, url]);
  });

  it('settles a collection badge by badge, and stops when nobody listens any more', async () => {
    const tokens = await Promise.all([1, 2, 3].map((at) => issuer.sign(badge(issuer.did, { id: `urn:badge:${at}` }))));
    const verifier = createWorkerVerifier({ fetch: answersFetch({}), now, start: starting().start });
    const ids: (string | undefined)[] = [];
    for await (const report of verifier.verifyAll(tokens)) ids.push(report.badge?.id);
    expect(ids).to.deep.equal(['urn:badge:1', 'urn:badge:2', 'urn:badge:3']);
    for await (const report of verifier.verifyAll(tokens)) {
      expect(report.badge?.id).to.equal('urn:badge:1');
      break;
    }
    expect((await verifier.verify(tokens[0] ?? '')).verdict).to.equal('verified');
  });

  it('settles the proof of any document', async () => {
    const verifier = createWorkerVerifier({ fetch: answersFetch({}), now, start: starting().start });
    const document = await secured(badge(signer.did), signer);
    expect(await verifier.verifyProof(document)).to.include({ outcome: 'passed', code: 'ok' });
    expect(await verifier.verifyProof({ ...document, name: 'x' })).to.include({ outcome: 'failed', code: 'badSignature' });
  });

  it('stops with the page: what waits for an answer is aborted there and here', async () => {
    let aborted = false;
    const stop = new AbortController();
    const fetch: typeof globalThis.fetch = (_input, { signal } = {}) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          aborted = true;
          reject(signal.reason);
        });
        stop.abort();
      });
    const verifier = createWorkerVerifier({ fetch, now, start: starting().start });
    const report = await verifier.verify(new URL(home), { signal: stop.signal });
    expect(report).to.include({ verdict: 'undetermined', reason: 'aborted' });
    expect((await verifier.verify(await issuer.sign(badge(issuer.did)))).verdict).to.equal('verified');
    expect(aborted).to.equal(true);
  });

  it('leaves to the page what can’t be handed over', async () => {
    const { started, start } = starting();
    const verifier = createWorkerVerifier({ fetch: answersFetch({}), now, start });
    const odd = { ...badge(signer.did), name: () => 'Teamwork' } as unknown as JsonObject;
    expect(await verifier.verify(odd)).to.include({ verdict: 'invalid', reason: 'wrongType' });
    expect(started).to.have.length(1);
  });
});

describe('where there is no worker', () => {
  const silent = workerOf('');
  for (const [title, start] of [
    [
      'it can’t be started',
      () => {
        throw new TypeError('refused');
      },
    ],
    ['nothing is heard of it', silent],
    ['its program fails', workerOf('throw new Error("no");')],
  ] as [string, () => Worker][]) {
    it(`the page does the work: ${title}`, async () => {
      const verifier = createWorkerVerifier({ fetch: answersFetch({}), now, start, silenceMs: start === silent ? 20 : 5_000 });
      const report = await verifier.verify(await issuer.sign(badge(issuer.did)));
      expect(report).to.include({ verdict: 'verified', checkedAt: '2026-11-15T12:00:00.000Z' });
      const all: string[] = [];
      for await (const { verdict } of verifier.verifyAll([await issuer.sign(badge(issuer.did)), '{}'])) all.push(verdict);
      expect(all).to.deep.equal(['verified', 'undetermined']);
      expect((await verifier.verifyProof(await secured(badge(signer.did), signer))).outcome).to.equal('passed');
    });
  }

  it('one that ends in the middle of its work accuses no badge, and the next question starts another', async () => {
    const dying = workerOf(
      'onmessage = ({ data }) => { if (data.kind !== "begin") throw new Error("no"); postMessage({ kind: "ready" }); };',
    );
    const { start } = starting();
    let count = 0;
    const verifier = createWorkerVerifier({
      fetch: answersFetch({}),
      now,
      start: () => {
        count += 1;
        return count < 3 ? dying() : start();
      },
    });
    const token = await issuer.sign(badge(issuer.did));
    expect(await verifier.verify(token)).to.deep.include({
      verdict: 'undetermined',
      reason: 'internalError',
      error: { code: 'internalError' },
    });
    const all: string[] = [];
    const listening = async () => {
      for await (const { verdict } of verifier.verifyAll([token])) all.push(verdict);
    };
    expect(
      await listening().then(
        () => 'ended',
        (error: Error) => error.name,
      ),
    ).to.equal('ThreadEnded');
    expect((await verifier.verify(token)).verdict).to.equal('verified');
    expect(count).to.equal(3);
  });
});
