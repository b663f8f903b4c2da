import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../support/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.jwt': 'text/plain' };

let server;
let browser;
/** A plain web server of the folder that the README has its reader make. */
before(async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [page] = /<!doctype html>[\s\S]*?<\/html>/.exec(readme);
  const places = [
    ['/open-badges/', 'packages/embed/dist/'],
    ['/badges/', 'test/fixtures/genuine/'],
  ];
  // Only what its commands copy is there.
  const copied = [...readme.matchAll(/test\/fixtures\/genuine\/([\w.-]+)/g)].map(([, name]) => `/badges/${name}`);
  server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    const [from, to] = places.find(([start]) => path.startsWith(start)) ?? [];
    const isThere = path === '/index.html' || from === '/open-badges/' || copied.includes(path);
    if (!isThere) return response.writeHead(404).end();
    const body = from ? await readFile(join(ROOT, to, path.slice(from.length))) : page;
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArguments() });
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('the page of the README is a wall in Spanish, in its theme, and every badge on it is verified, without an error', async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`));
  await page.setViewport({ width: 1200, height: 1200 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => {
    const badges = [...document.querySelectorAll('open-badge')];
    return badges.length > 0 && badges.every((badge) => badge.matches(':state(settled), :state(failed)'));
  });
  const shown = await page.evaluate(() => ({
    words: [...document.querySelectorAll('open-badge')].map((badge) =>
      badge.shadowRoot.querySelector('[part=verdict-word]').textContent.trim(),
    ),
    radius: getComputedStyle(document.querySelector('open-badge').shadowRoot.querySelector('.card')).borderRadius,
  }));
  assert.deepEqual(shown, { words: ['Verificada', 'Verificada', 'Verificada'], radius: '2px' });
  assert.deepEqual(errors, []);
});
