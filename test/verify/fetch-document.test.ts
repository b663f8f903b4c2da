import { expect } from '@open-wc/testing';
import { VerifyError } from '../../packages/verify/src/errors.js';
import { createFetchDocument } from '../../packages/verify/src/fetch-document.js';
import { defaultLimits, type Fetched } from '../../packages/verify/src/ports.js';
import { type Answers, answersFetch, fixedClock } from '../support/clock-and-network.js';

const badge = 'https://issuer.example/badge.json';
const now = fixedClock('2026-11-15T12:00:00Z');

function gateOver(answers: Answers, limits = {}) {
  const fetch = answersFetch(answers);
  const fetchDocument = createFetchDocument({ fetch, limits: { ...defaultLimits, ...limits }, now });
  return { fetch, fetchDocument };
}

async function codeOf(answer: Promise<Fetched>): Promise<string> {
  try {
    return `answered ${(await answer).status}`;
  } catch (error) {
    return error instanceof VerifyError ? error.code : `threw ${String(error)}`;
  }
}

describe('the gate to the network', () => {
  it('asks once for an address, however many want it', async () => {
    const { fetch, fetchDocument } = gateOver({ [badge]: { body: '{}' } });
    await Promise.all([fetchDocument(badge), fetchDocument(badge), fetchDocument(`${badge}#part`)]);
    await fetchDocument(badge);
    expect(fetch.requests).to.deep.equal([badge]);
  });

  it('asks once for JSON that somebody has got as one of several forms', async () => {
    const json = { headers: { 'content-type': 'application/ld+json; charset=utf-8' }, body: '{}' };
    const { fetch, fetchDocument } = gateOver({
      [badge]: json,
      [`${badge}?page`]: { headers: { 'content-type': 'text/html' }, body: '<p>' },
    });
    await fetchDocument(badge, { accept: 'application/json, image/png' });
    await fetchDocument(badge, { accept: 'application/ld+json, application/json' });
    expect(fetch.requests).to.deep.equal([badge]);
    await fetchDocument(badge, { accept: 'image/png' });
    await fetchDocument(`${badge}?page`, { accept: 'application/json, image/png' });
    await fetchDocument(`${badge}?page`, { accept: 'application/json' });
    expect(fetch.requests).to.deep.equal([badge, badge, `${badge}?page`, `${badge}?page`]);
  });

  it('asks a dead host once for many badges', async () => {
    const { fetch, fetchDocument } = gateOver({});
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(fetchDocument(badge))));
    expect(codes).to.deep.equal(['unreachable', 'unreachable', 'unreachable']);
    expect(await codeOf(fetchDocument(badge))).to.equal('unreachable');
    expect(fetch.requests).to.have.length(1);
  });

  it('hands an error status on as an answer', async () => {
    expect(await codeOf(gateOver({ [badge]: { status: 404 } }).fetchDocument(badge))).to.equal('answered 404');
  });

  const refused = [
    'http://issuer.example/',
    'https://localhost/',
    'https://10.0.0.1/',
    'file:///etc/passwd',
    'https://a:b@issuer.example/',
  ];
  for (const address of refused) {
    it(`asks nobody for ${address}`, async () => {
      const { fetch, fetchDocument } = gateOver({ [address]: { body: '{}' } });
      expect(await codeOf(fetchDocument(address))).to.equal('addressRefused');
      expect(fetch.requests).to.deep.equal([]);
    });
  }

  it('does not read past the size limit', async () => {
    const { fetchDocument } = gateOver({ [badge]: { body: 'x'.repeat(5_000) } });
    expect(await codeOf(fetchDocument(badge, { maxBytes: 4_999 }))).to.equal('tooLarge');
    expect(await codeOf(gateOver({ [badge]: { body: 'x'.repeat(5_000) } }).fetchDocument(badge, { maxBytes: 5_000 }))).to.equal(
      'answered 200',
    );
  });

  it('gives up on a host that never answers', async () => {
    const { fetchDocument } = gateOver({ [badge]: { hang: true } }, { requestMs: 5 });
    expect(await codeOf(fetchDocument(badge))).to.equal('unreachable');
  });

  it('gives up on a fetch that never answers and does not listen to its signal, and on such a body', async () => {
    const deaf = [() => new Promise<Response>(() => {}), async () => new Response(new ReadableStream())];
    for (const fetch of deaf) {
      const fetchDocument = createFetchDocument({ fetch, limits: { ...defaultLimits, requestMs: 5, requests: 1 }, now });
      const codes = [badge, `${badge}?2`].map((address) => codeOf(fetchDocument(address)));
      expect(await Promise.all(codes)).to.deep.equal(['unreachable', 'unreachable']);
    }
  });

  it('asks anew when the clock was set back', async () => {
    const fetch = answersFetch({ [badge]: { body: '{}' } });
    let time = 1_000_000;
    const fetchDocument = createFetchDocument({ fetch, limits: defaultLimits, now: () => new Date(time) });
    await fetchDocument(badge);
    time -= 1;
    await fetchDocument(badge);
    expect(fetch.requests).to.deep.equal([badge, badge]);
  });

  it('takes the last address of a redirect for the one that answered, where the answer names none', async () => {
    const next = 'https://cdn.example/b.json';
    const fetch = async (url: unknown) =>
      url === badge ? new Response(null, { status: 302, headers: { location: next } }) : new Response('{}');
    const fetchDocument = createFetchDocument({ fetch, limits: defaultLimits, now });
    expect((await fetchDocument(badge, { redirect: 'follow' })).url).to.equal(next);
  });

  it('lets one who aborts go, and goes on for the others', async () => {
    const { fetchDocument } = gateOver({ [badge]: { body: '{}', delayMs: 5 } });
    const leaving = new AbortController();
    const left = codeOf(fetchDocument(badge, { signal: leaving.signal }));
    const stays = codeOf(fetchDocument(badge));
    leaving.abort();
    expect(await left).to.equal('aborted');
    expect(await stays).to.equal('answered 200');
  });

  it('ends a request that nobody waits for any more, and asks anew for whoever comes later', async () => {
    const signals: AbortSignal[] = [];
    const fetch = (_url: unknown, init?: RequestInit) => {
      const signal = init?.signal;
      if (signal) signals.push(signal);
      return new Promise<Response>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    };
    const fetchDocument = createFetchDocument({ fetch, limits: defaultLimits, now });
    const [first, second] = [new AbortController(), new AbortController()];
    const both = [first, second].map(({ signal }) => codeOf(fetchDocument(badge, { signal })));
    await Promise.resolve();
    first.abort();
    expect([await both[0], signals.map(({ aborted }) => aborted)]).to.deep.equal(['aborted', [false]]);
    second.abort();
    expect([await both[1], signals.map(({ aborted }) => aborted)]).to.deep.equal(['aborted', [true]]);
    await new Promise((resolve) => setTimeout(resolve));
    const third = new AbortController();
    const later = codeOf(fetchDocument(badge, { signal: third.signal }));
    await Promise.resolve();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    third.abort();
    expect(await later).to.equal('aborted');
  });

  describe('at a redirect', () => {
    const to = (target: string, more: Answers = {}): Answers => ({ [badge]: { redirect: target }, ...more });
    const elsewhere = 'https://cdn.example/b.json';

    it('fails where the caller wants none', async () => {
      expect(await codeOf(gateOver(to(elsewhere, { [elsewhere]: { body: '{}' } })).fetchDocument(badge))).to.equal('unreachable');
    });

    it('follows where the caller allows it, and says who answered', async () => {
      const { fetchDocument } = gateOver(to(elsewhere, { [elsewhere]: { body: '{}' } }));
      expect((await fetchDocument(badge, { redirect: 'follow' })).url).to.equal(elsewhere);
    });

    for (const target of ['http://issuer.example/b.json', 'http://169.254.169.254/', 'https://localhost/x', 'data:application/json,{}']) {
      it(`does not go to ${target}`, async () => {
        const { fetch, fetchDocument } = gateOver(to(target, { [target]: { body: '{}' } }));
        expect(await codeOf(fetchDocument(badge, { redirect: 'follow' }))).to.equal('addressRefused');
        expect(fetch.requests).to.deep.equal([badge]);
      });
    }

    it('ends a loop', async () => {
      expect(await codeOf(gateOver(to(badge)).fetchDocument(badge, { redirect: 'follow' }))).to.equal('unreachable');
    });
  });

  it('has only so many requests under way', async () => {
    let underWay = 0;
    let most = 0;
    const release: (() => void)[] = [];
    const fetch = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise<void>((go) => release.push(go));
      underWay -= 1;
      return new Response('{}');
    };
    const fetchDocument = createFetchDocument({ fetch, limits: { ...defaultLimits, requests: 2 }, now });
    const all = Promise.all([1, 2, 3, 4, 5].map((n) => fetchDocument(`${badge}?${n}`)));
    let settled = false;
    void all.then(() => {
      settled = true;
    });
    while (!settled) {
      release.shift()?.();
      await Promise.resolve();
      await new Promise((next) => requestAnimationFrame(next));
    }
    expect(most).to.equal(2);
  });
});
