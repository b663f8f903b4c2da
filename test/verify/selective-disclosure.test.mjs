/** Badges of which a holder shows a part, made by the libraries that the specifications' authors keep: ecdsa-sd-2023 and bbs-2023. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as bbs from '@digitalbazaar/bbs-2023-cryptosuite';
import * as Bls12381Multikey from '@digitalbazaar/bls12-381-multikey';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { decode, encode } from 'cborg';
import { loadContext } from '../../packages/verify/dist/contexts/table.js';
import { createVerifier } from '../../packages/verify/dist/index.js';

const suites = {
  'ecdsa-sd-2023': { library: ecdsaSd, newKey: () => EcdsaMultikey.generate({ curve: 'P-256' }) },
  'bbs-2023': {
    library: bbs,
    newKey: () => Bls12381Multikey.generateBbsKeyPair({ algorithm: Bls12381Multikey.ALGORITHMS.BBS_BLS12381_SHA256 }),
  },
};

const date = new Date('2024-06-01T00:00:00Z');
const documentLoader = async (documentUrl) => ({ contextUrl: null, documentUrl, document: await loadContext(documentUrl, {}) });

const result = (value) => ({ id: `urn:result:${value}`, type: ['Result'], value: String(value) });
const credentialOf = (did) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:5ad4a1f0-7a1b-4c39-a6f2-7f2f6a1f2b10',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Teamwork',
  issuer: { id: did, type: ['Profile'], name: 'Honest University' },
  validFrom: '2024-06-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'ada@example.org', identityType: 'emailAddress' }],
    licenseNumber: 'A-1',
    achievement: {
      id: 'https://issuer.example/achievements/teamwork',
      type: ['Achievement'],
      name: 'Teamwork',
      description: 'Works well with others.',
      criteria: { narrative: 'Finish three projects.' },
    },
    result: [result(1), result(2)],
  },
});

const mandatoryPointers = ['/id', '/issuer', '/name', '/validFrom', '/credentialSubject/achievement'];
const selectivePointers = ['/credentialSubject/identifier', '/credentialSubject/result/0'];

/** An issuer's badge, and what its holder shows of it. */
async function issued({ library, newKey }, name, always = mandatoryPointers) {
  const key = await newKey();
  const { publicKeyMultibase } = await key.export({ publicKey: true });
  const did = `did:key:${publicKeyMultibase}`;
  const signer = { ...key.signer(), id: `${name ?? did}#${(name ?? did).slice('did:key:'.length)}` };
  const sign = new DataIntegrityProof({ signer, date, cryptosuite: library.createSignCryptosuite({ mandatoryPointers: always }) });
  const base = await vc.issue({ credential: credentialOf(name ?? did), suite: sign, documentLoader, now: date });
  const disclose = new DataIntegrityProof({ cryptosuite: library.createDiscloseCryptosuite({ selectivePointers }) });
  const derived = await vc.derive({ verifiableCredential: structuredClone(base), suite: disclose, documentLoader });
  return { did, base, derived };
}

const verifier = createVerifier({ fetch: () => assert.fail('asked the network'), now: () => new Date('2026-11-15T12:00:00Z') });

async function settle(document) {
  const { outcome, code, pointer } = await verifier.verifyProof(document);
  return `${outcome} ${code} ${pointer}`;
}

/** The parts of a proof value, changed. */
function withParts(document, change, header) {
  const bytes = Buffer.from(document.proof.proofValue.slice(1), 'base64url');
  const parts = decode(bytes.subarray(3), { useMaps: true });
  const changed = change(parts) ?? parts;
  const value = Buffer.concat([header ?? bytes.subarray(0, 3), encode(changed)]).toString('base64url');
  return { ...document, proof: { ...document.proof, proofValue: `u${value}` } };
}

const subject = (document, more) => ({ ...document, credentialSubject: { ...document.credentialSubject, ...more } });
const proofValue = (document, text) => ({ ...document, proof: { ...document.proof, proofValue: text(document.proof.proofValue) } });

/** The first of some rising numbers taken away, and the least that is not among them put in. */
function moved([first, ...places]) {
  const free = Array.from({ length: 99 }, (_, number) => number).find((number) => number !== first && !places.includes(number));
  return [...places, free].sort((one, other) => one - other);
}

