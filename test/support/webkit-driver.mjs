/**
 * WebKit (WebKitGTK) by its own driver, over WebDriver: the few commands that the tests need. There is no package for it that does not bring a browser
 * along. A screen is made for it with Xvfb where there is none; each driver has its own processes, and close() ends them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

const SCREEN = '1280x1100x24';

/** WebDriver's names of the keys that have no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Whatever is not this machine goes to a port that nobody listens at: a page that reaches for the network fails, here as on a train. Given to the browser
 * itself, for many a start with exceptions in WebDriver's `proxy` crashed (WebKitGTK 2.50).
 */
const offline = ['--proxy=http://127.0.0.1:9', '--ignore-host=localhost', '--ignore-host=127.0.0.1'];

const leave = () => process.exit(143);

/** A program of ours that dies with us. */
function start(program, args, options) {
  const child = spawn(program, args, { detached: true, ...options });
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}.`)));
  });
  failed.catch(() => {});
  const end = () => {
    process.off('exit', end).off('SIGTERM', leave);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', end).on('SIGTERM', leave);
  return { child, failed, end };
}

/** A home of its own, so that nobody's cache or settings count. GTK's animations are off, which is how WebKit learns that motion is to be reduced. */
function home() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const env = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder };
  return { env, end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The name of a screen: the one that is there, or one of our own. */
async function screen() {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, end() {} };
  const { child, failed, end } = start('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = new Promise((resolve) => child.stdio[3].once('data', (data) => resolve(String(data).trim())));
  return { display: `:${await Promise.race([number, failed])}`, end };
}

/**
 * One command, on a connection of its own: the driver forgets a request that comes over one that it has already answered on.
 * @returns {Promise<unknown>} What it answers.
 */
function command(method, address, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(address, { method, agent: false }, async (response) => {
      const { value } = await json(response);
      if (response.statusCode === 200) resolve(value);
      else reject(new Error(`WebKit: ${value.error}: ${value.message}`));
    });
    request.once('error', reject);
    const text = body === undefined ? '' : JSON.stringify(body);
    request.setHeader('content-length', Buffer.byteLength(text)).end(text);
  });
}

/** Asks again until the driver listens. */
async function ready(base, failed) {
  const asked = () =>
    command('GET', `${base}/status`).then(
      () => true,
      () => false,
    );
  while (!(await Promise.race([asked(), failed]))) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** @returns a session: one window, in a profile of its own. `waits`: whether `open` comes back when the page is loaded, or at once. */
export async function startWebKit({ path, waits = true }) {
  const { display, end: endScreen } = await screen();
  const port = await freePort();
  const own = home();
  const settled = { DISPLAY: display, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8', LC_ALL: '' };
  const env = { ...process.env, ...own.env, ...settled };
  const driver = start(path, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await ready(base, driver.failed);

  const post = (address, body) => command('POST', address, body);
  const pageLoadStrategy = waits ? 'normal' : 'none';
  const { sessionId } = await post(`${base}/session`, {
    capabilities: { alwaysMatch: { pageLoadStrategy, 'webkitgtk:browserOptions': { args: ['--automation', ...offline] } } },
  });
  const session = `${base}/session/${sessionId}`;
  const act = (actions) => post(`${session}/actions`, { actions: [actions] });

  // As long as the other engine's driver waits.
  await post(`${session}/timeouts`, { script: 180_000, pageLoad: 60_000 });
  const sizeOf = () => evaluate(() => [innerWidth, innerHeight]);
  /** Runs a function in the page, as it is written: it sees nothing but its arguments, which are data. */
  async function evaluate(run, ...args) {
    const { value, error } = await post(`${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${run})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
    });
    if (error) throw new Error(error);
    return value;
  }

  const [innerWidth, innerHeight] = await sizeOf();
  const outer = await command('GET', `${session}/window/rect`);
  const around = { width: outer.width - innerWidth, height: outer.height - innerHeight };

  return {
    evaluate,
    /** Runs a script as it is, past the policy of the page. */
    add: (script) => post(`${session}/execute/sync`, { script, args: [] }),
    open: (url) => post(`${session}/url`, { url }),
    url: () => command('GET', `${session}/url`),
    /** A page of that size, whatever the window has around it. It can't be narrower than the window's own buttons: 447 pixels. */
    async resize(width, height) {
      await post(`${session}/window/rect`, { width: width + around.width, height: height + around.height });
      const giveUp = performance.now() + 5_000;
      // A page that is just leaving has no answer.
      for (let size = []; size[0] !== width || size[1] !== height; size = await sizeOf().catch(() => [])) {
        if (performance.now() > giveUp) throw new Error(`WebKit's window does not become ${width} by ${height}.`);
      }
    },
    press: (...keys) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }))),
      }),
    async close() {
      // A page that never comes to rest would keep the driver waiting.
      const patience = new Promise((resolve) => setTimeout(resolve, 3_000).unref());
      await Promise.race([command('DELETE', session).catch(() => {}), patience]);
      driver.end();
      endScreen();
      own.end();
    },
  };
}
