import { expect, fixture, html } from '@open-wc/testing';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { OpenBadgeProvider } from '../../packages/elements/src/provider/provider-element.js';
import { inside, soundBadge, textOf, verifierThatWaits } from './support.js';

const frameOf = (element: OpenBadge) => element.shadowRoot?.querySelector('.frame');
const isDrawn = (element: OpenBadge) => Boolean(frameOf(element));

/** So many badges at once, on a page that has no others. */
async function badges(count: number): Promise<readonly OpenBadge[]> {
  const provider = await fixture<OpenBadgeProvider>(html`<open-badge-provider .verifier=${verifierThatWaits}></open-badge-provider>`);
  const all = Array.from({ length: count }, () => Object.assign(document.createElement('open-badge'), { source: soundBadge() }));
  provider.append(...all);
  return all;
}

/** Until nothing is left to do in the present task. */
async function endOfTask(): Promise<void> {
  for (let microtask = 0; microtask < 50; microtask += 1) await Promise.resolve();
}

describe('hundreds of <open-badge>', () => {
  it('come up some at a time, each with its room from the start', async () => {
    // A clock that goes on by a millisecond whenever it is read: how fast this machine is does not matter.
    let now = performance.now();
    const { now: real } = performance;
    performance.now = () => (now += 1);
    try {
      const all = await badges(300);
      await endOfTask();
      expect(all.filter(isDrawn).length).to.be.within(1, 100);
      expect(all.filter(isDrawn)).to.deep.equal(all.slice(0, all.filter(isDrawn).length));
      for (const element of all) expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      expect(all.every(isDrawn)).to.equal(true);
    } finally {
      performance.now = real;
    }
  });

  for (const [count, shown] of [
    [20, 'visible'],
    [120, 'auto'],
  ] as const) {
    it(`${count} of them are laid out ${shown === 'auto' ? 'where they are seen only' : 'wherever they are'}, and all are there to be read`, async () => {
      const all = await badges(count);
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      const last = all[all.length - 1];
      if (!last) throw new Error('There is no badge.');
      expect(getComputedStyle(inside(last, '.card')).contentVisibility).to.equal(shown);
      expect(textOf(last)).to.contain('Teamwork in Distributed Research Groups');
    });
  }
});
