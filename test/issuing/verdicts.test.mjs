import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createVerifier } from '../../packages/verify/dist/index.js';
import { manifest, ORIGIN, read, readJson, siteFetch } from './support.mjs';

const verifier = createVerifier({ fetch: siteFetch(), ownOrigin: ORIGIN });
const answered = createVerifier({ fetch: siteFetch(readJson('answers.json')), ownOrigin: ORIGIN });

/** What `open-badge` and the terminal are given: the bytes. */
const bytes = (file) => new Uint8Array(read(file));

describe('the verifier, on each sample', () => {
  for (const { file, title, verdict, reason } of manifest) {
    it(`says ${verdict}${reason ? ` (${reason})` : ''}: ${title}, ${file}`, async () => {
      const report = await verifier.verify(bytes(file));
      assert.deepEqual([report.verdict, report.reason], [verdict, reason]);
    });
  }

  for (const entry of manifest.filter((one) => one.answered)) {
    it(`says ${entry.answered} when the issuer of ${entry.file} answers`, async () => {
      assert.equal((await answered.verify(bytes(entry.file))).verdict, entry.answered);
    });
  }
});

describe('the samples', () => {
  const forms = new Set(manifest.flatMap(({ form }) => (form ? Object.values(form) : [])));
  const together = new Set(manifest.flatMap(({ form }) => (form ? [`${form.format} ${form.dataModel ?? ''} ${form.container}`] : [])));

  it('have every kind of proof among them', () => {
    const proofs = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019 P-256', 'ecdsa-rdfc-2019 P-384', 'Ed25519Signature2020'];
    const wanted = [...proofs, 'EdDSA', 'ES256', 'ES384', 'RS256', 'PS256', 'hosted'];
    assert.deepEqual(
      wanted.filter((proof) => !forms.has(proof)),
      [],
    );
  });

  it('have both data models and every container among them', () => {
    const modern = ['1.1 json', '2.0 json', '1.1 jwt', '2.0 jwt', '2.0 png', '2.0 svg'].map((form) => `open-badges-3 ${form}`);
    const older = ['json', 'jwt', 'png', 'svg'].map((container) => `open-badges-2  ${container}`);
    assert.deepEqual(
      [...modern, ...older].filter((form) => !together.has(form)),
      [],
    );
  });

  it('belong to whom they were awarded to, and to nobody else', async () => {
    const badge = bytes('genuine/one-page-one-hour.json');
    const codeFor = async (recipient) => (await verifier.verify(badge, { recipient })).checks.find(({ id }) => id === 'recipient')?.code;
    assert.equal(await codeFor('rosa@delgado.example'), 'recipientMatches');
    assert.equal(await codeFor('amara.okafor@mail.example'), 'recipientDiffers');
  });
});
