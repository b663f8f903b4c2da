/** `npm run test:engines`: the browser tests in Firefox and WebKit, as far as these are here, and a line on each that is not. */
import { startTestRunner } from '@web/test-runner';
import { closingLine } from './closing-line.mjs';
import config from './engines.config.mjs';
import { otherEngines } from './engines.mjs';

const { installed, leftOut } = otherEngines();
for (const line of leftOut) process.stdout.write(`${line}\n`);

if (installed.length > 0) await startTestRunner({ config, readFileConfig: false });
else process.stdout.write(`\n${closingLine({ passed: 0, failed: 0 })}\n`);
