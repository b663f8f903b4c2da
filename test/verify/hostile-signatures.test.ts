/**
 * Signatures and keys that are nearly right, made here, through the public door: each as a JWT and as a Data Integrity proof, by the platform's cryptography and
 * by the library that stands in for it where an engine lacks an algorithm.
 */

import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential } from './support/issuing.js';
import { compact, fromBase64Url, multibase, proofOf, type Signer, type SignerType, toBase64Url, utf8 } from './support/signing.js';

const verifier = createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-11-15T12:00:00Z') });
const settle = async (secured: JsonObject | string) => {
  const { outcome, code } = await verifier.verifyProof(secured);
  return `${outcome} ${code}`;
};

type Sign = (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A JWT under a did:jwk, whatever its key is. */
function tokenBy(jwk: object, alg: string, sign: Sign): Promise<string> {
  const did = `did:jwk:${toBase64Url(utf8(JSON.stringify(jwk)))}`;
  return compact({ alg, typ: 'JWT', kid: `${did}#0` }, soundCredential(did), async (bytes) => sign(bytes));
}

/** A Data Integrity proof under a did:key. */
async function documentBy(type: SignerType, prefix: readonly number[], key: Uint8Array, sign: Sign): Promise<JsonObject> {
  const multikey = multibase(...prefix, ...key);
  const did = `did:key:${multikey}`;
  const signer = {
    type,
    multikey,
    did,
    method: `${did}#${multikey}`,
    jwk: {},
    sign: async (bytes: Uint8Array) => sign(bytes),
  } satisfies Signer;
  const document = soundCredential(did);
  return { ...document, proof: await proofOf(document, signer) };
}

const toNumber = (bytes: Uint8Array) => BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
const toBytes = (value: bigint, size: number) =>
  Uint8Array.from({ length: size }, (_, at) => Number((value >> (8n * BigInt(size - 1 - at))) & 0xffn));

const curves = [
  { crv: 'P-256', alg: 'ES256', curve: p256, size: 32, prefix: [0x80, 0x24] },
  { crv: 'P-384', alg: 'ES384', curve: p384, size: 48, prefix: [0x81, 0x24] },
  { crv: 'P-521', alg: 'ES512', curve: p521, size: 66, prefix: undefined },
  { crv: 'secp256k1', alg: 'ES256K', curve: secp256k1, size: 32, prefix: undefined },
] as const;

/** r and s as they are made, and the order → what is sent instead. */
const changes: [string, (r: bigint, s: bigint, n: bigint, size: number) => Uint8Array, string][] = [
  ['s in the lower half', (r, s, n, size) => sideBySide(r, s < n - s ? s : n - s, size), 'passed ok'],
  ['s in the upper half', (r, s, n, size) => sideBySide(r, s > n - s ? s : n - s, size), 'passed ok'],
  ['r of zero', (_r, s, _n, size) => sideBySide(0n, s, size), 'failed badSignature'],
  ['s of zero', (r, _s, _n, size) => sideBySide(r, 0n, size), 'failed badSignature'],
  ['nothing but zeros', (_r, _s, _n, size) => sideBySide(0n, 0n, size), 'failed badSignature'],
  ['r of the order', (_r, s, n, size) => sideBySide(n, s, size), 'failed badSignature'],
  ['s of the order', (r, _s, n, size) => sideBySide(r, n, size), 'failed badSignature'],
  ['r and s of the order', (_r, _s, n, size) => sideBySide(n, n, size), 'failed badSignature'],
  ['r of one and s of one', (_r, _s, _n, size) => sideBySide(1n, 1n, size), 'failed badSignature'],
  ['nothing but ones', (_r, _s, _n, size) => new Uint8Array(size * 2).fill(255), 'failed badSignature'],
  ['r and s exchanged', (r, s, _n, size) => sideBySide(s, r, size), 'failed badSignature'],
  ['a byte less', (r, s, _n, size) => sideBySide(r, s, size).slice(1), 'wrong length'],
  ['a byte more', (r, s, _n, size) => Uint8Array.from([0, ...sideBySide(r, s, size)]), 'wrong length'],
  ['the DER form', (r, s, _n, size) => der(toBytes(r, size), toBytes(s, size)), 'wrong length'],
  ['no bytes', () => new Uint8Array(), 'nothing'],
];

const sideBySide = (r: bigint, s: bigint, size: number) => Uint8Array.from([...toBytes(r, size), ...toBytes(s, size)]);

function der(...numbers: Uint8Array[]): Uint8Array {
  const body = numbers.flatMap((number) => {
    const bare = [...number].slice([...number].findIndex((byte) => byte !== 0));
    const positive = (bare[0] ?? 0) & 0x80 ? [0, ...bare] : bare;
    return [2, positive.length, ...positive];
  });
  return Uint8Array.from(body.length < 128 ? [0x30, body.length, ...body] : [0x30, 0x81, body.length, ...body]);
}

/** Takes the point apart into what a JWK says. */
function pointOf(crv: string, bytes: Uint8Array): JsonObject {
  const size = (bytes.length - 1) / 2;
  return { kty: 'EC', crv, x: toBase64Url(bytes.slice(1, 1 + size)), y: toBase64Url(bytes.slice(1 + size)) };
}

const order = ed25519.Point.Fn.ORDER;
const littleEndian = (value: bigint) => toBytes(value, 32).reverse();
const field = 2n ** 255n - 19n;

/** Points of small order, and points that are spelled past the field (RFC 8032, section 5.1.3). */
const weak: [string, Uint8Array][] = [
  ['the identity', littleEndian(1n)],
  ['order two', littleEndian(field - 1n)],
  ['order four', littleEndian(0n)],
  ['order four, the other sign', littleEndian(2n ** 255n)],
  ['order eight', fromBase64Url(toBase64Url(littleEndian(0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n)))],
  ['order eight, the other', littleEndian(0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n)],
  ['the identity past the field', littleEndian(field + 1n)],
  ['zero past the field', littleEndian(field)],
  ['a negative zero', littleEndian(2n ** 255n + 1n)],
];

/** R of the identity and S of zero: fits every message under the identity, where nobody looks at the key. */
const fitsAll = Uint8Array.from([...littleEndian(1n), ...new Uint8Array(32)]);

function edwards(): void {
  const secret = ed25519.utils.randomSecretKey();
  const key = ed25519.getPublicKey(secret);
  const jwkOf = (bytes: Uint8Array) => ({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes) });
  const part = (signature: Uint8Array, at: 0 | 32) => signature.slice(at, at + 32);
  const rows: [string, (signature: Uint8Array) => Uint8Array, string][] = [
    ['nothing changed', (signature) => signature, 'passed ok'],
    [
      'S past the order',
      (signature) => Uint8Array.from([...part(signature, 0), ...littleEndian(toNumber(part(signature, 32).reverse()) + order)]),
      'failed badSignature',
    ],
    ['S of zero', (signature) => Uint8Array.from([...part(signature, 0), ...new Uint8Array(32)]), 'failed badSignature'],
    ['R of the identity', (signature) => Uint8Array.from([...littleEndian(1n), ...part(signature, 32)]), 'failed badSignature'],
    ['R past the field', (signature) => Uint8Array.from([...littleEndian(field + 1n), ...part(signature, 32)]), 'failed badSignature'],
    ['R and S exchanged', (signature) => Uint8Array.from([...part(signature, 32), ...part(signature, 0)]), 'failed badSignature'],
    ['nothing but zeros', () => new Uint8Array(64), 'failed badSignature'],
    ['a byte less', (signature) => signature.slice(0, 63), 'wrong length'],
    ['a byte more', (signature) => Uint8Array.from([...signature, 0]), 'wrong length'],
  ];
  for (const [title, change, expected] of rows) {
    it(`Ed25519 with ${title}`, async () => {
      const sign: Sign = (message) => change(ed25519.sign(message, secret));
      expect(await settle(await tokenBy(jwkOf(key), 'EdDSA', sign)), 'JWT').to.equal(wordOf(expected, 'JWT'));
      expect(await settle(await documentBy('Ed25519', [0xed, 0x01], key, sign)), 'proof').to.equal(wordOf(expected, 'proof'));
    });
  }
  for (const [title, bytes] of weak) {
    it(`Ed25519 with a key of ${title}`, async () => {
      expect(await settle(await tokenBy(jwkOf(bytes), 'EdDSA', () => fitsAll)), 'JWT').to.equal('failed weakKey');
      expect(await settle(await documentBy('Ed25519', [0xed, 0x01], bytes, () => fitsAll)), 'proof').to.equal('failed weakKey');
    });
  }
}

