/** The words that are loaded with a verdict: they are many, and a card needs one of them at most. */
import { report } from './en/report.js';
import { verdict } from './en/verdict.js';
import type { ReportWords, VerdictWords } from './words.js';

export const reportWords = (_locale: string): ReportWords => report;
export const verdictWords = (_locale: string): VerdictWords => verdict;
