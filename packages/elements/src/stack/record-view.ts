/** Records over time inside a requirement: how far along as a bar, a ladder with the day on which each step was reached. The words beside them say the same. */
import type { RecordProgress } from '@open-badge-elements/pathway';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dayInWords } from '../i18n/dates.js';
import { mark } from '../rendering/marks.js';
import type { Saying } from './glance.js';
import { stateShape } from './state-marks.js';

/** Never quite full before it is done, never quite empty once it is begun. */
export function meter(fraction: number): TemplateResult {
  const percent = fraction >= 1 ? 100 : fraction <= 0 ? 0 : Math.min(Math.max(fraction * 100, 2), 97);
  return html`<svg class="meter" aria-hidden="true" focusable="false" width="100%" height="6">
    <rect class="meter-track" width="100%" height="6" rx="3" />
    ${percent === 0 ? nothing : svg`<rect class="meter-fill" width="${percent.toFixed(1)}%" height="6" rx="3" />`}
  </svg>`;
}

export function ladderTemplate(record: Extract<RecordProgress, { kind: 'ladder' }>, { words, locale }: Saying): TemplateResult {
  const { steps, unit, value, next } = record;
  return html`<ol class="ladder">
    ${steps.map(({ at, reachedOn }) => {
      const isNext = reachedOn === undefined && at === next;
      const state = reachedOn !== undefined ? 'done' : isNext && value > 0 ? 'underWay' : 'open';
      const after =
        reachedOn !== undefined ? words.stepReached(dayInWords(reachedOn, locale)) : isNext ? words.stepNext(Math.max(at - value, 1)) : '';
      return html`<li class="${state}">${mark(stateShape(state, value / at))}<span><b>${words.step(at, unit)}</b> <span class="small">${after}</span></span></li>`;
    })}
  </ol>`;
}
