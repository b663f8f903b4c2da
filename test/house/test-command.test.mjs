import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { closingLine, readClosingLine } from '../support/closing-line.mjs';
import { findBrowser } from '../support/find-browser.mjs';

describe('the closing line', () => {
  it('is read back as it was written', () => {
    for (const counts of [
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 0, failed: 0, skipped: 2 },
    ]) {
      assert.deepEqual(readClosingLine(`1 passed, 9 failed\n\n${closingLine(counts)}\n`), counts);
    }
  });

  it('is missed when a run did not come to its end', () => assert.equal(readClosingLine('it said: 3 passed, 0 failed!'), undefined));
});

describe('finding a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  after(() => rmSync(folder, { recursive: true }));
  const chromium = join(folder, 'chromium');
  writeFileSync(chromium, '');
  chmodSync(chromium, 0o755);

  it('takes the one on the PATH', () => assert.equal(findBrowser({ platform: 'linux', env: { PATH: folder } }), chromium));
  it('takes CHROME_PATH before it', () => {
    assert.equal(findBrowser({ platform: 'linux', env: { PATH: '', CHROME_PATH: chromium } }), chromium);
  });
  it('says so when CHROME_PATH is wrong', () => {
    assert.throws(() => findBrowser({ platform: 'linux', env: { PATH: folder, CHROME_PATH: join(folder, 'none') } }), /CHROME_PATH names/);
  });
  it('says how to get one when there is none', () => {
    assert.throws(
      () => findBrowser({ platform: 'linux', env: { PATH: '' } }),
      /install one \(apt-get install chromium\), or set CHROME_PATH/,
    );
  });
});
