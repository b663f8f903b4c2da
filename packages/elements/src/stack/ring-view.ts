/** The ring: one segment for each part, with gaps between them, and words in the middle. A list behind it says the same to screen readers. */
import type { ProgressState, RequirementProgress } from '@open-badge-elements/pathway';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { mark } from '../rendering/marks.js';
import { isolated } from '../rendering/text.js';
import { howToTemplate } from './badges-view.js';
import { inFocus, measureOf, nameOfPart, neededIn, type Saying } from './glance.js';
import { authorityTemplate } from './goal-view.js';
import { stateShape } from './state-marks.js';

const RADIUS = 50;
const WIDTH = 11;
/** More segments than this could not be told apart; they are drawn as one. */
const MOST = 60;
/** Up to so many segments have round ends. */
const ROUND = 10;

interface Segment {
  readonly state: ProgressState;
  readonly fraction: number;
}

/** What the segments stand for: the parts, of a choice as many as are needed with the furthest first, or one for the whole. */
function segmentsOf(node: RequirementProgress): readonly Segment[] {
  const parts = neededIn(node);
  const chosen =
    node.kind === 'atLeast' && node.ranked ? node.ranked.flatMap((place) => node.children[place] ?? []).slice(0, node.need) : parts;
  const segments = chosen.length === 0 || chosen.length > MOST ? [node] : chosen;
  return segments.map(({ state, fraction }) => ({ state, fraction }));
}

function point(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(60 + RADIUS * Math.cos(angle)).toFixed(2)} ${(60 + RADIUS * Math.sin(angle)).toFixed(2)}`;
}

/** Clockwise from the top. A whole circle has no two ends, so it is drawn as two halves. */
function arc(from: number, to: number): string {
  if (to - from >= 359.9)
    return `M${point(from)}A${RADIUS} ${RADIUS} 0 0 1 ${point(from + 180)}A${RADIUS} ${RADIUS} 0 0 1 ${point(from + 360)}`;
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${point(to)}`;
}

function drawing(segments: readonly Segment[]): TemplateResult {
  const count = segments.length;
  const isRound = count <= ROUND;
  const cap = isRound ? ((WIDTH / 2) * 180) / (Math.PI * RADIUS) : 0;
  const each = 360 / count;
  const gap = count === 1 ? 0 : Math.min(4, each * 0.25) + 2 * cap;
  return html`<svg class="ring-drawing ${isRound ? 'round' : 'butt'}" viewBox="0 0 120 120" aria-hidden="true" focusable="false" fill="none" stroke-width=${WIDTH}>
    ${segments.map(({ state, fraction }, at) => {
      const [from, to] = [at * each + gap / 2, (at + 1) * each - gap / 2];
      const share = state === 'done' ? 1 : fraction <= 0 ? 0 : Math.min(Math.max(fraction, 0.06), 0.94);
      return svg`<path class="track ${state}" d=${arc(from, to)} />${
        share === 0 ? nothing : svg`<path class="fill ${state}" d=${arc(from, from + (to - from) * share)} />`
      }`;
    })}
  </svg>`;
}

/** In the middle of a ring, or of a small one in the head of a list. */
export function ringDrawing({ progress, words }: Saying): TemplateResult {
  const node = inFocus(progress.root);
  const isDone = progress.state === 'done';
  const [have, need] = node.kind === 'badge' && node.need === 1 ? [isDone ? 1 : 0, 1] : [Math.min(node.have, node.need), node.need];
  return html`<div class="ring ${progress.state}" part="ring">
    ${drawing(segmentsOf(node))}
    <p class="ring-words" aria-hidden="true">
      ${isDone ? mark(stateShape('done', 1)) : html`<b>${have}</b>`}<span>${isDone ? words.complete : words.ofMany(need)}</span>
    </p>
  </div>`;
}

/** @param pending What is said as long as badges are checked; then what is next takes its place. */
export function ringTemplate(saying: Saying, name: unknown, glance: string, pending: unknown): TemplateResult {
  const { progress, words } = saying;
  const node = inFocus(progress.root);
  const parts = node.kind === 'badge' ? [] : neededIn(node);
  return html`<div class="ring-box">
    ${ringDrawing(saying)}
    <div class="ring-said">
      ${name}
      <p class="glance" part="glance">${glance}</p>
      <div class="ring-next">${pending ?? afterwards(saying)}</div>
      <ul class="sr">${parts.map((part, place) => html`<li>${words.label(nameOfPart(part, place, saying), words.states[part.state], measureOf(part, saying))}</li>`)}</ul>
    </div>
  </div>`;
}

/** What is next and how to get there; when all is there, whose credential it is. */
function afterwards(saying: Saying): unknown {
  const { progress, words } = saying;
  const [next] = progress.next;
  if (progress.state === 'done') return progress.credential ? authorityTemplate(progress.credential, saying) : nothing;
  if (!next) return nothing;
  const name = next.name ?? nameOfPart(nodeAt(progress.root, next.key) ?? progress.root, 0, saying);
  return html`<p class="small">${words.next}: ${isolated(name)} ${howToTemplate(next.url, name, saying)}</p>`;
}

/** `0.2.1` names the second child of the third child of the whole. */
export function nodeAt(root: RequirementProgress, key: string): RequirementProgress | undefined {
  return key
    .split('.')
    .slice(1)
    .reduce<RequirementProgress | undefined>((node, place) => node?.children[Number(place)], root);
}
