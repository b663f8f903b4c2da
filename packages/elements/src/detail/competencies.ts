/** Competencies as a list with framework and code, and results as what was reached on which scale. */
import type { Alignment, Badge, Result, RubricLevel } from '@open-badge-elements/model';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type DetailWords, detailWords } from '../i18n/detail-words.js';
import { markdown } from '../rendering/markdown.js';
import { sentence } from '../rendering/text.js';
import { facts, linked, type Maybe, text } from './parts.js';

function byFramework(alignments: readonly Alignment[]): ReadonlyMap<string, readonly Alignment[]> {
  const groups = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    const framework = alignment.targetFramework ?? '';
    groups.set(framework, [...(groups.get(framework) ?? []), alignment]);
  }
  return groups;
}

export function competenciesTemplate(badge: Badge, locale: string): Maybe {
  const groups = byFramework(badge.achievement.alignments);
  if (groups.size === 0) return undefined;
  return [...groups].map(
    ([framework, alignments]) => html`<div class="group">
      ${framework === '' && groups.size === 1 ? nothing : html`<h4>${framework === '' ? detailWords(locale).noFramework : text(framework)}</h4>`}
      <ul class="competencies">${alignments.map(competencyTemplate)}</ul>
    </div>`,
  );
}

function competencyTemplate({ targetName, targetUrl, targetCode, targetDescription }: Alignment): TemplateResult {
  return html`<li>
    <p class="competency">${linked(targetName, targetUrl)}${targetCode ? html` <span class="code">${text(targetCode)}</span>` : nothing}</p>
    ${targetDescription ? html`<p class="quiet">${text(targetDescription)}</p>` : nothing}
  </li>`;
}

export function resultsTemplate(results: readonly Result[], locale: string): Maybe {
  if (results.length === 0) return undefined;
  return results.map((result) => html`<div class="result">${resultTemplate(result, detailWords(locale))}</div>`);
}

function resultTemplate(result: Result, words: DetailWords): unknown {
  const { description, value, status, achievedLevel, alignments } = result;
  const levels = description?.rubricLevels ?? [];
  return [
    description ? html`<h4>${text(description.name)}</h4>` : nothing,
    levels.length > 0 ? scaleTemplate(levels, result, words) : nothing,
    levels.length === 0 && achievedLevel ? html`<p>${text(achievedLevel.name)}</p>` : nothing,
    value === undefined ? nothing : scoreTemplate(value, result, words),
    facts([words.status, text(status)]) ?? nothing,
    achievedLevel?.description ? markdown(achievedLevel.description, 5) : nothing,
    alignments.length > 0 ? html`<ul class="competencies">${alignments.map(competencyTemplate)}</ul>` : nothing,
  ];
}

/** The steps of a rubric from low to high, the reached one marked. */
function scaleTemplate(
  levels: readonly RubricLevel[],
  { achievedLevel, achievedLevelId, description }: Result,
  words: DetailWords,
): TemplateResult {
  const reached = levels.findIndex(
    (level) => level === achievedLevel || (level.id !== undefined && level.id === (achievedLevelId ?? achievedLevel?.id)),
  );
  return html`<ol class="scale">${levels.map((level, at) => {
    const place = at === reached ? 'reached' : at < reached ? 'passed' : 'ahead';
    const required = level.id !== undefined && level.id === description?.requiredLevel;
    const remark = [...(at === reached ? [words.reached] : []), ...(required ? [words.requiredLevel] : [])].join(', ');
    return html`<li class=${place} aria-current=${at === reached ? 'step' : nothing}>
      <span class="step">${text(level.name)}</span>
      ${level.points || remark ? html`<span class="quiet">${[level.points ? text(level.points) : nothing, level.points && remark ? ' · ' : nothing, remark]}</span>` : nothing}
    </li>`;
  })}</ol>`;
}

/** A number with its range as a thin bar; anything else as it is written. */
function scoreTemplate(value: string, { description }: Result, words: DetailWords): TemplateResult {
  const [low, high, got] = [description?.valueMin, description?.valueMax, value].map((one) =>
    one === undefined || one.trim() === '' ? Number.NaN : Number(one),
  );
  const ranged = low !== undefined && high !== undefined && got !== undefined && high > low && got >= low && got <= high;
  const width = ranged ? (100 * (got - low)) / (high - low) : 0;
  return html`<p class="score"><strong>${text(value)}</strong>
      ${ranged ? html`<span class="quiet">${words.outOf(String(low), String(high))}</span>` : nothing}</p>
    ${
      ranged
        ? html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="whole" width="100" height="4" rx="1" />${svg`<rect class="got" width=${width} height="4" rx="1" />`}</svg>`
        : nothing
    }
    ${description?.requiredValue ? html`<p class="quiet">${sentence(words.required(description.requiredValue))}</p>` : nothing}`;
}
