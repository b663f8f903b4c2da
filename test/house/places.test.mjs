import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const quoted = (text, mark) => [...text.matchAll(new RegExp(`${mark}([\\w-]+)${mark}`, 'g'))].map(([, word]) => word);

it('docs/places.md lists what the address of the page for frames takes, with the themes and what it shows', () => {
  const source = read('packages/embed/src/embed.ts');
  const list = (name) => quoted(new RegExp(`const ${name} = \\[(.*)\\]`).exec(source)[1], "'");
  const asked = [...source.matchAll(/wanted\.get(?:All)?\('([\w-]+)'\)/g)].map(([, name]) => name);
  const shown = [...source.matchAll(/^ {2}(\w+): 'open-badge/gm)].map(([, name]) => name);

  const [, table] = /\| in its address \| values \|\n\|.*\n((?:\|.*\n)+)/.exec(read('docs/places.md'));
  const rows = table.trim().split('\n');
  const named = rows.flatMap((row) => quoted(row.split('|')[1], '`'));
  const valuesOf = (name) => quoted(rows.find((row) => row.startsWith(`| \`${name}\` |`)).split('|')[2], '`');

  assert.deepEqual(named.sort(), [...new Set([...list('OWN'), ...list('AROUND'), ...asked])].sort());
  assert.deepEqual(valuesOf('theme'), list('THEMES'));
  assert.deepEqual(valuesOf('show').sort(), shown.sort());
});
