/** Whether a page lets the elements have a worker is its policy's to say. Whatever it says, badges are checked, and the page hears of no error. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { dataIntegrityIssuer } from '../../bench/badge.mjs';
import { EMBED } from '../../packages/site/src/places.mjs';
import { findBrowser, launchArguments } from '../support/find-browser.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

/** A host: the script, and pages with a policy each. The other one is where a page gets the script from that has it from elsewhere. */
async function startHost(pages) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages[pathname];
    const file = pathname.startsWith('/embed/') ? join(EMBED, pathname.slice('/embed/'.length)) : undefined;
    const body = page?.body ?? (file && (await readFile(file).catch(() => undefined)));
    const headers = {
      'content-type': page?.type ?? TYPES[extname(pathname)] ?? 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    };
    response
      .writeHead(body === undefined ? 404 : 200, page?.policy ? { ...headers, 'content-security-policy': page.policy } : headers)
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

const pageWith = (
  script,
) => `<!doctype html><html lang="en"><title>worker</title><script type="module" src="${script}" crossorigin></script>
<open-badge-provider worker><open-badge src="/badge.json"></open-badge></open-badge-provider>`;

const TRUSTED = "require-trusted-types-for 'script'";
/** policy (ELSEWHERE stands for the other host) → whether there is a worker */
const ROWS = [
  ['no policy', 'its own', '', 1],
  ["script-src 'self'", 'its own', "default-src 'none'; script-src 'self'; connect-src 'self'", 1],
  ["worker-src 'none'", 'its own', "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'none'", 0],
  ['Trusted Types, any policy', 'its own', `script-src 'self'; ${TRUSTED}`, 1],
  ['Trusted Types that name ours', 'its own', `script-src 'self'; ${TRUSTED}; trusted-types lit-html open-badges`, 1],
  ['Trusted Types that do not', 'its own', `script-src 'self'; ${TRUSTED}; trusted-types lit-html`, 0],
  ['no policy', 'another', '', 1],
  ['the other host, and blobs, as workers', 'another', 'script-src ELSEWHERE; worker-src blob: ELSEWHERE', 1],
  ['the other host for scripts only', 'another', 'script-src ELSEWHERE', 0],
];

let browser;
let other;
let host;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: launchArguments() });
  other = await startHost({});
  // Its key is in the issuer's name, so that nothing has to be asked for.
  const body = JSON.stringify(await (await dataIntegrityIssuer())(1));
  const pages = ROWS.map(([, where, policy], at) => [
    `/${at}`,
    {
      policy: policy.replaceAll('ELSEWHERE', other.origin),
      body: pageWith(`${where === 'its own' ? '' : other.origin}/embed/open-badges.js`),
    },
  ]);
  host = await startHost({ ...Object.fromEntries(pages), '/badge.json': { body, type: 'application/json' } });
});
after(async () => {
  await browser.close();
  await Promise.all([host.close(), other.close()]);
});

describe('a page that wants a worker', () => {
  for (const [at, [title, where, , workers]] of ROWS.entries()) {
    it(`${workers ? 'has one' : 'checks by itself'}: the script from ${where} host, ${title}`, async () => {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${host.origin}/${at}`);
      const verdict = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const element = document.querySelector('open-badge');
            const look = () => element.matches(':state(verified)') && resolve('verified');
            addEventListener('open-badge-settled', ({ report }) => resolve(report.verdict));
            addEventListener('open-badge-failed', ({ error }) => resolve(error.code));
            look();
          }),
      );
      assert.equal(verdict, 'verified');
      assert.equal(page.workers().length, workers);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
