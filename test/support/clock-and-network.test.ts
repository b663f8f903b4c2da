import { expect } from '@open-wc/testing';
import { type Answer, answersFetch, fixedClock } from './clock-and-network.js';

const at = 'https://issuer.example/key.json';

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not reject');
}

describe('answersFetch', () => {
  it('gives the answer of a URL, whatever its fragment, and records the request', async () => {
    const fetch = answersFetch({ [at]: { status: 201, headers: { 'content-type': 'application/json' }, body: '{"a":1}' } });
    const response = await fetch(new URL(`${at}#key-1`));
    expect([response.status, response.headers.get('content-type'), await response.json()]).to.deep.equal([
      201,
      'application/json',
      { a: 1 },
    ]);
    expect(fetch.requests).to.deep.equal([`${at}#key-1`]);
  });

  it('follows a redirect and says where it ended', async () => {
    const fetch = answersFetch({ [at]: { redirect: '/moved.json' }, 'https://issuer.example/moved.json': { body: 'here' } });
    const response = await fetch(at);
    expect([response.url, response.redirected]).to.deep.equal(['https://issuer.example/moved.json', true]);
    expect(fetch.requests).to.deep.equal([at, 'https://issuer.example/moved.json']);
  });

  const refused: [string, Record<string, Answer>, RequestInit][] = [
    ['a URL without an answer', {}, {}],
    ['an unreachable host', { [at]: { error: 'dns' } }, {}],
    [
      'a redirect that the asker forbids',
      { [at]: { redirect: '/moved.json' }, 'https://issuer.example/moved.json': {} },
      { redirect: 'error' },
    ],
    ['redirects without end', { [at]: { redirect: at } }, {}],
  ];
  for (const [title, answers, init] of refused) {
    it(`rejects ${title} as a browser does, with a TypeError`, async () => {
      expect(await rejection(answersFetch(answers)(at, init))).to.be.instanceOf(TypeError);
    });
  }

  for (const answer of [{ hang: true }, { delayMs: 60_000 }]) {
    it(`ends ${JSON.stringify(answer)} when the asker gives up`, async () => {
      const error = await rejection(answersFetch({ [at]: answer })(at, { signal: AbortSignal.timeout(1) }));
      expect(error).to.have.property('name', 'TimeoutError');
    });
  }
});

describe('fixedClock', () => {
  it('gives the same instant each time, in a Date of its own', () => {
    const now = fixedClock('2026-01-02T03:04:05Z');
    now().setFullYear(1999);
    expect(now().toISOString()).to.equal('2026-01-02T03:04:05.000Z');
  });

  it('refuses what is no instant', () => expect(() => fixedClock('soon')).to.throw(TypeError));
});
