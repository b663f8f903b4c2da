import { bls12_381 } from '@noble/curves/bls12-381.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { VerifyError } from '../../packages/verify/src/errors.js';
import { readPem } from '../../packages/verify/src/keys/der.js';
import { didWebAddress } from '../../packages/verify/src/keys/did-web.js';
import { decodeBase58, decodeBase64Url, decodeMultibase, fromInteger } from '../../packages/verify/src/keys/encoding.js';
import { jwkKey } from '../../packages/verify/src/keys/key-hygiene.js';
import { readMultikey } from '../../packages/verify/src/keys/multikey.js';
import { resolveKey } from '../../packages/verify/src/keys/resolve-key.js';
import type { Answers } from '../support/clock-and-network.js';
import { createSigner, fromBase64Url, multibase, portsOver, type Signer, toBase58, toBase64Url, utf8 } from './support/signing.js';

const purpose = 'assertionMethod';

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'ok';
  } catch (error) {
    return error instanceof VerifyError ? error.code : `threw ${String(error)}`;
  }
}

const resolve = (method: string, answers: Answers = {}) => resolveKey(method, { purpose }, portsOver(answers));

describe('encodings', () => {
  it('give the bytes back that were encoded', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      bytes.fill(0, 0, length % 4);
      expect(decodeBase58(toBase58(bytes))).to.deep.equal(bytes);
      expect(decodeBase64Url(toBase64Url(bytes))).to.deep.equal(bytes);
    }
  });

  const notBase64Url = ['a', 'AA==', 'AA=', 'A+AA', 'A/AA', 'AA\n', ' AAAA', 'AB', 'AAB', 'ÄAAA', 'AAAA='];
  for (const text of notBase64Url)
    it(`take no base64url like ${JSON.stringify(text)}`, () => expect(decodeBase64Url(text)).to.equal(undefined));

  const notMultibase = ['', 'z', 'f00', 'u0000', 'Z2', 'z0', 'zO', 'zI', 'zl', 'z2 ', 'z2\n', `z${'2'.repeat(3_000)}`];
  for (const text of notMultibase)
    it(`take no multibase like ${JSON.stringify(text.slice(0, 12))}`, () => expect(decodeMultibase(text)).to.equal(undefined));
});

