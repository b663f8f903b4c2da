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
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const typed = String(new FormData(event.target).get('who') ?? '');
    if (typed.trim() === '') return tell(undefined);
    const { belongsTo } = await import('@open-badge-elements/verify/recipient');
    tell(await belongsTo(typed, recipient));
  };
  // An answer about other words would mislead.
  const handleInput = () => (answer ? tell(undefined) : undefined);
  const outcome = answer === 'exact' || answer === 'loose' ? 'passed' : answer === 'none' ? 'failed' : 'undetermined';
  const isProven = entry.report?.verdict === 'verified' || entry.report?.verdict === 'expired';
  return html`<form class="whose" @submit=${handleSubmit}>
    <label><span>${words.whose}</span><input name="who" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" @input=${handleInput}></label>
    <button class="plain" type="submit">${words.compare}</button>
    <p class="quiet">${words.stays}</p>
    <div class="answer" role="status">${
      answer
        ? html`<p class="finding ${outcome}">${mark(outcomeShapes[outcome])}<span>${words.belongs[answer]}${outcome === 'passed' && !isProven ? ` ${words.yetUnproven}` : nothing}</span></p>`
        : nothing
    }</div>
  </form>`;
}
