/** docs/verifiers.md: our column is asked anew; what the others said stands as they said it when the page was last made. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cases } from '../../bench/peers/cases.mjs';
import { networkFor } from '../../bench/peers/network.mjs';
import { verify } from '../../bench/peers/ours.mjs';
import { cellsOf, dayOf, PAGE, pageOf } from '../../bench/peers/page.mjs';

const page = readFileSync(PAGE, 'utf8');
const before = cellsOf(page);

async function askedAnew(one) {
  const { fetch } = globalThis;
  globalThis.fetch = networkFor(one);
  try {
    const [, ...others] = before.get(one.file) ?? [];
    return { ...one, cells: [await verify(one.document), ...others] };
  } finally {
    globalThis.fetch = fetch;
  }
}

describe('docs/verifiers.md', () => {
  it('is what its script makes of our verdicts today, of every sample (else: npm run peers)', async () => {
    const rows = [];
    for (const one of cases) rows.push(await askedAnew(one));
    assert.equal(page, pageOf(rows, dayOf(page)));
  });

  it('has no false yes of ours, and misses none', () => {
    const wrong = cases.filter(({ file, expected }) => (before.get(file)?.[0] === 'verified') !== (expected === 'verified'));
    assert.deepEqual(wrong, []);
    assert.ok(cases.length > 40);
  });

  it('would mark a false yes', () => {
    const [one] = cases.filter(({ expected }) => expected === 'revoked');
    assert.match(
      pageOf([{ ...one, cells: ['verified', 'error', 'not verified'] }], '2026-11-24'),
      /\*\*verified ✗\*\* \| error \| not verified \|/,
    );
  });
});