/** A signature of the wrong length is a damaged proof for Data Integrity, and does not fit for a JWS, whose signature has no form of its own. */
function wordOf(expected: string, form: 'JWT' | 'proof'): string {
  if (expected === 'nothing') return 'failed malformedProof';
  if (expected === 'wrong length') return form === 'JWT' ? 'failed badSignature' : 'failed malformedProof';
  return expected;
}

function weierstrass(): void {
  for (const { crv, alg, curve, size, prefix } of curves) {
    const secret = curve.utils.randomSecretKey();
    const n = curve.Point.Fn.ORDER;
    for (const [title, change, expected] of changes) {
      it(`${alg} with ${title}`, async () => {
        const sign: Sign = (message) => {
          const signature = curve.sign(message, secret, { lowS: false });
          return change(toNumber(signature.slice(0, size)), toNumber(signature.slice(size)), n, size);
        };
        const jwk = pointOf(crv, curve.getPublicKey(secret, false));
        expect(await settle(await tokenBy(jwk, alg, sign)), 'JWT').to.equal(wordOf(expected, 'JWT'));
        if (!prefix) return;
        const document = await documentBy(crv as SignerType, prefix, curve.getPublicKey(secret, true), sign);
        expect(await settle(document), 'proof').to.equal(wordOf(expected, 'proof'));
      });
    }
  }
}

