/** Streaks as bars with their length written, misses hollow; steps with the day on which each was reached; periods on one axis; gaps as they are. */
import type { Gap, Streak } from '@open-badge-elements/pathway';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineWords } from '../i18n/words.js';
import { daysBetween, inWords } from './dates.js';
import type { Patterns } from './patterns.js';

export interface Telling {
  readonly patterns: Patterns;
  readonly words: TimelineWords;
  readonly locale: string;
}

/** So many gaps or periods are told one by one. */
const MOST = 6;
/** More misses are not drawn one by one. */
const MOST_NOTCHES = 60;

const share = (part: number, whole: number) => `${Math.min(100, Math.max(0, (part / Math.max(whole, 1)) * 100)).toFixed(2)}%`;

export function streaksTemplate(telling: Telling): unknown {
  const { patterns, words, locale } = telling;
  const { streaks, record } = patterns;
  const { longest, current, misses } = streaks;
  if (!longest) return nothing;
  const last = record.entries.at(-1)?.to ?? '';
  const isLongest = current !== undefined && current.from === longest.from && current.to === longest.to;
  const now = current
    ? streakTemplate(current, longest.length, telling)
    : html`<p class="small">${words.noCurrent(inWords(last, 'long', locale))}</p>`;
  return html`<section class="streaks" part="streaks">
    <h3>${words.streaks}</h3>
    <dl>
      <div><dt>${words.longest}</dt><dd>${streakTemplate(longest, longest.length, telling)}</dd></div>
      ${isLongest ? nothing : html`<div><dt>${words.current}</dt><dd>${now}</dd></div>`}
    </dl>
    ${isLongest ? html`<p class="small">${words.stillGoing}</p>` : nothing}
    ${misses > 0 ? html`<p class="small">${words.allowed(misses)}</p>` : nothing}
  </section>`;
}

function streakTemplate(streak: Streak, most: number, { patterns, words, locale }: Telling): TemplateResult {
  const { from, to, length, hits, missed } = streak;
  const counted = words.units[patterns.unit](length);
  const told = words.streak(missed.length > 0 ? words.hits(hits, counted) : counted, missed.length);
  return html`<p>${told}</p>
    <p class="small">${words.between(inWords(from, 'medium', locale), inWords(to, 'medium', locale))}</p>
    <svg class="bar" aria-hidden="true" focusable="false" width="100%" height="14">
      <svg width=${share(length, most)} height="14">
        <rect class="bar-fill" width="100%" height="14" rx="3" />${notches(streak, patterns)}
      </svg>
    </svg>`;
}

/** Each miss is a hollow place in the bar, wide enough to be seen. */
function notches({ from, length, missed }: Streak, { counts }: Patterns): unknown {
  const start = counts.findIndex((count) => count.from <= from && count.to >= from);
  const places = new Map(counts.slice(start, start + length).map(({ name }, place) => [name, place]));
  return missed
    .slice(0, MOST_NOTCHES)
    .map(
      (name) =>
        svg`<rect class="bar-miss" x=${share(places.get(name) ?? 0, length)} y="1" width=${share(Math.max(1, length / 80), length)} height="12" rx="2" />`,
    );
}

export function ladderTemplate({ patterns: { ladder }, words, locale }: Telling): unknown {
  if (!ladder) return nothing;
  const { steps, next } = ladder;
  return html`<section class="steps" part="ladder">
    <h3>${words.ladder}</h3>
    <ol>${steps.map(({ at, reachedOn }) => {
      const isNext = next?.at === at;
      const after =
        reachedOn !== undefined ? words.reached(inWords(reachedOn, 'medium', locale)) : isNext ? words.toGo(next.left) : words.ahead;
      return html`<li class=${reachedOn !== undefined ? 'reached' : isNext ? 'next' : 'ahead'}><b>${words.step(at)}</b><span class="small">${after}</span></li>`;
    })}</ol>
    ${next ? nothing : html`<p class="small">${words.ladderDone}</p>`}
  </section>`;
}

/** Periods on one axis, where badges tell of an activity. */
export function spansTemplate({ patterns: { spans, dates, record }, words, locale }: Telling): unknown {
  const { whole, periods } = spans;
  if (!whole || dates !== 'activity') return nothing;
  const longest = [...periods].sort((one, other) => other.days - one.days).slice(0, MOST);
  const shown = periods.filter((period) => longest.includes(period));
  const days = Math.max(daysBetween(whole.from, record.today), 1);
  return html`<section class="spans" part="spans">
    <h3>${words.spans}</h3>
    <p class="small">${words.elapsed(whole.years, whole.months, whole.restDays)}</p>
    <ul>${shown.map(
      (span) => html`<li><p>${words.span(inWords(span.from, 'medium', locale), inWords(span.to, 'medium', locale), span.days)}</p>
        <svg class="bar" aria-hidden="true" focusable="false" width="100%" height="10"><rect class="bar-track" width="100%" height="10" rx="3" /><rect class="bar-fill" x=${share(daysBetween(whole.from, span.from), days + 1)} width=${share(span.days, days + 1)} height="10" rx="3" /></svg></li>`,
    )}</ul>
    ${periods.length > shown.length ? html`<p class="small">${words.more(periods.length - shown.length)}</p>` : nothing}
  </section>`;
}

/** The longest gaps in the order of time. One unit without a badge is a gap as well. */
export function gapsTemplate({ patterns: { gaps, unit }, words, locale }: Telling): TemplateResult {
  const longest = [...gaps].sort((one, other) => other.length - one.length).slice(0, MOST);
  const shown = gaps.filter((gap) => longest.includes(gap));
  const date = (day: string) => inWords(day, 'medium', locale);
  const told = ({ from, to, length, open }: Gap) =>
    open
      ? words.gapOpen(words.units[unit](length), date(from))
      : words.gap(words.units[unit](length), from === to ? date(from) : words.between(date(from), date(to)));
  return html`<section class="gaps" part="gaps">
    <h3>${words.gaps}</h3>
    ${shown.length === 0 ? html`<p class="small">${words.noGaps}</p>` : nothing}
    <ul>${shown.map((gap) => html`<li>${told(gap)}</li>`)}</ul>
    ${gaps.length > shown.length ? html`<p class="small">${words.more(gaps.length - shown.length)}</p>` : nothing}
  </section>`;
}
