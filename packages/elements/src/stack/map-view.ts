/**
 * The map: from left to right, alternatives braced together, the goal at the end. Nodes are buttons, of which one is in the tab order; arrow keys go to the
 * nearest node in their direction. The same stands below as a list.
 */
import type { RequirementProgress } from '@open-badge-elements/pathway';
import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../rendering/marks.js';
import { isolated } from '../rendering/text.js';
import type { Acting } from './badges-view.js';
import { inOrder, kindInWords, measureOf, nameOfPart, type Saying } from './glance.js';
import { goalEmblem, goalOf, goalTemplate } from './goal-view.js';
import { listTemplate, partTemplate } from './list-view.js';
import { handleMapFocus, handleMapKey, zoomBy, zoomReset } from './map-keys.js';
import { stateShape } from './state-marks.js';

/** A column of so many nodes is high enough; more stand beside it. */
const TALL = 6;
/** A lane of so many is long enough. */
const LONG = 6;

export function mapTemplate(saying: Saying, acting: Acting, name: string): TemplateResult {
  const { words, progress } = saying;
  const goal = goalOf(saying);
  return html`<div class="map-box">
    <div class="tools">
      <button type="button" @click=${zoomBy(-1)} aria-label=${words.zoomOut}>−</button>
      <button type="button" class="zoom-reset" @click=${zoomReset} ><span class="sr">${words.zoomReset}, </span><output .value=${words.zoomed(100)}></output></button>
      <button type="button" @click=${zoomBy(1)} aria-label=${words.zoomIn}>+</button>
      <p class="small" id="map-keys">${words.mapKeys}</p>
    </div>
    <div class="map" part="map" role="group" aria-label=${words.map(name)} aria-describedby="map-keys" @keydown=${handleMapKey} @focusin=${handleMapFocus}>
      <div class="plane">
        ${nodeTemplate(progress.root, 0, saying, acting)}
        <span class="arrow" aria-hidden="true"></span>
        <button class="node goal-node ${goal.isReached ? 'done' : 'open'}" part="node" type="button" tabindex="-1" aria-haspopup="dialog"
          @click=${() => acting.openPart(goal.name, () => html`<div class="part-sheet">${goalTemplate(saying, acting)}</div>`)}>
          ${goalEmblem(saying, goal, acting)}
          <span class="node-name">${isolated(goal.name)}</span>
          <span class="small">${goal.words}</span>
        </button>
      </div>
    </div>
    <details class="more as-list"><summary>${words.asList}</summary>${listTemplate(progress.root, saying, acting)}</details>
  </div>`;
}

function nodeTemplate(node: RequirementProgress, place: number, saying: Saying, acting: Acting, isLane = false): TemplateResult {
  if (node.children.length === 0) return leafTemplate(node, place, saying, acting);
  const { kind, need, key, state } = node;
  const isChoice = kind === 'any' || kind === 'routes' || kind === 'atLeast';
  const name = node.name === undefined ? kindInWords(node, saying.words) : nameOfPart(node, place, saying);
  const measure = isChoice && need <= 1 ? '' : measureOf(node, saying);
  // What the whole is, the heading above the map says.
  const isTold = key !== '0' || isChoice;
  return html`<div class="group ${kind} ${isChoice ? 'choice' : ''} ${isLane ? 'lane' : ''} ${state}" role="group" aria-label=${saying.words.label(name, saying.words.states[state], measure)}>
    ${isTold ? html`<p class="group-name">${isolated(name)} <span class="small">${measure}</span></p>` : nothing}
    ${isChoice && node.name !== undefined ? html`<p class="group-kind small">${kindInWords(node, saying.words)}</p>` : nothing}
    <div class="group-line">
      ${isChoice ? brace('before') : nothing}${partsTemplate(node, isChoice, isLane, saying, acting)}${kind === 'stages' || isLane ? nothing : brace('after')}
    </div>
  </div>`;
}

/** Stages follow one another by arrows. A route is a lane of its own, so that routes can be compared by their length. */
function partsTemplate(node: RequirementProgress, isChoice: boolean, isLane: boolean, saying: Saying, acting: Acting): TemplateResult {
  const parts = inOrder(node);
  const isTall = !isLane && parts.length > TALL && parts.every(({ children }) => children.length === 0);
  const between =
    node.kind === 'stages'
      ? html`<span class="arrow" aria-hidden="true"></span>`
      : isLane
        ? html`<span class="joint" aria-hidden="true"></span>`
        : nothing;
  const isRow = (child: RequirementProgress) => isChoice && child.kind === 'all' && child.children.length <= LONG;
  return html`<div class="parts ${isTall ? 'tall' : ''}">${parts.map(
    (child, at) => html`${at > 0 ? between : nothing}${nodeTemplate(child, node.children.indexOf(child), saying, acting, isRow(child))}`,
  )}</div>`;
}

/** A brace holds alternatives, a bracket what belongs together; stretched to the height of what it holds. */
function brace(side: 'before' | 'after'): TemplateResult {
  return html`<svg class="brace ${side}" viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true" focusable="false" fill="none">
    <path class="curly" vector-effect="non-scaling-stroke" d="M1 1C8 1 5 48 11 50C5 52 8 99 1 99" /><path class="square" vector-effect="non-scaling-stroke" d="M1 1H6V99H1M6 50H12" />
  </svg>`;
}

function leafTemplate(node: RequirementProgress, place: number, saying: Saying, acting: Acting): TemplateResult {
  const { words } = saying;
  const name = nameOfPart(node, place, saying);
  const measure = measureOf(node, saying);
  const { state, fraction, optional, key } = node;
  const isNext = saying.progress.next[0]?.key === key && state !== 'done';
  const sheet = () => html`<div class="part-sheet"><ul class="list">${partTemplate(node, place, saying, acting, 1)}</ul></div>`;
  return html`<button class="node ${state}" part="node" type="button" tabindex="-1" aria-haspopup="dialog" aria-current=${isNext ? 'step' : nothing}
    @click=${() => acting.openPart(name, sheet)}>
    ${mark(stateShape(state, fraction))}
    <span class="node-name">${isolated(name)}</span>
    <span class="small node-state">${isNext ? [words.next, ' · '] : nothing}${words.states[state]}${measure === '' ? nothing : ` · ${measure}`}${optional ? ` · ${words.optional}` : nothing}</span>
  </button>`;
}
