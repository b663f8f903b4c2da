/** The words that are loaded when a badge is not verified, or its report is opened: they are many, and most cards need none of them. */
import { report } from './en/report.js';
import { wordsOf } from './locale.js';

export const reportWords = wordsOf('report', report);
