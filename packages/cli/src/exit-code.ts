import type { Verdict } from '@open-badge-elements/verify';

/** What the program ends with. A script tells by it whether all badges hold, without reading a line. */
export const ExitCode = {
  /** Every badge is verified. */
  verified: 0,
  /** At least one badge is expired, not yet valid, revoked, suspended or not valid. */
  notVerified: 1,
  /** At least one badge could not be checked, or an input could not be opened or holds no badge, and none is worse. */
  undetermined: 2,
  /** The command line, or a file that it names as an option, makes no sense (EX_USAGE). */
  usage: 64,
} as const;

/** One exit code for all verdicts: a "no" outweighs a "could not be checked". */
export function exitCodeOf(verdicts: Iterable<Verdict>): number {
  let code: number = ExitCode.verified;
  for (const verdict of verdicts) {
    if (verdict === 'undetermined') code = code === ExitCode.notVerified ? code : ExitCode.undetermined;
    else if (verdict !== 'verified') code = ExitCode.notVerified;
  }
  return code;
}
