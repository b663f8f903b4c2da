/** The words that are loaded when a badge is not verified, or its report is opened: they are many, and most cards need none of them. */
import { report } from './en/report.js';
import type { ReportWords } from './words.js';

export const reportWords = (_locale: string): ReportWords => report;
