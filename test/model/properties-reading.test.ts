import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { InflateError, inflateZlib } from '../../packages/model/src/containers/inflate.js';
import { type BadgeInput, ModelError, parseJson, readBadges } from '../../packages/model/src/index.js';
import { soundAssertion, soundCredential, soundRecord, tokenOf } from './support/badges.js';
import { bakedPng, type Chunk, deflated, end, header, internationalText, plainText, pngOf, svgOf } from './support/pictures.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const credential = JSON.stringify(soundCredential);
const svg = svgOf(`<openbadges:credential><![CDATA[${credential}]]></openbadges:credential>`);

/** One sound file of every kind. */
const files: readonly Uint8Array[] = [
  utf8(credential),
  utf8(JSON.stringify(soundAssertion)),
  utf8(JSON.stringify([soundCredential, soundRecord])),
  utf8(tokenOf(soundCredential)),
  bakedPng(credential),
  utf8(svg),
];

/** Bytes that are nobody's, and sound files with a piece of them changed, taken out, put in twice or cut off. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(40),
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom('in', 'out', 'instead', 'twice', 'cut'),
    )
    .map(([file, place, length, piece, how]) => {
      const at = place % file.length;
      const [head, tail] = [file.slice(0, at), file.slice(at)];
      if (how === 'cut') return head;
      if (how === 'twice') return Uint8Array.from([...head, ...tail.slice(0, length), ...tail]);
      if (how === 'out') return Uint8Array.from([...head, ...tail.slice(length)]);
      return Uint8Array.from([...head, ...piece, ...tail.slice(how === 'in' ? 0 : piece.length)]);
    }),
);

describe('reading', () => {
  const typed = (read: (input: Uint8Array) => unknown) =>
    fc.check(
      fc.property(bytes, (given) => {
        try {
          read(given);
          return true;
        } catch (error) {
          return error instanceof ModelError;
        }
      }),
      { seed: 20_285, numRuns: 3_000 },
    );

  it('gives badges or a typed error, of whatever bytes', () => {
    for (const file of files) expect(readBadges(file).length).to.be.greaterThan(0);
    const { failed, counterexample, errorInstance } = typed(readBadges);
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not for one who parses first and looks later', () => {
    expect(typed((given) => JSON.parse(new TextDecoder().decode(given))).failed).to.equal(true);
  });

  it('gives badges or a typed error, of whatever value', () => {
    const values = fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true, maxDepth: 3 }));
    const { failed, counterexample } = fc.check(
      fc.property(values, (given) => {
        try {
          readBadges(given as BadgeInput);
          return true;
        } catch (error) {
          return error instanceof ModelError;
        }
      }),
      { seed: 20_286, numRuns: 1_000 },
    );
    expect(failed, fc.stringify(counterexample)).to.equal(false);
  });

  it('gives what cannot be changed from outside afterwards', () => {
    const apart = (read: (input: Record<string, unknown>) => unknown) =>
      fc.check(
        fc.property(fc.constantFrom('name', 'issuer', 'credentialSubject'), fc.jsonValue(), (member, value) => {
          const given = structuredClone(soundCredential) as Record<string, unknown>;
          const read1 = read(given);
          const before = JSON.stringify(read1);
          given[member] = value;
          (given.type as unknown[]).push(value);
          return JSON.stringify(read1) === before;
        }),
        { seed: 20_287, numRuns: 100 },
      );
    expect(apart((given) => readBadges(given as BadgeInput)).failed).to.equal(false);
    expect(apart((given) => [{ document: given }]).failed).to.equal(true);
  });
});

describe('the limits of JSON', () => {
  const limits = { depth: 6, nodes: 30, stringLength: 20 };
  /** Measured on the value, not on the text. */
  function measure(value: unknown): { depth: number; nodes: number; longest: number } {
    if (typeof value === 'string') return { depth: 0, nodes: 1, longest: value.length };
    if (typeof value !== 'object' || value === null) return { depth: 0, nodes: 1, longest: 0 };
    const inner = Object.entries(value).map(([key, one]) => ({ ...measure(one), key: Array.isArray(value) ? '' : key }));
    return {
      depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
      nodes: 1 + inner.reduce((sum, { nodes }) => sum + nodes, 0),
      longest: Math.max(0, ...inner.map(({ longest, key }) => Math.max(longest, key.length))),
    };
  }
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 9 }),
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(fc.string({ maxLength: 40, size: 'max' }), { maxLength: 50 }),
  );
  const kept = (parse: (text: string) => unknown) =>
    fc.check(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        let parsed: unknown;
        try {
          parsed = parse(text);
        } catch (error) {
          return error instanceof ModelError;
        }
        const { depth, longest } = measure(parsed);
        return depth <= limits.depth && longest <= limits.stringLength && measure(parsed).nodes <= limits.nodes * 2;
      }),
      { seed: 20_288, numRuns: 2_000 },
    );

  it('hold for whatever is let in', () => {
    const { failed, counterexample } = kept((text) => parseJson(text, limits));
    expect(failed, fc.stringify(counterexample)).to.equal(false);
  });

  it('would not without them', () => {
    expect(kept((text) => parseJson(text, { depth: 64, nodes: 5_000, stringLength: 256_000 })).failed).to.equal(true);
  });

  it('let everything in that is small', () => {
    const small = fc.jsonValue({ maxDepth: 3 }).filter((value) => {
      const { depth, nodes, longest } = measure(value);
      return depth <= limits.depth && nodes <= limits.nodes && longest <= limits.stringLength;
    });
    fc.assert(
      fc.property(small, (value) => {
        expect(parseJson(JSON.stringify(value), limits)).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 20_289, numRuns: 500 },
    );
  });
});

