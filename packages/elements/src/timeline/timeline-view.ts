/** What a timeline shows. Loaded, with the engine that finds the patterns, when the first one is on the page. */
import type { UnitCount } from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import '../badge/define.js';
import '../wall/define.js';
import { badgeLine } from '../badge/badge-line.js';
import { badgeLineStyles } from '../badge/badge-line-styles.js';
import { dialogStyles } from '../badge/dialog-styles.js';
import { problemStyles } from '../badge/problem-styles.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { problemTemplate } from '../badge/why.js';
import type { BadgeEntry } from '../controllers/entry.js';
import type { BadgeError } from '../events.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { timelineWords } from '../i18n/pathway-words.js';
import { calendarStyles } from './calendar-styles.js';
import { calendarTemplate } from './calendar-view.js';
import { inWords, unitInWords } from './dates.js';
import { countsOn, type Patterns, reportsIn } from './patterns.js';
import { gapsTemplate, ladderTemplate, spansTemplate, streaksTemplate, type Telling } from './streaks-view.js';
import { tableTemplate } from './table-view.js';
import { timelineStyles } from './timeline-styles.js';

export { keepOneTabStop } from './calendar-keys.js';
export { patternsOf } from './patterns.js';

export const styles = [verdictStyles, problemStyles, dialogStyles, badgeLineStyles, timelineStyles, calendarStyles];

export interface TimelineInput {
  readonly patterns: Patterns | undefined;
  readonly locale: string;
  readonly pending: number;
  readonly waiting: boolean;
  readonly check: () => void;
  readonly error: BadgeError | undefined;
  readonly hasFallback: boolean;
  readonly page: number | undefined;
  readonly chosen: string | undefined;
  readonly turn: (page: number) => void;
  readonly choose: (unit: string) => void;
  readonly entryFor: (report: Report) => BadgeEntry;
  readonly openBadge: (name: string, report: Report) => void;
}

/** Badges of one square that are listed. */
const MOST = 30;

export function timelineTemplate(input: TimelineInput): unknown {
  const { patterns, locale, error, hasFallback, pending } = input;
  const words = timelineWords(locale);
  const problem = error ? problemTemplate(error, locale) : nothing;
  if (!patterns || patterns.record.entries.length === 0) {
    if (error) return problem;
    const line = pending > 0 ? words.reading : words.empty;
    const none = hasFallback && pending > 0 ? nothing : html`<p class="empty" role="status">${line}</p>`;
    return html`${none}${patterns && pending === 0 ? notShown(input, patterns) : nothing}`;
  }
  const telling: Telling = { patterns, words, locale };
  const page = input.page !== undefined && patterns.pages.includes(input.page) ? input.page : (patterns.pages.at(-1) ?? 0);
  return html`<article class="timeline" lang=${locale} dir=${directionOf(locale)} aria-label=${words.name}>
    ${headTemplate(input, telling)} ${problem}
    ${calendarTemplate({ ...telling, page, chosen: input.chosen, turn: input.turn, choose: input.choose })}
    ${chosenTemplate(input, telling, page)}
    <div class="patterns">${ladderTemplate(telling)}${streaksTemplate(telling)}${spansTemplate(telling)}${gapsTemplate(telling)}</div>
    ${notShown(input, patterns)} ${tableTemplate(telling, countsOn(patterns, page), input.choose)}
  </article>`;
}

/** At a glance: how many, of how many, from when to when; the streak that is running. */
function headTemplate({ pending, waiting, check }: TimelineInput, { patterns, words, locale }: Telling): TemplateResult {
  const { counts, unit, record, spans, streaks } = patterns;
  const last = record.entries.at(-1)?.to ?? '';
  const until = counts.filter(({ from }) => from <= last);
  const hits = until.filter(({ count }) => count > 0).length;
  const { whole } = spans;
  const { current, longest } = streaks;
  const fact = (value: string, label: string) => html`<div part="summary"><dt>${label}</dt><dd>${value}</dd></div>`;
  const button = waiting ? html`<button class="check" type="button" @click=${check}>${cardWords(locale).check}</button>` : nothing;
  return html`<header class="head" part="head">
    <p class="glance">${words.covered[unit](hits, until.length)}</p>
    <p class="small">${words.badges(record.entries.length)}${whole ? `, ${words.between(inWords(whole.from, 'long', locale), inWords(whole.to, 'long', locale))}` : nothing}</p>
    <dl class="facts">
      ${longest ? fact(words.units[unit](longest.hits), words.longest) : nothing}${current ? fact(words.units[unit](current.hits), words.current) : nothing}
    </dl>
    <p class="pending small" role="status">${pending > 0 ? words.checking(pending) : nothing} ${button}</p>
  </header>`;
}

function chosenTemplate(
  { chosen, openBadge, entryFor }: TimelineInput,
  { patterns, words, locale }: Telling,
  page: number,
): TemplateResult {
  const count = countsOn(patterns, page).find(({ name }) => name === chosen);
  const reports = count ? reportsIn(patterns, count) : [];
  // Day and count were heard with the square; only what it holds is news.
  return html`<div class="chosen">
    ${count ? html`<p>${titleOf(count, { patterns, words, locale })}</p>` : html`<p class="small">${words.choose} ${words.keys}</p>`}
    <div aria-live="polite">${reports.length > 0 ? html`<ul class="badges">${reports.slice(0, MOST).map((report) => html`<li>${badgeLine(entryFor(report), locale, openBadge)}</li>`)}</ul>` : nothing}
    ${reports.length > MOST ? html`<p class="small">${words.more(reports.length - MOST)}</p>` : nothing}</div>
  </div>`;
}

const titleOf = (count: UnitCount, { patterns, words, locale }: Telling) =>
  words.cell(unitInWords(count, patterns.unit, locale, words.week), count.count, patterns.missed.has(count.name));

/** Badges that are no part of the record, and why: what is left out is told. */
function notShown({ locale, openBadge, entryFor }: TimelineInput, { record: { notCounted } }: Patterns): unknown {
  const words = timelineWords(locale);
  const told = notCounted.filter(({ reason }) => reason !== 'duplicate');
  if (told.length === 0) return nothing;
  return html`<details class="more"><summary>${words.notShown(told.length)}</summary>
    <ul class="badges">${told.slice(0, MOST).map(({ report, reason }) => html`<li>${badgeLine(entryFor(report), locale, openBadge, { after: [words.reasons[reason]] })}</li>`)}</ul>
    ${told.length > MOST ? html`<p class="small">${words.more(told.length - MOST)}</p>` : nothing}
  </details>`;
}
