/**
 * `npm run bench:memory`: how much memory one check of the largest inputs takes, above that of a badge of the usual size. Each has a Node process of its own, in
 * which a usual badge was checked before, so that what the code itself takes is not counted. *Peak* is the most that the process held at any moment, garbage that
 * was not collected yet included; *kept* is what is still held when the check is over and the garbage is gone.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { credential } from './badge.mjs';
import { facts } from './facts.mjs';
import { dataIntegrity, largeInputs } from './large.mjs';
import { heading, table } from './print.mjs';
import { summary } from './statistics.mjs';

const [, , first, usual, list] = process.argv;
const RUNS = 3;

const listAddress = 'https://issuer.example/status/1';

/** A badge, and the list of statuses that it names, whose bits are packed a thousand to one: 256 MB. */
async function bomb() {
  const { issuer, sign } = await dataIntegrity();
  const { id: _, ...badge } = credential(issuer);
  const entry = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1', statusListCredential: listAddress };
  const encodedList = `u${gzipSync(Buffer.alloc(256 << 20)).toString('base64url')}`;
  const statuses = await sign({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: listAddress,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: { id: issuer },
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: { id: `${listAddress}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
  });
  return { statuses, body: await sign({ ...badge, credentialStatus: entry }) };
}

async function check() {
  const { createVerifier } = await import('../packages/verify/dist/index.js');
  const held = () => {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const verifier = createVerifier({
    fetch: async () => new Response(readFileSync(list), { headers: { 'content-type': 'application/json' } }),
  });
  const bytes = (file) => new Uint8Array(readFileSync(file));
  await verifier.verify(bytes(usual));
  const kept = held();
  const { maxRSS } = process.resourceUsage();
  const reports = [];
  for await (const report of verifier.verifyAll(bytes(first))) reports.push(report.verdict);
  const peak = process.resourceUsage().maxRSS - maxRSS;
  process.stdout.write(JSON.stringify({ verdict: [...new Set(reports)].join('/'), peak: peak / 1024, kept: (held() - kept) / 2 ** 20 }));
}

async function measure() {
  const { statuses, body: listed } = await bomb();
  const inputs = [...Object.entries(await largeInputs()), ['a list of 256 MB', { body: listed }]];
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  try {
    process.stdout.write(`${facts('no browser').join('\n')}\n`);
    const [file, small, list] = ['large', 'usual', 'list'].map((name) => join(folder, name));
    const [[, { body: sound }]] = inputs;
    writeFileSync(small, sound);
    writeFileSync(list, statuses);
    const rows = inputs.map(([name, { body }]) => {
      writeFileSync(file, body);
      const run = () =>
        JSON.parse(
          execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), file, small, list], { encoding: 'utf8' }),
        );
      const runs = Array.from({ length: RUNS }, run);
      const middle = (member) => summary(runs.map((one) => one[member])).median;
      return [name, (body.length / 1000).toFixed(0), runs[0].verdict, middle('peak').toFixed(0), middle('kept').toFixed(1)];
    });
    heading(`One check in Node, in MB above a badge of the usual size; median of ${RUNS} processes`);
    table(['input', 'kB', 'verdict', 'peak', 'kept'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await (first ? check() : measure());
