import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openSite, settle } from './open-site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** How many sheets of paper a page takes. */
const sheetsOf = async (page) =>
  Buffer.from(await page.pdf({ format: 'A4' }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it('prints the details that are open on as many sheets as they take, and not the page behind them', async () => {
  const { page } = await site.open('/conference');
  await settle(page);
  const whole = await sheetsOf(page);
  const badge = await page.$('open-badge');
  await badge.evaluate((element) => element.showDetails());
  await page.waitForFunction(
    (element) => {
      const letter = element.shadowRoot.querySelector('dialog[open] open-badge-detail');
      return letter?.shadowRoot?.querySelectorAll('.section').length > 5;
    },
    {},
    badge,
  );
  await page.emulateMediaType('print');
  const [letter, behind] = await badge.evaluate((element) => [
    element.shadowRoot.querySelector('dialog').getBoundingClientRect().height,
    document.body.getBoundingClientRect().height,
  ]);
  assert.ok(letter > 1_200, `a letter of ${letter} px`);
  assert.equal(behind, 0);
  // Every address is there once, as it has to be typed; what can only be pressed is not.
  const { written, pressed } = await badge.evaluate((element) => {
    const root = element.shadowRoot.querySelector('open-badge-detail').shadowRoot;
    const links = [...root.querySelectorAll('a[href^=http]')].filter((link) => link.checkVisibility());
    return {
      written: links.map((link) => {
        const after = getComputedStyle(link, '::after').content;
        const isShown = link.querySelector('.whole')?.checkVisibility() ?? false;
        return after.split(link.getAttribute('href')).length - 1 + (isShown ? 1 : 0);
      }),
      pressed: [...root.querySelectorAll('button, input, .explain')].filter((one) => one.checkVisibility()).length,
    };
  });
  assert.ok(written.length > 1 && written.every((times) => times === 1), `addresses are written ${written} times`);
  assert.equal(pressed, 0);
  await page.emulateMediaType(null);
  const sheets = await sheetsOf(page);
  assert.ok(sheets > 1 && sheets < whole, `${sheets} sheets of ${whole}`);
});

it('says on paper when a badge was checked, not "just now"', async () => {
  const { page } = await site.open('/conference');
  await settle(page);
  const badge = await page.$('open-badge');
  const said = () =>
    badge.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll('.note')].filter((note) => note.checkVisibility()).map((note) => note.textContent),
    );
  assert.match((await said()).join(), /^[^,]*Checked just now in this browser$/);
  await page.emulateMediaType('print');
  assert.match((await said()).join(), /^[^,]*Checked in this browser, .*\d/);
});
