/** What a fresh clone lacks: packages and a build. Says what it does and how long it took, and shows the output only when it fails. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const changedAt = (path) => (existsSync(join(ROOT, path)) ? statSync(join(ROOT, path)).mtimeMs : Number.NEGATIVE_INFINITY);

function newestIn(folder) {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  // `path` is what Node 20 before 20.12 calls it.
  return Math.max(...files.map(({ parentPath, path, name }) => statSync(join(parentPath ?? path, name)).mtimeMs));
}

const isInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json');

function isBuilt() {
  const built = changedAt('packages/embed/dist/open-badges.js');
  // Whoever changes stories has `npm run storybook`, which follows every change; here it is enough that they are there.
  if (!existsSync(join(ROOT, 'stories/dist/index.html'))) return false;
  const sources = readdirSync(join(ROOT, 'packages'))
    .filter((name) => name !== 'site' && existsSync(join(ROOT, 'packages', name, 'src')))
    .map((name) => newestIn(join('packages', name, 'src')));
  return built >= Math.max(...sources, changedAt('rollup.config.mjs'), changedAt('node_modules/.package-lock.json'));
}

/** npm is a .cmd file on Windows, which only a shell can start. */
function npm(args) {
  const child = spawn('npm', args, { cwd: ROOT, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${output.trimEnd()}\nnpm ${args.join(' ')} failed.`))));
  });
}

async function step(told, args) {
  const started = performance.now();
  process.stdout.write(`${told} … `);
  // A dot every five seconds: it is at work.
  const alive = setInterval(() => process.stdout.write('. '), 5000);
  try {
    await npm(args);
    process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`);
  } catch (error) {
    process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(alive);
  }
}

export async function prepare() {
  if (!isInstalled()) await step('Installing packages, once', ['ci', '--no-audit', '--no-fund']);
  if (!isBuilt()) await step('Building', ['run', 'build']);
}