describe('did:key', () => {
  for (const type of ['Ed25519', 'P-256', 'P-384'] as const) {
    it(`holds a key of type ${type}`, async () => {
      const { did, method, jwk } = await createSigner(type);
      const key = await resolve(method);
      expect(key).to.deep.include({ id: method, controller: did, type });
      expect(key.jwk).to.deep.equal(jwk);
      expect(await resolve(did)).to.deep.equal(key);
    });
  }

  it('holds P-521 and RSA keys as well', async () => {
    const ec = await exported({ name: 'ECDSA', namedCurve: 'P-521' });
    const odd = (fromBase64Url(ec.y).at(-1) ?? 0) & 1;
    expect((await resolve(`did:key:${multibase(0x82, 0x24, 2 + odd, ...fromBase64Url(ec.x))}`)).jwk).to.deep.equal({
      kty: 'EC',
      crv: 'P-521',
      x: ec.x,
      y: ec.y,
    });
    const rsa = await exported(rsaAlgorithm(2_048));
    expect((await resolve(`did:key:${multibase(0x85, 0x24, ...pkcs1(rsa))}`)).jwk).to.deep.equal({ kty: 'RSA', n: rsa.n, e: rsa.e });
  });

  it('holds secp256k1 and BLS12-381 keys, which no engine knows', async () => {
    const secret = secp256k1.utils.randomSecretKey();
    const [x, y] = [secp256k1.getPublicKey(secret, false).slice(1, 33), secp256k1.getPublicKey(secret, false).slice(33)].map(toBase64Url);
    const key = await resolve(`did:key:${multibase(0xe7, 0x01, ...secp256k1.getPublicKey(secret))}`);
    expect(key).to.deep.include({ type: 'secp256k1', jwk: { kty: 'EC', crv: 'secp256k1', x, y } });
    const point = bls12_381.G2.Point.BASE.multiply(12_345n).toBytes(true);
    const bls = await resolve(`did:key:${multibase(0xeb, 0x01, ...point)}`);
    expect(bls).to.deep.include({ type: 'BLS12-381-G2', jwk: { kty: 'OKP', crv: 'BLS12381G2', x: toBase64Url(point) } });
    const off = Uint8Array.from(point).fill(1, -1);
    expect(await codeOf(() => resolve(`did:key:${multibase(0xeb, 0x01, ...off.slice(0, 95))}`))).to.equal('malformedKey');
  });

  const rows: [string, (signer: Signer) => string, string][] = [
    ['the fragment of another key', ({ did }) => `${did}#z6MkotherotherotherotherotherotherotherotherAAAA`, 'keyNotFound'],
    ['two fragments', ({ method }) => `${method}#1`, 'noKey'],
    ['a key for agreement (X25519)', () => `did:key:${multibase(0xec, 0x01, ...new Uint8Array(32).fill(7))}`, 'unsupportedKey'],
    ['a secp256k1 point that is on no curve', () => `did:key:${multibase(0xe7, 0x01, 2, ...new Uint8Array(32).fill(255))}`, 'malformedKey'],
    ['a BLS12-381 point that is on no curve', () => `did:key:${multibase(0xeb, 0x01, 0x80, ...new Uint8Array(95))}`, 'malformedKey'],
    ['the BLS12-381 point at infinity', () => `did:key:${multibase(0xeb, 0x01, 0xc0, ...new Uint8Array(95))}`, 'malformedKey'],
    ['a key that is too short', () => `did:key:${multibase(0xed, 0x01, ...new Uint8Array(31).fill(7))}`, 'malformedKey'],
    ['a P-256 key that is not compressed', () => `did:key:${multibase(0x80, 0x24, 4, ...new Uint8Array(64).fill(7))}`, 'malformedKey'],
    ['a P-256 point that is on no curve', () => `did:key:${multibase(0x80, 0x24, 2, ...new Uint8Array(32).fill(255))}`, 'malformedKey'],
    ['rubbish', () => 'did:key:z6MkGARBAGE#z6MkGARBAGE', 'unsupportedKey'],
    ['no multibase', () => 'did:key:abc', 'malformedKey'],
    ['a query', ({ did }) => `${did}?versionTime=1`, 'malformedKey'],
    ['another case of the method', ({ did }) => did.replace('did:key', 'DID:KEY'), 'noKey'],
  ];
  for (const [title, method, code] of rows) {
    it(`is refused with ${title}`, async () => {
      const signer = await createSigner();
      expect(await codeOf(() => resolve(method(signer)))).to.equal(code);
    });
  }

  it('signs nothing under a purpose that it does not list', async () => {
    const { method } = await createSigner();
    expect(await codeOf(() => resolveKey(method, { purpose: 'keyAgreement' }, portsOver()))).to.equal('keyNotFound');
    expect(await codeOf(() => resolveKey(method, { purpose: 'constructor' }, portsOver()))).to.equal('keyNotFound');
  });
});

describe('did:jwk', () => {
  const didOf = (jwk: object) => `did:jwk:${toBase64Url(utf8(JSON.stringify(jwk)))}`;

  it('holds the key that it spells', async () => {
    const { jwk } = await createSigner('P-256');
    const did = didOf({ ...jwk, use: 'sig', alg: 'ES256' });
    expect(await resolve(`${did}#0`)).to.deep.equal({ id: `${did}#0`, controller: did, type: 'P-256', jwk, alg: 'ES256' });
  });

  const rows: [string, (jwk: JsonWebKey) => string, string][] = [
    ['another fragment', (jwk) => `${didOf(jwk)}#1`, 'keyNotFound'],
    ['a private key', (jwk) => didOf({ ...jwk, d: 'AAAA' }), 'weakKey'],
    ['a key for encryption', (jwk) => didOf({ ...jwk, use: 'enc' }), 'unsupportedKey'],
    ['a key that may not verify', (jwk) => didOf({ ...jwk, key_ops: ['sign'] }), 'unsupportedKey'],
    ['another curve', (jwk) => didOf({ ...jwk, crv: 'brainpoolP256r1' }), 'unsupportedKey'],
    ['a member of a prototype for a curve', (jwk) => didOf({ ...jwk, crv: 'constructor' }), 'unsupportedKey'],
    ['a coordinate too short', (jwk) => didOf({ ...jwk, x: 'AAAA' }), 'malformedKey'],
    ['a padded coordinate', (jwk) => didOf({ ...jwk, x: `${jwk.x}=` }), 'malformedKey'],
    ['no coordinate', ({ kty, crv, x }) => didOf({ kty, crv, x }), 'malformedKey'],
    ['a symmetric key', () => didOf({ kty: 'oct', k: 'AAAA' }), 'weakKey'],
    ['a list', () => didOf([]), 'malformedKey'],
    ['no JSON', () => 'did:jwk:AAAA', 'malformedKey'],
    ['standard base64', () => 'did:jwk:e30=', 'malformedKey'],
  ];
  for (const [title, did, code] of rows) {
    it(`is refused with ${title}`, async () => {
      const { jwk } = await createSigner('P-256');
      expect(await codeOf(() => resolve(did(jwk)))).to.equal(code);
    });
  }
});

