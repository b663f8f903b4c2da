import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementsByTag } from '../../docs/manifest.mjs';
import { EMBED } from '../../packages/site/src/places.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What an author may not write: it says for a whole page whom to trust and whom to ask. */
const OWNERS = 'open-badge-provider';
/** In every row of its table: what all elements that show badges take. */
const ALL = ['src', 'verify'];

it('the door to WordPress keeps every tag, with its attributes and no others, but the one that is the page owner’s', () => {
  const plugin = readFileSync(join(EMBED, 'open-badges.php'), 'utf8');
  const words = (list) => [...list.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
  const kept = Object.fromEntries(
    [...plugin.matchAll(/^ +'(open-badge[\w-]*)' => \[(.*)\],$/gm)].map(([, tag, list]) => [tag, [...ALL, ...words(list)].sort()]),
  );
  const elements = elementsByTag().filter(({ tagName }) => tagName !== OWNERS);
  const wanted = Object.fromEntries(elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()]));
  assert.deepEqual(kept, wanted);
});

it('no recipe holds a comment of the block editor: inside a block, it is taken for a block within, and what was pasted is gone when the page is opened again', () => {
  for (const file of ['stories/recipes.stories.ts', 'docs/places.md', 'README.md']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const pasted = [...text.matchAll(/```html\n([\s\S]*?)```|recipe\(\s*`([\s\S]*?)`/g)].map(([, ...found]) => found.join(''));
    assert.ok(pasted.length > 0, file);
    for (const code of pasted) assert.doesNotMatch(code, /<!-- \/?wp:/, file);
  }
});
