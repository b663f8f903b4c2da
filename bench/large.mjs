/** The largest inputs that are let in, each of a kind: signed by other people's code, filled to just below a limit. `bench/README.md` says what for. */
import { createHash, randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { SDJwtInstance } from '@sd-jwt/core';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { bakePng, bakeSvg } from '../test/fixtures/issuing/bake.mjs';
import { credential } from './badge.mjs';
import { loaderFor } from './contestants/document-loader.mjs';
import { contexts } from './contexts.mjs';

const LIMIT = 990_000;
const TEXT = 250_000;
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at));
/** So many letters of sentences, with a paragraph now and then. */
const prose = (length) =>
  many(
    Math.ceil(length / 77),
    (at) => `The learner planned, carried out and wrote up piece ${at} of work of this kind.${at % 9 ? ' ' : '\n\n'}`,
  )
    .join('')
    .slice(0, length);

/** A badge with texts as long as they may be, up to so many characters altogether. */
function wordy(issuer, length, { text = prose, most = TEXT } = {}) {
  const badge = credential(issuer);
  const { achievement } = badge.credentialSubject;
  const pieces = [
    ['description', achievement],
    ['narrative', achievement.criteria],
    ['narrative', badge.evidence[0]],
    ['narrative', badge.evidence[1]],
  ];
  for (const [at, [member, of]] of pieces.entries()) of[member] = text(Math.max(5, Math.min(most, length - at * most)));
  return badge;
}

/** A badge with as many skills as fit into 5,000 values. */
function skilled(issuer) {
  const badge = credential(issuer);
  const [pattern] = badge.credentialSubject.achievement.alignment;
  badge.credentialSubject.achievement.alignment = many(580, (at) => ({
    ...pattern,
    targetUrl: `https://skills.example/framework/${at}`,
    targetCode: `S.${at}`,
  }));
  return badge;
}

/** An issuer with a key of its own, and how it signs. */
export async function dataIntegrity() {
  const key = await Ed25519Multikey.generate();
  const { publicKeyMultibase } = await key.export({ publicKey: true });
  const issuer = `did:key:${publicKeyMultibase}`;
  Object.assign(key, { controller: issuer, id: `${issuer}#${publicKeyMultibase}` });
  const documentLoader = loaderFor(contexts);
  const sign = async (badge) =>
    JSON.stringify(
      await vc.issue({
        credential: badge,
        suite: new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: '2025-01-01T00:00:00Z' }),
        documentLoader,
      }),
    );
  return { issuer, sign };
}

async function tokens() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const issuer = `did:jwk:${Buffer.from(JSON.stringify(await exportJWK(publicKey))).toString('base64url')}`;
  const header = { alg: 'ES256', kid: `${issuer}#0` };
  const compact = (payload, typ = 'vc+jwt') =>
    new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader({ ...header, typ }).sign(privateKey);
  const signer = async (text) =>
    Buffer.from(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, Buffer.from(text))).toString('base64url');
  const disclosing = new SDJwtInstance({
    signer,
    signAlg: 'ES256',
    hasher: (data, alg) => createHash(alg.replace('-', '')).update(Buffer.from(data)).digest(),
    hashAlg: 'sha-256',
    saltGenerator: () => randomBytes(16).toString('base64url'),
  });
  const selective = (badge, frame) => disclosing.issue(badge, frame, { header: { typ: 'vc+sd-jwt', kid: header.kid } });
  return { issuer, compact, selective };
}

const crcTable = many(256, (byte) => many(8, () => 0).reduce((crc) => (crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1), byte));
const crc = (bytes) => (bytes.reduce((sum, byte) => crcTable[(sum ^ byte) & 255] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const edge = (value) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255));
  return Buffer.concat([edge(data.length), named, edge(crc(named))]);
}

/** A picture of noise, which can't be packed, of so many bytes. */
function noisyPng(bytes) {
  const width = 512;
  const height = Math.floor(bytes / (width * 3 + 1));
  const rows = Buffer.concat(many(height, () => Buffer.concat([Buffer.from([0]), randomBytes(width * 3)])));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** An iTXt chunk whose text is packed stands before the pixels. */
function packedPng(png, text) {
  const data = Buffer.concat([Buffer.from('openbadgecredential\0\x01\0\0\0', 'latin1'), deflateSync(Buffer.from(text))]);
  return Buffer.concat([png.subarray(0, 33), chunk('iTXt', data), png.subarray(33)]);
}

/** @returns name → `{ body, type }`, type as a file's ending */
export async function largeInputs() {
  const { issuer, sign } = await dataIntegrity();
  const { issuer: signer, compact, selective } = await tokens();
  const small = await sign(credential(issuer));
  const escaped = (length) => 'é"\\\n☃'.repeat(length / 5);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${many(16_000, (at) => `<path d="M${at % 9} ${at % 7}h${at % 5}v3z" fill="#${(at % 4096).toString(16).padStart(3, '0')}"/>`).join('')}</svg>`;
  const results = many(1_450, (at) => ({ id: `urn:r:${at}`, value: `${at}` }));
  const disclosed = { ...credential(signer), more: results };
  return {
    'JSON, of the usual size': { body: small, type: 'json' },
    'JSON, a megabyte of text': { body: await sign(wordy(issuer, LIMIT - 10_000)), type: 'json' },
    'JSON, a megabyte of escapes': { body: await sign(wordy(issuer, 420_000, { text: escaped, most: 150_000 })), type: 'json' },
    'JSON, 580 skills': { body: await sign(skilled(issuer)), type: 'json' },
    'VC-JWT, a megabyte': { body: await compact(wordy(signer, 730_000)), type: 'jwt' },
    'VC-JWT, 580 skills': { body: await compact(skilled(signer)), type: 'jwt' },
    'SD-JWT, 1,450 disclosures': { body: await selective(disclosed, { more: { _sd: results.map((_, at) => at) } }), type: 'jwt' },
    'PNG, a megabyte of pixels': { body: await bakePng(noisyPng(960_000), small), type: 'png' },
    'PNG, packed text': { body: packedPng(noisyPng(9_000), await sign(wordy(issuer, 240_000))), type: 'png' },
    'SVG, a megabyte of paths': { body: bakeSvg(drawing, small), type: 'svg' },
    'collection, 170 badges': {
      body: JSON.stringify(await Promise.all(many(170, async (at) => JSON.parse(await sign(credential(issuer, at)))))),
      type: 'json',
    },
    'collection, 125 tokens': { body: JSON.stringify(await Promise.all(many(125, (at) => compact(credential(signer, at))))), type: 'json' },
  };
}