describe('weak keys', () => {
  const p = 2n ** 255n - 19n;
  const order8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
  const bytesOf = (y: bigint) => Uint8Array.from({ length: 32 }, (_, at) => Number((y >> BigInt(8 * at)) & 0xffn));
  const points: [string, bigint][] = [
    ['the neutral element', 1n],
    ['order 2', p - 1n],
    ['order 4', 0n],
    ['order 8', order8],
    ['order 8, mirrored', p - order8],
    ['the neutral element, not canonical', p + 1n],
    ['zero, not canonical', p],
    ['a sound y, not canonical', p + 3n],
  ];
  for (const [title, y] of points) {
    for (const sign of [0n, 1n]) {
      it(`are refused: Ed25519, ${title}, sign ${sign}`, async () => {
        const x = bytesOf(y + (sign << 255n));
        expect(await codeOf(() => readMultikey(multibase(0xed, 0x01, ...x)))).to.equal('weakKey');
        expect(await codeOf(() => jwkKey({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(x) }))).to.equal('weakKey');
      });
    }
  }

  const numbers: [string, (n: Uint8Array, e: Uint8Array) => [Uint8Array, Uint8Array], string][] = [
    ['as generated', (n, e) => [n, e], 'ok'],
    ['e = 3', (n) => [n, Uint8Array.of(3)], 'ok'],
    ['e = 1', (n) => [n, Uint8Array.of(1)], 'weakKey'],
    ['an even e', (n) => [n, Uint8Array.of(1, 0, 0)], 'weakKey'],
    ['a huge e', (n) => [n, Uint8Array.of(1, 0, 0, 0, 1)], 'weakKey'],
    ['1024 bits', (n, e) => [n.slice(0, 128).fill(0xff, 127), e], 'weakKey'],
    ['2047 bits', (n, e) => [Uint8Array.of((n[0] ?? 0) >> 1, ...n.slice(1)), e], 'weakKey'],
    ['16384 bits', (_n, e) => [new Uint8Array(2_048).fill(0xff), e], 'weakKey'],
    ['an even modulus', (n, e) => [n.slice().fill(2, n.length - 1), e], 'weakKey'],
    ['a leading zero', (n, e) => [Uint8Array.of(0, ...n), e], 'malformedKey'],
    ['no exponent', (n) => [n, new Uint8Array()], 'malformedKey'],
  ];
  it('are refused: RSA', async () => {
    const { n, e } = await exported(rsaAlgorithm(2_048));
    for (const [title, change, code] of numbers) {
      const [modulus, exponent] = change(fromBase64Url(n), fromBase64Url(e));
      expect(await codeOf(() => jwkKey({ kty: 'RSA', n: toBase64Url(modulus), e: toBase64Url(exponent) })), title).to.equal(code);
    }
  });
});

