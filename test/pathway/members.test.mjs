/** Every member of the format in a sound document, then spoilt in each way that its type has: the fault is told with the member itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PathwayError, readPathwayDocument } from '@open-badge-elements/pathway';
import { currentSchema } from '../../docs/generate-pathway-schema.mjs';

const badge = 'https://a.example/badges/1';
const pathway = (requires, more = {}) => ({ type: 'OpenBadgePathway', name: 'A pathway', requires, ...more });
const tailored = (change) => ({ type: 'OpenBadgePathway', name: 'Ours', extends: 'https://a.example/p', changes: [change] });
const leaf = (more) => pathway({ badge, ...more });

const duration = { years: 1, months: 1, weeks: 1, days: 1 };
const authority = { name: 'The board', id: 'did:web:board.example', url: 'https://board.example/', reach: 'national' };
const awards = { name: 'A credential', description: 'What it permits.', achievement: badge, url: 'https://a.example/c', authority };
const texts = { id: 'a', name: 'A part', description: 'More of it.', url: 'https://a.example/', from: 'https://b.example/p' };

/** Documents that together have every member, each at a place that it may have. */
const documents = [
  pathway(
    { ...texts, optional: true, fixed: true, issuers: ['did:web:a.example'], notOlderThan: duration, badge, times: 2, within: duration },
    {
      id: 'https://a.example/p',
      description: 'What it is.',
      url: 'https://a.example/',
      language: 'en',
      awards,
      timeZone: 'UTC',
      issuers: ['did:web:a.example'],
      basedOn: ['https://b.example/p'],
    },
  ),
  pathway({
    countOnce: true,
    all: [{ any: [{ badge }] }, { atLeast: 1, of: [{ badge }] }, { stages: [{ badge }] }, { routes: [{ badge }] }],
  }),
  pathway({ all: [{ id: 'x', badge }, { same: 'x' }, { pathway: 'https://b.example/p' }] }),
  leaf({ badge: { achievement: badge, competency: { url: 'https://s.example/', framework: 'F', code: '1' }, title: 'T', issuers: ['x'] } }),
  leaf({ consecutive: { count: 3, unit: 'day', misses: 1 }, dates: 'activity' }),
  leaf({ span: duration }),
  leaf({ ladder: { steps: [1, 2], unit: 'day', consecutive: true, misses: 0 } }),
  tailored({ replace: 'x', with: { badge } }),
  tailored({ remove: 'x' }),
  tailored({ add: { badge }, to: 'x', before: 'y' }),
];

const wrong = (value) => {
  if (typeof value === 'string') return [7, null, {}, []];
  if (typeof value === 'number') return ['3', null, -1, 1.5, 1e9];
  if (typeof value === 'boolean') return ['true', 1, null];
  return Array.isArray(value) ? ['a', 7, null, [7]] : [7, null, [7]];
};

/** Each place in a document, with its value. */
function placesIn(value, pointer = '') {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[`${pointer}/${name}`, inner], ...placesIn(inner, `${pointer}/${name}`)]);
}

function changed(document, pointer, change) {
  // Not a structured clone: what stands in two places would be one thing.
  const copy = JSON.parse(JSON.stringify(document));
  const steps = pointer.split('/').slice(1);
  const last = steps.pop();
  change(
    steps.reduce((holder, step) => holder[step], copy),
    last,
  );
  return copy;
}

function faultOf(document) {
  try {
    readPathwayDocument(document);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof PathwayError, String(error));
    return error;
  }
}

/** `type` says what the document is; anything else is another document. */
const codesFor = (pointer) => (pointer === '/type' ? ['notAPathway'] : ['wrongType', 'missingMember', 'unknownMember']);

describe('a member of the format', () => {
  const members = documents.flatMap((document) => placesIn(document).map(([pointer, value]) => ({ document, pointer, value })));

  it('is each tried once at least', () => {
    const tried = new Set(members.map(({ pointer }) => pointer.split('/').at(-1)));
    const missing = [];
    const visit = (schema) => {
      if (typeof schema !== 'object' || schema === null) return;
      if (schema.properties) missing.push(...Object.keys(schema.properties).filter((name) => !tried.has(name)));
      Object.values(schema).forEach(visit);
    };
    visit(JSON.parse(currentSchema()));
    assert.deepEqual(missing, []);
  });

  for (const document of documents)
    it(`is read where it is sound: ${JSON.stringify(document.requires ?? document.changes).slice(0, 60)}`, () =>
      assert.equal(faultOf(document), undefined));

  for (const { document, pointer, value } of members) {
    it(`is named when it is of another form: ${pointer}`, () => {
      for (const spoilt of wrong(value)) {
        const fault = faultOf(
          changed(document, pointer, (holder, name) => {
            holder[name] = spoilt;
          }),
        );
        // A badge may stand alone or in a list, so the one thing can be the other.
        if (fault === undefined && Array.isArray(spoilt)) continue;
        assert.ok(fault, `${pointer} may be ${JSON.stringify(spoilt)}`);
        assert.ok(codesFor(pointer).includes(fault.code), `${fault.code} for ${JSON.stringify(spoilt)}`);
        assert.ok(fault.pointer.startsWith(pointer), `${fault.pointer} for ${JSON.stringify(spoilt)}`);
      }
    });
  }

  for (const { document, pointer, value } of members) {
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    it(`is named when it is unknown, in ${pointer}`, () => {
      const fault = faultOf(
        changed(document, pointer, (holder, name) => {
          holder[name].colour = 'red';
        }),
      );
      assert.equal(fault?.code, 'unknownMember');
      assert.equal(fault.pointer, `${pointer}/colour`);
    });
  }
});
