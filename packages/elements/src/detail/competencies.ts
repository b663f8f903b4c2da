/** Competencies as a list with framework and code. Long lists are folded. */
import type { Alignment, Badge } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { assessmentWords } from '../i18n/assessment-words.js';
import { detailWords } from '../i18n/detail-words.js';
import { folded } from './folded.js';
import { frameworkOf, targetOf } from './frameworks.js';
import { linked, type Maybe, text } from './parts.js';

type Group = readonly [framework: string, alignments: readonly Alignment[]];

function byFramework(alignments: readonly Alignment[]): readonly Group[] {
  const groups = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    const framework = frameworkOf(alignment) ?? '';
    const group = groups.get(framework);
    if (group) group.push(alignment);
    else groups.set(framework, [alignment]);
  }
  // What is of no framework comes last.
  return [...groups].sort(([one], [other]) => Number(one === '') - Number(other === ''));
}

export function competenciesTemplate(badge: Badge, locale: string): Maybe {
  const groups = byFramework(badge.achievement.alignments);
  if (groups.length === 0) return undefined;
  return folded(groups, (some) => html`${some.map((group) => groupTemplate(group, groups.length > 1, locale))}`, locale);
}

function groupTemplate([framework, alignments]: Group, isOneOfSeveral: boolean, locale: string): TemplateResult {
  const title = framework === '' ? (isOneOfSeveral ? detailWords(locale).noFramework : undefined) : text(framework);
  return html`<div class="group">
    ${title === undefined ? nothing : html`<h4>${title}</h4>`}
    ${alignmentsTemplate(alignments, locale)}
  </div>`;
}

export function alignmentsTemplate(alignments: readonly Alignment[], locale: string): TemplateResult {
  return folded(
    alignments,
    (some) => html`<ul class="competencies">${some.map((alignment) => alignmentTemplate(alignment, locale))}</ul>`,
    locale,
  );
}

function alignmentTemplate(alignment: Alignment, locale: string): TemplateResult {
  const { targetName, targetUrl, targetCode, targetDescription } = alignment;
  const target = targetOf(alignment);
  return html`<li>
    <p class="competency">${linked(targetName, targetUrl)}${targetCode ? html` <span class="code">${text(targetCode)}</span>` : nothing}${target ? html` <span class="quiet">${assessmentWords(locale).targets[target]}</span>` : nothing}</p>
    ${targetDescription ? html`<p class="quiet">${text(targetDescription)}</p>` : nothing}
  </li>`;
}