const bad = 'failed badSignature /proof';
const malformed = 'failed malformedProof /proof/proofValue';
/** The issuer's secret shuffles the messages: whether the last of them was shown is chance. */
const badOrMalformed = /^failed (badSignature|malformedProof) /;

/** What is changed, and what that comes to; the same for both suites. */
const changes = [
  ['another word that was always to be shown', (badge) => ({ ...badge, name: 'Leadership' }), bad],
  [
    'another word that the holder chose to show',
    (badge) => subject(badge, { result: [{ ...badge.credentialSubject.result[0], value: '100' }] }),
    bad,
  ],
  ['a word that the holder did not show', (badge) => subject(badge, { licenseNumber: 'A-1' }), bad],
  ['a result more', (badge) => subject(badge, { result: [...badge.credentialSubject.result, result(2)] }), bad],
  ['a shown result less', (badge) => subject(badge, { result: [] }), bad],
  ['a part less that was always to be shown', ({ validFrom: _from, ...badge }) => badge, bad],
  ['an end', (badge) => ({ ...badge, validUntil: '2030-01-01T00:00:00Z' }), bad],
  ['another purpose', (badge) => ({ ...badge, proof: { ...badge.proof, created: '2024-06-02T00:00:00Z' } }), bad],
  ['a proof value in another alphabet', (badge) => proofValue(badge, () => 'z3yM'), malformed],
  ['padding', (badge) => proofValue(badge, (text) => `${text}=`), malformed],
  [
    'bytes left over',
    (badge) =>
      proofValue(badge, (text) => `u${Buffer.concat([Buffer.from(text.slice(1), 'base64url'), Buffer.of(0)]).toString('base64url')}`),
    malformed,
  ],
  ['half a proof value', (badge) => proofValue(badge, (text) => text.slice(0, 200)), malformed],
  ['a part more', (badge) => withParts(badge, (parts) => [...parts, 1]), malformed],
  ['a part less', (badge) => withParts(badge, (parts) => parts.slice(1)), malformed],
  ['an unknown header', (badge) => withParts(badge, () => undefined, Buffer.of(0xd9, 0x5d, 0x7f)), malformed],
];

