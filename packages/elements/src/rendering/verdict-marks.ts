/** The marks of the verdicts, and the bare ones of single checks. Loaded with the first verdict. */
import type { OutcomeWord, Verdict } from '@open-badge-elements/verify';
import { svg } from 'lit';
import type { Shape } from './marks.js';

const circle = svg`<circle cx="8" cy="8" r="6.75" />`;
const dashed = svg`<circle cx="8" cy="8" r="6.75" stroke-dasharray="2.65 2.65" />`;
const question = svg`<path d="M6.1 6.2a1.95 1.95 0 1 1 2.7 1.9c-.5.25-.8.6-.8 1.2v.2" /><path d="M8 11.6v.05" stroke-width="2" />`;
const hands = svg`<path d="M8 4.4V8l2.5 1.6" />`;

export const verdictShapes: Readonly<Record<Verdict, Shape>> = {
  verified: svg`${circle}<path d="m5 8.3 2.1 2.1L11.1 6" />`,
  expired: svg`${circle}${hands}`,
  notYetValid: svg`${circle}${hands}<path d="M12.6 1.2v2.4h2.2" />`,
  revoked: svg`${circle}<path d="M4.6 8h6.8" stroke-width="2.2" />`,
  suspended: svg`${circle}<path d="M6.4 5.7v4.6M9.6 5.7v4.6" stroke-width="1.8" />`,
  invalid: svg`<path d="M8 1.6 15 14.2H1Z" /><path d="m6.3 7.9 3.4 3.4m0-3.4-3.4 3.4" />`,
  undetermined: svg`${dashed}${question}`,
};

/** Verified, and the page warns of the issuer: nobody should take it for the mark of "verified". */
export const warnedShape: Shape = svg`<path d="M8 1.6 15 14.2H1Z" /><path d="M8 6.2v3.4" /><path d="M8 11.8v.05" stroke-width="2" />`;

export const failedShape: Shape = svg`<path d="M3.2 1.8h6.4l3.2 3.2v9.2H3.2Z" /><path d="M8 6.2v3.4" /><path d="M8 11.8v.05" stroke-width="2" />`;

export const outcomeShapes: Readonly<Record<OutcomeWord, Shape>> = {
  passed: svg`<path d="m3.5 8.6 3 3L12.8 5" />`,
  failed: svg`<path d="m4.2 4.2 7.6 7.6m0-7.6-7.6 7.6" />`,
  undetermined: question,
  notApplicable: svg`<path d="M4.5 8h7" />`,
};
