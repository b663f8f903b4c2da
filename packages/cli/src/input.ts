/** Opens what was named on the command line. What lies in it is the verifier's to say. */
import { createReadStream } from 'node:fs';
import { defaultReadLimits } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';

/** Why there is nothing to check. Codes of the terminal alone: the holder of the file mends all of them. */
export type UnopenedCode =
  /** There is no file of that name. */
  | 'noSuchFile'
  /** It is a directory. */
  | 'isDirectory'
  /** It may not be read by this user. */
  | 'notPermitted'
  /** The file or the standard input broke off. */
  | 'unreadableFile';

export class Unopened extends Error {
  override readonly name = 'Unopened';
  readonly code: UnopenedCode;

  constructor(code: UnopenedCode, cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const codes: Readonly<Record<string, UnopenedCode>> = {
  ENOENT: 'noSuchFile',
  ENOTDIR: 'noSuchFile',
  EISDIR: 'isDirectory',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
};

/** One byte more than the verifier takes: enough for it to say that the input is too large. */
const most = defaultReadLimits.documentBytes + 1;

/** @throws Unopened */
export async function openInput(input: string, stdin: AsyncIterable<Uint8Array>): Promise<URL | Uint8Array> {
  if (/^https?:\/\//i.test(input) && URL.canParse(input)) return new URL(input);
  try {
    return await readSome(input === '-' ? stdin : createReadStream(input));
  } catch (error) {
    const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Unopened(codes[errno] ?? 'unreadableFile', error);
  }
}

async function readSome(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of source) {
    parts.push(part);
    size += part.length;
    if (size >= most) break;
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, most));
}

/** A report for an input that the verifier never saw. */
export function unopenedReport({ code }: Unopened, at: Date): Report {
  return {
    verdict: 'undetermined',
    issuerTrust: 'unrecognized',
    checks: [],
    reason: code,
    error: { code },
    checkedAt: at.toISOString(),
    asked: [],
  };
}
