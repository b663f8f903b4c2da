/**
 * Thousands of badges on one wall, beside as many plain cards of the same look in the page's own markup, which verify nothing and were all rendered by the time
 * they are counted. First viewport: the cards in it are painted, and on the wall have their verdicts. Scrolling: half a viewport a frame, to the end of
 * what is there, at most for ten seconds; a task over 50 ms is one that a reader feels.
 */
import { inFreshPage } from './browser.mjs';
import { EMBED, startServer } from './server.mjs';

const watcher = `
  const tasks = [];
  window.times = {};
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  const inView = (card) => { const { top, width } = card.getBoundingClientRect(); return width > 0 && top < innerHeight; };
  const frame = () => new Promise(requestAnimationFrame);
  async function measure(all, isReady) {
    // No window shows more than these; asking thousands in every frame would be measured as well.
    const cards = all.slice(0, 100);
    while (!cards.some(inView) || !cards.filter(inView).every(isReady)) await frame();
    await frame();
    times.viewport = performance.now();
    const began = performance.now();
    let frames = 0;
    while (performance.now() - began < 10_000 && scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      scrollTo(0, scrollY + innerHeight / 2);
      await frame();
      frames += 1;
    }
    await new Promise((go) => setTimeout(go, 200));
    const felt = (fits) => {
      const durations = tasks.filter(({ startTime }) => fits(startTime)).map(({ duration }) => duration);
      return { longest: Math.max(0, ...durations), count: durations.length };
    };
    Object.assign(times, { frames, scrolling: performance.now() - began - 200, loadingTasks: felt((at) => at < began), scrollingTasks: felt((at) => at >= began) });
    window.done = true;
  }`;

const ourPage = (addresses) => `<!doctype html><html lang="en"><title>many</title>
<open-badge-wall>${addresses.map((address) => `<open-badge src="${address}"></open-badge>`).join('')}</open-badge-wall>
<script>${watcher}
  const settled = new Set();
  addEventListener('open-badge-settled', ({ target }) => settled.add(target));
  measure([...document.querySelectorAll('open-badge')], (card) => settled.has(card));</script>
<script type="module" src="/embed/open-badges.js"></script>`;

const plainStyles = `
  body { font: 16px/1.4 system-ui; } .wall { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 16px; }
  .card { border: 1px solid #dfe2e8; border-radius: 12px; display: flex; flex-direction: column; overflow: hidden; }
  .said { display: grid; grid-template-columns: 5rem 1fr; gap: 16px; padding: 16px; min-height: 8rem; flex: 1; }
  .said svg { width: 5rem; height: 5rem; } h3 { margin: 0; font-size: 1.0625rem; } p { margin: 4px 0 0; font-size: .8125rem; }
  .verdict { border-top: 1px solid #cde; padding: 8px 16px; min-height: 4rem; background: #eef5f1; color: #146c43; }`;

const rosette = (at) =>
  `<svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="49" fill="hsl(${at % 360} 42% 95%)"/>${[38, 34, 30, 26, 22, 18, 14, 10]
    .map((r) => `<circle cx="50" cy="50" r="${r}" fill="none" stroke="hsl(${at % 360} 46% 42%)"/>`)
    .join('')}<text x="50" y="56" text-anchor="middle" font-size="17">B</text></svg>`;

const plainPage = (count) =>
  `<!doctype html><html lang="en"><title>plain</title><style>${plainStyles}</style><div class="wall">${Array.from(
    { length: count },
    (_, at) =>
      `<article class="card"><div class="said">${rosette(at)}<div><h3>Badge number ${at + 1}</h3><p>Issuer of the Bench</p><p>did:web:issuer.example</p><p>Awarded June 1, 2024</p></div></div><div class="verdict"><b>Verified</b><p>Checked just now in this browser</p><button>Details</button></div></article>`,
  ).join('')}</div><script>${watcher} measure([...document.querySelectorAll('.card')], () => true);</script>`;

/** @param token One token, under as many addresses. What a wall costs does not hang on what the badges say. */
export async function measureMany(browser, token, count, runs) {
  const texts = Object.fromEntries(Array.from({ length: count }, (_, at) => [`/badges/${at}.jwt`, token]));
  const addresses = Object.keys(texts);
  texts['/wall'] = ourPage(addresses);
  texts['/plain'] = plainPage(count);
  const server = await startServer({ folders: { '/embed/': EMBED }, texts });
  try {
    const measured = { wall: [], plain: [] };
    for (let run = 0; run < runs; run += 1)
      for (const kind of Object.keys(measured)) measured[kind].push(await inFreshPage(browser, `${server.origin}/${kind}`, readTimes));
    return measured;
  } finally {
    await server.close();
  }
}

async function readTimes(page) {
  await page.waitForFunction(() => window.done, { timeout: 120_000 });
  const times = await page.evaluate(() => window.times);
  const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
  return { ...times, memory: bytes };
}