describe('did:web', () => {
  const good: [string, string][] = [
    ['did:web:issuer.example', 'https://issuer.example/.well-known/did.json'],
    ['did:web:issuer.example:people:ada', 'https://issuer.example/people/ada/did.json'],
    ['did:web:issuer.example%3A8443', 'https://issuer.example:8443/.well-known/did.json'],
    ['did:web:xn--bcher-kva.example', 'https://xn--bcher-kva.example/.well-known/did.json'],
  ];
  for (const [did, url] of good) it(`lies at ${url}`, () => expect(didWebAddress(did)).to.equal(url));

  it('lies where the page lies, by the scheme of the page', () => {
    expect(didWebAddress('did:web:localhost%3A8000:issuer', 'http://localhost:8000')).to.equal('http://localhost:8000/issuer/did.json');
    expect(didWebAddress('did:web:localhost%3A9000', 'http://localhost:8000')).to.equal('https://localhost:9000/.well-known/did.json');
  });

  const bad = [
    'did:web:',
    'did:web:issuer.example%2F..%2Fattacker.example',
    'did:web:issuer.example%3Fx=1',
    'did:web:issuer.example?x=1',
    'did:web:issuer.example/path',
    'did:web:ISSUER.example',
    'did:web:іssuer.example',
    'did:web:issuer.example.',
    'did:web:.issuer.example',
    'did:web:issuer..example',
    'did:web:-issuer.example',
    'did:web:user@issuer.example',
    'did:web:user%40issuer.example',
    'did:web:issuer.example%3a8443',
    'did:web:issuer.example%3A',
    'did:web:issuer.example:..:secret',
    'did:web:issuer.example::x',
    'did:web:issuer.example:%2e%2e',
    'did:web:[::1]',
  ];
  for (const did of bad) {
    it(`is not ${did}`, async () => {
      expect(await codeOf(() => didWebAddress(did))).to.equal('unsupportedKey');
      const ports = portsOver();
      expect(await codeOf(() => resolveKey(`${did}#key-1`, { purpose }, ports))).to.be.oneOf(['unsupportedKey', 'noKey']);
      expect(ports.fetch.requests).to.deep.equal([]);
    });
  }

  it('is not asked for inside the visitor’s network', async () => {
    const ports = portsOver();
    expect(await codeOf(() => resolveKey('did:web:10.0.0.1#k', { purpose }, ports))).to.equal('addressRefused');
    expect(await codeOf(() => resolveKey('did:web:localhost#k', { purpose }, ports))).to.equal('addressRefused');
    expect(ports.fetch.requests).to.deep.equal([]);
  });
});

