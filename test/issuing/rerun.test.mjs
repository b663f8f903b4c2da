import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { FIXTURES } from './support.mjs';

const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file below a folder but the script's own, and its digest. */
function tree(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => file.split(sep).join('/'));
  return Object.fromEntries(
    files
      .filter((file) => !/^issu(ing|e\.mjs)/.test(file) && statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, digest(join(folder, file))]),
  );
}

describe('issuing the samples again', () => {
  const out = mkdtempSync(join(tmpdir(), 'fixtures-'));
  after(() => rmSync(out, { recursive: true }));
  const issue = (...options) => execFileSync(process.execPath, [join(FIXTURES, 'issue.mjs'), '--out', out, ...options]);

  it('gives the same files, byte for byte', () => {
    issue();
    assert.deepEqual(tree(out), tree(FIXTURES));
  });

  it('binds them to another origin, and leaves nothing of the first', () => {
    issue('--origin', 'https://badges.example');
    const files = readdirSync(out, { recursive: true }).filter((file) => statSync(join(out, file)).isFile());
    const left = files.filter((file) => readFileSync(join(out, file), 'latin1').includes('localhost'));
    assert.deepEqual(left, []);
    assert.deepEqual(Object.keys(tree(out)), Object.keys(tree(FIXTURES)));
  });
});
