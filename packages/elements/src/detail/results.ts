/** What was reached: each result with the scale it stands on. What points to nothing is said, not hidden. */
import type { Badge, Result, ResultDescription } from '@open-badge-elements/model';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type AssessmentWords, assessmentWords } from '../i18n/assessment-words.js';
import { detailWords } from '../i18n/detail-words.js';
import { listed } from '../rendering/listed.js';
import { prose } from '../rendering/prose.js';
import { isolated, sentence, visibleLine } from '../rendering/text.js';
import { alignmentsTemplate } from './competencies.js';
import { facts, type Maybe, text } from './parts.js';
import { type Bar, barOf, kindOf, meets, numberIn, type Step, stepsOf } from './scale.js';

export function resultsTemplate({ results, achievement }: Badge, locale: string): readonly Maybe[] {
  if (results.length === 0) return [];
  const words = assessmentWords(locale);
  const had = new Set(results.map(({ description }) => description));
  const open = achievement.resultDescriptions.filter((description) => !had.has(description)).flatMap(({ name }) => visibleLine(name) ?? []);
  return [
    ...results.map((result) => html`<div class="result">${resultTemplate(result, words, locale)}</div>`),
    facts([words.withoutResult, open.length === 0 ? undefined : listed(open, locale)]),
  ];
}

/** The issuer's own word stays as it is. */
export function kindInWords(description: ResultDescription, { kinds }: AssessmentWords): string | undefined {
  const kind = kindOf(description);
  return kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind;
}

function resultTemplate(result: Result, words: AssessmentWords, locale: string): unknown {
  const { description, value, status, achievedLevel, achievedLevelId, resultDescriptionId, alignments } = result;
  const steps = stepsOf(result);
  // A status says what it is.
  const kind = description && description.resultType !== 'Status' ? kindInWords(description, words) : undefined;
  const pointsNowhere = achievedLevelId !== undefined && achievedLevel === undefined;
  const saysNothing = value === undefined && status === undefined && achievedLevel === undefined && !pointsNowhere;
  return [
    description
      ? html`<h4>${text(description.name)}${kind && kind !== visibleLine(description.name) ? html` <span class="quiet kind">${isolated(kind)}</span>` : nothing}</h4>`
      : resultDescriptionId === undefined
        ? nothing
        : html`<p class="quiet">${words.noDescription} <bdi class="identifier">${visibleLine(resultDescriptionId)}</bdi></p>`,
    steps.length > 0 ? scaleTemplate(steps, words, locale) : nothing,
    steps.length === 0 && achievedLevel ? html`<p><strong>${text(achievedLevel.name)}</strong></p>` : nothing,
    pointsNowhere ? html`<p class="quiet">${words.noLevel} <bdi class="identifier">${visibleLine(achievedLevelId)}</bdi></p>` : nothing,
    value !== undefined && !steps.some(({ place, name }) => place === 'reached' && name === value)
      ? scoreTemplate(value, result, locale)
      : nothing,
    requirementTemplate(result, steps, words, locale),
    status === undefined ? nothing : statusTemplate(status, words),
    saysNothing ? html`<p class="quiet">${words.noValue}</p>` : nothing,
    achievedLevel?.description ? prose(achievedLevel.description, detailWords(locale).moreText, 5) : nothing,
    alignments.length > 0 ? alignmentsTemplate(alignments, locale) : nothing,
  ];
}

/** The steps from low to high, the reached one marked. */
function scaleTemplate(steps: readonly Step[], words: AssessmentWords, locale: string): TemplateResult {
  const { reached, requiredLevel } = detailWords(locale);
  return html`<ol class="scale" aria-label=${words.scale}>${steps.map(({ name, points, place, required }) => {
    const remarks = [...(place === 'reached' ? [reached] : []), ...(required ? [requiredLevel] : [])];
    return html`<li class="${place}${required ? ' required' : ''}" aria-current=${place === 'reached' ? 'step' : nothing}>
      <span class="step">${text(name)}</span>
      ${points || remarks.length > 0 ? html`<span class="quiet">${[points ? text(points) : nothing, points && remarks.length > 0 ? ' · ' : nothing, listed(remarks, locale)]}</span>` : nothing}
    </li>`;
  })}</ol>`;
}

const isPercent = ({ description }: Result) => description?.resultType === 'Percent';
const percent = (locale: string) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });

/** A number with its range as a thin bar, the required one marked on it; anything else as it is written. */
function scoreTemplate(value: string, result: Result, locale: string): TemplateResult {
  const { outOf } = detailWords(locale);
  const bar = barOf(result);
  const inHundredths = isPercent(result) && Number.isFinite(numberIn(value));
  const shown = inHundredths ? percent(locale).format(numberIn(value) / 100) : undefined;
  const end = (at: number) => (inHundredths ? percent(locale).format(at / 100) : new Intl.NumberFormat(locale).format(at));
  return html`<p class="score"><strong>${text(shown ?? value)}</strong>
      ${bar ? html`<span class="quiet">${sentence(outOf(end(bar.low), end(bar.high)))}</span>` : nothing}</p>
    ${bar ? barTemplate(bar) : nothing}`;
}

function barTemplate({ low, high, got, required }: Bar): TemplateResult {
  const along = (at: number) => (100 * (at - low)) / (high - low);
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="whole" y="1" width="100" height="4" />${svg`<rect class="got" y="1" width=${along(got)} height="4" />`}
    ${required === undefined ? nothing : svg`<rect class="least" x=${Math.min(99, along(required))} width="1" height="6" />`}</svg>`;
}

/** What was asked for, unless the scale shows it. */
function requirementTemplate(result: Result, steps: readonly Step[], words: AssessmentWords, locale: string): unknown {
  const least = result.description?.requiredValue;
  const isMet = meets(result);
  const outcome = isMet === undefined ? nothing : html` · ${isMet ? words.met : words.notMet}`;
  if (steps.some(({ required }) => required)) return nothing;
  const shown = isPercent(result) && Number.isFinite(numberIn(least)) ? percent(locale).format(numberIn(least) / 100) : least;
  return shown ? html`<p class="quiet">${sentence(detailWords(locale).required(shown))}${outcome}</p>` : nothing;
}

/** A word of the standard in the reader's language; any other as it is written. */
function statusTemplate(status: string, words: AssessmentWords): unknown {
  const known = Object.hasOwn(words.statuses, status) ? words.statuses[status as keyof typeof words.statuses] : undefined;
  return html`<p class="score"><strong>${known ?? text(status)}</strong></p>`;
}
