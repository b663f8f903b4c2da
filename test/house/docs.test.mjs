import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { generatedPage, PAGE } from '../../docs/generate.mjs';

it('docs/elements.md says what the sources say (else: npm run docs)', () => {
  assert.equal(readFileSync(PAGE, 'utf8'), generatedPage());
});
