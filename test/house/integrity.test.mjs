import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { EMBED } from '../../packages/site/src/places.mjs';

it('sri.json has the value of every script that a page or its worker loads, and of nothing else', () => {
  const scripts = readdirSync(EMBED, { recursive: true }).filter((file) => file.endsWith('.js'));
  const integrityOf = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(EMBED, file)))
      .digest('base64')}`;
  const wanted = Object.fromEntries(scripts.map((file) => [file.replaceAll('\\', '/'), integrityOf(file)]));
  assert.ok(scripts.some((file) => file.includes('worker')));
  assert.deepEqual(JSON.parse(readFileSync(join(EMBED, 'sri.json'), 'utf8')), wanted);
});
