/** From arguments to lines and an exit code. What a badge is and whether it holds is the verifier's; what a verdict is called is words.ts's. */
import type { Report, VerifierOptions } from '@open-badge-elements/verify';
import { answersFetch, readAnswers } from './answers.js';
import { parseArguments, type VerifyCommand } from './arguments.js';
import { ExitCode, exitCodeOf } from './exit-code.js';
import { help, version } from './help.js';
import { openInput, Unopened, unopenedReport } from './input.js';
import type { Io } from './io.js';
import { jsonLine, plainLine } from './line.js';
import { plain } from './plain.js';
import { createProgress } from './progress.js';
import { readTrustList } from './trust-list.js';
import { UsageError } from './usage-error.js';

/** Runs the program. @returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const command = parseArguments(argv);
    if (command.command === 'verify') return await verify(command, io);
    io.stdout.write(command.command === 'help' ? help : `${version()}\n`);
    return ExitCode.verified;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`open-badges: ${plain(error.message)}\nTry "open-badges --help".\n`);
    return ExitCode.usage;
  }
}

async function verify(command: VerifyCommand, io: Io): Promise<number> {
  const { inputs, json } = command;
  const verifier = io.createVerifier(await verifierOptions(command));
  const progress = createProgress(io.stderr, inputs.length);
  const verdicts: Report['verdict'][] = [];
  for (const input of inputs) {
    for await (const report of reportsOf(input, command, verifier, io)) {
      verdicts.push(report.verdict);
      progress.clear();
      io.stdout.write(`${json ? jsonLine(input, report) : plainLine(input, report)}\n`);
      progress.show(verdicts.length);
    }
    progress.inputDone();
  }
  progress.clear();
  return exitCodeOf(verdicts);
}

async function verifierOptions({ at, trust, network }: VerifyCommand): Promise<VerifierOptions> {
  return {
    ...(at !== undefined && { now: () => new Date(at) }),
    ...(trust !== undefined && { trust: await readTrustList(trust) }),
    ...(network !== undefined && { fetch: answersFetch(await readAnswers(network)) }),
  };
}

type OneVerifier = ReturnType<Io['createVerifier']>;

/** The reports of everything in one input; one that can't be opened is reported, and keeps no other from being checked. */
async function* reportsOf(input: string, { at, recipient }: VerifyCommand, verifier: OneVerifier, io: Io): AsyncGenerator<Report> {
  let content: Awaited<ReturnType<typeof openInput>>;
  try {
    content = await openInput(input, io.stdin);
  } catch (error) {
    if (!(error instanceof Unopened)) throw error;
    yield unopenedReport(error, at ?? new Date());
    return;
  }
  yield* verifier.verifyAll(content, recipient === undefined ? {} : { recipient });
}
