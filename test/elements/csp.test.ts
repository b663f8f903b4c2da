import { expect, fixture, html } from '@open-wc/testing';
import { storyBadge } from '../../stories/support/badges.js';

/** The strictest page that scripts can be on: no styles of its own, no inline script, Trusted Types. */
const policy = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src https:; img-src https: data:; require-trusted-types-for 'script'; trusted-types lit-html`;

const page = (origin: string) => `<!doctype html><html lang="en"><head><title>Host page</title>
  <meta http-equiv="Content-Security-Policy" content="${policy(origin)}">
  <script src="${origin}/test/elements/note-violations.js"></script></head><body>
  <open-badge verify="off"><script type="application/json">${JSON.stringify(storyBadge()).replaceAll('<', '\\u003c')}</script></open-badge>
  <open-badge-detail verify="off"><script type="application/json">${JSON.stringify(storyBadge()).replaceAll('<', '\\u003c')}</script></open-badge-detail>
  <script type="module" src="${origin}/packages/elements/src/define/all.ts"></script></body></html>`;

describe('a host page with a strict policy', () => {
  it('sees no violation of it', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="host page" width="700" height="500"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = page(location.origin);
    await loaded;
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner) throw new Error('The frame should have a window.');
    const { violations } = inner as unknown as { readonly violations: readonly string[] };
    await inner.customElements.whenDefined('open-badge-wall');
    const [card, detail] = inner.document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(
      'open-badge, open-badge-detail',
    );
    await card?.updateComplete;
    await detail?.updateComplete;
    expect(card?.shadowRoot?.textContent).to.contain('University of Northern Example');
    expect(detail?.shadowRoot?.textContent).to.contain('Works well with others');
    // A violation of the test's own comes last, so that what was there before it has been told by then.
    inner.document.body.setAttribute('style', 'color: red');
    while (violations.length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(violations.length, violations[0]).to.equal(1);
    expect(violations[0]).to.contain('style-src-attr');
  });
});
