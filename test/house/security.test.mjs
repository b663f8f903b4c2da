import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { it } from 'node:test';

const page = readFileSync('SECURITY.md', 'utf8');
const named = [...page.matchAll(/`((?:packages|test|docs)\/[^`\s]+)`/g)].map(([, path]) => path);

/** A path, or a name with one star in it. */
function isThere(path) {
  if (!path.includes('*')) return existsSync(path);
  const [start, end] = basename(path).split('*');
  return readdirSync(dirname(path)).some((file) => file.startsWith(start) && file.endsWith(end));
}

it('SECURITY.md names files that are there', () => {
  assert.deepEqual(
    named.filter((path) => !isThere(path)),
    [],
  );
  assert.ok(named.length > 15);
  assert.equal(isThere('packages/verify/src/nowhere.ts'), false);
});
