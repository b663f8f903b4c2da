/**
 * The tests that run in a browser: everything in test/ that ends in .test.ts. They run from the sources: nothing has to be built first.
 * What needs Node or the built files is a *.test.mjs, and `node --test` runs it (see test/support/run.mjs).
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { browserReporter } from './test/support/browser-reporter.mjs';
import { commonjsPlugin } from './test/support/commonjs-plugin.mjs';
import { findBrowser, launchArguments } from './test/support/find-browser.mjs';

// A host name that is not this machine does not resolve: a test that reaches for the network fails, here as on a train.
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export default {
  files: ['test/**/*.test.ts', '!test/fixtures/**'],
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['ob-source', 'development', 'browser', 'import', 'default'], browser: true },
  plugins: [commonjsPlugin(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: [...launchArguments(), offline] } })],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  concurrency: 1,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('dev mode'),
  coverageConfig: { include: ['packages/*/src/**/*.ts'] },
  reporters: [defaultReporter({ reportTestProgress: false }), browserReporter()],
};
