/** The words of the verdict line; loaded with the first verdict. */
import { verdict } from './en/verdict.js';
import type { VerdictWords } from './words.js';

export const verdictWords = (_locale: string): VerdictWords => verdict;
