/** The form and the result. A file that is dropped, chosen or pasted goes the same way as a text. */
import { html, nothing, type TemplateResult } from 'lit';
import '../badge/define.js';
import '../detail/define.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { problemTemplate } from '../badge/why.js';
import type { BadgeController } from '../controllers/badge-controller.js';
import type { BadgeEntry } from '../controllers/entry.js';

import { cardWords, directionOf } from '../i18n/locale.js';
import { verifierWords } from '../i18n/verifier-words.js';
import { checkingShape, mark } from '../rendering/marks.js';
import { verifierStyles } from './verifier-styles.js';

export const styles = [verdictStyles, verifierStyles];

export interface VerifierInput {
  readonly entries: readonly BadgeEntry[];
  readonly controller: BadgeController;
  readonly locale: string;
  readonly recipient: string;
  readonly hovered: boolean;
  readonly file: (file: Blob) => void;
  readonly text: (text: string, recipient: string) => void;
  readonly hover: (hovered: boolean) => void;
  readonly reset: () => void;
}

export function verifierTemplate(input: VerifierInput): TemplateResult {
  return html`<div class="frame" lang=${input.locale} dir=${directionOf(input.locale)}>${formTemplate(input)}
    <div class="result" part="result" role="region" aria-label=${verifierWords(input.locale).result} aria-live="polite">${resultTemplate(input)}</div></div>`;
}

function formTemplate({ hovered, file, text, hover, recipient, locale }: VerifierInput): TemplateResult {
  const words = verifierWords(locale);
  const take = (data: DataTransfer | null): boolean => {
    const dropped = data?.files[0];
    if (dropped) file(dropped);
    return dropped !== undefined;
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    hover(false);
    if (!take(event.dataTransfer)) text(event.dataTransfer?.getData('text/plain') ?? '', recipient);
  };
  const handleDrag = (event: DragEvent) => {
    event.preventDefault();
    hover(true);
  };
  const handlePaste = (event: ClipboardEvent) => {
    if (take(event.clipboardData)) event.preventDefault();
  };
  const handleChange = (event: Event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const [chosen] = field.files ?? [];
    if (chosen) file(chosen);
    // So that the same file can be chosen again.
    field.value = '';
  };
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    text(String(data.get('badge') ?? ''), String(data.get('recipient') ?? ''));
  };
  return html`<form part="form" @submit=${handleSubmit} @paste=${handlePaste}>
    <div class="drop ${hovered ? 'over' : ''}" part="drop" @dragover=${handleDrag} @dragleave=${() => hover(false)} @drop=${handleDrop}>
      <svg class="frame-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5">
        <circle cx="24" cy="20" r="13" /><circle cx="24" cy="20" r="9" stroke-dasharray="1.5 2" /><path d="m15.5 30-3.5 14 12-5 12 5-3.5-14" stroke-linejoin="round" />
      </svg>
      <p>${words.drop} <label class="file">${words.choose}<input class="sr" type="file" accept=".png,.svg,.json,.jsonld,.jwt,.txt,image/png,image/svg+xml,application/json" @change=${handleChange}></label></p>
      <p class="quiet">${words.kinds}</p>
    </div>
    <label class="field"><span>${words.paste}</span><textarea name="badge" rows="3" spellcheck="false" autocomplete="off"></textarea></label>
    <label class="field"><span>${words.recipient}</span><input name="recipient" type="text" .value=${recipient} autocomplete="off" spellcheck="false"></label>
    <button class="go" type="submit">${words.check}</button>
  </form>`;
}

function resultTemplate({ entries, controller, locale, reset }: VerifierInput): unknown {
  const words = verifierWords(locale);
  const again = html`<p class="again"><button type="button" @click=${reset}>${words.another}</button></p>`;
  if (controller.error) return [problemTemplate(controller.error, locale), again];
  const [only] = entries;
  if (!only) return controller.phase === 'working' ? html`<p class="quiet reading">${mark(checkingShape)} ${words.reading}</p>` : nothing;
  const label = html`<p class="quiet">${entries.length > 1 ? cardWords(locale).several(entries.length) : nothing}</p>`;
  if (entries.length === 1) return [html`<div class="letter"><open-badge-detail .entry=${only}></open-badge-detail></div>`, again];
  return [label, entries.map((entry) => html`<open-badge layout="compact" .entry=${entry}></open-badge>`), again];
}
