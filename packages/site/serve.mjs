/**
 * `npm start`: in a fresh clone it installs, builds and serves the pages, with nothing but Node. Tests start the same site by `startSite()`, which neither
 * installs nor builds.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fixturesFor } from './src/fixtures.mjs';
import { listen } from './src/listen.mjs';
import { prepare } from './src/prepare.mjs';
import { site } from './src/site.mjs';

/** The committed fixtures are signed for http://localhost:4800. */
const HOME_PORT = 4800;

/**
 * @param {{port?: number}} options A port, or 0 for one that is free.
 * @returns {Promise<{url: string, port: number, fixtures: string, close: () => Promise<void>}>} `fixtures`: the folder of the badges that it serves.
 */
export async function startSite({ port = 0 } = {}) {
  let answer = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end();
  const server = await listen(port, (request, response) => answer(request, response));
  try {
    const url = `http://localhost:${server.port}`;
    const fixtures = await fixturesFor(url, server.port === HOME_PORT);
    answer = site({ fixtures, host: new URL(url).host });
    return { url, port: server.port, fixtures, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function startNear(port, tries = 20) {
  for (let next = port; next < port + tries; next += 1) {
    try {
      return await startSite({ port: next });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      process.stdout.write(`Port ${next} is taken, trying ${next + 1}.\n`);
    }
  }
  throw new Error(`No free port from ${port} to ${port + tries - 1}; choose one with --port.`);
}

function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? HOME_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new TypeError(`${values.port ?? process.env.PORT} is no port.`);
}

async function main() {
  const port = wantedPort();
  await prepare();
  const { url, close } = await startNear(port);
  process.stdout.write(
    `${url} is ready: a front page, /conference, /educator, /jobs, and /verify for a badge of your own. Ctrl+C stops it.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
