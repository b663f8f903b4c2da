import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openSite, settle } from './open-site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PATHWAYS = ['adult-education', 'mastery', 'home-care', 'career', 'attendance', 'summit'].map((name) => `/pathways/${name}`);

const PAGES = ['/', '/conference', '/educator', '/jobs', '/verify', '/themes', ...PATHWAYS];

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** What axe finds, a line each: the rule and where. */
async function faults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const path of PAGES) {
  describe(`the page ${path}`, () => {
    it('shows each badge with the verdict that was meant for it, without an error or a breach of its policy', async () => {
      const { page, errors } = await site.open(path);
      const meant = await page.$$eval('open-badge[src]', (all) => all.map((badge) => badge.getAttribute('src')));
      const shown = await settle(page);
      assert.deepEqual(
        shown,
        meant.map((src) => ({ src, verdict: site.verdictOf(src) })),
      );
      assert.deepEqual(await page.evaluate(() => globalThis.seen.violations), []);
      assert.deepEqual(errors, []);
    });

    it('keeps still while its badges arrive', async () => {
      for (const width of [390, 1280]) {
        const { page } = await site.open(path, { width });
        await settle(page);
        const shift = await page.evaluate(() => globalThis.seen.shift);
        assert.ok(shift < 0.02, `${path} shifted by ${shift.toFixed(3)} at ${width}`);
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe can see, ${scheme}`, async () => {
        const { page } = await site.open(path, { scheme });
        await settle(page);
        assert.deepEqual(await faults(page), []);
      });
    }

    for (const width of [320, 390, 768, 1600]) {
      it(`fits a screen of ${width} pixels`, async () => {
        const { page } = await site.open(path, { width });
        await settle(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }

    it('says its language, its title and what it is about, once', async () => {
      const { page } = await site.open(path, { script: false });
      const head = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title.length > 10,
        description: document.querySelector('meta[name=description]')?.content.length > 40,
        headings: document.querySelectorAll('h1').length,
      }));
      assert.deepEqual(head, { lang: 'en', title: true, description: true, headings: 1 });
    });

    it('leads without script to every badge, and its links inside the site lead somewhere', async () => {
      const { page } = await site.open(path, { script: false });
      const bare = await page.$$eval('open-badge[src]', (all) =>
        all
          .filter((badge) => !badge.querySelector('a[href]')?.checkVisibility() || badge.innerText.trim() === '')
          .map((badge) => badge.outerHTML),
      );
      assert.deepEqual(bare, []);
      const links = await page.$$eval('a[href^="/"], img[src^="/"]', (all) => [...new Set(all.map((one) => one.href || one.src))]);
      const answers = await Promise.all(links.map(async (link) => [link, (await fetch(link)).status]));
      assert.deepEqual(
        answers.filter(([link, status]) => ![200, ...(link.includes('/fixtures/') ? [410] : [])].includes(status)),
        [],
      );
      const anchors = await page.$$eval('a[href^="#"]', (all) =>
        all.map((one) => one.hash).filter((hash) => !document.querySelector(hash)),
      );
      assert.deepEqual(anchors, []);
    });
  });
}

describe('the wall of the conference', () => {
  const openDialog = (page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('open-badge')].find(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open]')),
    );

  it('gives a badge that is opened an address, which can be copied and opens it again', async () => {
    const { page } = await site.open('/conference');
    await settle(page);
    const badge = await page.$('open-badge[src*="evidence-worth-keeping"]');
    await badge.evaluate((one) => one.shadowRoot.querySelector('[part~=details]').click());
    await openDialog(page);
    assert.match(new URL(page.url()).hash, /^#badge=./);
    await page.reload({ waitUntil: 'load' });
    const opened = await openDialog(page);
    assert.match(await opened.evaluate((one) => one.getAttribute('src')), /evidence-worth-keeping/);
    await page.waitForFunction(
      (one) => one.shadowRoot.querySelector('open-badge-detail')?.shadowRoot?.textContent.includes('Copy a link to it'),
      {},
      opened,
    );
  });
});
