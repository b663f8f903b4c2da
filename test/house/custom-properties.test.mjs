import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesIn(folder, ending) {
  const files = readdirSync(root + folder, { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
  return files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(root + file, 'utf8'));
}

const found = (texts, pattern) => [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))].sort();

const sources = filesIn('packages/elements/src', '.ts');
const code = sources.map((text) => text.replace(/\/\*\*.*?\*\//gs, ''));
const used = found(code, /var\((--open-badge-[\w-]+)/g);
const documented = found(sources, /@cssproperty \[?(--open-badge-[\w-]+)/g);

describe('the custom properties', () => {
  it('are those that the head comments name, and no other', () => assert.deepEqual(used, documented));

  it('have a place in the language of the design', () => {
    const design = readFileSync(`${root}docs/design.md`, 'utf8');
    assert.deepEqual(
      documented.filter((name) => !design.includes(`\`${name}\``)),
      [],
    );
  });

  it('of the house itself are all defined, and all used', () => {
    const defined = found(code, /(--_[\w-]+)(?:'|:)/g);
    const read = found(code, /var\((--_[\w-]+)/g);
    assert.deepEqual(read, defined);
  });

  it('are the only ones that a theme sets', () => {
    const set = found(filesIn('packages/embed/src/themes', '.css'), /(--[\w-]+):/g);
    assert.deepEqual(
      set.filter((name) => !documented.includes(name)),
      [],
    );
  });
});
