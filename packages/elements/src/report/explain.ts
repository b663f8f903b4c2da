/** Short answers behind one tap, for somebody who never heard of badges. The platform's own disclosure: it needs no script and works by keyboard. */
import type { Verdict } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { type Explanation, explainWords } from '../i18n/explain-words.js';

const answerTo = ({ question, answer }: Explanation): TemplateResult =>
  html`<details class="explain" part="explain"><summary>${question}</summary><p>${answer}</p></details>`;

/** What a verdict means here. Expired, revoked and suspended say it themselves. */
export function verdictExplained(verdict: Verdict | undefined, locale: string): TemplateResult | typeof nothing {
  const { verified, undetermined, invalid } = explainWords(locale);
  if (verdict === 'verified') return answerTo(verified);
  if (verdict === 'undetermined') return answerTo(undetermined);
  return verdict === 'invalid' ? answerTo(invalid) : nothing;
}

/** What all this is. */
export function badgesExplained(locale: string): readonly TemplateResult[] {
  const { badge, microCredential } = explainWords(locale);
  return [badge, microCredential].map(answerTo);
}
