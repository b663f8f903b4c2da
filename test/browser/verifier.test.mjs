import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openSite } from './open-site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function verdictShown(page) {
  await page.waitForFunction(() => document.querySelector('open-badge-verifier').matches(':state(settled), :state(failed)'), {
    timeout: 20_000,
  });
  return page.$eval('open-badge-verifier', (verifier) =>
    ['verified', 'expired', 'revoked', 'invalid', 'undetermined', 'failed'].find((verdict) => verifier.matches(`:state(${verdict})`)),
  );
}

/** A part of the form, as soon as it is there. A selector would be looked for again only when the document changes, and the form is not in it. */
async function formPart(page, selector) {
  const part = await page.waitForFunction(
    (wanted) => document.querySelector('open-badge-verifier').shadowRoot?.querySelector(wanted),
    {},
    selector,
  );
  return part.asElement();
}

/** A sample by how its link ends, as the page offers it. */
const sampleLink = (page, ending) => page.$eval(`.samples a[href$="${ending}"]`, ({ href }) => href);

describe('the page /verify', () => {
  it('checks a badge that is pasted', async () => {
    const { page, errors } = await site.open('/verify');
    const text = await (await fetch(await sampleLink(page, '.json'))).text();
    const field = await formPart(page, 'textarea');
    await field.evaluate((element, badge) => {
      element.value = badge;
    }, text);
    await (await formPart(page, 'button[type=submit]')).click();
    assert.equal(await verdictShown(page), 'verified');
    assert.deepEqual(errors, []);
    assert.deepEqual(await page.evaluate(() => globalThis.seen.violations), []);
  });

  it('checks a file that is chosen', async () => {
    const { page, errors } = await site.open('/verify');
    const link = await sampleLink(page, '.png');
    const field = await formPart(page, 'input[type=file]');
    await field.uploadFile(site.fileOf(new URL(link).pathname));
    assert.equal(await verdictShown(page), 'verified');
    assert.deepEqual(errors, []);
  });

  it('says no to a badge in which one letter was changed', async () => {
    const { page } = await site.open('/verify');
    const link = await sampleLink(page, '.json');
    const text = await readFile(site.fileOf(new URL(link).pathname), 'utf8');
    const badge = JSON.parse(text);
    badge.credentialSubject.achievement.name += '.';
    const field = await formPart(page, 'textarea');
    await field.evaluate((element, altered) => {
      element.value = altered;
    }, JSON.stringify(badge));
    await (await formPart(page, 'button[type=submit]')).click();
    assert.equal(await verdictShown(page), 'invalid');
  });

  it('offers each sample beside its form', async () => {
    const { page } = await site.open('/verify');
    await page.waitForSelector('.samples button');
    for (const button of await page.$$('.samples button')) {
      await page.evaluate(() => document.querySelector('open-badge-verifier').reset());
      const src = await button.evaluate((element) => element.closest('li').querySelector('a').getAttribute('href'));
      await button.click();
      assert.equal(await verdictShown(page), site.verdictOf(src), src);
    }
  });

  it('prints the report alone where there is one, of several files too, and else the page', async () => {
    const { page } = await site.open('/verify');
    await page.waitForSelector('.samples button');
    await page.emulateMediaType('print');
    const printed = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const parts = ['.masthead', '.opening', '.samples', '#requests', '.colophon', 'open-badge-verifier'];
        return parts.filter((part) => document.querySelector(part).checkVisibility());
      });
    assert.equal((await printed()).length, 6);
    const check = (endings) =>
      page.evaluate(async (wanted) => {
        const links = wanted.map((ending) => document.querySelector(`.samples a[href$="${ending}"]`).href);
        const files = links.map(async (link) => (await fetch(link)).blob());
        await document.querySelector('open-badge-verifier').checkFiles(await Promise.all(files));
      }, endings);
    for (const endings of [['.png'], ['.png', '.svg']]) {
      await check(endings);
      await formPart(page, '[part=result] > *');
      assert.deepEqual(await printed(), ['open-badge-verifier'], endings.join());
    }
    await page.evaluate(() => document.querySelector('open-badge-verifier').reset());
    await page.waitForFunction(
      () => document.querySelector('open-badge-verifier').shadowRoot.querySelector('[part=result]').childElementCount === 0,
    );
    assert.equal((await printed()).length, 6);
  });

  it('says without script what it needs, and where the same check runs', async () => {
    const { page } = await site.open('/verify', { script: false });
    assert.match(await page.$eval('open-badge-verifier', (verifier) => verifier.innerText), /needs JavaScript.*open-badges verify/s);
  });
});
