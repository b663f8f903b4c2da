/**
 * `npm run build && npm run peers` writes docs/verifiers.md: what three verifiers say of the project's own samples. Nothing is fetched.
 * The clock stands still for all of them, and the network answers from test/fixtures.
 */
import { writeFileSync } from 'node:fs';
import { mock } from 'node:test';
import { cases } from './peers/cases.mjs';
import { NOW, networkFor } from './peers/network.mjs';
import { PAGE, pageOf } from './peers/page.mjs';
import { verifiers } from './peers/verifiers.mjs';

const today = new Date().toISOString().slice(0, 10);
mock.timers.enable({ apis: ['Date'], now: new Date(NOW) });
// One of them reports on the console what it could not fetch.
const { log, error } = console;
Object.assign(console, { log() {}, error() {} });

// The forged ones first: a verifier that keeps keys would know that of an issuer who does not answer.
const rows = new Map();
for (const one of [...cases].sort((a, b) => Number(a.isGenuine) - Number(b.isGenuine))) {
  const cells = [];
  for (const { load } of verifiers) {
    globalThis.fetch = networkFor(one);
    const verify = await load();
    cells.push(await verify(structuredClone(one.document)).catch(() => 'error'));
  }
  rows.set(one.file, cells);
}
Object.assign(console, { log, error });

writeFileSync(
  PAGE,
  pageOf(
    cases.map((one) => ({ ...one, cells: rows.get(one.file) })),
    today,
  ),
);
