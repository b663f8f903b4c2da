/** Keys that come with certificates (`x5c`): made by another library, each chain with one thing wrong. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { SignJWT } from 'jose';
import { createVerifier } from '../../packages/verify/dist/index.js';

const now = new Date('2026-11-15T12:00:00Z');
const p256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
const issuer = 'https://issuer.example/profile';

const newKeys = (algorithm = p256) => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const authority = (length, more = []) => [
  new x509.BasicConstraintsExtension(true, length, true),
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
  ...more,
];
const leaf = (names = [{ type: 'dns', value: 'issuer.example' }]) => [
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
  new x509.SubjectAlternativeNameExtension(names),
];

async function certificate(subject, keys, by, extensions, { from = '2026-01-01', until = '2027-01-01' } = {}) {
  const made = await x509.X509CertificateGenerator.create({
    subject: `CN=${subject}`,
    issuer: `CN=${by?.subject ?? subject}`,
    publicKey: keys.publicKey,
    signingKey: (by?.keys ?? keys).privateKey,
    signingAlgorithm: (by?.keys ?? keys).privateKey.algorithm.name === 'ECDSA' ? p256 : rsa,
    notBefore: new Date(`${from}T00:00:00Z`),
    notAfter: new Date(`${until}T00:00:00Z`),
    extensions,
  });
  return { subject, keys, pem: made.toString('pem'), text: made.toString('base64'), der: new Uint8Array(made.rawData) };
}

/** A root, an authority below it, and the issuer's own certificate; each may differ. */
async function chain({ algorithm, root = {}, middle = {}, end = {} } = {}) {
  const top = await certificate('Root', await newKeys(algorithm), undefined, root.extensions ?? authority(undefined), root);
  const below = await certificate('Middle', await newKeys(algorithm), top, middle.extensions ?? authority(0), middle);
  const own = await certificate('Issuer', await newKeys(), end.by ?? below, end.extensions ?? leaf(end.names), end);
  return { top, below, own };
}

function credential(id = issuer) {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:5ad4a1f0-7a1b-4c39-a6f2-7f2f6a1f2b10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Teamwork',
    issuer: { id, type: ['Profile'], name: 'Honest University' },
    validFrom: '2024-06-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:ada',
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:achievement',
        type: ['Achievement'],
        name: 'Teamwork',
        description: 'Works well.',
        criteria: { narrative: 'Three projects.' },
      },
    },
  };
}

async function badge({ own, below }, { id = issuer, header = {}, texts = [own.text, below.text], keys = own.keys } = {}) {
  const document = credential(id);
  return new SignJWT({ ...document, iss: id, jti: document.id, sub: 'did:example:ada', nbf: Date.parse(document.validFrom) / 1_000 })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', x5c: texts, ...header })
    .sign(keys.privateKey);
}

async function settle(token, roots) {
  const verifier = createVerifier({ fetch: () => assert.fail('asked the network'), now: () => now, ...(roots && { roots }) });
  const report = await verifier.verify(token);
  const check = report.checks.find(({ outcome }) => outcome !== 'passed' && outcome !== 'notApplicable');
  const open = report.verdict !== 'verified';
  return open ? `${report.verdict} ${report.reason} ${check?.detail?.why ?? check?.pointer}` : `verified ${report.signedBy}`;
}

