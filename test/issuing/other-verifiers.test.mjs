/** What the samples are worth to others: the libraries that made them verify them from the files alone, with keys that they find in the issuers' documents. */
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { describe, it } from 'node:test';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { DOMParser } from '@xmldom/xmldom';
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import pngItxt from 'png-itxt';
import { loadContext } from '../../packages/verify/dist/contexts/table.js';
import { FIXTURES, manifest, ORIGIN, read, readJson } from './support.mjs';

const HOME = `${ORIGIN}/fixtures/`;
const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** The document of an issuer on this site, or of one that is a key. */
function controllerDocument(did) {
  if (did.startsWith(HOME)) return readJson(did.slice(HOME.length));
  if (did.startsWith('did:web:localhost%3A4800:')) return readJson(`${did.split(':').slice(4).join('/')}/did.json`);
  if (did.startsWith('did:jwk:')) {
    const jwk = JSON.parse(Buffer.from(did.slice(8), 'base64url').toString('utf8'));
    return {
      id: did,
      verificationMethod: [{ id: `${did}#0`, type: 'JsonWebKey', controller: did, publicKeyJwk: jwk }],
      assertionMethod: [`${did}#0`],
    };
  }
  const key = did.slice('did:key:'.length);
  const method = { id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key };
  return { '@context': 'https://www.w3.org/ns/did/v1', id: did, verificationMethod: [method], assertionMethod: [method.id] };
}

const methodOf = (url) => controllerDocument(url.split('#')[0]).verificationMethod.find(({ id }) => id === url);

async function documentLoader(url) {
  const isIssuers = url.startsWith('did:') || url.startsWith(HOME);
  const ofIssuer = () => (url.includes('#') ? { '@context': MULTIKEY, ...methodOf(url) } : controllerDocument(url));
  const document = isIssuers ? ofIssuer() : await loadContext(url, {});
  if (!document) throw new Error(`not there: ${url}`);
  return { contextUrl: null, documentUrl: url, document };
}

const suite = [new DataIntegrityProof({ cryptosuite: eddsa }), new DataIntegrityProof({ cryptosuite: ecdsa }), new Ed25519Signature2020()];

const bakedPng = (file, keyword) =>
  new Promise((resolve, reject) => {
    const found = (error, { value } = {}) => (error ? reject(error) : resolve(value));
    createReadStream(FIXTURES + file)
      .pipe(pngItxt.get(keyword, [pngItxt.iTXt], found))
      .resume?.();
  });

function bakedSvg(file) {
  const badge = new DOMParser().parseFromString(read(file).toString('utf8'), 'image/svg+xml').documentElement.firstChild;
  return badge.getAttribute('verify') || badge.textContent;
}

/** The text of a badge, out of whatever it is packed in. */
async function textOf({ file, form }) {
  if (form.container === 'png') return bakedPng(file, form.format === 'open-badges-2' ? 'openbadges' : 'openbadgecredential');
  return form.container === 'svg' ? bakedSvg(file) : read(file).toString('utf8');
}

async function keyFor(token) {
  const { kid, alg } = decodeProtectedHeader(token);
  if (kid === undefined) return undefined;
  const method = methodOf(kid);
  const jwk = method.publicKeyJwk ?? (await Ed25519Multikey.toJwk({ keyPair: await Ed25519Multikey.from(method) }));
  return importJWK(jwk, alg);
}

const sound = manifest.filter(
  ({ file, verdict, form }) => verdict === 'verified' && form?.proof !== 'hosted' && file.startsWith('genuine/'),
);

describe('other people’s verifiers say yes', () => {
  for (const entry of sound) {
    it(`to ${entry.file} (${entry.form.proof}, ${entry.form.container})`, async () => {
      const text = await textOf(entry);
      if (!text.startsWith('ey')) {
        const { verified, error } = await vc.verifyCredential({
          credential: JSON.parse(text),
          suite,
          documentLoader,
          checkStatus: async () => ({ verified: true }),
        });
        assert.ok(verified, error?.errors?.[0]?.message ?? error?.message);
        return;
      }
      const payload = JSON.parse(Buffer.from(text.split('.')[1], 'base64url').toString('utf8'));
      const hostedKey = () => createPublicKey(controllerDocument(payload.verification.creator).publicKeyPem);
      await compactVerify(text, (await keyFor(text)) ?? hostedKey());
    });
  }

  it('and no to one that was altered', async () => {
    const { verified } = await vc.verifyCredential({
      credential: readJson('forged/altered-name.json'),
      suite,
      documentLoader,
      checkStatus: async () => ({ verified: true }),
    });
    assert.equal(verified, false);
  });
});
