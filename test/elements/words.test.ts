import { expect } from '@open-wc/testing';
import { dayInWords } from '../../packages/elements/src/i18n/dates.js';
import { report } from '../../packages/elements/src/i18n/en/report.js';
import { verdict } from '../../packages/elements/src/i18n/en/verdict.js';
import { plain } from '../../packages/elements/src/i18n/phrase.js';

// What a badge could have put there, and what is ours to say.
const detail = {
  member: 'MEMBER',
  issuer: 'ISSUER',
  key: 'KEY',
  claim: 'CLAIM',
  reason: 'REASON',
  address: 'ADDRESS',
  message: 'MESSAGE',
  host: 'a.example',
  why: 'timeout',
  status: '500',
};
const codes = Object.keys(report.reasons) as (keyof typeof report.reasons)[];

describe('the sentence of each code', () => {
  for (const code of codes) {
    const reason = report.reasons[code](detail);
    it(`${code} is a sentence`, () => {
      expect(plain(reason.says)).to.match(/^[A-Z“a].{5,110}[.]$/);
      expect(plain(report.reasons[code]({}).says)).to.not.match(/undefined|null|\[object/);
    });
    it(`${code} keeps the badge’s own text out of the verdict line`, () => {
      expect(plain(reason.says)).to.not.match(/MEMBER|ISSUER|KEY|CLAIM|REASON|ADDRESS|MESSAGE/);
    });
    it(`${code} does not judge in words that are not ours`, () => {
      const whole = [reason.says, reason.where ?? [], reason.advice ?? []].map(plain).join(' ');
      expect(whole).to.not.match(/\b(authentic|trusted|trustworthy|genuine|safe)\b/i);
    });
  }

  it('is another for each fault of an input', () => {
    const faults = [
      'notJson',
      'emptyInput',
      'noBadgeInPicture',
      'unknownFormat',
      'wrongType',
      'badToken',
      'unreachable',
      'htmlPage',
      'httpError',
      'gone',
      'tooLarge',
    ] as const;
    const sentences = faults.map((code) => plain(report.reasons[code](detail).says));
    expect(new Set(sentences).size).to.equal(faults.length);
  });

  it('tells 404 from other errors', () =>
    expect(plain(report.reasons.httpError({ status: '404', host: 'a.example' }).says)).to.contain('not found'));
});

describe('the words of a verdict', () => {
  it('are those that were agreed', () => {
    expect(verdict.verdict('verified', undefined)).to.equal('Verified');
    expect(verdict.verdict('expired', '1 June 2024')).to.equal('Expired on 1 June 2024');
    expect(verdict.verdict('revoked', undefined)).to.equal('Revoked by the issuer');
    expect(verdict.verdict('suspended', undefined)).to.equal('Suspended by the issuer');
    expect(verdict.verdict('notYetValid', '1 June 2091')).to.equal('Valid from 1 June 2091');
    expect(verdict.verdict('invalid', undefined)).to.equal('Not valid');
    expect(verdict.verdict('undetermined', undefined)).to.equal('Could not be checked');
  });
});

describe('dates', () => {
  it('are the issuer’s day, wherever the reader is', () => {
    for (const date of ['2024-06-01T00:00:00Z', '2024-06-01T23:59:59-11:00', '2024-06-01'])
      expect(dayInWords(date, 'en-GB')).to.equal('1 June 2024');
  });
  it('may be a Unix time, as Open Badges 1.0 allowed', () => expect(dayInWords('1359217910', 'en-GB')).to.equal('26 January 2013'));
  it('are shown as written when they can’t be read', () => expect(dayInWords('some day', 'en')).to.equal('some day'));
});
