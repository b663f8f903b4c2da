import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementsByTag } from '../../docs/manifest.mjs';
import { openSite } from './open-site.mjs';

let site;
let stories;
before(async () => {
  site = await openSite();
  const index = await (await fetch(`${site.url}/storybook/index.json`)).json();
  stories = Object.values(index.entries).filter(({ type }) => type === 'story');
});
after(() => site.close());

describe('the storybook', () => {
  it('is at /storybook, too', async () => {
    const answer = await fetch(`${site.url}/storybook`, { redirect: 'manual' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [308, '/storybook/']);
  });

  it('has every element under its tag, with a playground first, and nothing outside the three parts', () => {
    const titles = [...new Set(stories.map(({ title }) => title))];
    assert.deepEqual(
      titles.filter((title) => !/^(Recipes|Elements\/open-badge[\w-]*|Design\/\w+)$/.test(title)),
      [],
    );
    for (const { tagName } of elementsByTag()) {
      const first = stories.find(({ title }) => title === `Elements/${tagName}`);
      assert.equal(first?.name, 'Playground', tagName);
    }
  });

  it('shows a story without an error, in the language and the theme that its toolbar names', async () => {
    const { page, errors } = await site.open(
      '/storybook/iframe.html?id=elements-open-badge--expired&viewMode=story&globals=lang:es;theme:paper',
    );
    await page.waitForFunction(() => document.querySelector('open-badge')?.matches(':state(expired)'));
    const shown = await page.evaluate(() => ({
      word: document.querySelector('open-badge').shadowRoot.querySelector('[part=verdict-word]').textContent.trim(),
      radius: getComputedStyle(document.querySelector('open-badge').shadowRoot.querySelector('.card')).borderRadius,
    }));
    assert.deepEqual(shown, { word: 'Caducó el 1 de marzo de 2024', radius: '2px' });
    assert.deepEqual(errors, []);
  });

  it('says of an element all that it takes and tells, and lets a playground change what it can', async () => {
    const { page, errors } = await site.open('/storybook/iframe.html?id=elements-open-badge--docs&viewMode=docs');
    await page.waitForSelector('.docblock-argstable');
    const shown = await page.$$eval('.docblock-argstable tbody tr', (rows) =>
      rows.map((row) => [
        row.querySelector('td')?.innerText.trim().split('\n').at(-1),
        row.querySelector('input, select, textarea, button[id]') !== null,
      ]),
    );
    const element = elementsByTag().find(({ tagName }) => tagName === 'open-badge');
    const wanted = ['attributes', 'cssProperties', 'events', 'cssParts', 'cssStates'].flatMap((kind) =>
      element[kind].map(({ name }) => name),
    );
    assert.deepEqual(
      [...wanted, '(default)'].filter((name) => !shown.some(([row]) => row === name)),
      [],
    );
    for (const [name, changes] of [
      ['layout', true],
      ['lang', true],
      ['src', false],
      ['open-badge-settled', false],
    ])
      assert.equal(shown.find(([row]) => row === name)[1], changes, name);
    assert.deepEqual(errors, []);
  });

  it('shows what a recipe comes to, with the code to copy beside it', async () => {
    const { page, errors } = await site.open('/storybook/iframe.html?id=recipes--docs&viewMode=docs', { height: 1600 });
    await page.waitForFunction(() => document.querySelector('open-badge')?.matches(':state(verified)'));
    // The code is coloured after the stories are shown.
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('pre')].some(({ textContent }) => textContent.includes(wanted)),
      {},
      '<open-badge src="/badges/robotics.json">',
    );
    assert.deepEqual(errors, []);
  });
});
