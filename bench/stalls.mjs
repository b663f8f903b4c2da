/**
 * `npm run bench:stalls`: the longest time for which a page stands still while it reads, shows and checks the largest inputs that are let in. Each has a page of
 * its own, with a card and a detail. Chromium's `longtask` entries start at 50 ms, which is what the project allows; "< 50" is none.
 * `--only TEXT` for some of the inputs; `--worker` checks in a worker.
 */
import { parseArgs } from 'node:util';
import { inFreshPage, launchBrowser } from './browser.mjs';
import { facts } from './facts.mjs';
import { largeInputs } from './large.mjs';
import { heading, table } from './print.mjs';
import { EMBED, startServer } from './server.mjs';
import { summary } from './statistics.mjs';

const watcher = `
  window.tasks = [];
  window.settled = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => [Math.round(startTime), Math.round(duration)])))
    .observe({ type: 'longtask', buffered: true });
  addEventListener('open-badge-settled', ({ target, report, reports }) => {
    settled.push(target.localName + ' ' + [...new Set((reports ?? [report]).map(({ verdict, reason }) => verdict + (reason ? ' ' + reason : '')))].join('/'));
  });
  addEventListener('open-badge-failed', ({ target, error }) => settled.push(target.localName + ' ' + error.code));`;

const page = (address, tag, worker) => `<!doctype html><html lang="en"><title>large</title>
<script>${watcher}</script><script type="module" src="/embed/open-badges.js"></script>
<open-badge-provider${worker ? ' worker' : ''}><${tag} src="${address}"></${tag}></open-badge-provider>`;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, worker: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const inputs = Object.entries(await largeInputs()).filter(([name]) => name.includes(values.only));
const texts = {};
for (const [at, [, { body, type }]] of inputs.entries()) {
  texts[`/files/${at}.${type}`] = body;
  for (const tag of ['open-badge', 'open-badge-detail']) texts[`/${tag}/${at}`] = page(`/files/${at}.${type}`, tag, values.worker);
}
const server = await startServer({ folders: { '/embed/': EMBED }, texts });
const browser = await launchBrowser();

async function stand(address) {
  return inFreshPage(browser, `${server.origin}${address}`, async (page) => {
    await page.waitForFunction(() => window.settled.length > 0, { timeout: 60_000 });
    // What comes after the verdict is part of it: the card is drawn, and the observer told.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 100)), 200)));
    return page.evaluate(() => ({ tasks: window.tasks, settled: window.settled, at: performance.now() }));
  });
}

try {
  process.stdout.write(`${facts(await browser.version()).join('\n')}\n`);
  const rows = [];
  for (const [at, [name, { body }]] of inputs.entries()) {
    for (const tag of ['open-badge', 'open-badge-detail']) {
      const runs = [];
      for (let run = 0; run < Number(values.runs); run += 1) runs.push(await stand(`/${tag}/${at}`));
      const longest = summary(runs.map(({ tasks }) => Math.max(0, ...tasks.map(([, duration]) => duration))));
      const shown = (value) => (value === 0 ? '< 50' : value.toFixed(0));
      rows.push([
        name,
        (body.length / 1000).toFixed(0),
        tag,
        runs[0].settled[0].split(' ').slice(1).join(' '),
        shown(longest.low),
        shown(longest.median),
        summary(runs.map(({ tasks }) => tasks.length)).median,
      ]);
    }
  }
  heading(`The longest task of a page, in ms, of ${values.runs} runs${values.worker ? ', checked in a worker' : ''}`);
  table(['input', 'kB', 'element', 'verdict', 'lowest', 'median', 'tasks > 50 ms'], rows);
} finally {
  await browser.close();
  await server.close();
}
