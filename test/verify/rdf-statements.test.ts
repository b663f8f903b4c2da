import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { JsonObject } from '../../packages/model/src/index.js';
import { VerifyError } from '../../packages/verify/src/errors.js';
import { createPause } from '../../packages/verify/src/pause.js';
import { canonicalNQuads } from '../../packages/verify/src/rdf/canonical.js';
import { statementsOf } from '../../packages/verify/src/rdf/statements.js';
import { canonizeOptions } from './support/signing.js';

const url = 'https://a.example/context';
const term = (name: string, more: JsonObject = {}) => ({ '@id': `https://a.example/${name}`, ...more });
const contexts = {
  [url]: {
    '@context': {
      '@version': 1.1,
      id: '@id',
      type: '@type',
      Thing: 'https://a.example/Thing',
      Other: 'https://a.example/Other',
      to: term('to', { '@type': '@id' }),
      list: term('list', { '@container': '@list' }),
      names: term('names', { '@container': '@language' }),
      inside: term('inside', { '@container': '@graph' }),
      from: { '@reverse': 'https://a.example/to' },
      text: term('text'),
      german: term('german', { '@language': 'de', '@direction': 'ltr' }),
      number: term('number'),
      double: term('double', { '@type': 'http://www.w3.org/2001/XMLSchema#double' }),
      date: term('date', { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' }),
      raw: term('raw', { '@type': '@json' }),
      thing: term('thing'),
    },
  },
} as unknown as Record<string, JsonObject>;
const options = { contexts, hash: 'SHA-256' as const, workLimit: 1 };

/** Whole badges' worth of everything that JSON-LD can say. The library takes small numbers for 0 and writes two empty lists twice, so there are none. */
const { node } = fc.letrec<{ node: JsonObject }>((tie) => {
  const deep = { maxDepth: 3, depthIdentifier: 'node' };
  const id = fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'https://a.example/x', '_:a', '_:b');
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
  const amount = fc.oneof(fc.integer(), fc.constantFrom(0.5, -1.25, 1e21, 5e30, 1e20));
  const json = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  return {
    node: fc.record(
      {
        id,
        type: fc.oneof(fc.constantFrom('Thing', 'Other'), fc.constant(['Thing', 'Other'])),
        to: fc.array(id, { maxLength: 4 }),
        list: fc.array(fc.oneof(deep, text, amount, tie('node')), { minLength: 1, maxLength: 4 }),
        names: fc.dictionary(fc.constantFrom('de', 'en-GB', '@none'), text),
        inside: fc.oneof(deep, tie('node')),
        from: id.map((one) => ({ id: one })),
        text: fc.oneof(text, fc.array(text, { maxLength: 4 })),
        german: text,
        number: fc.oneof(amount, fc.boolean()),
        double: fc.oneof(fc.integer(), fc.constant('7.5')),
        date: text,
        raw: json,
        thing: fc.oneof(deep, tie('node'), fc.array(tie('node'), { maxLength: 3 })),
      },
      { requiredKeys: ['type'] },
    ) as unknown as fc.Arbitrary<JsonObject>,
  };
});

const outcomeOf = async (work: Promise<string>) => work.catch(() => 'refused');

describe('statements', () => {
  it('are those of the public library, whatever a document says', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(node, async (given) => {
        const document = { '@context': url, id: 'urn:uuid:root', thing: given } as unknown as JsonObject;
        const expected = await outcomeOf(jsonld.canonize(document, canonizeOptions('SHA-256', contexts)));
        const actual = await outcomeOf(canonicalNQuads(document, options));
        if (actual !== 'refused' && expected !== 'refused') compared += 1;
        // The library lets a statement stand twice; a set of statements has each once.
        const lines = [...new Set(expected.split('\n'))].join('\n');
        expect(actual).to.equal(lines);
      }),
      { seed: 11, numRuns: 40 },
    );
    expect(compared).to.be.greaterThan(25);
  }).timeout(60_000);

  it('hold JSON in its canonical form', async () => {
    const document = { '@context': url, id: 'urn:uuid:root', raw: { b: [1, 'x'], a: null } } as unknown as JsonObject;
    expect(await canonicalNQuads(document, options)).to.equal(await jsonld.canonize(document, canonizeOptions('SHA-256', contexts)));
  });

  it('tell small numbers apart, which the library takes for 0', async () => {
    const say = (number: number) => canonicalNQuads({ '@context': url, id: 'urn:uuid:root', number } as JsonObject, options);
    expect(await say(1e-7)).to.include('"1.0E-7"^^<http://www.w3.org/2001/XMLSchema#double>');
    expect(await say(2e-7)).to.include('"2.0E-7"');
  });

  it('are not multiplied by a long id without end', async () => {
    const list = Array.from({ length: 300 }, (_, at) => `${at}`);
    const document = (length: number) => ({ '@context': url, id: `urn:x:${'a'.repeat(length)}`, text: list }) as unknown as JsonObject;
    expect((await canonicalNQuads(document(1_000), options)).length).to.be.greaterThan(300_000);
    const fault = await canonicalNQuads(document(30_000), options).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(VerifyError);
    expect((fault as VerifyError).code).to.equal('tooMuchWork');
  });

  it('take steps in proportion to the length of a list', async () => {
    const steps = async (length: number) => {
      let asked = 0;
      const node = { '@id': 'urn:x:1', 'https://a.example/to': Array.from({ length }, (_, at) => ({ '@id': `urn:x:${at}` })) };
      await statementsOf([node], () => {
        asked += 1;
        return undefined;
      });
      return asked;
    };
    expect([await steps(10), await steps(100), await steps(1_000)]).to.deep.equal([10, 100, 1_000]);
  });
});

