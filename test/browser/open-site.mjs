/**
 * The running site in a real browser, for tests of whole pages. Nothing beyond this machine is reached: a request to anywhere else fails, as it does on a
 * train. What a page must not do is collected from its first moment: complaints of its policy, errors, and things that move.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startSite } from '../../packages/site/serve.mjs';
import { findBrowser, launchArguments } from '../support/find-browser.mjs';

const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** Runs in the page before anything of its own. */
function watch() {
  globalThis.seen = { violations: [], shift: 0, settled: 0 };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) => {
    globalThis.seen.violations.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`.trim());
  });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * @returns {Promise<{url: string, open: (path: string, options?: object) => Promise<object>, verdictOf: (src: string) => string, fileOf: (pathname: string) => string,
 *   close: () => Promise<void>}>} `verdictOf`: what the samples' manifest says of the badge at an address of the site; `fileOf`: where it lies on the disk.
 */
export async function openSite() {
  const site = await startSite();
  const manifest = JSON.parse(await readFile(join(site.fixtures, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: [...launchArguments(), offline] });
  const contexts = [];

  /** A page in a profile of its own: `{page, errors}`. */
  async function open(path, { width = 1280, height = 900, scheme = 'light', script = true, without = undefined } = {}) {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    const page = await context.newPage();
    const errors = [];
    // That a far server does not answer is part of what the pages show; the browser notes it as an error of the page.
    const isOurs = (address) => !/^https?:/.test(address) || address.startsWith(`${site.url}/`);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && isOurs(message.location().url ?? '')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    if (without) {
      // Only where it is needed: the modules of a worker don't come through it.
      await page.setRequestInterception(true);
      page.on('request', (request) => (without.test(request.url()) ? request.abort('namenotresolved') : request.continue()));
    }
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    return { page, errors };
  }

  const inFixtures = (path) => path.replace(/^\/fixtures\//, '');

  function verdictOf(src) {
    const entry = manifest.find(({ file }) => file === inFixtures(src));
    if (!entry) throw new Error(`The manifest does not know ${src}.`);
    return entry.verdict;
  }

  const fileOf = (pathname) => join(site.fixtures, inFixtures(pathname));

  async function close() {
    await browser.close();
    await site.close();
  }

  return { url: site.url, open, verdictOf, fileOf, close };
}

/** Brings every badge of a page into view, one after the other, and waits until it has its verdict. @returns {Promise<{src: string, verdict: string}[]>} */
export async function settle(page) {
  const badges = await page.$$('open-badge[src]');
  for (const badge of badges) {
    // Scrolled to again and again, for while a wall is arranged its badges have no place that could be scrolled to.
    await page.waitForFunction(
      (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return element.matches(':state(settled), :state(failed)');
      },
      { timeout: 20_000 },
      badge,
    );
  }
  // What is worked out from badges follows them.
  for (const element of await page.$$('open-badge-stack, open-badge-timeline')) {
    await page.waitForFunction(
      (one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        return one.matches(':state(settled), :state(failed)');
      },
      { timeout: 20_000 },
      element,
    );
  }
  return Promise.all(
    badges.map((badge) =>
      badge.evaluate((element) => {
        const verdicts = ['verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined', 'failed'];
        return { src: element.getAttribute('src'), verdict: verdicts.find((verdict) => element.matches(`:state(${verdict})`)) };
      }),
    ),
  );
}
