/**
 * The verdict line, which only we can write: a mark, a word, a short reason. Nothing of the badge's own text gets in here, so that a name that says "Verified"
 * can't pass for it. What a report comes to in words is loaded with the first report (settled.ts).
 */
import type { Verdict } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import type { Phrase } from '../i18n/phrase.js';
import { checkingShape, mark, type Shape, uncheckedShape } from '../rendering/marks.js';
import { sentence } from '../rendering/text.js';

export interface VerdictInWords {
  readonly shape: Shape;
  /** The class that carries the hue. */
  readonly hue: Verdict | 'warned' | 'neutral';
  readonly word: string;
  readonly note: Phrase;
  /** The same with date and time, for paper and files, where the note says "just now". */
  readonly keptNote?: Phrase | undefined;
  /** Settled, so it is worth being spoken. */
  readonly settled: boolean;
  readonly locale: string;
}

type SettledView = typeof import('./settled.js');
let view: SettledView | undefined;

/** What is said once there is a verdict or a problem, when it is loaded. */
export const settledView = (): SettledView | undefined => view;

export async function loadSettledView(): Promise<SettledView> {
  view ??= await import('./settled.js');
  return view;
}

/** Loads the sentences for what is not as it should be. */
export const loadWhy = async (): Promise<void> => (await loadSettledView()).loadWhy();

/** Loads what these entries need to be put into words. */
export async function loadWordsFor(entries: readonly BadgeEntry[]): Promise<void> {
  await loadSettledView();
  if (entries.some(({ report, error }) => error !== undefined || (report !== undefined && report.verdict !== 'verified'))) await loadWhy();
}

/** Whether what `loadWordsFor` loads is there. */
export function hasWordsFor({ report, error }: BadgeEntry): boolean {
  return (
    view !== undefined && (report?.verdict === 'verified' || (report === undefined && error === undefined) || view.whyView() !== undefined)
  );
}

/** @param waiting Whether the viewer has to ask first. */
export function inWords(entry: BadgeEntry, locale: string, { hasTrustList = false, waiting = false } = {}): VerdictInWords {
  if (entry.report || entry.error) {
    const settled = view?.settledInWords(entry, locale, hasTrustList);
    if (settled) return settled;
  }
  const { checking, unchecked, waitingForViewer } = cardWords(locale);
  if (entry.checking) return neutral(checkingShape, checking, locale);
  return neutral(uncheckedShape, waiting ? waitingForViewer : unchecked, locale);
}

export function neutral(shape: Shape, word: string, locale: string): VerdictInWords {
  return { shape, hue: 'neutral', word, note: [], settled: false, locale };
}

/** Mark, word and note. The word is spoken once, when it is settled; "Checking…" is not. */
export function verdictTemplate(
  { shape, hue, word, note, keptNote, settled, locale }: VerdictInWords,
  after: unknown = nothing,
): TemplateResult {
  const direction = directionOf(locale);
  return html`<div class="verdict tint ${hue}" part="verdict" lang=${locale}>
    ${mark(shape)}
    <p class="word" part="verdict-word" dir=${direction}>${settled ? nothing : word}<span role="status">${settled ? word : nothing}</span></p>
    <p class="note ${keptNote ? 'now' : ''}" part="verdict-note" dir=${direction}>${sentence(note)}</p>
    ${keptNote ? html`<p class="note kept" dir=${direction}>${sentence(keptNote)}</p>` : nothing}
    ${after}
  </div>`;
}
