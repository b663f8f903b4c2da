import type { VerifyCode } from './errors.js';

/** The four words for what a check, a proof or a key look-up came to. */
export type OutcomeWord = 'passed' | 'failed' | 'undetermined' | 'notApplicable';

/** What a check came to: always a word and a code, and the place in the document where there is one. */
export interface Outcome {
  readonly outcome: OutcomeWord;
  readonly code: VerifyCode;
  /** JSON Pointer into the document that was checked. */
  readonly pointer?: string;
  /** Plain data for the sentence: an identifier, a host, a date. Never markup, never a stack. */
  readonly detail?: Readonly<Record<string, string>>;
}

type More = { pointer?: string | undefined; detail?: Readonly<Record<string, string>> | undefined };

function outcomeOf(outcome: OutcomeWord, code: VerifyCode, { pointer, detail }: More = {}): Outcome {
  return { outcome, code, ...(pointer !== undefined && { pointer }), ...(detail !== undefined && { detail }) };
}

export const passed = (code: VerifyCode, more?: More): Outcome => outcomeOf('passed', code, more);
export const failed = (code: VerifyCode, more?: More): Outcome => outcomeOf('failed', code, more);
export const undetermined = (code: VerifyCode, more?: More): Outcome => outcomeOf('undetermined', code, more);
export const notApplicable = (code: VerifyCode, more?: More): Outcome => outcomeOf('notApplicable', code, more);
