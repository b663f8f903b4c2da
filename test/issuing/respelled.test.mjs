/** What the respelled samples are: the statements of the revoked and of the expired one to the letter, so that the same signature fits. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { loadContext } from '../../packages/verify/dist/contexts/table.js';
import { manifest, readJson } from './support.mjs';

const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: structuredClone(await loadContext(url, {})) });

function statementsOf(file) {
  const { proof: _proof, ...document } = readJson(file);
  return jsonld.canonize(document, { algorithm: 'RDFC-1.0', base: null, safe: true, documentLoader });
}

describe('a respelled sample', () => {
  for (const { file, title } of manifest.filter((entry) => entry.file.includes('/respelled-'))) {
    const original = file.includes('respelled-status-') ? 'forged/revoked.json' : 'forged/expired.json';
    it(`makes the statements of ${original}, and has its proof: ${title}`, async () => {
      assert.equal(await statementsOf(file), await statementsOf(original));
      assert.deepEqual(readJson(file).proof, readJson(original).proof);
      assert.notDeepEqual(readJson(file), readJson(original));
    });
  }

  it('is more than an altered one, which makes others', async () => {
    assert.notEqual(await statementsOf('forged/altered-name.json'), await statementsOf('genuine/field-notes-on-a-river.json'));
  });
});
