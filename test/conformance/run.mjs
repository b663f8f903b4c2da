/**
 * `npm run conformance -- DIR …`: the test suites of RDFC-1.0 and JSON-LD 1.1 (https://w3c.github.io/rdf-canon/tests/,
 * https://w3c.github.io/json-ld-api/tests/) through the statements' room of packages/verify, as built. The suites are not part of the project: DIR is a folder
 * that holds one, however deep. Prints passed and failed for each, and what is refused on purpose; no network. Exit 0: none failed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compare } from './compare.mjs';
import { expandCase, toRdfCase } from './json-ld.mjs';
import { canonicalCase } from './rdf-canon.mjs';

const folders = process.argv.slice(2);
if (folders.length === 0 || !folders.every(existsSync)) {
  process.stderr.write(
    'npm run conformance -- DIR …\nDIR holds the tests of RDFC-1.0 (manifest.jsonld) or of JSON-LD (toRdf-manifest.jsonld, expand-manifest.jsonld).\n',
  );
  process.exit(64);
}

const suites = {
  'manifest.jsonld': { title: 'RDFC-1.0', run: canonicalCase, holds: (manifest) => Array.isArray(manifest.entries) },
  'toRdf-manifest.jsonld': { title: 'JSON-LD to RDF', run: toRdfCase, holds: (manifest) => Array.isArray(manifest.sequence) },
  'expand-manifest.jsonld': { title: 'JSON-LD expansion', run: expandCase, holds: (manifest) => Array.isArray(manifest.sequence) },
};

const found = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => resolve(folder, file)))
  .filter((file) => Object.hasOwn(suites, file.split('/').at(-1)));

let failures = 0;
for (const file of found) {
  const suite = suites[file.split('/').at(-1)];
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!suite.holds(manifest)) continue;
  const counts = { passed: 0, failed: 0, refused: 0, 'not asked': 0 };
  for (const entry of manifest.entries ?? manifest.sequence) {
    const read = (path) => readFileSync(join(dirname(file), path), 'utf8');
    const outcome = await suite.run(entry, { read, base: manifest.baseIri ?? '', folder: dirname(file), compare });
    counts[outcome.word] += 1;
    if (outcome.word === 'failed') process.stdout.write(`${suite.title} ${entry.id ?? entry['@id']} ${entry.name}: ${outcome.why}\n`);
  }
  failures += counts.failed;
  const others = ['refused', 'not asked'].filter((word) => counts[word] > 0).map((word) => `, ${counts[word]} ${word}`);
  process.stdout.write(`${suite.title}: ${counts.passed} passed, ${counts.failed} failed${others.join('')}\n`);
}
if (found.length === 0) process.stdout.write('No suite found.\n');
process.exitCode = failures > 0 || found.length === 0 ? 1 : 0;
