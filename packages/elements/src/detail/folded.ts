/** A long list: the first of it, and the rest behind a button that says how many. A single one is never folded away. */
import { html, type TemplateResult } from 'lit';
import { afterPaint } from '../controllers/slices.js';
import { assessmentWords } from '../i18n/assessment-words.js';
import { type Grow, growing } from '../rendering/growing.js';

/** As many as can be looked over. */
const FIRST = 6;
/** As many more as are drawn before anybody opens them, and then in one go. */
const STEP = 48;

/** @param wrap What the items stand in, for both parts of the list. */
export function folded<T>(items: readonly T[], wrap: (items: readonly T[]) => TemplateResult, locale: string): TemplateResult {
  if (items.length <= FIRST + 1) return wrap(items);
  const rest = items.slice(FIRST);
  const inside = (drawn: readonly T[], grow: Grow) =>
    html`<details class="more" @toggle=${drawn.length < rest.length ? () => growAll(grow) : undefined}><summary>${assessmentWords(locale).more(rest.length)}</summary>${wrap(drawn)}</details>`;
  return html`${wrap(items.slice(0, FIRST))} ${growing(rest, STEP, inside)}`;
}

async function growAll(grow: Grow): Promise<void> {
  while (grow()) await afterPaint();
}
