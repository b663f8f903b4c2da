/** Which address shows which file. It reads files and nothing else: no listing, no upload, no query. */
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentType } from './content-types.mjs';
import { headersOf } from './headers.mjs';
import { EMBED, PAGES, STORYBOOK } from './places.mjs';

/** An address inside the folder, or undefined. What is decoded twice, or holds a NUL or a backslash, is no address of ours. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return /[\0\\%]/.test(path) || path.split('/').some((part) => part.startsWith('.') && part !== '.well-known') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** `badge.json.gone` is what is left of badge.json: what a host says of a badge that it took away (410). */
const GONE = '.gone';

/** The file at an address: as it is named, as a page without its ending, what is left of it, or the index of a folder. */
async function find(folder, rest) {
  const names = rest === '' || rest.endsWith('/') ? [`${rest}index.html`] : [rest, `${rest}.html`, rest + GONE];
  // By its real path, so that a link inside the folder leads nowhere outside.
  const root = await realpath(folder).catch(() => undefined);
  if (!root) return undefined;
  for (const name of names) {
    const path = await realpath(join(root, name)).catch(() => undefined);
    if (!path?.startsWith(root + sep)) continue;
    const file = await open(path);
    if ((await file.stat()).isFile()) return { path, file };
    await file.close();
  }
  return undefined;
}

/** @returns {import('node:http').RequestListener} */
export function site({ fixtures, host }) {
  const rooms = [
    { prefix: '/fixtures/', folder: fixtures, open: true },
    { prefix: '/embed/embed.html', folder: EMBED, name: 'embed.html', policy: 'framed' },
    { prefix: '/embed/', folder: EMBED, open: true },
    { prefix: '/storybook/', folder: STORYBOOK, policy: 'loose' },
    { prefix: '/', folder: PAGES },
  ];

  async function answer(request, response) {
    const path = pathOf(request.url);
    if (!['GET', 'HEAD'].includes(request.method)) return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    // Badges are signed for one origin, so the site has one name. It also keeps a foreign name that points at this machine from reading it.
    if (request.headers.host !== host) return response.writeHead(308, { location: `http://${host}${path ? encodeURI(path) : '/'}` }).end();
    if (path === '/storybook') return response.writeHead(308, { location: '/storybook/' }).end();
    const room = rooms.find(({ prefix }) => path?.startsWith(prefix));
    const found = room && (await find(room.folder, room.name ?? path.slice(room.prefix.length)));
    const { path: at, file } = found ?? (await find(PAGES, '404.html'));
    const isGone = at.endsWith(GONE);
    const headers = { ...headersOf(room?.policy ?? 'strict'), 'content-type': contentType(isGone ? at.slice(0, -GONE.length) : at) };
    // Whoever builds a page of their own next door may load the script and the samples.
    if (room?.open) headers['access-control-allow-origin'] = '*';
    try {
      const body = await file.readFile();
      response
        .writeHead(found ? (isGone ? 410 : 200) : 404, { ...headers, 'content-length': body.length })
        .end(request.method === 'HEAD' ? undefined : body);
    } finally {
      await file.close();
    }
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
