/**
 * The verdict line, which only we can write: a mark, a word, a short reason. Nothing of the badge's own text gets in here, so that a name that says "Verified"
 * can't pass for it. The one function that turns a report into words; the card, the detail and the report all use it.
 */
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { dayInWords, momentInWords } from '../i18n/dates.js';
import { cardWords, directionOf, reportWords } from '../i18n/locale.js';
import type { Phrase } from '../i18n/phrase.js';
import type { Reason } from '../i18n/words.js';
import { type Mark, mark } from '../rendering/marks.js';
import { sentence } from '../rendering/text.js';

export interface VerdictInWords {
  readonly mark: Mark;
  readonly word: string;
  readonly note: Phrase;
  /** Settled, so it is worth being spoken. */
  readonly settled: boolean;
  readonly locale: string;
}

/** The data of the check that decided. */
function decisive(report: Report) {
  return report.checks.find(({ code, outcome }) => code === report.reason && (outcome === 'failed' || outcome === 'undetermined'));
}

/** Why a report is not a yes, in words, once they are loaded. */
export function reasonOf(report: Report, locale: string): Reason | undefined {
  const { reason } = report;
  const table = reportWords(locale)?.reasons;
  if (!table || reason === undefined || !Object.hasOwn(table, reason)) return undefined;
  return table[reason as keyof typeof table](report.error?.detail ?? decisive(report)?.detail ?? {});
}

function checkedWhen(report: Report, locale: string, hasTrustList: boolean): Phrase {
  const words = cardWords(locale);
  const age = Date.now() - Date.parse(report.checkedAt);
  const when = age > -5_000 && age < 60_000 ? words.checkedJustNow : words.checkedAt(momentInWords(report.checkedAt, locale));
  const remark = hasTrustList || report.issuerTrust !== 'unrecognized' ? words.trust(report.issuerTrust, report.trustedAs) : undefined;
  return remark ? [...remark, ' · ', when] : [when];
}

/** @param waiting Whether the viewer has to ask first. */
export function inWords(entry: BadgeEntry | undefined, locale: string, { hasTrustList = false, waiting = false } = {}): VerdictInWords {
  const words = cardWords(locale);
  if (entry?.error) return unreadable(entry, locale);
  const report = entry?.report;
  if (!report) {
    if (entry?.checking) return { mark: 'checking', word: words.checking, note: [], settled: false, locale };
    return { mark: 'unchecked', word: waiting ? words.waitingForViewer : words.unchecked, note: [], settled: false, locale };
  }
  const on = decisive(report)?.detail?.on;
  const timed = report.verdict === 'expired' || report.verdict === 'notYetValid';
  const word = words.verdict(report.verdict, on === undefined ? undefined : dayInWords(on, locale));
  const reason = report.verdict === 'verified' || (timed && on !== undefined) ? undefined : reasonOf(report, locale)?.says;
  return { mark: report.verdict, word, note: reason ?? checkedWhen(report, locale, hasTrustList), settled: true, locale };
}

function unreadable({ error }: BadgeEntry, locale: string): VerdictInWords {
  const says = error && reportWords(locale)?.reasons[error.code]({})?.says;
  return { mark: 'failed', word: cardWords(locale).failed, note: says ?? [], settled: true, locale };
}

/** The class that carries the verdict's hue. */
export const hueOf = ({ mark: name }: VerdictInWords): string =>
  name === 'checking' || name === 'unchecked' || name === 'failed' ? 'neutral' : name;

/** Mark, word and note. The word is spoken once, when it is settled; "Checking…" is not. */
export function verdictTemplate(verdict: VerdictInWords, after: unknown = nothing): TemplateResult {
  const { mark: name, word, note, settled, locale } = verdict;
  const direction = directionOf(locale);
  return html`<div class="verdict tint ${hueOf(verdict)}" part="verdict">
    ${mark(name)}
    <p class="word" part="verdict-word" lang=${locale} dir=${direction}>${settled ? nothing : word}<span role="status">${settled ? word : nothing}</span></p>
    <p class="note" part="verdict-note" lang=${locale} dir=${direction}>${sentence(note)}</p>
    ${after}
  </div>`;
}
