/** What only badges need that are no cards: loaded with the first of them. */
import { html, type TemplateResult } from 'lit';
import { mark } from '../rendering/marks.js';
import { isolated } from '../rendering/text.js';
import type { VerdictInWords } from './verdict.js';

export { layoutStyles } from './layout-styles.js';

// In a sentence every space between tags would be seen.

/** What the page put inside, and what stands in its place. */
export const inlineFrame = (showsFallback: boolean, ...content: readonly unknown[]): TemplateResult =>
  html`<span class="fallback" ?hidden=${!showsFallback}><slot></slot></span>${content}`;

/** A few words in a sentence of the page. */
export const inlineTemplate = ({ hue, shape, word }: VerdictInWords, name: string, open: () => void): TemplateResult =>
  html`<span class="line"><button class="name-button" part="details" type="button" aria-haspopup="dialog" @click=${open}>${isolated(name)}</button><span class="verdict ${hue}" part="verdict">${mark(shape)}<span part="verdict-word" role="status">${word}</span></span></span>`;
