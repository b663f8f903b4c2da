/**
 * How much script a page loads up to two moments: the badge's card is painted, and its verdict is there. Measured by loading a page and watching what it
 * asks for; every file is then compressed by gzip -9. What a worker loads counts as well.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inFreshPage } from './browser.mjs';
import { EMBED, startServer } from './server.mjs';

/** Moments are written by a synchronous request, which nothing can overtake. */
const watcher = `
  const moment = (name) => { const request = new XMLHttpRequest(); request.open('GET', '/moment/' + name, false); request.send(); };
  const textOf = (node) => [...node.childNodes].map((child) => child.nodeType === 3 ? child.data
    : ['SCRIPT', 'STYLE'].includes(child.nodeName) ? '' : textOf(child)).join('') + (node.shadowRoot ? textOf(node.shadowRoot) : '');
  const element = document.querySelector('open-badge');
  const painted = () => textOf(element).includes(document.title);
  const look = () => painted() ? requestAnimationFrame(() => moment('painted')) : requestAnimationFrame(look);
  look();
  addEventListener('open-badge-settled', ({ report }) => { window.verdict = report.verdict + ' ' + (report.reason ?? ''); moment('settled'); });
  addEventListener('open-badge-failed', ({ error }) => { window.verdict = error.code; });`;

const page = (title, type, content, verify) => `<!doctype html><html lang="en"><title>${title}</title>
<open-badge verify="${verify}"><script type="${type}">${content}</script></open-badge>
<script>${watcher}</script>
<script type="module" src="/embed/open-badges.js"></script>`;

export async function measureSizes(browser, { document, token }) {
  const json = JSON.stringify(document);
  const texts = {
    '/card': page(document.name, 'application/json', json, 'off'),
    '/jwt': page(document.name, 'application/jwt', token, 'auto'),
    '/data-integrity': page(document.name, 'application/json', json, 'auto'),
  };
  const server = await startServer({ folders: { '/embed/': EMBED }, texts });
  try {
    const measured = {};
    for (const path of Object.keys(texts)) measured[path.slice(1)] = await measureOne(browser, server, path);
    return measured;
  } finally {
    await server.close();
  }
}

async function measureOne(browser, server, path) {
  server.log.length = 0;
  const last = path === '/card' ? '/moment/painted' : '/moment/settled';
  const verdict = await inFreshPage(browser, `${server.origin}${path}`, async (page) => {
    const ends = Date.now() + 30_000;
    while (!server.log.includes(last) && Date.now() < ends) await new Promise((resolve) => setTimeout(resolve, 50));
    return page.evaluate(() => window.verdict);
  });
  if (!server.log.includes(last)) throw new Error(`${path}: ${last} never came (${verdict})`);
  if (path !== '/card' && verdict.trim() !== 'verified') throw new Error(`${path}: ${verdict}`);
  return { painted: scriptsBefore(server.log, '/moment/painted'), settled: scriptsBefore(server.log, '/moment/settled') };
}

/** What was asked for before a moment, or altogether when it did not come. */
function scriptsBefore(log, moment) {
  const end = log.includes(moment) ? log.indexOf(moment) : log.length;
  const files = log.slice(0, end).filter((path) => path.startsWith('/embed/') && path.endsWith('.js'));
  return [...new Set(files)].map((path) => {
    const name = path.slice('/embed/'.length);
    return { name, bytes: gzipSync(readFileSync(`${EMBED}${name}`), { level: 9 }).length };
  });
}

export const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
