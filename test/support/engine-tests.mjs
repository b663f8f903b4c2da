/**
 * `npm run test:engines`: the browser tests in Firefox and WebKit, as far as these are here, and a line on each that is not. Two browsers share the processors: a few
 * files that did not pass are run once more, each engine by itself, and a line says which. What fails then has failed.
 */
import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { countsOf } from './browser-reporter.mjs';
import { closingLine } from './closing-line.mjs';
import config, { launchersOf } from './engines.config.mjs';
import { otherEngines } from './engines.mjs';

/** More than that is no matter of a busy machine. */
const A_FEW = 4;

/** @returns {Promise<object[]>} a session for each file and browser */
async function sessionsOf(engines, changes = {}) {
  let finished = [];
  const collecting = { onTestRunFinished: ({ sessions }) => (finished = [...sessions]) };
  const reporters = [defaultReporter({ reportTestProgress: false }), collecting];
  const options = {
    config: { ...config, browsers: launchersOf(engines), reporters, ...changes },
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  };
  const runner = await startTestRunner(options);
  if (!runner) return finished;
  await new Promise((resolve) => runner.on('stopped', resolve));
  return finished;
}

async function main() {
  const { installed, leftOut } = otherEngines();
  for (const line of leftOut) process.stdout.write(`${line}\n`);
  if (installed.length === 0) return { passed: 0, failed: 0 };

  const sessions = await sessionsOf(installed);
  const bad = sessions.filter(({ passed }) => !passed);
  if (sessions.length === 0) return { passed: 0, failed: 1 };
  if (bad.length === 0 || bad.length > A_FEW) return countsOf(sessions);

  let last = sessions.filter(({ passed }) => passed);
  for (const engine of installed) {
    const mine = bad.filter(({ browser }) => browser.name === engine.name);
    if (mine.length === 0) continue;
    const files = mine.map(({ testFile }) => relative(config.rootDir, testFile));
    process.stdout.write(`once more, by itself: ${files.join(', ')} (${engine.name})\n`);
    const again = await sessionsOf([engine], { files });
    // One that says nothing of itself has not passed.
    last = [...last, ...(again.length === files.length ? again : mine)];
  }
  return countsOf(last);
}

const counts = await main();
process.stdout.write(`\n${closingLine(counts)}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
