/** The three host pages in the engines beside Chromium, of which pages.test.mjs and keyboard.test.mjs ask more. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { otherEngines } from '../support/engines.mjs';
import { openEngine } from './open-engine.mjs';
import { startWatchedSite } from './watched-site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;
before(async () => {
  site = await startWatchedSite();
});
after(() => site.close());

/** Runs in the page: brings each badge into view until it has its verdict, and says which. */
async function settle() {
  const verdicts = ['verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined', 'failed'];
  for (const element of document.querySelectorAll('open-badge[src], open-badge-stack, open-badge-timeline')) {
    while (!element.matches(':state(settled), :state(failed)')) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  }
  return [...document.querySelectorAll('open-badge[src]')].map((badge) => ({
    src: badge.getAttribute('src'),
    verdict: verdicts.find((verdict) => badge.matches(`:state(${verdict})`)),
  }));
}

/** Runs in the page: what axe finds, a line each. */
async function violations() {
  const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Runs in the page: the element that has the focus, through all shadow roots. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return { name: at?.getAttribute('aria-label') ?? at?.textContent.trim(), inDialog: at?.closest('dialog') !== null };
}

/** Runs in the page: resolves when as many dialogs are open as are meant. */
async function dialogs(meant) {
  const open = () => [...document.querySelectorAll('open-badge')].filter((badge) => badge.shadowRoot.querySelector('dialog[open]'));
  while (open().length !== meant) await new Promise(requestAnimationFrame);
}

async function tabToDetails(page) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.press('Tab');
    const at = await page.evaluate(focused);
    if (!at.inDialog && /^Details/.test(at.name)) return at;
  }
  throw new Error('The focus did not get there by Tab.');
}

for (const engine of otherEngines().installed) {
  describe(`in ${engine.name}`, () => {
    let page;
    before(async () => {
      page = await openEngine(engine);
    });
    after(() => page.close());

    for (const path of ['/conference', '/educator', '/jobs']) {
      it(`the page ${path} shows each badge with the verdict that was meant for it, and no fault of its own or that axe can see`, async () => {
        await page.open(`${site.url}${path}`);
        const shown = await page.evaluate(settle);
        assert.ok(shown.length > 0);
        assert.deepEqual(
          shown,
          shown.map(({ src }) => ({ src, verdict: site.verdictOf(src) })),
        );
        assert.deepEqual(await page.evaluate(() => globalThis.faults), []);
        await page.add(axe);
        assert.deepEqual(await page.evaluate(violations), []);
      });

      it(`the page ${path} opens a badge with Enter, closes it with Escape, and has the focus back where it was`, async () => {
        await page.open(`${site.url}${path}`);
        await page.evaluate(settle);
        const before = await tabToDetails(page);
        await page.press('Enter');
        await page.evaluate(dialogs, 1);
        assert.equal((await page.evaluate(focused)).inDialog, true);
        await page.press('Escape');
        await page.evaluate(dialogs, 0);
        assert.deepEqual(await page.evaluate(focused), before);
      });
    }

    it('a fault of a page is noticed', async () => {
      await page.open(`${site.url}/jobs`);
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.evaluate(async () => {
        while (globalThis.faults.length === 0) await new Promise(requestAnimationFrame);
      });
      assert.match((await page.evaluate(() => globalThis.faults)).join(), /policy: style-src-attr/);
    });
  });
}
