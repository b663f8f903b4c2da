import type { Verifier, VerifierOptions } from '@open-badge-elements/verify';

/** Where text goes: a terminal, a pipe, or a test. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Everything of the outside world that the program touches, except the files that it is told to read. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly createVerifier: (options: VerifierOptions) => Pick<Verifier, 'verifyAll'>;
}
