import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/verdicts.md', 'utf8');

/** The words of a union type in a source file. */
function union(file, name) {
  const body = new RegExp(`export type ${name} =([^;]*)`).exec(readFileSync(file, 'utf8').replace(/\/\*\*.*\*\//g, ''))?.[1] ?? '';
  const words = [...body.matchAll(/'(\w+)'/g)].map(([, word]) => word);
  assert.ok(words.length > 0, `${name} is not in ${file}`);
  return words;
}

/** The words in the first column of the tables under a heading. */
function documented(heading) {
  const [, section = ''] = page.split(new RegExp(`^## ${heading}$`, 'm'));
  const rows = section.split(/^## /m)[0].matchAll(/^\| (`.*?`) \|/gm);
  return [...rows].flatMap(([, cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word)).filter((word) => word !== 'issuerTrust');
}

const codes = () => [
  ...union('packages/model/src/errors.ts', 'ModelErrorCode'),
  ...union('packages/verify/src/errors.ts', 'VerifyCode'),
  ...union('packages/cli/src/input.ts', 'UnopenedCode'),
];

const same = (had, wanted) => assert.deepEqual([...had].sort(), [...wanted].sort());

describe('docs/verdicts.md', () => {
  it('has every verdict once', () => same(documented('Verdicts'), union('packages/verify/src/report-types.ts', 'Verdict')));
  it('has every stance on an issuer once', () => same(documented('Issuers'), union('packages/verify/src/report-types.ts', 'IssuerTrust')));
  it('has every reason code once', () => same(documented('Reasons'), codes()));
});
