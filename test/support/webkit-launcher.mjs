/** Lets @web/test-runner open its pages in WebKit, one after the other in one window, and its commands press keys there. */
import { startWebKit } from './webkit-driver.mjs';

/** What the runner gives the other engines. */
const VIEWPORT = { width: 800, height: 600 };

/** How long a page may take to let go. One that doesn't takes its window along, and the next page has a new one. */
const PATIENCE = 10_000;

export function webkitLauncher({ path }) {
  let started;
  let active;
  let isResized = false;
  const window = () => {
    started ??= startWebKit({ path, waits: false }).then(async (webkit) => {
      await webkit.resize(VIEWPORT.width, VIEWPORT.height);
      return webkit;
    });
    return started;
  };
  async function stop() {
    const ending = started;
    started = undefined;
    await (await ending)?.close();
  }
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      await (await window()).open(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => (await window()).url(),
    async stopSession() {
      active = undefined;
      const webkit = await window();
      // What still runs on the page ends with it.
      const left = webkit.open('about:blank').then(
        () => true,
        () => false,
      );
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref());
      if (!(await Promise.race([left, late]))) await stop();
      else if (isResized) await webkit.resize(VIEWPORT.width, VIEWPORT.height);
      isResized = false;
      return {};
    },
    stop,
    startDebugSession() {
      throw new Error('WebKit has no window to look into here.');
    },
    async resize({ width, height }) {
      isResized = true;
      await (await window()).resize(width, height);
    },
    // By this name the runner's command asks for keys.
    sendKeys: async (_id, keys) => (await window()).press(...keys),
  };
}
