/** What was asked for on the command line, checked as far as it can be without opening a file. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

export interface VerifyCommand {
  readonly command: 'verify';
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly at?: Date;
  readonly recipient?: string;
  /** Path of the trust list. */
  readonly trust?: string;
  /** Path of the answers that stand in for the network. */
  readonly network?: string;
}

export type Command = VerifyCommand | { readonly command: 'help' | 'version' };

const options = {
  json: { type: 'boolean' },
  at: { type: 'string' },
  recipient: { type: 'string' },
  trust: { type: 'string' },
  network: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = split(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };

  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError('Say what to do: open-badges verify FILE|URL|- …');
  if (command !== 'verify') throw new UsageError(`There is no command "${command}"; there is "verify".`);
  if (inputs.length === 0) throw new UsageError('Name at least one file or URL, or - for standard input.');
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('Standard input (-) can be read only once.');
  if (values.recipient?.trim() === '') throw new UsageError('--recipient is empty.');

  const { json = false, recipient, trust, network } = values;
  return {
    command,
    inputs,
    json,
    ...(values.at !== undefined && { at: instant(values.at) }),
    ...(recipient !== undefined && { recipient }),
    ...(trust !== undefined && { trust }),
    ...(network !== undefined && { network }),
  };
}

function split(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A time without an offset would mean another instant on each machine, so it is refused. `Date` would take 30 February for 1 March. */
function instant(text: string): Date {
  const day = ISO.exec(text)?.[1];
  const at = new Date(text);
  const exists = day !== undefined && !Number.isNaN(at.getTime()) && new Date(day).toISOString().startsWith(day);
  if (exists) return at;
  throw new UsageError(`--at takes an ISO 8601 date, or a date and time with offset, such as 2026-03-01T12:00:00Z; not "${text}".`);
}
