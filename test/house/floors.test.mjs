// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are sources that the check reads.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faultsOf, sources } from './floors.mjs';

const told = (faults) => faults.map(({ rule, place }) => `${place}: ${rule}`).join('\n');

describe('the floors of the house', () => {
  it('no source breaks a rule', () => {
    const faults = sources().flatMap((path) => faultsOf(path, readFileSync(path, 'utf8')));
    assert.equal(told(faults), '');
  });

  it('each package has a floor', () => {
    const faults = readdirSync('packages').flatMap((name) =>
      faultsOf(`packages/site/src/x.ts`, `import '@open-badge-elements/${name}/nowhere';`),
    );
    assert.doesNotMatch(told(faults), /no package is called/);
  });
});

/** [path, source, the rule that it breaks]. A check that cannot fail would guard nothing. */
const broken = [
  ['model/src/x.ts', `import { verify } from '@open-badge-elements/verify';`, /imports go down only: model must not know verify/],
  ['verify/src/x.ts', `import type { A } from '@open-badge-elements/elements';`, /imports go down only/],
  ['verify/src/x.ts', `type A = import('@open-badge-elements/elements').A;`, /imports go down only/],
  ['verify/src/x.ts', `import { progress } from '@open-badge-elements/pathway';`, /verify must not know pathway/],
  ['pathway/src/x.ts', `import '@open-badge-elements/elements';`, /pathway must not know elements/],
  ['pathway/src/x.ts', `import { readFileSync } from 'node:fs';`, /pathway imports nothing from Node/],
  ['elements/src/x.ts', `const m = await import('@open-badge-elements/cli');`, /imports go down only/],
  ['cli/src/x.ts', `export * from '@open-badge-elements/embed';`, /imports go down only/],
  ['elements/src/x.ts', `import '@open-badge-elements/verify/src/verify.js';`, /entered by its door/],
  ['elements/src/x.ts', `import '@open-badge-elements/nothing';`, /no package is called nothing/],
  ['verify/src/keys/x.ts', `import '../../../model/src/read.js';`, /no relative import leaves its package/],
  ['verify/src/x.ts', `import { readFileSync } from 'node:fs';`, /imports nothing from Node/],
  ['model/src/x.ts', `import path from 'path';`, /imports nothing from Node/],
  ['model/src/x.ts', `import { LitElement } from 'lit';`, /is a dependency in package.json: lit/],
  ['model/src/utils/x.ts', '', /called for what it holds, not utils/],
  ['model/src/helpers.ts', '', /called for what it holds, not helpers/],
  ['model/src/x.ts', 'const a: any = 1;', /no any/],
  ['model/src/x.ts', 'const a = b as any[];', /no any/],
  ['model/src/x.ts', 'const a = b!.c;', /no "!"/],
  ['model/src/x.ts', 'enum A { B }', /no enum/],
  ['model/src/x.ts', '// @ts-ignore\nconst a = 1;', /no @ts-ignore/],
  ['elements/src/x.ts', 'element.innerHTML = text;', /no innerHTML/],
  ['elements/src/x.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`, /no unsafeHTML/],
  ['elements/src/x.ts', 'const s = styleMap({});', /no styleMap/],
  ['elements/src/x.ts', 'const t = html`<p style="color: red">x</p>`;', /no style attribute/],
  ['elements/src/x.ts', 'const t = html`<p class=${c} style=${s}>x</p>`;', /no style attribute/],
  ['elements/src/x.ts', 'console.log(1);', /no console.log/],
];

const sound = [
  ['elements/src/badge/x.ts', `import { readBadges } from '@open-badge-elements/model'; import { css } from '../tokens.js';`],
  ['embed/src/x.ts', `import '@open-badge-elements/elements/define/all.js';`],
  ['cli/src/x.ts', `import { readFile } from 'node:fs/promises';`],
  ['verify/src/x.ts', `import expansion from 'jsonld/lib/expand.js';`],
  ['elements/src/x.ts', 'const t = html`<p .style=${s} class="any">any! innerHTML</p>`; // any'],
];

describe('the check of the floors', () => {
  for (const [path, text, rule] of broken) {
    it(`catches ${text || path} in ${path}`, () => assert.match(told(faultsOf(`packages/${path}`, text)), rule));
  }
  for (const [path, text] of sound) {
    it(`lets ${text} pass in ${path}`, () => assert.equal(told(faultsOf(`packages/${path}`, text)), ''));
  }
});
