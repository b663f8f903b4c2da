import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { FIXTURES } from './support.mjs';

/** The chunks of a PNG but its pixels: `[type, data]`. */
function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type !== 'IDAT') chunks.push(type, png.toString('latin1', at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks.join('\0');
}

/** A PNG by its pixels and its other chunks, for zlib packs the same pixels in other ways on other machines; of one that was cut off, the size. */
function contentOf(bytes) {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return bytes;
  try {
    return Buffer.concat([PNG.sync.read(bytes).data, Buffer.from(chunksOf(bytes), 'latin1')]);
  } catch {
    return String(bytes.length);
  }
}

const digest = (path) =>
  createHash('sha256')
    .update(contentOf(readFileSync(path)))
    .digest('hex');

/** Every file below a folder but the script's own and what describes it, with its digest. */
function tree(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => file.split(sep).join('/'));
  return Object.fromEntries(
    files
      .filter((file) => !/^(issuing|issue\.mjs|README\.md)/.test(file) && statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, digest(join(folder, file))]),
  );
}

describe('issuing the samples again', () => {
  const out = mkdtempSync(join(tmpdir(), 'fixtures-'));
  after(() => rmSync(out, { recursive: true }));
  const issue = (...options) => execFileSync(process.execPath, [join(FIXTURES, 'issue.mjs'), '--out', out, ...options]);

  it('gives the same files', () => {
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
