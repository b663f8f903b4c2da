/**
 * Whose badge is it? A box in which the viewer types an e-mail address or another identifier, and is told whether the badge was made out to it. The comparison,
 * with its hashes, is the verifier's, and runs in the page; nothing typed leaves it.
 */
import type { Badge } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { standingWords } from '../i18n/standing-words.js';
import { mark } from '../rendering/marks.js';
import { outcomeShapes } from '../rendering/verdict-marks.js';

type Answer = 'exact' | 'loose' | 'none' | 'nobody';

/** What was answered, for each element and each badge in it. */
const answers = new WeakMap<object, Map<string, Answer>>();

export interface WhoseInput {
  /** What belongs to one element, and lives as long. */
  readonly owner: object;
  readonly locale: string;
  readonly update: () => void;
}

export function whoseTemplate(entry: BadgeEntry, { recipient }: Badge, { owner, locale, update }: WhoseInput): TemplateResult {
  const words = standingWords(locale);
  const key = entry.pointer ?? '';
  const answer = answers.get(owner)?.get(key);
  const tell = (found: Answer | undefined) => {
    const known = answers.get(owner) ?? new Map<string, Answer>();
    if (found) known.set(key, found);
    else known.delete(key);
    answers.set(owner, known);
    update();
  };
  const compare = async ({ currentTarget }: Event) => {
    const input = currentTarget instanceof Element ? currentTarget.closest('.whose')?.querySelector('input') : undefined;
    if (!input || input.value.trim() === '') return tell(undefined);
    const { belongsTo } = await import('@open-badge-elements/verify/recipient');
    tell(await belongsTo(input.value, recipient));
  };
  // Enter while a word is still being composed (Japanese, Chinese) chooses the word.
  const handleKey = (event: KeyboardEvent) => (event.key === 'Enter' && !event.isComposing ? compare(event) : undefined);
  // An answer about other words would mislead.
  const handleInput = () => (answer ? tell(undefined) : undefined);
  const outcome = answer === 'exact' || answer === 'loose' ? 'passed' : answer === 'none' ? 'failed' : 'undetermined';
  const isProven = entry.report?.verdict === 'verified' || entry.report?.verdict === 'expired';
  // No <form>: a page that looks for forms (to send, to fill in, to watch) has no business with this one, and there is nowhere to send it to.
  return html`<div class="whose">
    <label><span>${words.whose}</span><input type="text" enterkeyhint="go" autocomplete="off" autocapitalize="none" spellcheck="false" @input=${handleInput} @keydown=${handleKey}></label>
    <button class="plain" type="button" @click=${compare}>${words.compare}</button>
    <p class="quiet">${words.stays}</p>
    <div class="answer" role="status">${
      answer
        ? html`<p class="finding ${outcome}">${mark(outcomeShapes[outcome])}<span>${words.belongs[answer]}${outcome === 'passed' && !isProven ? ` ${words.yetUnproven}` : nothing}</span></p>`
        : nothing
    }</div>
  </div>`;
}
