/** The same tests as in web-test-runner.config.mjs, in the engines that are on this machine beside Chromium. */
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import config from '../../web-test-runner.config.mjs';
import { firefoxOptions } from './firefox.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const launchers = {
  Firefox: ({ path }) => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions({ path }) }),
  WebKit: webkitLauncher,
};

/** The runner's own command refuses drivers that it does not know. */
const resize = {
  name: 'resize',
  executeCommand({ command, payload, session }) {
    return command === 'resize' ? session.browser.resize(payload).then(() => true) : undefined;
  },
};

/** Each can be started once. */
export const launchersOf = (engines) => engines.map((engine) => launchers[engine.name](engine));

export default {
  ...config,
  // Dark and from right to left, axe asks of a story what does not depend on the engine, and takes long over it.
  files: [...config.files, '!test/elements/stories-*.test.ts'],
  plugins: [...config.plugins, resize],
  // Two browsers on two processors take their time. WebKit does for hundreds of badges, under axe, and for thousands on a wall.
  testFramework: { config: { timeout: 120_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  concurrentBrowsers: 2,
};