describe('a picture with a badge in it', () => {
  const badgeNamed = (name: string) => JSON.stringify({ ...soundCredential, name });
  /** Streams of chunks in which one thing or another is wrong: order, kinds, lengths, checksums, what stands before and after. */
  const chunk = fc.constantFrom<Chunk>(
    internationalText('openbadgecredential', badgeNamed('Teamwork')),
    internationalText('openbadgecredential', badgeNamed('Impostor')),
    internationalText('openbadges', JSON.stringify(soundAssertion)),
    internationalText('Comment', `openbadgecredential\0\0\0\0\0${badgeNamed('Impostor')}`),
    plainText('openbadgecredential', badgeNamed('Impostor')),
    { type: 'IDAT', data: utf8(`openbadgecredential\0\0\0\0\0${badgeNamed('Impostor')}`) },
    { ...internationalText('openbadgecredential', badgeNamed('Impostor')), crc: 7 },
    { ...internationalText('openbadgecredential', badgeNamed('Impostor')), length: 90_000 },
    header,
    end,
  );
  const streams = fc.array(chunk, { maxLength: 5 });

  const oneBadgeOrNone = (read: (picture: Uint8Array) => string) =>
    fc.check(
      fc.property(streams, (chunks) => {
        const before = chunks.slice(0, chunks.indexOf(end) < 0 ? chunks.length : chunks.indexOf(end));
        const baked = before.filter(
          ({ type, data }) => /^(iTXt|tEXt)$/.test(type) && /^openbadge(credential|s)\0/.test(new TextDecoder().decode(data)),
        );
        const damaged = before.some(({ crc, length }) => crc !== undefined || length !== undefined);
        const name = read(pngOf(header, ...chunks, end));
        if (damaged || baked.length !== 1) return name === '';
        const [only] = baked;
        const said = new TextDecoder().decode(only?.data);
        return name === '' || said.includes(`"name":"${name}"`);
      }),
      { seed: 20_290, numRuns: 1_500 },
    );
  const ours = (picture: Uint8Array) => {
    try {
      const readings = readBadges(picture);
      return readings.length === 1 ? (readings[0]?.badge.name ?? '') : 'several';
    } catch (error) {
      if (error instanceof ModelError) return '';
      throw error;
    }
  };

  it('is the one badge that is baked, or none, in whatever stream of chunks', () => {
    const { failed, counterexample, errorInstance } = oneBadgeOrNone(ours);
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
    expect(ours(bakedPng(badgeNamed('Teamwork')))).to.equal('Teamwork');
  });

  it('would be another for one who searches the file', () => {
    const searching = (picture: Uint8Array) =>
      /"name":"(\w+)"/.exec(/openbadgecredential\0.*/.exec(new TextDecoder().decode(picture))?.[0] ?? '')?.[1] ?? '';
    expect(oneBadgeOrNone(searching).failed).to.equal(true);
  });

  it('says what was baked, of every text, as PNG and as SVG', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 40 })).map((text) => `x${text}`);
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const whole = (bake: (text: string) => string) =>
      fc.check(
        fc.property(name, (given) => {
          const baked = badgeNamed(given);
          const inSvg = ours(utf8(svgOf(`<openbadges:credential>${bake(baked)}</openbadges:credential>`)));
          return ours(bakedPng(baked)) === given && inSvg === given;
        }),
        { seed: 20_291, numRuns: 300 },
      );
    const { failed, counterexample } = whole(escaped);
    expect(failed, fc.stringify(counterexample)).to.equal(false);
    expect(whole((text) => text).failed).to.equal(true);
  });

  it('unpacks no more than its budget, whatever was packed', async () => {
    const within = (inflate: (zipped: Uint8Array, budget: number) => Uint8Array) =>
      fc.check(
        fc.asyncProperty(
          fc.uint8Array({ minLength: 1, maxLength: 100 }),
          fc.integer({ min: 1, max: 60 }),
          fc.nat(4_000),
          async (piece, times, budget) => {
            const packed = await deflated(Uint8Array.from(Array.from({ length: times }, () => [...piece]).flat()));
            try {
              return inflate(packed, budget).length <= budget;
            } catch (error) {
              return error instanceof InflateError && error.reason === 'tooLarge';
            }
          },
        ),
        { seed: 20_292, numRuns: 150 },
      );
    const { failed, counterexample, errorInstance } = await within(inflateZlib);
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
    expect((await within((zipped) => inflateZlib(zipped, 1_000_000))).failed).to.equal(true);
  });
});
