/**
 * The stories on a page of their own, for tests that look at them: bundled from the sources in memory (a second or so), so that nothing has to be built, and
 * shown one at a time with the clock, the zone, the language and the size of the page fixed. Nothing beyond this machine is reached.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../support/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The day on which the stories of progress are told. */
const NOW = Date.parse('2026-06-30T12:00:00Z');

const room = (file) => basename(file, '.stories.ts');
const storyFiles = readdirSync(join(ROOT, 'stories'))
  .filter((file) => file.endsWith('.stories.ts'))
  .sort();

/** One script: every story by its file and name, and a way to show one. */
const entry = `
import { render } from 'lit';
${storyFiles.map((file, at) => `import * as room${at} from './${file}';`).join('\n')}
const rooms = { ${storyFiles.map((file, at) => `'${room(file)}': room${at}`).join(', ')} };
globalThis.stories = Object.entries(rooms).flatMap(([room, { default: meta, ...all }]) =>
  Object.entries(all).filter(([, story]) => story?.render).map(([name, story]) => ({ id: room + '/' + name, meta, story })));
globalThis.show = (id) => {
  const { meta, story } = globalThis.stories.find((one) => one.id === id);
  render(story.render({ ...meta.args, ...story.args }, {}), document.querySelector('main'));
};
`;

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: join(ROOT, 'stories'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    conditions: ['ob-source', 'browser', 'production'],
    outdir: join(ROOT, 'stories'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [`/stories/${basename(path)}`, contents]));
}

/** No font of the machine is asked for by name but the generic ones; text is drawn without hints for the screen. */
const pageFor = ({ lang, dir, scheme, letters }) => `<!doctype html>
<html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}; font-size: ${letters}%">
<meta charset="utf-8"><title>Stories</title><meta name="viewport" content="width=device-width">
<style>body { margin: 0; padding: 16px; background: Canvas; color: CanvasText; font: 1rem/1.5 sans-serif; }</style>
<body><main></main><script type="module" src="/stories/stdin.js"></script></body></html>`;

/** A clock that stands still for \`Date\`, while timers run. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now = () => now;
  };
}

/** Runs in the page: waits until every element has its verdict and nothing has changed for a while, or until those that never have one had their time; then for pictures. */
async function atRest({ still, patience }) {
  const tags =
    'open-badge, open-badge-detail, open-badge-report, open-badge-stack, open-badge-timeline, open-badge-wall, open-badge-verifier';
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? elementsIn(one.shadowRoot) : [])]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const started = performance.now();
  let [before, since] = ['', started];
  for (let now = started; now - since < still; now = performance.now()) {
    await frame();
    const all = elementsIn(document);
    const own = all.filter((one) => one.matches(tags));
    const settled = own.every((one) => one.matches(':state(settled), :state(failed)'));
    const glance = `${all.length} ${own.map((one) => Math.round(one.getBoundingClientRect().height))} ${performance.getEntriesByType('resource').length}`;
    if (glance !== before || (!settled && now - started < patience)) since = performance.now();
    before = glance;
  }
  await document.fonts.ready;
  await Promise.all(
    elementsIn(document)
      .filter((one) => one.localName === 'img')
      .map((one) => {
        // What is lazy and out of sight would never come.
        one.loading = 'eager';
        return one.decode().catch(() => undefined);
      }),
  );
  await frame();
}

/**
 * @returns {Promise<{ids: string[], show: (id: string, options?: object) => Promise<import('puppeteer-core').Page>, close: () => Promise<void>}>}
 *   `show` gives a page that has come to rest; the page is the same one each time.
 */
export async function openStage() {
  const files = await bundle();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const sheet = /^\/packages\/embed\/src\/themes\/[\w-]+\.css$/.test(pathname);
    if (pathname === '/') {
      const { lang = 'en', dir = 'ltr', scheme = 'light', letters = '100' } = Object.fromEntries(searchParams);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageFor({ lang, dir, scheme, letters }));
    } else if (files.has(pathname)) response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(files.get(pathname));
    else if (sheet) response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(await readFile(join(ROOT, pathname)));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...launchArguments(), '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, NOW);

  async function show(
    id,
    {
      width = 800,
      height = 600,
      scheme = 'light',
      lang = 'en',
      dir = 'ltr',
      forced = false,
      motion = false,
      media,
      letters = 100,
      patience = 10_000,
    } = {},
  ) {
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await client.send('Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
    await page.goto(`${url}/?${new URLSearchParams({ lang, dir, scheme, letters })}`, { waitUntil: 'load' });
    await page.evaluate((wanted) => globalThis.show(wanted), id);
    await page.evaluate(atRest, { still: 150, patience });
    return page;
  }

  await page.goto(url, { waitUntil: 'load' });
  const ids = await page.evaluate(() => globalThis.stories.map(({ id }) => id));

  async function close() {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return { ids, show, url, close };
}
