/**
 * `npm run bench`: what a page loads, how long a verification takes beside others, and what 1,000 badges cost, in one run on one machine.
 * It prints and asserts nothing of time. bench/README.md says how to read it. Needs `npm run build` and a Chromium.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataIntegrityIssuer, jwtIssuer } from './badge.mjs';
import { launchBrowser } from './browser.mjs';
import { comparison, comparisonHeads } from './contestants.mjs';
import { facts } from './facts.mjs';
import { measureInBrowser } from './in-browser.mjs';
import { measureInNode } from './in-node.mjs';
import { measureMany } from './many.mjs';
import { makeMaterial } from './material.mjs';
import { heading, kB, ms, ratio, table } from './print.mjs';
import { measureSizes, total } from './sizes.mjs';
import { summary } from './statistics.mjs';
import { measureWall } from './wall.mjs';

/** `--quick`: fewer runs, to see that it works. */
const quick = process.argv.includes('--quick');
/** `--many`: the long wall alone. */
const onlyMany = process.argv.includes('--many');
const RUNS = quick
  ? { warmRuns: 30, coldRuns: 3, wallRuns: 1, wall: 200, manyRuns: 1, many: 500 }
  : { warmRuns: 200, coldRuns: 15, wallRuns: 3, wall: 1000, manyRuns: 3, many: 5000 };

/** The budgets that the project holds itself to, in kB of gzip. */
const BUDGET = { painted: 25, jwt: 40, 'data-integrity': 80 };

async function printSizes(browser, material) {
  const { card, jwt, 'data-integrity': dataIntegrity } = await measureSizes(browser, material);
  heading('What a page loads, in kB of gzip -9');
  const row = (what, files, budget) => [what, files.length, kB(total(files)), budget, total(files) <= budget * 1000 ? 'within' : 'OVER'];
  table(
    ['up to', 'files', 'kB', 'budget', ''],
    [
      row('the painted card, not to be verified', card.painted, BUDGET.painted),
      row('the painted card of a VC-JWT', jwt.painted, BUDGET.painted),
      row('the painted card of an eddsa-rdfc-2022 badge', dataIntegrity.painted, BUDGET.painted),
      row('a verified VC-JWT badge', jwt.settled, BUDGET.jwt),
      row('a verified eddsa-rdfc-2022 badge', dataIntegrity.settled, BUDGET['data-integrity']),
    ],
  );
  for (const [what, files] of Object.entries({ 'VC-JWT': jwt.settled, 'eddsa-rdfc-2022': dataIntegrity.settled })) {
    process.stdout.write(`\n${what}: ${files.map(({ name, bytes }) => `${name} ${kB(bytes)}`).join(', ')}\n`);
  }
}

async function printInNode(material) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badges-bench-'));
  const path = join(folder, 'material.json');
  writeFileSync(path, JSON.stringify(material));
  const { results, nothing } = await measureInNode(material, path, RUNS);
  rmSync(folder, { recursive: true });
  heading('Verification in Node: median (lowest–95th percentile)');
  table(comparisonHeads, comparison(results, { ms, ratio }));
  process.stdout.write(`\nCold counts from the start of the process; one that verifies nothing takes ${ms(nothing)} ms.\n`);
}

async function printInBrowser(browser, material) {
  const results = await measureInBrowser(browser, material, RUNS);
  heading('Verification in Chromium: median (lowest–95th percentile)');
  table(comparisonHeads, comparison(results, { ms, ratio }));
}

async function printWall(browser, form, badges, extension) {
  const { measured, empty } = await measureWall(browser, badges, extension, RUNS.wallRuns);
  const over = (pick) => summary(measured.map(pick));
  const seconds = (pick) => (over(pick).median / 1000).toFixed(2);
  const longest = over(({ longest }) => longest).median;
  return [
    `${badges.length} × ${form}`,
    seconds(({ viewport }) => viewport),
    seconds(({ all }) => all),
    longest === 0 ? '< 50' : longest.toFixed(0),
    over(({ long }) => long).median,
    `${(over(({ memory }) => memory).median / 1e6).toFixed(1)} (${(empty / 1e6).toFixed(1)})`,
  ];
}

async function printWalls(browser) {
  const numbers = Array.from({ length: RUNS.wall }, (_, at) => at + 1);
  const issue = await dataIntegrityIssuer();
  const { sign } = await jwtIssuer();
  const documents = [];
  for (const number of numbers) documents.push(JSON.stringify(await issue(number)));
  const tokens = await Promise.all(numbers.map(sign));
  const rows = [await printWall(browser, 'VC-JWT', tokens, 'jwt'), await printWall(browser, 'eddsa-rdfc-2022', documents, 'json')];
  heading(`A wall, median of ${RUNS.wallRuns}`);
  table(['badges', 'first viewport s', 'all settled s', 'longest task ms', 'tasks > 50 ms', 'MB (empty page)'], rows);
}

async function printMany(browser) {
  const { sign } = await jwtIssuer();
  const { wall, plain } = await measureMany(browser, await sign(1), RUNS.many, RUNS.manyRuns);
  heading(`${RUNS.many} badges on a wall, beside plain cards, median of ${RUNS.manyRuns}`);
  const over = (runs, pick) => summary(runs.map(pick)).median;
  const tasks = (runs, pick) => {
    const longest = over(runs, (run) => pick(run).longest);
    return `${over(runs, (run) => pick(run).count)} (${longest === 0 ? '< 50' : longest.toFixed(0)})`;
  };
  const seconds = (runs) => over(runs, ({ viewport }) => viewport) / 1000;
  const megabytes = (runs) => over(runs, ({ memory }) => memory) / 1e6;
  const frames = (runs) => over(runs, ({ frames, scrolling }) => (1000 * frames) / scrolling);
  const row = (what, runs) => [
    what,
    seconds(runs).toFixed(2),
    tasks(runs, ({ loadingTasks }) => loadingTasks),
    frames(runs).toFixed(0),
    tasks(runs, ({ scrollingTasks }) => scrollingTasks),
    megabytes(runs).toFixed(1),
  ];
  const times = (pick) => `× ${(pick(wall) / pick(plain)).toFixed(2)}`;
  table(
    ['cards', 'first viewport s', 'loading: tasks > 50 ms (longest)', 'frames a second', 'scrolling: tasks > 50 ms (longest)', 'MB'],
    [
      row('<open-badge-wall>, verified', wall),
      row('plain markup, nothing verified', plain),
      ['ours / plain', times(seconds), '', times(frames), '', times(megabytes)],
    ],
  );
}

const browser = await launchBrowser();
try {
  process.stdout.write(`${facts(await browser.version()).join('\n')}\n`);
  if (!onlyMany) {
    const material = await makeMaterial();
    await printSizes(browser, material);
    await printInNode(material);
    await printInBrowser(browser, material);
    await printWalls(browser);
  }
  await printMany(browser);
} finally {
  await browser.close();
}