/** What only one of them has. */
const own = {
  'ecdsa-sd-2023': [
    ['a signature less', (badge) => withParts(badge, (parts) => parts.with(2, parts[2].slice(1))), bad],
    ['signatures in another order', (badge) => withParts(badge, (parts) => parts.with(2, parts[2].toReversed())), bad],
    ['a signature of zeros', (badge) => withParts(badge, (parts) => parts.with(0, new Uint8Array(64))), bad],
    ['a signature that is too short', (badge) => withParts(badge, (parts) => parts.with(0, new Uint8Array(63))), malformed],
    ['a key of another type', (badge) => withParts(badge, (parts) => parts.with(1, Uint8Array.from(parts[1]).fill(0x81, 0, 1))), malformed],
    [
      'a key that is on no curve',
      (badge) => withParts(badge, (parts) => parts.with(1, Uint8Array.from([0x80, 0x24, 2, ...new Uint8Array(32).fill(255)]))),
      malformed,
    ],
    [
      'two nodes of one name',
      (badge) => withParts(badge, (parts) => parts.with(3, new Map([...parts[3].keys()].map((key) => [key, parts[3].get(0)])))),
      malformed,
    ],
    [
      'names of nodes exchanged',
      (badge) =>
        withParts(badge, (parts) =>
          parts.with(3, new Map([...parts[3].keys()].map((key, at, all) => [key, parts[3].get(all.at(at - 1))]))),
        ),
      bad,
    ],
    [
      'a name for a node that is not there',
      (badge) => withParts(badge, (parts) => parts.with(3, new Map([...parts[3], [99, new Uint8Array(32)]]))),
      bad,
    ],
    ['a place that is not there', (badge) => withParts(badge, (parts) => parts.with(4, [...parts[4], 999])), bad],
    ['a place twice', (badge) => withParts(badge, (parts) => parts.with(4, [parts[4][0], ...parts[4]])), malformed],
    ['a place less', (badge) => withParts(badge, (parts) => parts.with(4, parts[4].slice(1))), bad],
  ],
  'bbs-2023': [
    ['another presentation header', (badge) => withParts(badge, (parts) => parts.with(4, Uint8Array.of(1))), bad],
    [
      'a point at infinity',
      (badge) => withParts(badge, (parts) => parts.with(0, Uint8Array.from([0xc0, ...new Uint8Array(47), ...parts[0].slice(48)]))),
      malformed,
    ],
    [
      'a challenge of zero',
      (badge) => withParts(badge, (parts) => parts.with(0, Uint8Array.from([...parts[0].slice(0, -32), ...new Uint8Array(32)]))),
      malformed,
    ],
    ['a number past the order', (badge) => withParts(badge, (parts) => parts.with(0, Uint8Array.from(parts[0]).fill(255, -32))), malformed],
    ['a number less', (badge) => withParts(badge, (parts) => parts.with(0, parts[0].slice(0, -32))), badOrMalformed],
    ['half a number', (badge) => withParts(badge, (parts) => parts.with(0, parts[0].slice(0, -16))), malformed],
    [
      'two points exchanged',
      (badge) =>
        withParts(badge, (parts) =>
          parts.with(0, Uint8Array.from([...parts[0].slice(48, 96), ...parts[0].slice(0, 48), ...parts[0].slice(96)])),
        ),
      bad,
    ],
    [
      'names of nodes exchanged',
      (badge) =>
        withParts(badge, (parts) =>
          parts.with(1, new Map([...parts[1].keys()].map((key, at, all) => [key, parts[1].get(all.at(at - 1))]))),
        ),
      bad,
    ],
    [
      'two nodes of one name',
      (badge) => withParts(badge, (parts) => parts.with(1, new Map([...parts[1].keys()].map((key) => [key, 0])))),
      malformed,
    ],
    ['a message that is not there', (badge) => withParts(badge, (parts) => parts.with(3, [...parts[3].slice(0, -1), 999])), malformed],
    ['messages exchanged', (badge) => withParts(badge, (parts) => parts.with(3, moved(parts[3]))), bad],
    [
      'the header of a holder’s binding',
      (badge) => withParts(badge, () => undefined, Buffer.of(0xd9, 0x5d, 0x05)),
      'undetermined unsupportedProof /proof/proofValue',
    ],
  ],
};

for (const [name, suite] of Object.entries(suites)) {
  describe(`${name}, derived`, () => {
    let made;
    before(async () => {
      made = await issued(suite);
    });

    it('is verified as a badge, and the report says that a part was shown', async () => {
      const report = await verifier.verify(made.derived);
      assert.equal(report.verdict, 'verified', JSON.stringify(report.checks));
      assert.equal(report.signedBy, made.did);
      assert.equal(report.checks.find(({ id }) => id === 'proof').detail.disclosure, 'selective');
      assert.doesNotMatch(JSON.stringify(report.badge), /A-1/);
    });

    it('is refused as the base proof, which is the holder’s own', async () => {
      assert.equal(await settle(made.base), 'failed baseProof /proof/proofValue');
    });

    it('is refused when somebody else signed it under the issuer’s name', async () => {
      const { derived } = await issued(suite, made.did);
      assert.equal(await settle(derived), bad);
    });

    it('is no badge when its holder does not show what every badge says', async () => {
      const { derived } = await issued(
        suite,
        undefined,
        mandatoryPointers.filter((pointer) => pointer !== '/issuer'),
      );
      assert.equal((await verifier.verifyProof(derived)).outcome, 'passed');
      const { verdict, reason, error } = await verifier.verify(derived);
      assert.deepEqual([verdict, reason, error?.pointer], ['invalid', 'missingMember', '/issuer']);
    });

    for (const [title, change, expected] of [...changes, ...own[name]]) {
      it(`is refused with ${title}`, async () => {
        const word = await settle(change(structuredClone(made.derived)));
        if (expected instanceof RegExp) assert.match(word, expected);
        else assert.equal(word, expected);
      });
    }
  });
}