describe('signatures that are nearly right, by the platform’s cryptography', () => {
  weierstrass();
  edwards();
});

describe('signatures that are nearly right, by the library, in an engine that knows RSA only', () => {
  before(() => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    const poorer = (format: 'jwk', key: JsonWebKey, algorithm: RsaHashedImportParams, ...rest: [boolean, KeyUsage[]]) => {
      if (!/^RSA/.test(algorithm.name)) throw new DOMException('Unrecognized name.', 'NotSupportedError');
      return importKey(format, key, algorithm, ...rest);
    };
    Object.defineProperty(crypto.subtle, 'importKey', { value: poorer, configurable: true });
  });
  after(() => Reflect.deleteProperty(crypto.subtle, 'importKey'));
  weierstrass();
  edwards();
});

describe('RSA keys that are too easy', () => {
  async function rsa(modulusLength: number, publicExponent = [1, 0, 1]): Promise<{ jwk: JsonObject; sign: Sign }> {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent: Uint8Array.from(publicExponent), hash: 'SHA-256' };
    const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
    return {
      jwk: { kty, n, e } as JsonObject,
      sign: async (message) => new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, Uint8Array.from(message))),
    };
  }

  /** PKCS#1: SEQUENCE { modulus, exponent }, as did:key has it. */
  function pkcs1({ n, e }: JsonObject): Uint8Array {
    const lengthOf = (size: number) => (size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]);
    const whole = (tag: number, body: readonly number[]) => [tag, ...lengthOf(body.length), ...body];
    const integer = (text: unknown) => {
      const bytes = [...fromBase64Url(String(text))];
      return whole(2, (bytes[0] ?? 0) & 0x80 ? [0, ...bytes] : bytes);
    };
    return Uint8Array.from(whole(0x30, [...integer(n), ...integer(e)]));
  }

  const rows: [string, number, JsonObject, string][] = [
    ['2048 bits', 2_048, {}, 'passed ok'],
    ['1024 bits', 1_024, {}, 'failed weakKey'],
    ['an exponent of one', 2_048, { e: 'AQ' }, 'failed weakKey'],
    ['an even exponent', 2_048, { e: 'AQAA' }, 'failed weakKey'],
    ['an exponent with a zero before it', 2_048, { e: 'AAEAAQ' }, 'failed malformedKey'],
    ['an exponent of many bytes', 2_048, { e: 'AQAAAAAB' }, 'failed weakKey'],
  ];
  for (const [title, bits, more, expected] of rows) {
    it(`as a JWT with ${title}`, async () => {
      const { jwk, sign } = await rsa(bits);
      // With an exponent of one the padded hash itself is the signature.
      expect(await settle(await tokenBy({ ...jwk, ...more }, 'RS256', sign))).to.equal(expected);
    });
    it(`as a did:key with ${title}`, async () => {
      const { jwk, sign } = await rsa(bits);
      const multikey = multibase(0x85, 0x24, ...pkcs1({ ...jwk, ...more }));
      const token = await compact(
        { alg: 'RS256', typ: 'JWT', kid: `did:key:${multikey}#${multikey}` },
        soundCredential(`did:key:${multikey}`),
        async (bytes) => sign(bytes),
      );
      expect(await settle(token)).to.equal(expected);
    });
  }

  it('are not taken for another algorithm than their JWK is for', async () => {
    const { jwk, sign } = await rsa(2_048);
    expect(await settle(await tokenBy({ ...jwk, alg: 'PS256' }, 'RS256', sign))).to.equal('failed algorithmNotAllowed');
    expect(await settle(await tokenBy(jwk, 'PS256', sign))).to.equal('failed badSignature');
    expect(await settle(await tokenBy(jwk, 'ES256', sign))).to.equal('failed algorithmNotAllowed');
  });
});
