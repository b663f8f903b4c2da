import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, settle } from './open-site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** The element that has the focus, through all shadow roots. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return { name: at?.getAttribute('aria-label') ?? at?.textContent.trim(), inDialog: at?.closest('dialog') !== null };
}

/** Presses Tab until the focus is where it should be, as often as a patient person would. */
async function tabTo(page, isThere) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (isThere(at)) return at;
  }
  throw new Error('The focus did not get there by Tab.');
}

for (const path of ['/', '/conference', '/educator', '/jobs']) {
  describe(`the page ${path}, by keyboard`, () => {
    it('opens a badge with Enter, closes it with Escape, and has the focus back where it was', async () => {
      const { page } = await site.open(path);
      await settle(page);
      const before = await tabTo(page, ({ name, inDialog }) => !inDialog && /^Details/.test(name));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('open-badge')].some((badge) => badge.shadowRoot.querySelector('dialog[open]')),
      );
      assert.equal((await page.evaluate(focused)).inDialog, true);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('open-badge')].every((badge) => !badge.shadowRoot.querySelector('dialog[open]')),
      );
      assert.deepEqual(await page.evaluate(focused), before);
    });

    it('can be skipped into', async () => {
      const { page } = await site.open(path);
      await page.keyboard.press('Tab');
      assert.match((await page.evaluate(focused)).name, /^Skip to/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.length > 1 && document.querySelector(location.hash) !== null);
    });
  });
}
