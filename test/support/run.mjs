/**
 * `npm test`: installs what is missing, then runs every gate and every test, and ends with one line, "N passed, N failed".
 * A gate that fails does not keep the later ones from running, and only what failed shows its output. Built-ins only: it starts in a bare clone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closingLine, readClosingLine } from './closing-line.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The scripts of package.json that have to pass, in an order in which each finds what it needs. The last three count their own tests. */
const STEPS = ['lint', 'build', 'typecheck', 'test:browser', 'test:engines', 'test:node'];

function npm(args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const child = spawn('npm', args, { cwd: ROOT, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ passes: false, output: String(error) }));
    child.once('close', (code) => resolve({ passes: code === 0, output }));
  });
}

/** Whether node_modules holds what the lock file asks for. Packages for other platforms are optional, and absent. */
function isInstalled() {
  const installedLock = `${ROOT}/node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      !path.startsWith('node_modules/') || optional || devOptional || installed[path]?.version === version,
  );
}

function countsOf({ passes, output }) {
  const counted = readClosingLine(output);
  if (!counted) return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, skipped: 0 };
  // A runner may be unhappy for another reason than a test, and that counts too.
  return { ...counted, failed: counted.failed === 0 && !passes ? 1 : counted.failed };
}

async function step(name, args) {
  const started = performance.now();
  const result = await npm(args);
  const counts = countsOf(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.failed > 0) process.stdout.write(`${result.output.trimEnd()}\n`);
  else for (const [line] of result.output.matchAll(/^(?:left out|once more, by itself): .*$/gm)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${name}: ${closingLine(counts)} (${seconds} s)\n`);
  return counts;
}

const all = [];
if (!isInstalled()) all.push(await step('install', ['ci', '--no-audit', '--no-fund']));
if (all.every(({ failed }) => failed === 0)) {
  for (const name of STEPS) all.push(await step(name, ['run', '--silent', name]));
}

const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`\n${closingLine(total)}\n`);
