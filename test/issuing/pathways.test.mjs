import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { progress, readPathway, recordOf, streaksOf } from '../../packages/pathway/dist/index.js';
import { createVerifier } from '../../packages/verify/dist/index.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const read = (file) => readFileSync(join(FIXTURES, file), 'utf8');
const now = () => new Date('2026-11-24T12:00:00Z');
const document = (name) => JSON.parse(read(`pathways/${name}.json`));
const others = Object.fromEntries(
  readdirSync(join(FIXTURES, 'pathways')).map((file) => [
    `http://localhost:4800/fixtures/pathways/${file}`,
    JSON.parse(read(`pathways/${file}`)),
  ]),
);

/** Nothing is asked for: issuers are known by their keys. */
const verifier = createVerifier({ now, fetch: () => Promise.reject(new TypeError('No network here.')) });
const reports = {};

before(async () => {
  for (const file of readdirSync(join(FIXTURES, 'collections'))) {
    const found = [];
    for await (const report of verifier.verifyAll(read(`collections/${file}`))) found.push(report);
    reports[file.replace('.json', '')] = found;
  }
});

describe('the collections of the pathway pages', () => {
  it('are verified without asking anybody, badge by badge', () => {
    for (const [name, found] of Object.entries(reports)) {
      assert.deepEqual([...new Set(found.map(({ verdict }) => verdict))], ['verified'], name);
    }
  });

  it('hold the mornings, the weeks and the days that the pages tell of', () => {
    const muster = recordOf(reports['noor-haddad-muster'], { now: now() });
    const { hits, length } = streaksOf(muster, { unit: 'day', misses: 1 }).longest;
    assert.deepEqual([hits, length], [99, 100]);
    assert.equal(reports['noor-haddad-log'].length, 27);
    assert.equal(reports['sam-days'].length, 19);
  });
});

describe('the pathways', () => {
  for (const file of readdirSync(join(FIXTURES, 'pathways'))) {
    it(`${file} is one`, () => assert.ok(readPathway(JSON.parse(read(`pathways/${file}`)), others).requires));
  }

  for (const [name, who, state, have, need] of [
    ['adult-education', ['lena-park'], 'underWay', 0, 1],
    ['mastery', ['ivo-lindqvist'], 'underWay', 1, 3],
    ['home-care', ['tomas-okoye'], 'done', 4, 4],
    ['home-care-northmoor', ['tomas-okoye'], 'underWay', 3, 5],
    ['home-care-saltmarsh', ['tomas-okoye'], 'done', 5, 5],
    ['career', ['grace-mbeki'], 'underWay', 2, 4],
    ['deckhand', ['noor-haddad-muster', 'noor-haddad-log'], 'underWay', 2, 3],
  ]) {
    it(`${name} is ${state} for ${who.join(' and ')}`, () => {
      const found = progress(
        document(name),
        who.flatMap((one) => reports[one]),
        { now: now(), pathways: others },
      );
      assert.deepEqual(found.problems, []);
      assert.deepEqual([found.state, found.root.have, found.root.need], [state, have, need]);
    });
  }
});
