import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { BadgeEntry } from '../../packages/elements/src/controllers/entry.js';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { Several } from '../../packages/elements/src/rendering/several.js';
import { mounted, settled, soundBadge, textOf } from './support.js';

const collection = (count: number) => Array.from({ length: count }, (_, at) => soundBadge({ name: `Skill ${at + 1}` }));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits frame by frame, as more is drawn from frame to frame; the test's own time limit ends it. */
async function until(done: () => boolean): Promise<void> {
  while (!done()) await frame();
}

for (const [tag, part, portion] of [
  ['open-badge', 'card', 48],
  ['open-badge-detail', 'detail', 8],
] as const) {
  describe(`<${tag}> with many badges`, () => {
    const count = portion + 5;
    const parts = (element: Element) => [...(element.shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])];
    const button = (element: Element) => element.shadowRoot?.querySelector<HTMLButtonElement>('[part=more-badges]');
    const mount = () =>
      tag === 'open-badge'
        ? mounted<OpenBadge>(html`<open-badge lang="en" .source=${collection(count)}></open-badge>`)
        : mounted<OpenBadgeDetail>(html`<open-badge-detail lang="en" .source=${collection(count)}></open-badge-detail>`);

    it('draws the first of them, and says how many there are besides', async () => {
      const element = await mount();
      await until(() => parts(element).length === portion);
      expect(button(element)?.textContent).to.equal('5 more');
      await frame();
      expect(parts(element)).to.have.length(portion);
    });

    it('has a verdict for every one, drawn or not', async () => {
      const element = await mount();
      await settled(element);
      await until(() => parts(element).length === portion);
      expect(element.entries.map(({ report }) => report?.verdict)).to.deep.equal(Array.from({ length: count }, () => 'verified'));
      await until(() => parts(element).every((drawn) => textOf(drawn).includes('Verified')));
      expect(element.matches(':state(verified)')).to.equal(true);
    });

    it('draws the rest when the viewer asks, in order', async () => {
      const element = await mount();
      await until(() => button(element) !== null && parts(element).length === portion);
      button(element)?.click();
      await until(() => parts(element).length === count);
      expect(button(element)).to.equal(null);
      expect(parts(element).map((drawn) => drawn.getAttribute('aria-label'))).to.deep.equal(
        Array.from({ length: count }, (_, at) => `Skill ${at + 1}`),
      );
    });
  });
}

class Host extends LitElement {
  entries: readonly BadgeEntry[] = [{ pointer: '/0' }, { pointer: '/1' }, { pointer: '/2' }];
  readonly draws: string[] = [];
  readonly several = new Several(this, { step: 5, portion: 5 });

  protected override render(): unknown {
    return this.several.drawn(this.entries, [], ({ pointer }) => {
      this.draws.push(pointer ?? '');
      return html`<p>${pointer}</p>`;
    });
  }
}
customElements.define('several-host', Host);

describe('what did not change', () => {
  it('is not drawn again, and all of it when something else changed', async () => {
    const host = await fixture<Host>(html`<several-host></several-host>`);
    host.entries = host.entries.map((entry, at) => (at === 1 ? { ...entry, checking: true } : entry));
    host.requestUpdate();
    await host.updateComplete;
    expect(host.draws).to.deep.equal(['/0', '/1', '/2', '/1']);
    host.several.redraw();
    await host.updateComplete;
    expect(host.draws.slice(4)).to.deep.equal(['/0', '/1', '/2']);
  });
});
