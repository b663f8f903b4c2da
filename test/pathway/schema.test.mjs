import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { progress, readPathway } from '@open-badge-elements/pathway';
import { currentSchema, generatedSchema } from '../../docs/generate-pathway-schema.mjs';

const page = readFileSync('docs/pathways.md', 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => JSON.parse(text));
const others = Object.fromEntries(examples.filter(({ id }) => id).map((document) => [document.id, document]));

/** The words in a source that a closed union of codes lists. */
function codesIn(path, union) {
  const [, body] = new RegExp(`export type ${union} =(.*?);\n\n`, 's').exec(readFileSync(path, 'utf8')) ?? [];
  return [...(body ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code);
}

describe('the page on pathways', () => {
  it('has a schema beside it that says what the source says (else: npm run build && npm run docs)', () => {
    assert.equal(currentSchema(), generatedSchema());
  });

  it('has examples', () => assert.ok(examples.length >= 8));

  for (const document of examples) {
    it(`shows a sound pathway: ${document.name}`, () => {
      const pathway = readPathway(document, others);
      assert.deepEqual(progress(pathway, []).problems, []);
      assert.deepEqual(progress(pathway, []).notes, []);
    });
  }

  it('names every reason for which a badge does not count, and every note', () => {
    const reasons = codesIn('packages/pathway/src/standing.ts', 'NotCountedReason');
    const notes = codesIn('packages/pathway/src/progress-types.ts', 'ProgressNoteCode');
    assert.ok(reasons.length > 10 && notes.length > 5);
    for (const reason of [...reasons, ...notes]) assert.ok(page.includes(`\`${reason}\``), reason);
  });

  it('names every member of a requirement', () => {
    const { properties } = JSON.parse(currentSchema()).$defs.requirement;
    const unexplained = Object.keys(properties).filter((name) => !page.includes(`"${name}"`) && !page.includes(`\`${name}\``));
    assert.deepEqual(unexplained, ['from']); // written by readPathway, not by people
  });
});
