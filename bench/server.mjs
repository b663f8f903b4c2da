/**
 * A page's host on this machine: folders and texts at addresses, and a log of what was asked for, in order. A page writes its moments into the same log
 * (`/moment/NAME`), so that "loaded before the card was painted" is a matter of order and of nothing else.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a page loads. */
export const EMBED = fileURLToPath(new URL('../packages/embed/dist/', import.meta.url));

const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.jwt': 'application/jwt',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
};

/** With these a page may ask how much memory it takes, workers included. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export async function startServer({ folders, texts = {} }) {
  const log = [];

  async function bodyOf(path) {
    if (path in texts) return texts[path];
    const folder = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    if (!folder || path.includes('..')) return undefined;
    return readFile(join(folders[folder], normalize(path.slice(folder.length)))).catch(() => undefined);
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    log.push(pathname);
    const body = pathname.startsWith('/moment/') ? '' : await bodyOf(pathname);
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store', ...ISOLATED });
    response.end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    texts,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
