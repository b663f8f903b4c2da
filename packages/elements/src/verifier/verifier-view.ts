/** The form. A file that is dropped, chosen or pasted goes the same way as a text. */
import { html, type TemplateResult } from 'lit';
import { problemStyles } from '../badge/problem-styles.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import type { BadgeController } from '../controllers/badge-controller.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { accountWords } from '../i18n/account-words.js';
import { directionOf } from '../i18n/locale.js';
import { verifierWords } from '../i18n/verifier-words.js';
import { copyingStyles } from '../rendering/copying-styles.js';
import { resultTemplate } from './result-view.js';
import type { GivenFile } from './verifier-element.js';
import { verifierStyles } from './verifier-styles.js';

export const styles = [verdictStyles, problemStyles, copyingStyles, verifierStyles];

export interface VerifierInput {
  readonly entries: readonly BadgeEntry[];
  readonly controller: BadgeController;
  readonly locale: string;
  readonly recipient: string;
  readonly hovered: boolean;
  /** Files that were given together; each is checked for itself. */
  readonly several: readonly GivenFile[];
  readonly tooMany: boolean;
  /** The name of the file or the address, where there is one. */
  readonly from: string | undefined;
  readonly files: (files: readonly Blob[]) => void;
  readonly text: (text: string, recipient: string) => void;
  readonly hover: (hovered: boolean) => void;
  readonly reset: () => void;
  readonly update: () => void;
}

export function verifierTemplate(input: VerifierInput): TemplateResult {
  return html`<div class="frame" lang=${input.locale} dir=${directionOf(input.locale)}>${formTemplate(input)}
    <div class="result" part="result" role="region" aria-label=${verifierWords(input.locale).result}>${resultTemplate(input)}</div></div>`;
}

/** On a telephone the form fills the screen, and the answer below it would not be seen. */
export function bringIntoView(root: ParentNode): void {
  const result = root.querySelector('.result');
  if (!result) return;
  const { top } = result.getBoundingClientRect();
  if (top >= 0 && top < innerHeight / 2) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  result.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : 'smooth' });
}

/** The button that was pressed is gone with the result; who pressed it goes on where the next badge is given. */
export function backToForm(root: ParentNode): void {
  root.querySelector<HTMLElement>('.file input')?.focus();
}

function formTemplate({ hovered, files, text, hover, recipient, locale }: VerifierInput): TemplateResult {
  const words = verifierWords(locale);
  const take = (data: DataTransfer | null): boolean => {
    const dropped = [...(data?.files ?? [])];
    if (dropped.length > 0) files(dropped);
    return dropped.length > 0;
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
    files([...(field.files ?? [])]);
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
      <p>${words.drop} <label class="file">${words.choose}<input class="sr" type="file" multiple accept=".png,.svg,.json,.jsonld,.jwt,.txt,image/png,image/svg+xml,application/json" @change=${handleChange}></label></p>
      <p class="quiet">${words.kinds}</p>
    </div>
    <label class="field"><span>${words.paste}</span><textarea name="badge" rows="3" spellcheck="false" autocomplete="off"></textarea></label>
    <label class="field"><span>${words.recipient}</span><input name="recipient" type="text" .value=${recipient} autocomplete="off" autocapitalize="none" spellcheck="false"></label>
    <div class="send"><button class="go" type="submit">${words.check}</button><p class="quiet">${accountWords(locale).requestsListed}</p></div>
  </form>`;
}
