/** The page for frames, in pages of other origins: as a school's or a course's site frames it, and as builders of sites do, without an origin. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { EMBED } from '../../packages/site/src/places.mjs';
import { findBrowser, launchArguments } from '../support/find-browser.mjs';

const GENUINE = fileURLToPath(new URL('../fixtures/genuine', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
/** Both can be checked anywhere: the key is in the name. */
const PNG = '/badges/assessment-on-cards.png';
const JWT = '/badges/feedback-that-is-used.jwt';
const OPAQUE = 'sandbox="allow-scripts allow-popups"';

let browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArguments() });
});
after(() => browser.close());

/** The owner's server. Nothing is sent anywhere: every request of the page is answered here. */
async function answer(url, { body, cors }) {
  const { hostname, pathname } = new URL(url);
  if (hostname === 'school.example') return { contentType: 'text/html', body };
  const [, folder, file] = /^\/(open-badges|badges)\/(.+)$/.exec(pathname) ?? [];
  const found = folder && (await readFile(join(folder === 'badges' ? GENUINE : EMBED, file)).catch(() => undefined));
  if (!found) return { status: 404 };
  const headers = cors ? { 'access-control-allow-origin': '*' } : {};
  return { headers, contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: found };
}

/** A page with the frame in it, or the page for frames by itself: `{context, frame, faults}`. */
async function framed({ src = [PNG], wanted = {}, sandbox = '', cors = false, width = 800, alone = false, text } = {}) {
  const address = new URL('https://badges.example/open-badges/embed.html');
  for (const [name, value] of [...src.map((one) => ['src', one]), ...Object.entries(wanted)]) address.searchParams.append(name, value);
  const content = text === undefined ? `src="${address.href.replaceAll('&', '&amp;')}"` : `srcdoc='${text}'`;
  const body = `<!doctype html><title>school</title><iframe ${sandbox} ${content} width="100%" height="700"></iframe>`;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', async (request) => request.respond(await answer(request.url(), { body, cors })));
  await page.setViewport({ width, height: 900 });
  await page.goto(alone ? address.href : 'https://school.example/');
  const frame = page.frames().find((one) => one.url().startsWith(text === undefined ? address.origin : 'about:srcdoc'));
  return { context, frame, faults };
}

async function verdicts(frame, count) {
  await frame.waitForFunction(
    (wanted) => {
      const badges = [...document.querySelectorAll('open-badge')];
      for (const badge of badges) badge.scrollIntoView();
      return badges.length === wanted && badges.every((badge) => badge.matches(':state(settled), :state(failed)'));
    },
    {},
    count,
  );
  return frame.$$eval('open-badge', (badges) =>
    badges.map((badge) => badge.shadowRoot.querySelector('[part=verdict-word]').textContent.trim()),
  );
}

describe('embed.html in a page of another origin', () => {
  it('shows a badge with its verdict, in place of the words for when it does not', async () => {
    const { context, frame, faults } = await framed();
    assert.deepEqual(await verdicts(frame, 1), ['Verified']);
    assert.equal(await frame.$('.late'), null);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('makes a wall of several, in the language and the theme that are asked for', async () => {
    const { context, frame, faults } = await framed({ src: [PNG, JWT], wanted: { lang: 'es', theme: 'paper', 'group-by': 'year' } });
    assert.deepEqual(await verdicts(frame, 2), ['Verificada', 'Verificada']);
    const shown = await frame.evaluate(() => ({
      tag: document.querySelector('open-badge-provider').firstElementChild.localName,
      radius: getComputedStyle(document.querySelector('open-badge').shadowRoot.querySelector('.card')).borderRadius,
    }));
    assert.deepEqual(shown, { tag: 'open-badge-wall', radius: '2px' });
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('wears no sheet but a theme of ours', async () => {
    const { context, frame } = await framed({ wanted: { theme: '../../badges/other' } });
    await verdicts(frame, 1);
    assert.deepEqual(await frame.$$eval('link[rel=stylesheet]', (sheets) => sheets.map((sheet) => sheet.getAttribute('href'))), [
      'embed.css',
    ]);
    await context.close();
  });

  for (const show of ['badge', 'wall', 'detail', 'report']) {
    for (const width of [240, 800]) {
      it(`does not scroll sideways: ${show}, in a page of ${width} px`, async () => {
        const { context, frame } = await framed({ wanted: { show }, width });
        await frame.waitForFunction(() => document.querySelector('open-badge-provider > *')?.matches(':state(settled)'));
        assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
        await context.close();
      });
    }
  }

  it('is a page with margins and a card of its usual width where it is opened by itself', async () => {
    const { context, frame, faults } = await framed({ alone: true, width: 1280 });
    assert.deepEqual(await verdicts(frame, 1), ['Verified']);
    const { left, width } = await frame.$eval('open-badge', (badge) => badge.getBoundingClientRect().toJSON());
    assert.ok(left >= 16 && width > 320 && width <= 448, `${left} ${width}`);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('works in a frame without an origin, where the server allows its files to anyone', async () => {
    const { context, frame, faults } = await framed({ sandbox: OPAQUE, cors: true });
    assert.deepEqual(await verdicts(frame, 1), ['Verified']);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('is not needed by who may put text in such a frame: a wall there opens its badges, and has no address for them', async () => {
    const text = `<!doctype html><open-badge-wall deep-links><open-badge src="https://badges.example${PNG}"></open-badge></open-badge-wall>
      <script type="module" src="https://badges.example/open-badges/open-badges.js"></script>`;
    const { context, frame, faults } = await framed({ sandbox: OPAQUE, cors: true, text });
    assert.deepEqual(await verdicts(frame, 1), ['Verified']);
    await frame.$eval('open-badge', (badge) => badge.showDetails());
    await frame.waitForFunction(() => document.querySelector('open-badge').shadowRoot.querySelector('dialog')?.open);
    await frame.$eval('open-badge', (badge) => badge.closeDetails());
    await frame.waitForFunction(() => document.querySelector('open-badge').shadowRoot.querySelector('dialog') === null);
    assert.equal(frame.url(), 'about:srcdoc');
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('says so where the server does not, and leads to a page of its own, which is this one', async () => {
    const { context, frame } = await framed({ sandbox: OPAQUE });
    await frame.waitForFunction(() => document.querySelector('.late').checkVisibility({ visibilityProperty: true }));
    const link = await frame.$eval('.late a', (one) => ({ href: one.href, target: one.target }));
    assert.deepEqual(link, { href: `${frame.url()}#main`, target: '_blank' });
    await context.close();
  });
});