describe('long work', () => {
  /** A clock that moves on by one millisecond whenever it is read, and a page that counts its turns. */
  function slowWorld() {
    const seen = { reads: 0, turns: 0, longest: 0, lastTurn: 0 };
    const pause = createPause(
      () => {
        seen.reads += 1;
        seen.longest = Math.max(seen.longest, seen.reads - seen.lastTurn);
        return seen.reads;
      },
      async () => {
        seen.turns += 1;
        seen.lastTurn = seen.reads;
      },
    );
    return { seen, pause };
  }

  it('goes on without a word until a slice is used up, and then gives the page its turn', async () => {
    let at = 0;
    let turns = 0;
    const pause = createPause(
      () => at,
      async () => {
        turns += 1;
      },
    );
    at = 11.9;
    expect(pause()).to.equal(undefined);
    at = 12;
    await pause();
    expect([turns, pause()]).to.deep.equal([1, undefined]);
    at = 24;
    await pause();
    expect(turns).to.equal(2);
  });

  it('is done in slices however many members a document has', async () => {
    for (const size of [100, 1_000]) {
      const { seen, pause } = slowWorld();
      const things = Array.from({ length: size }, (_, at) => ({ id: `urn:x:${at}`, type: 'Thing', text: ['a', 'b'] }));
      await canonicalNQuads({ '@context': url, id: 'urn:uuid:root', thing: things } as unknown as JsonObject, { ...options, pause });
      expect(seen.turns).to.be.greaterThan(size / 12);
      // Each step is one reading of the clock: no more than a slice of them goes by without a turn.
      expect(seen.longest).to.be.lessThan(15);
    }
  });

  it('is done in slices when it ends in a fault as well', async () => {
    const { seen, pause } = slowWorld();
    const things = Array.from({ length: 500 }, (_, at) => ({ id: `urn:x:${at}`, ...(at === 499 && { unheardOf: 1 }) }));
    const document = { '@context': url, id: 'urn:uuid:root', thing: things } as unknown as JsonObject;
    const fault = await canonicalNQuads(document, { ...options, pause }).catch((error: unknown) => error);
    expect((fault as VerifyError).pointer).to.equal('/thing/499/unheardOf');
    expect(seen.longest).to.be.lessThan(15);
  });

  it('ends in the middle when the page gives it up', async () => {
    const leaver = new AbortController();
    let asked = 0;
    const pause = () => {
      asked += 1;
      if (asked === 600) leaver.abort();
      return undefined;
    };
    const things = Array.from({ length: 500 }, (_, at) => ({ id: `urn:x:${at}`, type: 'Thing' }));
    const document = { '@context': url, id: 'urn:uuid:root', thing: things } as unknown as JsonObject;
    const fault = await canonicalNQuads(document, { ...options, pause, signal: leaver.signal }).catch((error: unknown) => error);
    expect((fault as VerifyError).code).to.equal('aborted');
    expect(asked).to.be.lessThan(2_000);
  });
});
