/**
 * Puts a text on the clipboard and says so. A page without https has no clipboard, and a browser or its user may refuse it: the text is then shown, selected, to be
 * copied by hand.
 */
import { html, nothing, render } from 'lit';
import type { StandingWords } from '../i18n/standing-words.js';

/** Stands beside the button, and says what came of it. */
export const copyOutcome = html`<span class="quiet" role="status"></span><span class="by-hand"></span>`;

/** @param around What holds the button and `copyOutcome`. */
export async function copyOrShow(text: string, around: Element, { copied, copyByHand }: StandingWords): Promise<void> {
  const isCopied = await isPutOnClipboard(text);
  around.querySelector('[role=status]')?.replaceChildren(isCopied ? copied : '');
  const byHand = around.querySelector<HTMLElement>('.by-hand');
  if (!byHand) return;
  const rows = Math.min(text.split('\n').length, 8);
  const field = html`<label>${copyByHand}<textarea readonly dir="auto" rows=${rows} spellcheck="false" .value=${text}></textarea></label>`;
  render(isCopied ? nothing : field, byHand);
  const shown = byHand.querySelector('textarea');
  shown?.focus();
  shown?.select();
}

async function isPutOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
