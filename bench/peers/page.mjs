/** The page that the run writes: docs/verifiers.md. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NOW } from './network.mjs';
import { verifiers } from './verifiers.mjs';

export const PAGE = fileURLToPath(new URL('../../docs/verifiers.md', import.meta.url));

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const versionOf = (name) => (manifest.devDependencies[name] ? `${name} ${manifest.devDependencies[name]}` : name);

const isWrongYes = (cell, expected) => cell === 'verified' && expected !== 'verified';
const isWrongNo = (cell, expected) => cell !== 'verified' && expected === 'verified';

function marked(cell, expected) {
  if (isWrongYes(cell, expected)) return `**${cell} ✗**`;
  return isWrongNo(cell, expected) ? `${cell} (✗)` : cell;
}

const lineOf = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, lines) => [lineOf(heads), lineOf(heads.map(() => '---')), ...lines.map(lineOf)].join('\n');

function section(rows) {
  const lines = rows.map(({ file, title, expected, reason, cells }) => [
    `[${title}](../test/fixtures/${file})`,
    reason && reason !== expected ? `${expected}, ${reason}` : expected,
    ...cells.map((cell) => marked(cell, expected)),
  ]);
  return table(['sample', 'what it is', ...verifiers.map(({ name }) => name)], lines);
}

function totals(rows) {
  const count = (is) => verifiers.map((_verifier, at) => String(rows.filter(({ cells, expected }) => is(cells[at], expected)).length));
  const wrong = rows.filter(({ expected }) => expected !== 'verified').length;
  return table(
    ['', ...verifiers.map(({ name }) => name)],
    [
      [`a yes that is false, of ${wrong}`, ...count(isWrongYes)],
      [`no yes where one is due, of ${rows.length - wrong}`, ...count(isWrongNo)],
    ],
  );
}

/** @param rows The cases, each with a cell for each verifier. @param day When the peers were asked. */
export function pageOf(rows, day) {
  return `# What three verifiers say

\`npm run build && npm run peers\` writes this page; nothing in it is written by hand. Last run: ${day}, with
${verifiers
  .slice(1)
  .map((one) => `\`${versionOf(one.package)}\``)
  .join(' and ')}.

The samples are those of the project that all three can be given: Open Badges 3.0 as JSON with embedded proofs, issued by the libraries of \`@digitalbazaar\`
([test/fixtures](../test/fixtures/README.md)). The clock stands at ${NOW} for everyone. The network answers from the samples' folder: contexts, keys,
issuers' documents and status lists are there, and what a sample says is unreachable is not. \`@digitalbazaar/vc\` gets every cryptosuite of the samples and
the status check of \`@digitalbazaar/vc-bitstring-status-list\`, and a bit that is set counts as a no. \`verifier-core\` brings its own; of its log, the signature,
the dates and the status have to be good, and whether the issuer is in a registry is left aside.

**How to read it.** *verified*: it said yes. *not verified*: it said no, or that it can't be said. *error*: it came to no answer. **✗** in bold is a yes that
is false, and what this page is about: a person would be shown a tick. (✗) is a yes that is missing: a cryptosuite or a way to find a key that a library does
not know, which is no fault of safety.

${totals(rows)}

The cases are our own, and chosen to show what we look for. The respelled ones turn on one section of VC Data Integrity ("Context Validation"): before a
document is relied on, its contexts have to be checked, for a signature over RDF statements fits them in any spelling. A library may leave that to whoever
calls it, and then this table tells what happens when the caller does not know. A status list that another issuer signed is one that a verifier may choose
to believe; here it proves nothing.

## Not to be verified

${section(rows.filter(({ expected }) => expected !== 'verified'))}

## To be verified

${section(rows.filter(({ expected }) => expected === 'verified'))}
`;
}

/** The cells of a page that was written before, by file. */
export function cellsOf(page) {
  const lines = page.matchAll(/^\| \[[^\]]*\]\(\.\.\/test\/fixtures\/([^)]+)\) \|[^|]*\| (.*) \|$/gm);
  const plain = (cell) => cell.replace(/ \(✗\)|\*\*| ✗/g, '').trim();
  return new Map([...lines].map(([, file, cells]) => [file, cells.split('|').map(plain)]));
}

export const dayOf = (page) => /Last run: (\S+),/.exec(page)?.[1];
