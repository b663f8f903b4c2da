/** Runs every test/**\/*.test.mjs with Node's own runner: those need files, processes or what was built. One at a time, for some start a browser. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.mjs') && !file.startsWith('fixtures'))
  .map((file) => join('test', file));
const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? files.filter((file) => wanted.some((part) => file.includes(part))) : files;
if (chosen.length === 0) throw new Error(`No *.test.mjs in test/ has ${wanted.join(' or ')} in its path.`);

const options = [
  '--test',
  '--test-concurrency=1',
  '--test-reporter=./test/support/node-reporter.mjs',
  '--test-reporter-destination=stdout',
];
const { status } = spawnSync(process.execPath, [...options, ...chosen], { stdio: 'inherit' });
process.exitCode = status ?? 1;
