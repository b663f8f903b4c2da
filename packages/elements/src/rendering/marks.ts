/** The marks of a card: told apart by their shape at 12 px and in grey. Drawn in the colour of the text around them. */
import { html, svg, type TemplateResult } from 'lit';

/** The inside of a mark, on a square of 16. */
export type Shape = TemplateResult<2>;

export const checkingShape: Shape = svg`<circle cx="8" cy="8" r="6.75" opacity=".25" /><path class="arc" d="M8 1.25A6.75 6.75 0 0 1 14.75 8" />`;
export const uncheckedShape: Shape = svg`<circle cx="8" cy="8" r="6.75" opacity=".55" />`;

/** A mark; the word beside it says the same, so it is hidden from screen readers. */
export function mark(shape: Shape): TemplateResult {
  return html`<svg class="mark" part="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"
    stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
}
