import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inflateZlib } from '../../packages/model/src/containers/inflate.js';
import { ModelError, readBadges } from '../../packages/model/src/index.js';
import { contexts, soundAssertion, soundCredential, tokenOf } from './support/badges.js';
import { bakedPng, type Chunk, deflated, end, header, internationalText, plainText, pngOf, svgOf } from './support/pictures.js';

const credential = JSON.stringify(soundCredential);
const assertion = JSON.stringify(soundAssertion);

/** The name that is read and the notes; or the code of the error. */
function outcomeOf(input: string | Uint8Array): string {
  try {
    const [reading] = readBadges(input);
    return [reading?.container, reading?.badge.name, ...(reading?.notes.map(({ code }) => code) ?? [])].join(' ');
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.code;
  }
}

describe('a PNG file', () => {
  const rows: readonly (readonly [what: string, chunks: readonly Chunk[], outcome: string])[] = [
    ['a credential', [header, internationalText('openbadgecredential', credential), end], 'png Teamwork'],
    ['a token', [header, internationalText('openbadgecredential', tokenOf(soundCredential)), end], 'png Teamwork'],
    ['an assertion', [header, internationalText('openbadges', assertion), end], 'png Robotics'],
    ['an address', [header, plainText('openbadges', 'https://school.example/a/1'), end], 'png school.example/a/1 legacyText addressOnly'],
    ['other text beside the badge', [header, plainText('Software', 'x'), internationalText('openbadges', assertion), end], 'png Robotics'],
    ['no badge', [header, plainText('Software', 'openbadges'), end], 'noBadgeInPicture'],
    ['a keyword in other letters', [header, internationalText('OpenBadges', assertion), end], 'noBadgeInPicture'],
    [
      'two badges',
      [header, internationalText('openbadges', assertion), internationalText('openbadges', assertion), end],
      'severalBadgesInPicture',
    ],
    [
      'two badges of two kinds',
      [header, internationalText('openbadges', assertion), internationalText('openbadgecredential', credential), end],
      'severalBadgesInPicture',
    ],
    ['a list of badges', [header, internationalText('openbadges', `[${assertion},${assertion}]`), end], 'severalBadgesInPicture'],
    ['a badge after the end', [header, end, internationalText('openbadges', assertion)], 'noBadgeInPicture'],
    ['no end', [header, internationalText('openbadges', assertion)], 'badPng'],
    ['a wrong checksum', [header, { ...internationalText('openbadges', assertion), crc: 1 }, end], 'badPng'],
    ['a length past the end', [header, { ...internationalText('openbadges', assertion), length: 1_000_000 }, end], 'badPng'],
    ['a length that is none', [header, { ...internationalText('openbadges', assertion), length: 0xffff_ffff }, end], 'badPng'],
    ['an unknown compression', [header, internationalText('openbadges', assertion, { flag: 7 }), end], 'badPng'],
    ['an unknown method', [header, internationalText('openbadges', assertion, { flag: 1, method: 1 }), end], 'badPng'],
    ['damaged compression', [header, internationalText('openbadges', assertion, { flag: 1 }), end], 'badPng'],
    ['an empty text', [header, internationalText('openbadges', ''), end], 'noBadgeInPicture'],
    ['a text that is not UTF-8', [header, internationalText('openbadges', Uint8Array.from([0xff])), end], 'badEncoding'],
    ['a text past the limit', [header, internationalText('openbadges', 'x'.repeat(256_001)), end], 'tooLarge'],
    ['a script address', [header, internationalText('openbadges', 'javascript:alert(1)'), end], 'notJson'],
  ];
  for (const [what, chunks, expected] of rows) {
    it(`with ${what}: ${expected}`, () => expect(outcomeOf(pngOf(...chunks))).to.equal(expected));
  }

  it('may be compressed, which is remarked on, within the limit', async () => {
    const small = await deflated(new TextEncoder().encode(credential));
    expect(outcomeOf(pngOf(header, internationalText('openbadgecredential', small, { flag: 1 }), end))).to.equal(
      'png Teamwork compressedText',
    );
    const bomb = await deflated(new Uint8Array(4_000_000).fill(32));
    expect(outcomeOf(pngOf(header, internationalText('openbadges', bomb, { flag: 1 }), end))).to.equal('tooLarge');
  });

  it('keeps letters of every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        fc.pre(name.trim() !== '');
        const [reading] = readBadges(bakedPng(JSON.stringify({ ...soundCredential, name })));
        expect(reading?.badge.name).to.equal(name);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('hands the whole picture on, and shares nothing with what was given', () => {
    const given = bakedPng(credential);
    const [reading] = readBadges(given);
    expect(reading?.picture?.mediaType).to.equal('image/png');
    expect(reading?.picture?.bytes).to.deep.equal(given);
    given.fill(0);
    expect(reading?.picture?.bytes[0]).to.equal(0x89);
  });

  it('cut anywhere is an error and no badge', () => {
    const whole = bakedPng(credential);
    for (let length = 8; length < whole.length - 4; length += 7)
      expect(outcomeOf(whole.subarray(0, length)), String(length)).to.equal('badPng');
  });

  it('is told from files that hold no badges', () => {
    const starts: readonly (readonly number[])[] = [
      [0xff, 0xd8, 0xff],
      [0x47, 0x49, 0x46, 0x38],
      [0x25, 0x50, 0x44, 0x46],
      [0x50, 0x4b, 3, 4],
      [0x1f, 0x8b],
    ];
    for (const start of starts) expect(outcomeOf(Uint8Array.from([...start, 1, 2, 3]))).to.equal('unsupportedFile');
    expect(outcomeOf(new Uint8Array())).to.equal('emptyInput');
  });
});

describe('inflating', () => {
  it('gives back what the platform deflated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 1, max: 20 }), async (bytes, times) => {
        const whole = Uint8Array.from(new Array(times).fill([...bytes]).flat());
        expect(inflateZlib(await deflated(whole), 100_000)).to.deep.equal(whole);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('stops at its budget', async () => {
    const bytes = await deflated(new Uint8Array(1_000));
    expect(inflateZlib(bytes, 1_000).length).to.equal(1_000);
    expect(() => inflateZlib(bytes, 999)).to.throw('tooLarge');
  });

  it('takes nothing that was changed', async () => {
    const bytes = await deflated(new TextEncoder().encode(credential));
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      let text = '';
      try {
        text = new TextDecoder().decode(inflateZlib(changed, 100_000));
      } catch (error) {
        expect((error as Error).name).to.equal('InflateError');
      }
      // A changed byte may stand where nothing depends on it; the text is never another one.
      expect(['', credential]).to.include(text);
    }
  });
});

describe('an SVG file', () => {
  const token = tokenOf(soundCredential);
  const cdata = (text: string) => `<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`;
  const old = 'xmlns:openbadges="http://openbadges.org"';
  const rows: readonly (readonly [what: string, svg: string, outcome: string])[] = [
    ['a credential as CDATA', svgOf(cdata(credential)), 'svg Teamwork'],
    [
      'a credential with escapes',
      svgOf(`<openbadges:credential>${credential.replaceAll('"', '&quot;')}</openbadges:credential>`),
      'svg Teamwork',
    ],
    ['a token as attribute', svgOf(`<openbadges:credential verify="${token}"/>`), 'svg Teamwork'],
    ['a token in single quotes', svgOf(`<openbadges:credential verify='${token}'></openbadges:credential>`), 'svg Teamwork'],
    ['another prefix', svgOf(`<b:credential verify="${token}"/>`, 'xmlns:b="https://purl.imsglobal.org/ob/v3p0"'), 'svg Teamwork'],
    [
      'its namespace on the element',
      svgOf(`<credential xmlns="https://purl.imsglobal.org/ob/v3p0" verify="${token}"/>`, ''),
      'svg Teamwork',
    ],
    ['a declaration, a comment and a type', `<?xml version="1.0"?><!-- x --><!DOCTYPE svg>\n${svgOf(cdata(credential))}`, 'svg Teamwork'],
    [
      'an assertion and its address',
      svgOf(`<openbadges:assertion verify="https://school.example/assertions/1"><![CDATA[${assertion}]]></openbadges:assertion>`, old),
      'svg Robotics',
    ],
    [
      'an address alone',
      svgOf('<openbadges:assertion verify="https://school.example/assertions/1"/>', old),
      'svg school.example/assertions/1 addressOnly',
    ],
    [
      'a signed assertion',
      svgOf(`<openbadges:assertion verify="${tokenOf({ ...soundAssertion, verification: { type: 'SignedBadge' } })}"/>`, old),
      'svg Robotics',
    ],
    [
      'the right prefix with another namespace',
      svgOf(cdata(credential), 'xmlns:openbadges="https://attacker.example"'),
      'noBadgeInPicture',
    ],
    ['the element of another namespace', svgOf(`<openbadges:credential verify="${token}"/>`, old), 'noBadgeInPicture'],
    ['no badge', svgOf('<text>openbadges:credential</text>'), 'noBadgeInPicture'],
    ['a badge in a comment', svgOf(`<!-- ${cdata(credential)} -->`), 'noBadgeInPicture'],
    ['an empty element', svgOf('<openbadges:credential verify=" "/>'), 'noBadgeInPicture'],
    ['two badges', svgOf(cdata(credential) + cdata(credential)), 'severalBadgesInPicture'],
    [
      'a token and a text',
      svgOf(`<openbadges:credential verify="${token}"><![CDATA[${credential}]]></openbadges:credential>`),
      'severalBadgesInPicture',
    ],
    ['elements in the badge', svgOf(`<openbadges:credential>{<b/>}</openbadges:credential>`), 'badSvg'],
    ['an unclosed element', svgOf('<g>'), 'badSvg'],
    ['crossed elements', svgOf('<g><a></g></a>'), 'badSvg'],
    ['an attribute twice', svgOf(`<openbadges:credential verify="a" verify="b"/>`), 'badSvg'],
    ['an unknown prefix', svgOf('<nobody:knows/>'), 'badSvg'],
    ['an unknown entity', svgOf(`<openbadges:credential>&lol;</openbadges:credential>`), 'badSvg'],
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svgOf(cdata(credential))}`, 'notJson'],
    ['two roots', svgOf(cdata(credential)) + svgOf(''), 'badSvg'],
    ['text after the root', `${svgOf(cdata(credential))}x`, 'badSvg'],
    ['20,000 levels', svgOf(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}${cdata(credential)}`), 'svg Teamwork'],
    ['prefixes within prefixes', svgOf(`${'<g xmlns:x="y">'.repeat(80)}${'</g>'.repeat(80)}${cdata(credential)}`), 'tooComplex'],
    ['another root', `<html xmlns="http://www.w3.org/1999/xhtml">${svgOf(cdata(credential))}</html>`, 'htmlPage'],
  ];
  for (const [what, svg, expected] of rows) {
    it(`with ${what}: ${expected}`, () => expect(outcomeOf(svg)).to.equal(expected));
  }
});

