import { expect } from '@open-wc/testing';
import { shortIdentifier, visible, visibleLine } from '../../packages/elements/src/rendering/text.js';

const rows: readonly (readonly [what: string, text: string, shown: string])[] = [
  ['an override of direction is seen', 'abc\u202edef', 'abc\ufffddef'],
  ['an isolate that is left open is seen', '\u2067abc', '\ufffdabc'],
  ['a control character is seen', 'a\0b\x1bc', 'a\ufffdb\ufffdc'],
  ['a mark of direction is taken out', 'a\u200fb', 'ab'],
  ['a zero-width space is taken out', 'pay\u200bpal', 'paypal'],
  ['a soft hyphen is taken out', 'uni\u00adversity', 'university'],
  ['tag characters are taken out', 'abc\u{e0041}\u{e0042}', 'abc'],
  ['a filler is taken out', 'a\u3164b', 'ab'],
  ['a joiner between Latin letters is taken out', 'a\u200db', 'ab'],
  ['a joiner in Persian stays', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a family emoji stays', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['an emoji selector stays', '❤\ufe0f', '❤\ufe0f'],
  ['accents stay', 'e\u0301\u0323', 'e\u0301\u0323'],
  ['a pile of accents is cut down', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(3)}`],
  ['a lone surrogate is seen', 'a\ud800b', 'a\ufffdb'],
  ['line feeds stay', 'a\r\nb\rc', 'a\nb\nc'],
];

describe('text of a badge', () => {
  for (const [what, text, shown] of rows) it(what, () => expect(visible(text)).to.equal(shown));

  it('is on one line where it should be', () => expect(visibleLine('  a\n\n  b\t')).to.equal('a b'));
  it('is nothing when nothing of it can be seen', () => {
    for (const text of ['', '   ', '\u200b\u2060', '\u3164']) expect(visibleLine(text)).to.equal(undefined);
  });
  it('takes time that grows with its length only', () => {
    const began = performance.now();
    for (const piece of ['\u200d', 'e\u0301\u0301', '\u202e', ' \n']) visible(piece.repeat(50_000));
    expect(performance.now() - began).to.be.below(500);
  });
});

describe('an identifier', () => {
  it('keeps its method and both ends', () => {
    expect(shortIdentifier('did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX')).to.equal('did:key:z6Mkon3Necd6…RcFbLfLX');
  });
  it('is left as it is when it is short', () =>
    expect(shortIdentifier('did:web:university.example')).to.equal('did:web:university.example'));
  it('is a host where it is an origin', () => expect(shortIdentifier('https://university.example/')).to.equal('university.example'));
  it('shows the whole name of a host, or its end, whoever chose what stands before and after', () => {
    expect(shortIdentifier('https://www.harvard.edu.badges-of-mallory.example/.edu')).to.equal(
      'https://www.harvard.edu.badges-of-mallory.example/.edu',
    );
    expect(shortIdentifier('did:web:www.mit.edu.mallory-badges.example:mit.edu:issuers')).to.equal(
      'did:web:www.mit.edu.mallory-badges.example:…:issuers',
    );
    expect(shortIdentifier('https://accounts.university.example.with-a-very-long-name.attacker.example/')).to.equal(
      '…sity.example.with-a-very-long-name.attacker.example',
    );
    expect(shortIdentifier('https://harvard.edu/.badge.mallory.example/harvard')).to.equal('https://harvard.edu/…/harvard');
  });
  it('keeps its path', () => expect(shortIdentifier('https://a.example/issuer/1')).to.equal('https://a.example/issuer/1'));
});
