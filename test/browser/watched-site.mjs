/**
 * The site with a watcher at the head of each page: what goes wrong there is noted from the first moment, in engines whose drivers don't tell. It is the
 * site's own answers and policy, and one script of the same origin more.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixturesFor } from '../../packages/site/src/fixtures.mjs';
import { listen } from '../../packages/site/src/listen.mjs';
import { site } from '../../packages/site/src/site.mjs';

/** Runs in the page before anything of its own. That a far server does not answer is part of what the pages show. */
function watch() {
  const faults = [];
  globalThis.faults = faults;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    faults.push(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
  const note = ({ target, message }) => {
    const address = target.src ?? target.href;
    if (address === undefined) faults.push(`error: ${message}`);
    else if (address.startsWith(`${location.origin}/`)) faults.push(`does not load: ${address}`);
  };
  addEventListener('error', note, true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejection: ${reason}`));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      faults.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
}

/** Takes the answer that the site gives, and sends the page with the watcher in it. */
function watched(response) {
  let status;
  let headers;
  return {
    headersSent: false,
    writeHead(...head) {
      [status, headers] = head;
      return this;
    },
    end(body = '') {
      const page = String(body).replace('<title', '<script src="/watch.js"></script><title');
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(page) }).end(page);
    },
  };
}

/** @returns {Promise<{url: string, verdictOf: (src: string) => string, close: () => Promise<void>}>} `verdictOf`: what the samples' manifest says. */
export async function startWatchedSite() {
  let answer;
  const server = await listen(0, (request, response) => answer(request, response));
  const url = `http://localhost:${server.port}`;
  const fixtures = await fixturesFor(url, false);
  const manifest = JSON.parse(await readFile(join(fixtures, 'manifest.json'), 'utf8'));
  const plain = site({ fixtures, host: new URL(url).host });
  answer = (request, response) => {
    if (request.url === '/watch.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watch})();`);
    else plain(request, request.headers.accept?.startsWith('text/html') ? watched(response) : response);
  };
  const verdictOf = (src) => manifest.find(({ file }) => file === src.replace(/^\/fixtures\//, ''))?.verdict;
  return { url, verdictOf, close: server.close };
}