describe('a key with certificates', () => {
  let sound;
  before(async () => {
    sound = await chain();
  });

  it('is the issuer’s when they lead to a root of the page and name the issuer’s host', async () => {
    assert.equal(await settle(await badge(sound), [sound.top.pem]), `verified ${issuer}`);
    assert.equal(await settle(await badge(sound), [sound.top.der]), `verified ${issuer}`);
  });

  it('may bring the root along, and may be signed by RSA authorities', async () => {
    const made = await chain({ algorithm: rsa });
    const token = await badge(made, { texts: [made.own.text, made.below.text, made.top.text] });
    assert.equal(await settle(token, [made.top.pem]), `verified ${issuer}`);
  });

  it('is the issuer’s by an address that is its id, and by the host of a did:web', async () => {
    const made = await chain({
      end: {
        names: [
          { type: 'url', value: 'https://b.example/1' },
          { type: 'dns', value: 'a.example' },
        ],
      },
    });
    assert.equal(await settle(await badge(made, { id: 'https://b.example/1' }), [made.top.pem]), 'verified https://b.example/1');
    assert.equal(await settle(await badge(made, { id: 'did:web:a.example:x' }), [made.top.pem]), 'verified did:web:a.example:x');
    assert.equal(await settle(await badge(made, { id: 'https://b.example/2' }), [made.top.pem]), 'undetermined issuerNotProven chainName');
  });

  it('is nobody’s where the issuer spells the host of the certificate otherwise than it is read', async () => {
    for (const id of ['https://famous.example@issuer.example/', 'https://ISSUER.example/', 'https:issuer.example'])
      assert.equal(await settle(await badge(sound, { id }), [sound.top.pem]), 'undetermined issuerNotProven chainName', id);
  });

  it('is nobody’s without roots, with other roots, and with the certificate itself as a chain', async () => {
    const other = await chain();
    assert.equal(await settle(await badge(sound)), 'undetermined issuerNotProven noRoots');
    assert.equal(await settle(await badge(sound), [other.top.pem]), 'undetermined issuerNotProven chainSignature');
    const alone = await certificate('Alone', await newKeys(), undefined, leaf());
    assert.equal(
      await settle(await badge({ own: alone, below: sound.below }, { texts: [alone.text] }), [sound.top.pem]),
      'undetermined issuerNotProven unknownRoot',
    );
  });

  const faults = [
    ['another host', { end: { names: [{ type: 'dns', value: 'other.example' }] } }, 'chainName'],
    ['a star for a name', { end: { names: [{ type: 'dns', value: '*.example' }] } }, 'chainName'],
    ['a certificate that has run out', { end: { until: '2026-06-01' } }, 'chainDates'],
    ['a certificate that is not valid yet', { end: { from: '2026-12-01' } }, 'chainDates'],
    ['an authority that has run out', { middle: { until: '2026-06-01' } }, 'chainDates'],
    ['a root that has run out', { root: { until: '2026-06-01' } }, 'chainDates'],
    ['an authority that is none', { middle: { extensions: leaf() } }, 'chainUse'],
    [
      'an authority that may not sign certificates',
      {
        middle: {
          extensions: [
            new x509.BasicConstraintsExtension(true, 0, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          ],
        },
      },
      'chainUse',
    ],
    ['more authorities than the root allows', { root: { extensions: authority(0) } }, 'chainUse'],
    [
      'a certificate that may not sign',
      { end: { extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyAgreement, true), ...leaf().slice(1)] } },
      'chainUse',
    ],
    [
      'a critical extension that is not known',
      { end: { extensions: [...leaf(), new x509.Extension('1.2.3.4', true, Uint8Array.of(5, 0))] } },
      'chainUse',
    ],
    [
      'an authority whose names are limited',
      { middle: { extensions: authority(0, [new x509.Extension('2.5.29.30', true, Uint8Array.of(0x30, 0))]) } },
      'chainUse',
    ],
  ];
  for (const [title, changes, why] of faults) {
    it(`is nobody’s with ${title}`, async () => {
      const made = await chain(changes);
      assert.equal(await settle(await badge(made), [made.top.pem]), `undetermined issuerNotProven ${why}`);
    });
  }

  it('is nobody’s when another signed the certificate under the authority’s name', async () => {
    const forged = await certificate('Issuer', await newKeys(), { subject: 'Middle', keys: await newKeys() }, leaf());
    assert.equal(await settle(await badge({ ...sound, own: forged }), [sound.top.pem]), 'undetermined issuerNotProven chainSignature');
  });

  it('is no proof when the signature is another key’s, or the header names another', async () => {
    const keys = await newKeys();
    assert.equal(await settle(await badge(sound, { keys }), [sound.top.pem]), 'invalid badSignature ');
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
    const token = await badge(sound, { header: { jwk: { kty, crv, x, y } } });
    assert.equal(await settle(token, [sound.top.pem]), 'invalid malformedProof /x5c');
  });

  const damaged = [
    ['no list', { x5c: 'AAAA' }, 'invalid malformedProof /x5c'],
    ['an empty list', { x5c: [] }, 'invalid malformedProof /x5c'],
    ['too many', { x5c: Array(9).fill('AAAA') }, 'invalid malformedProof /x5c'],
    ['base64url', { x5c: ['__--'] }, 'invalid malformedKey base64'],
    ['rubbish', { x5c: ['AAAA'] }, 'invalid malformedKey der'],
    ['the thumbprint of another', { 'x5t#S256': 'AAAA' }, 'invalid malformedProof /x5t#S256'],
    ['an address of certificates', { x5u: 'https://a.example/' }, 'invalid headerNotAllowed /x5u'],
  ];
  for (const [title, header, expected] of damaged)
    it(`is refused with ${title}`, async () => assert.equal(await settle(await badge(sound, { header }), [sound.top.pem]), expected));

  it('fits its thumbprint', async () => {
    const thumbprint = Buffer.from(await crypto.subtle.digest('SHA-256', sound.own.der)).toString('base64url');
    assert.equal(await settle(await badge(sound, { header: { 'x5t#S256': thumbprint } }), [sound.top.pem]), `verified ${issuer}`);
  });

  it('is asked for a root where no issuer is asked for', async () => {
    const token = await badge(sound);
    const verifier = (roots) => createVerifier({ now: () => now, roots });
    assert.equal((await verifier([sound.top.pem]).verifyProof(token)).outcome, 'passed');
    assert.equal((await verifier([]).verifyProof(token)).outcome, 'undetermined');
  });
});
