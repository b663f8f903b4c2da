import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lenientInstant, strictInstant } from '../../packages/verify/src/instant.js';

describe('a date of a credential', () => {
  const readable: [string, string][] = [
    ['2024-06-01T00:00:00Z', '2024-06-01T00:00:00.000Z'],
    ['2024-06-01T09:00:00+09:00', '2024-06-01T00:00:00.000Z'],
    ['2025-02-24T17:45:25.514689Z', '2025-02-24T17:45:25.514Z'],
    ['2024-02-29T23:59:59-05:30', '2024-03-01T05:29:59.000Z'],
  ];
  for (const [text, iso] of readable) {
    it(`reads ${text}`, () => {
      expect(new Date(strictInstant(text) ?? Number.NaN).toISOString()).to.equal(iso);
    });
  }

  const unreadable = [
    '',
    '2025-01-01',
    '2025-13-01T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01t00:00:00z',
    '-0001-01-01T00:00:00Z',
    '999999-01-01T00:00:00Z',
    '2025-01-01T00:00:00',
    '2025-01-01T00:00:00+15:00',
    ' 2025-01-01T00:00:00Z',
    'tomorrow',
    4102444800,
    null,
    {},
    ['2025-01-01T00:00:00Z'],
  ];
  for (const value of unreadable) {
    it(`does not read ${JSON.stringify(value)}`, () => {
      expect(strictInstant(value)).to.equal(undefined);
    });
  }

  it('reads what Date writes, for every instant of four-digit years', () => {
    const anyDate = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDate, (date) => strictInstant(date.toISOString()) === date.getTime()),
      { seed: 7 },
    );
  });
});

describe('a date of an Open Badges 1 or 2 assertion', () => {
  const rows: [unknown, string][] = [
    ['2016-12-31T23:59Z', '2016-12-31T23:59:00.000Z'],
    ['2016-12-31', '2016-12-31T00:00:00.000Z'],
    ['2016-12-31T10:00:00', '2016-12-31T10:00:00.000Z'],
    ['2016-12-31T10:00:00+0900', '2016-12-31T01:00:00.000Z'],
    [1362582029, '2013-03-06T15:00:29.000Z'],
    ['1362582029', '2013-03-06T15:00:29.000Z'],
  ];
  for (const [value, iso] of rows) {
    it(`reads ${JSON.stringify(value)}`, () => {
      expect(new Date(lenientInstant(value) ?? Number.NaN).toISOString()).to.equal(iso);
    });
  }
  for (const value of ['', 'soon', '2016-02-30', 1e15, -1, Number.NaN, true]) {
    it(`does not read ${String(value)}`, () => {
      expect(lenientInstant(value)).to.equal(undefined);
    });
  }
});