describe('the document of a controller', () => {
  const did = 'did:web:issuer.example';
  const address = 'https://issuer.example/.well-known/did.json';
  const method = `${did}#key-1`;
  const other = `${did}#key-2`;

  async function soundDocument(): Promise<
    { id: string; verificationMethod: JsonObject[]; assertionMethod: unknown[] } & Record<string, unknown>
  > {
    const { multikey } = await createSigner();
    const entry = { id: method, type: 'Multikey', controller: did, publicKeyMultibase: multikey };
    return { id: did, verificationMethod: [entry], assertionMethod: [method] };
  }
  type Sound = Awaited<ReturnType<typeof soundDocument>>;
  const withEntry = (document: Sound, more: JsonObject) => ({
    ...document,
    verificationMethod: document.verificationMethod.map((entry) => ({ ...entry, ...more })),
  });

  const rows: [string, (document: Sound) => unknown, string][] = [
    ['as it should be', (document) => document, 'ok'],
    ['the key is embedded', ({ verificationMethod, ...rest }) => ({ ...rest, assertionMethod: verificationMethod }), 'ok'],
    ['its names are relative', (document) => ({ ...withEntry(document, { id: '#key-1' }), assertionMethod: ['#key-1'] }), 'ok'],
    ['a lone reference is no list', (document) => ({ ...document, assertionMethod: method }), 'ok'],
    ['the key runs out later', (document) => withEntry(document, { expires: '2027-01-01T00:00:00Z' }), 'ok'],
    ['another id', (document) => ({ ...document, id: 'did:web:attacker.example' }), 'keyNotFound'],
    ['no id', ({ id: _id, ...rest }) => rest, 'keyNotFound'],
    ['an id in a list', (document) => ({ ...document, id: [did] }), 'keyNotFound'],
    ['only for authentication', ({ assertionMethod, ...rest }) => ({ ...rest, authentication: assertionMethod }), 'keyNotFound'],
    ['another key', (document) => ({ ...withEntry(document, { id: other }), assertionMethod: [other] }), 'keyNotFound'],
    ['listed and not described', (document) => ({ ...document, verificationMethod: [] }), 'keyNotFound'],
    ['described and not listed', (document) => ({ ...document, assertionMethod: [] }), 'keyNotFound'],
    [
      'described twice',
      (document) => ({ ...document, verificationMethod: [...document.verificationMethod, ...document.verificationMethod] }),
      'malformedKey',
    ],
    ['controlled by another', (document) => withEntry(document, { controller: 'did:web:attacker.example' }), 'keyNotFound'],
    ['controlled by nobody', (document) => withEntry(document, { controller: null }), 'keyNotFound'],
    ['revoked', (document) => withEntry(document, { revoked: '2026-01-01T00:00:00Z' }), 'keyRevoked'],
    ['revoked at a date that can not be read', (document) => withEntry(document, { revoked: 'yes' }), 'keyRevoked'],
    ['run out', (document) => withEntry(document, { expires: '2024-01-01T00:00:00Z' }), 'keyRevoked'],
    ['deactivated', (document) => ({ ...document, deactivated: true }), 'keyRevoked'],
    ['an unknown type of method', (document) => withEntry(document, { type: 'constructor' }), 'unsupportedKey'],
    ['no key in it', (document) => withEntry(document, { type: 'JsonWebKey' }), 'malformedKey'],
    ['two keys in it', (document) => withEntry(document, { publicKeyJwk: { kty: 'OKP' } }), 'malformedKey'],
    ['a number for a key', (document) => withEntry(document, { publicKeyMultibase: 7 }), 'malformedKey'],
    ['a list', (document) => [document], 'keyUnreachable'],
    ['null', () => null, 'keyUnreachable'],
  ];
  for (const [title, change, code] of rows) {
    it(`${code === 'ok' ? 'gives' : 'does not give'} the key: ${title}`, async () => {
      const body = JSON.stringify(change(await soundDocument()));
      expect(await codeOf(() => resolve(method, { [address]: { body } }))).to.equal(code);
    });
  }

  const networks: [string, Answers, string][] = [
    ['no such host', {}, 'keyUnreachable'],
    ['404', { [address]: { status: 404 } }, 'keyUnreachable'],
    ['410', { [address]: { status: 410 } }, 'keyUnreachable'],
    ['a web page', { [address]: { body: '<!doctype html><title>Log in</title>' } }, 'keyUnreachable'],
    ['bytes that are no text', { [address]: { body: Uint8Array.of(0xff, 0xfe) } }, 'keyUnreachable'],
    [
      'a redirect to another host',
      { [address]: { redirect: 'https://attacker.example/did.json' }, 'https://attacker.example/did.json': { body: '{}' } },
      'keyUnreachable',
    ],
  ];
  for (const [title, answers, code] of networks)
    it(`is out of reach: ${title}`, async () => expect(await codeOf(() => resolve(method, answers))).to.equal(code));

  it('may be given by the caller, for any DID or address, and is held to the same rules', async () => {
    const document = (await soundDocument()) as unknown as JsonObject;
    const given = (controller: string) => JSON.parse(JSON.stringify(document).replaceAll(did, controller)) as JsonObject;
    for (const controller of ['did:example:one', 'https://issuer.example/keys', 'did:key:zMine']) {
      const documents = { [controller]: given(controller) };
      const ports = portsOver();
      expect((await resolveKey(`${controller}#key-1`, { purpose, documents }, ports)).controller).to.equal(controller);
      expect(await codeOf(() => resolveKey(`${controller}#key-1`, { purpose, documents: { [controller]: document } }, ports))).to.equal(
        'keyNotFound',
      );
      expect(ports.fetch.requests).to.deep.equal([]);
    }
  });

  it('of an https address is asked for without its fragment', async () => {
    const controller = 'https://issuer.example/about';
    const body = JSON.stringify(await soundDocument()).replaceAll(did, controller);
    const ports = portsOver({ [controller]: { body } });
    expect((await resolveKey(`${controller}#key-1`, { purpose }, ports)).controller).to.equal(controller);
    expect(ports.fetch.requests).to.deep.equal([controller]);
    expect(await codeOf(() => resolve(controller, { [controller]: { body } }))).to.equal('keyNotFound');
  });

  it('of an https address that is not spelled as it is read proves nothing', async () => {
    for (const controller of [
      'https://ISSUER.example/about',
      'https://issuer.example:443/about',
      'https://issuer.example/\\@famous.example',
    ]) {
      const body = JSON.stringify(await soundDocument()).replaceAll(`"${did}`, JSON.stringify(controller).slice(0, -1));
      const answers = { [new URL(controller).href]: { body } };
      expect(await codeOf(() => resolve(`${controller}#key-1`, answers)), controller).to.equal('issuerNotProven');
    }
  });

  const nowhere = [
    '',
    'key-1',
    '#key-1',
    'z6Mk',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'urn:uuid:1',
    'did:',
    'did:web',
  ];
  for (const name of nowhere) {
    it(`is not looked for by ${JSON.stringify(name)}`, async () => {
      const ports = portsOver();
      expect(await codeOf(() => resolveKey(name, { purpose }, ports))).to.equal('noKey');
      expect(ports.fetch.requests).to.deep.equal([]);
    });
  }

  it('is not looked for where a badge may not make a page ask', async () => {
    for (const name of ['http://169.254.169.254/latest#k', 'https://localhost/k#1', 'https://a:b@issuer.example/k#1']) {
      expect(await codeOf(() => resolve(name)), name).to.equal('addressRefused');
    }
    expect(await codeOf(() => resolve('did:example:one#1'))).to.equal('unsupportedKey');
  });
});

