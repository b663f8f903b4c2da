/** The words of the form in which a badge is checked. */
import { verifier } from './en/verifier.js';
import { wordsOf } from './locale.js';

export interface VerifierWords {
  readonly title: string;
  /** Goes on with `choose`, which is the button. */
  readonly drop: string;
  readonly choose: string;
  readonly kinds: string;
  readonly paste: string;
  readonly recipient: string;
  readonly check: string;
  readonly another: string;
  readonly reading: string;
  readonly result: string;
}

export const verifierWords = wordsOf('verifier', verifier);
