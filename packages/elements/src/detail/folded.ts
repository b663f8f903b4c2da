/** A long list: the first of it, and the rest behind a button that says how many. A single one is never folded away. */
import { html, type TemplateResult } from 'lit';
import { assessmentWords } from '../i18n/assessment-words.js';

/** As many as can be looked over. */
const FIRST = 6;

/** @param wrap What the items stand in, for both parts of the list. */
export function folded<T>(items: readonly T[], wrap: (items: readonly T[]) => TemplateResult, locale: string): TemplateResult {
  if (items.length <= FIRST + 1) return wrap(items);
  const rest = items.slice(FIRST);
  return html`${wrap(items.slice(0, FIRST))}
    <details class="more"><summary>${assessmentWords(locale).more(rest.length)}</summary>${wrap(rest)}</details>`;
}
