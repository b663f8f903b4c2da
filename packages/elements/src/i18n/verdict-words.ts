/** The words of the verdict line; loaded with the first verdict. */
import { verdict } from './en/verdict.js';
import { wordsOf } from './locale.js';

export const verdictWords = wordsOf('verdict', verdict);
