/**
 * The samples that all three can be given: Open Badges 3.0 as JSON. The peers take no tokens, no pictures and no Open Badges 2.0, and they take objects: that a
 * member stood twice in the text is gone by then.
 */
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../../test/fixtures/${file}`, import.meta.url), 'utf8');

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCredential = (document) => JSON.stringify(document?.['@context'] ?? '').includes('credentials');

export const cases = JSON.parse(read('manifest.json'))
  .filter(({ file }) => /^(genuine|forged)\/.*\.json$/.test(file))
  .map(({ file, title, verdict, reason, answered }) => {
    const text = read(file);
    const isGenuine = file.startsWith('genuine/');
    return { file, title, document: parsed(text), isGenuine, expected: answered ?? verdict, ...(!answered && { reason }) };
  })
  .filter(({ document, reason }) => isCredential(document) && reason !== 'duplicateMember');