describe('verification methods', () => {
  const controller = 'did:example:issuer';
  const typeOf = async (entry: JsonObject) => {
    const document = { id: controller, assertionMethod: [{ id: `${controller}#1`, controller, ...entry }] };
    return (await resolveKey(`${controller}#1`, { purpose, documents: { [controller]: document } }, portsOver())).type;
  };

  it('hold keys in every form that is in use', async () => {
    const [ed, p256, p384] = [await createSigner(), await createSigner('P-256'), await createSigner('P-384')];
    const rows: [JsonObject, string][] = [
      [{ type: 'Multikey', publicKeyMultibase: p384.multikey }, 'P-384'],
      [{ type: 'JsonWebKey', publicKeyJwk: p256.jwk as JsonObject }, 'P-256'],
      [{ type: 'JsonWebKey2020', publicKeyJwk: ed.jwk as JsonObject }, 'Ed25519'],
      [{ type: 'Ed25519VerificationKey2020', publicKeyMultibase: ed.multikey }, 'Ed25519'],
      [{ type: 'Ed25519VerificationKey2018', publicKeyBase58: toBase58(fromBase64Url(ed.jwk.x)) }, 'Ed25519'],
      [{ type: 'EcdsaSecp256r1VerificationKey2019', publicKeyMultibase: p256.multikey }, 'P-256'],
      [{ type: 'JwsVerificationKey2020', publicKeyJwk: p256.jwk as JsonObject }, 'P-256'],
      [
        { type: 'EcdsaSecp256k1VerificationKey2019', publicKeyBase58: toBase58(secp256k1.getPublicKey(secp256k1.utils.randomSecretKey())) },
        'secp256k1',
      ],
      [{ type: 'Bls12381G2Key2020', publicKeyBase58: toBase58(bls12_381.G2.Point.BASE.toBytes(true)) }, 'BLS12-381-G2'],
      [{ type: 'RsaVerificationKey2018', publicKeyPem: await pemOf(rsaAlgorithm(2_048)) }, 'RSA'],
    ];
    for (const [entry, type] of rows) expect(await typeOf(entry), String(entry.type)).to.equal(type);
  });

  it('do not hold keys of another type than they say', async () => {
    const p256 = await createSigner('P-256');
    expect(await codeOf(() => typeOf({ type: 'Ed25519VerificationKey2020', publicKeyMultibase: p256.multikey }))).to.equal('malformedKey');
    expect(await codeOf(() => typeOf({ type: 'Multikey', publicKeyJwk: p256.jwk as JsonObject }))).to.equal('malformedKey');
  });
});