describe('a token', () => {
  const [head = '', payload = '', signature = ''] = tokenOf(soundCredential).split('.');
  const rows: readonly (readonly [what: string, token: string, outcome: string])[] = [
    ['of a credential', tokenOf(soundCredential), 'jwt Teamwork'],
    [
      'with the credential in vc',
      tokenOf({ iss: 'x', vc: { ...soundCredential, '@context': [contexts.v1, contexts.badges] } }),
      'jwt Teamwork',
    ],
    ['as a JSON text', JSON.stringify(tokenOf(soundCredential)), 'jwt Teamwork'],
    ['with space around it', `\n ${tokenOf(soundCredential)} \n`, 'jwt Teamwork'],
    ['without signature', `${head}.${payload}.`, 'jwt Teamwork'],
    ['of two parts', `${head}.${payload}`, 'badToken'],
    ['of one part', head, 'badToken'],
    ['of four parts', `${head}.${payload}.${signature}.x`, 'badToken'],
    ['cut in its payload', `${head}.${payload.slice(0, -9)}.${signature}`, 'badToken'],
    ['with padding', `${head}.${payload}=.${signature}`, 'badToken'],
    ['with a list as payload', `${head}.${btoa('[]').replaceAll('=', '')}.${signature}`, 'badToken'],
    [
      'with bits that nobody reads',
      `${head}.${payload}.${signature}`.replace(/^(.*?)(.)\./, '$1$2.').replace(head, `${head.slice(0, -1)}1`),
      'badToken',
    ],
    ['with an empty payload', `${head}..${signature}`, 'badToken'],
    ['whose payload says a thing twice', `${head}.${btoa('{"a":1,"a":2}').replaceAll('=', '')}.${signature}`, 'duplicateMember'],
  ];
  for (const [what, token, expected] of rows) {
    it(`${what}: ${expected}`, () => expect(outcomeOf(token)).to.equal(expected));
  }
});
