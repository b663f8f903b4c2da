import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { closingLine, readClosingLine } from '../support/closing-line.mjs';
import { otherEngines } from '../support/engines.mjs';
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

describe('finding the other engines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  after(() => rmSync(folder, { recursive: true }));
  const program = (name) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };
  const linux = (env) => otherEngines({ platform: 'linux', env });

  it('says of each that is not here that it is left out, and how to get it', () => {
    const { installed, leftOut } = linux({ PATH: '' });
    assert.deepEqual(installed, []);
    assert.match(
      leftOut.join('\n'),
      /^left out: Firefox \(not installed: .*FIREFOX_PATH\)\nleft out: WebKit \(not installed: .*WEBKIT_DRIVER_PATH\)$/,
    );
  });

  it('takes those on the PATH, and WebKit only where it has a screen', () => {
    const firefox = { name: 'Firefox', path: program('firefox-esr') };
    const webkit = { name: 'WebKit', path: program('WebKitWebDriver') };
    assert.deepEqual(linux({ PATH: folder }).installed, [firefox]);
    assert.deepEqual(linux({ PATH: folder, DISPLAY: ':0' }).installed, [firefox, webkit]);
    program('Xvfb');
    assert.deepEqual(linux({ PATH: folder }), { installed: [firefox, webkit], leftOut: [] });
  });

  it('takes what is named before it, and says so when the name is wrong', () => {
    const other = program('other');
    assert.equal(linux({ PATH: folder, FIREFOX_PATH: other }).installed[0].path, other);
    assert.throws(() => linux({ PATH: folder, FIREFOX_PATH: join(folder, 'none') }), /FIREFOX_PATH names/);
    assert.throws(() => linux({ PATH: folder, WEBKIT_DRIVER_PATH: join(folder, 'none') }), /WEBKIT_DRIVER_PATH names/);
  });
});
