import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { elementsByTag } from '../../docs/manifest.mjs';

const pages = ['README.md', 'bench/README.md', ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : []))];
const readme = readFileSync('README.md', 'utf8');
const snippets = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code);

/** Attributes that every element of HTML has. */
const GLOBAL = ['lang', 'class', 'id', 'hidden', 'slot', 'style'];

describe('README.md and docs/', () => {
  for (const page of pages) {
    it(`${page} leads to files that are there`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
      const local = links.filter((target) => !/^(https?:|mailto:|#)/.test(target)).map((target) => target.replace(/#.*/, ''));
      assert.deepEqual(
        local.filter((target) => !existsSync(join(dirname(page), target))),
        [],
      );
    });
  }

  it('shows only tags and attributes that there are', () => {
    const attributes = new Map(elementsByTag().map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]));
    const used = snippets('html').flatMap((code) => [...code.matchAll(/<(open-badge[\w-]*)([^>]*)>/g)]);
    assert.ok(used.length > 5);
    for (const [, tag, text] of used) {
      assert.ok(attributes.has(tag), tag);
      const names = [...text.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => name);
      assert.deepEqual(
        names.filter((name) => !attributes.get(tag).includes(name) && !GLOBAL.includes(name)),
        [],
        tag,
      );
    }
  });

  it('shows only custom properties, parts and states that there are', () => {
    const of = (kind) => elementsByTag().flatMap((element) => (element[kind] ?? []).map(({ name }) => name));
    const css = snippets('css').join('\n');
    const found = (pattern) => [...css.matchAll(pattern)].map(([, name]) => name);
    const states = [...of('cssStates'), 'verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined'];
    for (const [names, known] of [
      [found(/(--open-badge-[\w-]+)/g), of('cssProperties')],
      [found(/::part\(([\w-]+)\)/g), of('cssParts')],
      [found(/:state\(([\w-]+)\)/g), states],
    ]) {
      assert.ok(names.length > 0);
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
      );
    }
  });

  it('lists every tag', () => {
    assert.deepEqual(
      elementsByTag().flatMap(({ tagName }) => (readme.includes(`\`<${tagName}>\``) ? [] : [tagName])),
      [],
    );
  });
});
