import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { FetchPort } from '../../packages/elements/src/controllers/fetch-badge.js';
import type { Verifier } from '../../packages/verify/src/verify.js';
import { inside, later, mounted, outcome, settled, soundBadge, textOf, verifierThatFinds } from './support.js';

const [a, b] = ['https://university.example/a.json', 'https://university.example/b.json'];
const answer = (name: string) => new Response(JSON.stringify(soundBadge({ name })));

/** A fetch whose answers come when the test says so. */
function heldFetch() {
  const held = new Map<string, ReturnType<typeof later<Response>>>();
  const signals = new Map<string, AbortSignal>();
  const fetch: FetchPort = (url, init) => {
    const wait = later<Response>();
    held.set(String(url), wait);
    if (init?.signal) {
      signals.set(String(url), init.signal);
      init.signal.addEventListener('abort', () => wait.reject(init.signal?.reason));
    }
    return wait.promise;
  };
  return { fetch, signals, answers: (url: string, response: Response) => held.get(url)?.resolve(response), asked: () => [...held.keys()] };
}

/** A verifier that counts. */
function countingVerifier() {
  const sound = verifierThatFinds({ verdict: 'verified' });
  const seen = { most: 0, now: 0, calls: 0 };
  const verifier: Verifier = {
    ...sound,
    async verify(input, options) {
      seen.calls += 1;
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise<void>((go) => queueMicrotask(go));
      seen.now -= 1;
      return sound.verify(input, options);
    },
  };
  return { verifier, seen };
}

describe('an element over time', () => {
  it('drops the late answer of an older address', async () => {
    const held = heldFetch();
    const element = await mounted<OpenBadge>(html`<open-badge src=${a}></open-badge>`, { fetch: held.fetch });
    element.src = b;
    await element.updateComplete;
    held.answers(b, answer('B'));
    await outcome(element);
    held.answers(a, answer('A'));
    await element.updateComplete;
    expect(textOf(element)).to.contain('B').and.not.contain('A very');
    expect(element.entries[0]?.report?.badge?.name).to.equal('B');
  });

  it('may become a line of a sentence while it waits to be drawn', async () => {
    const place = await mounted<HTMLElement>(html`<p></p>`);
    const element = document.createElement('open-badge');
    element.source = soundBadge({ name: 'In a sentence' });
    place.append(element);
    await Promise.resolve();
    element.layout = 'inline';
    await settled(element);
    expect(textOf(inside(element, '.line'))).to.contain('In a sentence');
    expect(element.shadowRoot?.querySelector('.card')).to.equal(null);
  });

  it('drops the late verdict of an older badge', async () => {
    const sound = verifierThatFinds({ verdict: 'verified' });
    const first = later<void>();
    const verifier: Verifier = {
      ...sound,
      verify: async (input, options) => {
        if ((input as { name?: string }).name === 'slow') await first.promise;
        return sound.verify(input, options);
      },
    };
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge({ name: 'slow' })}></open-badge>`, { verifier });
    element.source = soundBadge({ name: 'fast' });
    await outcome(element);
    let more = 0;
    element.addEventListener('open-badge-settled', () => (more += 1));
    first.resolve();
    await first.promise;
    await element.updateComplete;
    expect(element.entries[0]?.report?.badge?.name).to.equal('fast');
    expect(more).to.equal(0);
  });

  it('stops its request when it is removed, and starts again when it is back', async () => {
    const held = heldFetch();
    const element = await mounted<OpenBadge>(html`<open-badge src=${a}></open-badge>`, { fetch: held.fetch });
    const parent = element.parentElement;
    expect(held.asked()).to.deep.equal([a]);
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(held.signals.get(a)?.aborted).to.equal(true);
    parent?.append(element);
    await element.updateComplete;
    held.answers(a, answer('A'));
    await outcome(element);
    expect(element.matches(':state(verified)')).to.equal(true);
  });

  it('is checked once, however often it is moved', async () => {
    const { verifier, seen } = countingVerifier();
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { verifier });
    const parent = element.parentElement;
    for (let moved = 0; moved < 50; moved += 1) parent?.append(element);
    await settled(element);
    for (let moved = 0; moved < 50; moved += 1) parent?.append(element);
    await element.updateComplete;
    expect(seen.calls).to.equal(1);
    expect(element.matches(':state(verified)')).to.equal(true);
  });

  it('asks one address once for a hundred elements, and each has its own verdict', async () => {
    const held = heldFetch();
    let requests = 0;
    const fetch: FetchPort = (...given) => {
      requests += 1;
      return held.fetch(...given);
    };
    const around = await mounted<HTMLElement>(
      html`<div>${Array.from({ length: 100 }, () => html`<open-badge src=${a}></open-badge>`)}</div>`,
      { fetch },
    );
    const all = [...around.querySelectorAll('open-badge')];
    const done = Promise.all(all.slice(0, 3).map((element) => settled(element)));
    held.answers(a, answer('A'));
    await done;
    expect(requests).to.equal(1);
  });

  it('keeps a hundred badges apart, and checks a few at a time', async () => {
    const { verifier, seen } = countingVerifier();
    const around = await mounted<HTMLElement>(
      html`<div style="font-size: 1px; line-height: 1">${Array.from({ length: 100 }, (_, at) => html`<open-badge layout="inline" .source=${at % 10 === 0 ? 'no badge' : soundBadge({ name: `Badge ${at}` })}></open-badge>`)}</div>`,
      { verifier },
    );
    const all = [...around.querySelectorAll('open-badge')];
    await Promise.all(all.map((element) => settled(element)));
    expect(all.filter((element) => element.matches(':state(failed)')).length).to.equal(10);
    expect(all.every((element, at) => at % 10 === 0 || element.entries[0]?.report?.badge?.name === `Badge ${at}`)).to.equal(true);
    expect(seen.most).to.be.at.most(4);
  });

  it('says "could not be checked" when the verifier itself is not there', async () => {
    const verifier: Verifier = { ...verifierThatFinds({ verdict: 'verified' }), verify: () => Promise.reject(new TypeError('no chunk')) };
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { verifier });
    await settled(element);
    expect(element.matches(':state(undetermined)')).to.equal(true);
    expect(textOf(element)).to.contain('our fault');
  });

  it('always shows the verdict of what it was last given (property)', async () => {
    const steps = fc.array(fc.constantFrom('A', 'B', 'C', 'remove', 'insert', 'bad'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
        const parent = element.parentElement;
        for (const [at, step] of taken.entries()) {
          if (step === 'remove') element.remove();
          else if (step === 'insert') parent?.append(element);
          else element.source = step === 'bad' ? 'nothing' : soundBadge({ name: `${step} ${at}` });
          if (at % 3 === 0) await element.updateComplete;
        }
        parent?.append(element);
        const source = element.source;
        if (source === undefined) return parent?.remove();
        await element.updateComplete;
        if (typeof source !== 'string') while (!element.entries[0]?.report) await outcome(element);
        else await settled(element);
        const shown = element.entries[0]?.report?.badge?.name;
        if (shown !== (typeof source === 'string' ? undefined : (source as { name: string }).name))
          throw new Error(`${shown} after ${taken}`);
        parent?.remove();
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
