import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ModelError } from '../../packages/model/src/errors.js';
import { parseJson } from '../../packages/model/src/parse-json.js';

const limits = { depth: 64, nodes: 5_000, stringLength: 256_000 };

/** What became of a text: its value, or the code and place of the error. */
function outcomeOf(text: string | Uint8Array): unknown {
  try {
    return { value: parseJson(text) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return `${error.code} ${error.pointer ?? ''}`.trim();
  }
}

describe('parsing JSON', () => {
  const rows: readonly (readonly [what: string, text: string, outcome: unknown])[] = [
    ['an object', '{"a":[1,true,null,"x"]}', { value: { a: [1, true, null, 'x'] } }],
    ['a member called __proto__', '{"__proto__":1}', 'own'],
    ['the same member twice', '{"a":1,"b":2,"a":3}', 'duplicateMember /a'],
    ['the same member twice, deep inside', '{"x":[0,{"b/c":1,"b/c":1}]}', 'duplicateMember /x/1/b~1c'],
    ['one name in two spellings', '{"a":1,"\\u0061":2}', 'duplicateMember /a'],
    ['a text equal to a name', '{"a":"a","b":"a"}', { value: { a: 'a', b: 'a' } }],
    ['one name in two objects', '[{"a":1},{"a":2}]', { value: [{ a: 1 }, { a: 2 }] }],
    ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`, 'value'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, `tooComplex ${'/0'.repeat(64)}`],
    ['brackets in a text', `{"a":"${'['.repeat(100)}"}`, { value: { a: '['.repeat(100) } }],
    ['5,001 members', `[${'0,'.repeat(5_000)}0]`, 'tooComplex'],
    ['a text past the limit', `{"a":"${'x'.repeat(256_001)}"}`, 'tooLarge /a'],
    ['a text at the limit', `{"a":"${'x'.repeat(256_000)}"}`, 'value'],
    ['a number past all numbers', '{"a":[1e400]}', 'wrongType /a/0'],
    ['a large number', '[1e300,-0.5E-3]', { value: [1e300, -0.0005] }],
    ['half of a letter', '{"a":"\\ud800"}', 'badEncoding /a'],
    ['half of a letter, as it is', '["\ud800"]', 'badEncoding /0'],
    ['both halves of a letter', '["\\ud83d\\ude00"]', { value: ['😀'] }],
    ['a cut-off text', '{"a":"b', 'notJson'],
    ['a comma too many', '[1,]', 'notJson'],
    ['a name without quotes', '{a:1}', 'notJson'],
    ['a comment', '{"a":1}//', 'notJson'],
    ['a bad escape in a name', '{"\\x":1}', 'notJson'],
    ['nothing', '', 'notJson'],
  ];
  for (const [what, text, expected] of rows) {
    it(`of ${what}`, () => {
      const outcome = outcomeOf(text);
      if (expected === 'value') expect(outcome).to.have.property('value');
      else if (expected === 'own') expect(Object.hasOwn((outcome as { value: object }).value, '__proto__')).to.equal(true);
      else expect(outcome).to.deep.equal(expected);
    });
  }

  it('refuses bytes that are not UTF-8, and passes over a byte order mark', () => {
    expect(outcomeOf(Uint8Array.from([0x22, 0xff, 0x22]))).to.equal('badEncoding');
    expect(outcomeOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0x5b, 0x5d]))).to.deep.equal({ value: [] });
  });

  it('accepts what JSON.parse accepts, with the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parseJson(text, limits)).to.deep.equal(JSON.parse(text));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never throws anything else, whatever the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', ' ', '\\u0061', 'null');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let plain: unknown;
        try {
          plain = { value: JSON.parse(text) };
        } catch {
          plain = undefined;
        }
        const ours = outcomeOf(text);
        // Where JSON.parse reads it, so do we, but for what stands twice; where it does not, neither do we.
        if (plain === undefined) expect(typeof ours).to.equal('string');
        else if (typeof ours === 'string') expect(ours).to.match(/^duplicateMember/);
        else expect(ours).to.deep.equal(plain);
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });
});
