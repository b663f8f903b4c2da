/**
 * A wall of 1,000 different badges, each a file of its own on the page's host. When the first viewport has its verdicts the page is scrolled down, as fast
 * as frames come, because a badge is checked when it comes near.
 */
import { inFreshPage } from './browser.mjs';
import { EMBED, startServer } from './server.mjs';

const watcher = `
  const settled = new Set();
  const tasks = [];
  window.times = {};
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  const now = () => performance.now();
  const badges = [...document.querySelectorAll('open-badge')];
  addEventListener('open-badge-settled', ({ target, report }) => {
    if (report.verdict !== 'verified') window.wrong = report.verdict + ' ' + report.reason;
    settled.add(target);
    // What is far away has no box yet.
    const seen = badges.filter((badge) => { const { top, width } = badge.getBoundingClientRect(); return width > 0 && top < innerHeight; });
    if (!window.times.viewport && seen.length > 0 && seen.every((badge) => settled.has(badge)))
      requestAnimationFrame(() => { window.times.viewport ??= now(); scroll(); });
    if (settled.size === badges.length) requestAnimationFrame(() => { window.times.all = now(); window.times.tasks = tasks; window.done = true; });
  });
  function scroll() {
    if (window.done) return;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    scrollTo(0, atEnd ? 0 : scrollY + innerHeight / 2);
    requestAnimationFrame(scroll);
  }`;

const page = (addresses) => `<!doctype html><html lang="en"><title>wall</title>
<open-badge-wall>${addresses.map((address) => `<open-badge src="${address}"></open-badge>`).join('')}</open-badge-wall>
<script>${watcher}</script>
<script type="module" src="/embed/open-badges.js"></script>`;

/** @param extension What the files are: `json` or `jwt`. */
export async function measureWall(browser, badges, extension, runs) {
  const texts = Object.fromEntries(badges.map((badge, at) => [`/badges/${at}.${extension}`, badge]));
  texts['/wall'] = page(Object.keys(texts));
  texts['/empty'] = '<!doctype html><html lang="en"><title>empty</title>';
  const server = await startServer({ folders: { '/embed/': EMBED }, texts });
  try {
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await inFreshPage(browser, `${server.origin}/wall`, readTimes));
    const empty = await inFreshPage(browser, `${server.origin}/empty`, memoryOf);
    return { measured, empty };
  } finally {
    await server.close();
  }
}

async function readTimes(page) {
  await page.waitForFunction(() => window.done || window.wrong, { timeout: 300_000 });
  const wrong = await page.evaluate(() => window.wrong);
  if (wrong) throw new Error(`a badge of the wall: ${wrong}`);
  const { viewport, all, tasks } = await page.evaluate(() => window.times);
  return { viewport, all, longest: Math.max(0, ...tasks), long: tasks.length, memory: await memoryOf(page) };
}

/** Bytes of the page with its workers, after the rubbish was taken out. */
const memoryOf = async (page) => (await page.evaluate(() => performance.measureUserAgentSpecificMemory())).bytes;
