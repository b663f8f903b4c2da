import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gateAddress } from '../../packages/verify/src/address-gate.js';
import { decodeBase58, decodeBase64Url, decodeMultibase, encodeBase64Url } from '../../packages/verify/src/keys/encoding.js';
import { valueAt } from '../../packages/verify/src/status/bitstring.js';
import { inflateGzip } from '../../packages/verify/src/status/inflate-gzip.js';
import { toBase58, toBase64Url } from './support/signing.js';

const bytes = fc.uint8Array({ maxLength: 80 });
const same = (one: Uint8Array | undefined, other: Uint8Array) => one !== undefined && `${one}` === `${other}`;

interface Coding {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array | undefined;
}

const codings: Record<string, Coding> = {
  base58: { encode: toBase58, decode: decodeBase58 },
  multibase: { encode: (given) => `z${toBase58(given)}`, decode: decodeMultibase },
  base64url: { encode: toBase64Url, decode: decodeBase64Url },
};

/** What is nearly the text of some bytes. */
const nearly = (encode: Coding['encode']) =>
  fc
    .tuple(bytes, fc.nat(120), fc.constantFrom(...'ABQZabqz0159-_+/=. \n~lIO'), fc.constantFrom('instead', 'more', 'less', 'end'))
    .map(([given, at, letter, kind]) => {
      const text = encode(given);
      const place = kind === 'end' ? text.length - 1 : at % (text.length + 1);
      return text.slice(0, Math.max(place, 0)) + (kind === 'less' ? '' : letter) + text.slice(kind === 'more' ? place : place + 1);
    });

describe('the text of bytes', () => {
  const oneText = ({ encode, decode }: Coding) =>
    fc.check(
      fc.property(nearly(encode), (text) => {
        const decoded = decode(text);
        return decoded === undefined || encode(decoded) === text;
      }),
      { seed: 20_279, numRuns: 4_000 },
    );

  for (const [name, coding] of Object.entries(codings)) {
    it(`gives the bytes back (${name})`, () => {
      fc.assert(
        fc.property(bytes, (given) => (name === 'multibase' && given.length === 0) || same(coding.decode(coding.encode(given)), given)),
        { seed: 20_280, numRuns: 500 },
      );
    });

    it(`is one text only (${name})`, () => {
      const { failed, counterexample } = oneText(coding);
      expect(failed, JSON.stringify(counterexample)).to.equal(false);
    });
  }

  it('would be several for one who reads as the platform does', () => {
    const lenient = (text: string) => {
      try {
        return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
      } catch {
        return undefined;
      }
    };
    expect(oneText({ encode: encodeBase64Url, decode: lenient }).failed).to.equal(true);
  });
});

describe('a bit of a status list', () => {
  /** The list as a text of zeros and ones, and an entry as a piece of it. */
  const oracle = (list: Uint8Array, index: number, size: number) => {
    const text = [...list].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const piece = text.slice(index * size, index * size + size);
    return piece.length === size ? Number.parseInt(piece, 2) : undefined;
  };
  const agrees = (read: typeof valueAt) =>
    fc.check(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(400), fc.integer({ min: 1, max: 32 }), (list, index, size) => {
        return read(list, index, size) === oracle(list, index, size);
      }),
      { seed: 20_281, numRuns: 2_000 },
    );

  it('is the one that the standard means, for any list, index and size', () => {
    const { failed, counterexample } = agrees(valueAt);
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });

  it('would be another for one who counts from the other end of a byte, or past the end of the list', () => {
    expect(agrees((list, index) => ((list[index >> 3] ?? 0) >> (index & 7)) & 1).failed).to.equal(true);
    expect(agrees((list, index, size) => oracle(list, index, size) ?? 0).failed).to.equal(true);
  });

  it('comes out of gzip as it went in, and never past its budget', async () => {
    const zipped = async (list: Uint8Array) =>
      new Uint8Array(
        await new Response(new Blob([Uint8Array.from(list)]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
      );
    const within = (inflate: (given: Uint8Array, budget: number) => Promise<Uint8Array>) =>
      fc.check(
        fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.nat(5_000), fc.nat(8), async (piece, budget, times) => {
          const list = Uint8Array.from(Array.from({ length: times }, () => [...piece]).flat());
          const inflated = await inflate(await zipped(list), budget).catch(() => undefined);
          return list.length > budget ? inflated === undefined : same(inflated, list);
        }),
        { seed: 20_282, numRuns: 120 },
      );
    const { failed, counterexample } = await within(async (given, budget) => inflateGzip(given, budget));
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
    const boundless = async (given: Uint8Array) => inflateGzip(given, 1_000_000);
    expect((await within(boundless)).failed).to.equal(true);
  });
});

describe('the gate for addresses, whatever an address is', () => {
  const scheme = fc.constantFrom(
    'https:',
    'HTTPS:',
    'https:\t',
    ' https:',
    'http:',
    'javascript:',
    'data:',
    'file:',
    'ftp:',
    'blob:https:',
    '',
  );
  const before = fc.constantFrom('', '//', '/', '\\\\', '//user@', '//user:pw@', '///');
  const host = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.constantFrom(
      'localhost',
      'LOCALHOST.',
      'printer.local',
      '0x7f.1',
      '127.1',
      '①②⑦.⓪.⓪.①',
      'a.example\u3002',
      'xn--',
      'router.home.arpa',
      'x',
    ),
  );
  const address = fc.oneof(
    fc.tuple(scheme, before, host, fc.constantFrom('', ':443', ':8443', '/', '/a?b#c', '/%2e%2e/x')).map((parts) => parts.join('')),
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
  );
  /** Said anew, without the gate's own words for it: an https address of a public name, as the platform reads it. */
  const isPublic = (url: URL) =>
    url.protocol === 'https:' &&
    url.username + url.password === '' &&
    !/^\[|^[\d.]+$/.test(url.hostname) &&
    /\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname) &&
    !/(^|\.)(localhost|local|internal|lan|home|corp|private|home\.arpa|onion|intranet)\.?$/i.test(url.hostname);

  const onlyPublic = (gate: (address: string) => string | undefined) =>
    fc.check(
      fc.property(address, (given) => {
        const passed = gate(given);
        if (passed === undefined) return true;
        return isPublic(new URL(passed)) && passed === new URL(given).href && gate(passed) === passed;
      }),
      { seed: 20_283, numRuns: 4_000 },
    );
  const ours = (given: string) => {
    const gated = gateAddress(given);
    return 'refused' in gated ? undefined : gated.url.href;
  };

  it('lets only https to public names pass, as the platform reads it, and what it lets pass passes again', () => {
    const { failed, counterexample } = onlyPublic(ours);
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });

  it('lets them pass at all', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (given) => ours(given) === new URL(given).href),
      { seed: 20_284, numRuns: 300 },
    );
  });

  it('would let others pass if it looked at how an address begins', () => {
    const naive = (given: string) => (/^https:\/\/[^/]*\./i.test(given) && URL.canParse(given) ? new URL(given).href : undefined);
    expect(onlyPublic(naive).failed).to.equal(true);
  });
});
