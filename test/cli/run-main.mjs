/** Runs the program's `main` inside the test, with a verifier that gives the reports it is told to give. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../packages/cli/dist/index.js';

const folder = mkdtempSync(join(tmpdir(), 'open-badges-'));

/** The path of a new file with this content. */
export function fileWith(name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

/** A report of a badge that holds, with what is different. */
export const soundReport = (different = {}) => ({
  verdict: 'verified',
  issuerTrust: 'unrecognized',
  signedBy: 'did:web:school.example',
  checks: [],
  badge: { name: 'Robotics', issuer: { name: 'Example School' } },
  pointer: '',
  checkedAt: '2026-01-01T00:00:00.000Z',
  asked: [],
  ...different,
});

const collect = (isTTY) => ({
  text: '',
  isTTY,
  write(part) {
    this.text += part;
  },
});

/** @returns the exit code, what was printed, and what the verifier was made with and asked. */
export async function run(argv, { reports = [soundReport()], stdin = [], isTTY = false } = {}) {
  const [stdout, stderr] = [collect(isTTY), collect(isTTY)];
  const made = [];
  const asked = [];
  const createVerifier = (options) => {
    made.push(options);
    return {
      async *verifyAll(input, options) {
        asked.push({ input, options });
        yield* reports;
      },
    };
  };
  const io = {
    stdout,
    stderr,
    stdin: (async function* () {
      yield* stdin;
    })(),
    createVerifier,
  };
  const code = await main(argv, io);
  return { code, stdout: stdout.text, stderr: stderr.text, lines: stdout.text.split('\n').slice(0, -1), options: made[0], asked };
}