describe('RSA keys', () => {
  it('of a chip that made them in a way that can be undone are refused', async () => {
    const primes = [11n, 13n, 17n, 19n, 37n, 53n, 61n, 71n, 73n, 79n, 97n, 103n, 107n, 109n, 127n, 151n, 157n];
    const product = primes.reduce((sum, prime) => sum * prime, 1n);
    // A power of 65537 at each of the primes, as long as a key is, and odd.
    const power = 65_537n ** 9n % product;
    const times = 2n ** 2_047n / product + 1n;
    const number = [times, times + 1n].map((count) => power + count * product).find((value) => value % 2n === 1n) ?? 0n;
    const key = (value: bigint) => ({ kty: 'RSA', n: toBase64Url(fromInteger(value, 256)), e: 'AQAB' });
    expect(await codeOf(async () => jwkKey(key(number)))).to.equal('weakKey');
    expect(await codeOf(async () => jwkKey(key(number + 2n)))).to.equal('ok');
  });
});

describe('PEM', () => {
  const kinds: [string, object][] = [
    ['RSA', rsaAlgorithm(2_048)],
    ['P-256', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['P-384', { name: 'ECDSA', namedCurve: 'P-384' }],
    ['Ed25519', { name: 'Ed25519' }],
  ];
  for (const [type, algorithm] of kinds) {
    it(`holds a key of type ${type}`, async () => {
      const { publicKey } = (await crypto.subtle.generateKey(algorithm as RsaHashedKeyGenParams, true, [
        'sign',
        'verify',
      ])) as CryptoKeyPair;
      const jwk = await crypto.subtle.exportKey('jwk', publicKey);
      const key = readPem(pem(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))));
      expect(key.type).to.equal(type);
      for (const [member, value] of Object.entries(key.jwk)) expect(value, member).to.equal(jwk[member as 'x']);
    });
  }

  it('may be of the older kind', async () => {
    const rsa = await exported(rsaAlgorithm(2_048));
    const { n, e } = rsa;
    expect(readPem(pem(pkcs1(rsa), 'RSA PUBLIC KEY')).jwk).to.deep.equal({ kty: 'RSA', n, e });
  });

  it('is refused when it is damaged, private, or more than one', async () => {
    const good = await pemOf(rsaAlgorithm(2_048));
    const bad = [
      '',
      'no key',
      good.replaceAll('PUBLIC', 'PRIVATE'),
      good.replace('BEGIN PUBLIC', 'BEGIN RSA PUBLIC'),
      good + good,
      good.replace(/\n.{8}/, '\n'),
      good.replace('MII', 'MIJ'),
      `${good}trailing`,
    ];
    for (const text of bad) expect(await codeOf(() => readPem(text)), text.slice(0, 40)).to.equal('malformedKey');
  });
});

function rsaAlgorithm(modulusLength: number) {
  return { name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
}

async function exported(algorithm: object): Promise<JsonWebKey> {
  const { publicKey } = (await crypto.subtle.generateKey(algorithm as RsaHashedKeyGenParams, true, ['sign', 'verify'])) as CryptoKeyPair;
  return crypto.subtle.exportKey('jwk', publicKey);
}

async function pemOf(algorithm: object): Promise<string> {
  const { publicKey } = (await crypto.subtle.generateKey(algorithm as RsaHashedKeyGenParams, true, ['sign', 'verify'])) as CryptoKeyPair;
  return pem(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
}

function pem(der: Uint8Array, label = 'PUBLIC KEY'): string {
  const body = btoa(String.fromCharCode(...der)).replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

function pkcs1({ n, e }: JsonWebKey): Uint8Array {
  const element = (tag: number, content: Uint8Array) => {
    const size = content.length;
    const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
    return Uint8Array.of(tag, ...length, ...content);
  };
  const integer = (bytes: Uint8Array) => element(2, (bytes[0] ?? 0) & 0x80 ? Uint8Array.of(0, ...bytes) : bytes);
  return element(0x30, Uint8Array.of(...integer(fromBase64Url(n)), ...integer(fromBase64Url(e))));
}
