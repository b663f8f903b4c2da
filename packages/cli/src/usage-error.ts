/** The caller's mistake: told as one sentence on stderr, and exit code 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
