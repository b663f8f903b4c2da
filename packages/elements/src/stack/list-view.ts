/** The list: each requirement with its state, the badges that meet it, and what is next. Alternatives stand together as alternatives. */
import type { RequirementProgress } from '@open-badge-elements/pathway';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../i18n/dates.js';
import { mark } from '../rendering/marks.js';
import { isolated, sentence } from '../rendering/text.js';
import { type Acting, countedBadges, howToTemplate, notCountedBadges } from './badges-view.js';
import { inOrder, kindInWords, measureOf, nameOfPart, type Saying } from './glance.js';
import { ladderTemplate, meter } from './record-view.js';
import { stateShape } from './state-marks.js';

/** Deeper groups are no longer set in, or nothing would be left of the line. */
const DEEPEST_INDENT = 4;

export function listTemplate(root: RequirementProgress, saying: Saying, acting: Acting): TemplateResult {
  // The whole is the heading above; its parts are the list.
  if (root.kind === 'badge') return html`<ul class="list">${partTemplate(root, 0, saying, acting, 1)}</ul>`;
  return groupBody(root, saying, acting, 1);
}

/**
 * One requirement by itself, as the map opens it.
 * @param isSpare Enough others are done, so nothing is missing here.
 */
export function partTemplate(
  node: RequirementProgress,
  place: number,
  saying: Saying,
  acting: Acting,
  depth: number,
  isSpare = false,
): TemplateResult {
  const name = nameOfPart(node, place, saying);
  const { state, fraction, children } = node;
  return html`<li class="row ${state}" part="requirement">
    ${mark(stateShape(state, fraction))}
    <div class="row-body">
      ${headTemplate(node, name, saying)}
      ${node.from ? html`<p class="small">${sentence(saying.words.from(saying.nameOf(node.from)))}</p>` : nothing}
      ${remarkOn(node, saying)}
      ${node.description ? html`<p class="small described">${isolated(node.description)}</p>` : nothing}
      ${children.length > 0 ? groupBody(node, saying, acting, depth + 1) : isSpare && node.counted.length === 0 ? nothing : leafBody(node, name, saying, acting)}
    </div>
  </li>`;
}

/** What whoever published the pathway should know of this part, and who reads it as well. */
function remarkOn({ pointer }: RequirementProgress, { progress, words }: Saying): unknown {
  const codes = progress.notes.flatMap((note) => (note.pointer === pointer ? note.code : []));
  const told = [
    ...(codes.includes('cannotBeMet') ? [words.cannotBeMet] : []),
    ...(codes.includes('nothingRequired') ? [words.nothingRequired] : []),
  ];
  return told.map((line) => html`<p class="small">${line}</p>`);
}

function headTemplate(node: RequirementProgress, name: string, saying: Saying): TemplateResult {
  const { words } = saying;
  const measure = measureOf(node, saying);
  const { optional, state } = node;
  return html`<p class="row-head">
    <span class="row-name" part="requirement-name">${isolated(name)}</span>
    ${optional ? html`<span class="tag">${words.optional}</span>` : nothing}
    <span class="row-state" part="requirement-state">${words.states[state]}${measure === '' ? nothing : [' · ', isolated(measure)]}</span>
  </p>`;
}

function leafBody(node: RequirementProgress, name: string, saying: Saying, acting: Acting): TemplateResult {
  const { words } = saying;
  const { state, counted, notCounted, url, record, fraction, optional } = node;
  const isOpen = state !== 'done';
  const none = counted.length === 0 && notCounted.length === 0 && !optional ? html`<span class="small">${words.noBadge}</span>` : nothing;
  return html`${record && record.kind !== 'ladder' ? meter(fraction) : nothing} ${record?.kind === 'ladder' ? ladderTemplate(record, saying) : nothing}
    <div class="row-line">
      ${none} ${countedBadges(counted, name, saying, acting)} ${timesTemplate(node, saying)} ${isOpen ? howToTemplate(url, name, saying) : nothing} ${notCountedBadges(node, saying, acting)}
    </div>`;
}

/** Until when it is good, and in which period it was met. */
function timesTemplate({ goodUntil, state, window, kind }: RequirementProgress, { words, locale }: Saying): unknown {
  const day = (date: string) => dayInWords(date, locale);
  const lines = [
    ...(window ? [words.window(day(window.from), day(window.to))] : []),
    ...(state === 'done' && goodUntil !== undefined && kind === 'badge' ? [words.goodUntil(day(goodUntil))] : []),
    ...(state === 'lapsed' && kind === 'badge' ? [words.renew] : []),
  ];
  return lines.map((line) => html`<p class="small">${line}</p>`);
}

function groupBody(node: RequirementProgress, saying: Saying, acting: Acting, depth: number): TemplateResult {
  if (node.kind === 'routes') return routesTemplate(node, saying, acting, depth);
  const { words } = saying;
  const indent = Math.min(depth, DEEPEST_INDENT);
  const isChoice = node.kind === 'any' || node.kind === 'atLeast';
  const label = kindInWords(node, words);
  const rows = node.children.map((child, place) => partTemplate(child, place, saying, acting, depth, isChoice && node.state === 'done'));
  const names = node.name === undefined && depth > 1;
  return html`${(isChoice || node.kind === 'stages') && !names ? html`<p class="kind small">${label}</p>` : nothing}
    ${node.kind === 'stages' ? html`<ol class="list stages depth-${indent}">${rows}</ol>` : html`<ul class="list ${isChoice ? 'choice' : ''} depth-${indent}">${rows}</ul>`}
    ${depth > 1 ? [howToGroup(node, saying), timesTemplate(node, saying)] : nothing}`;
}

function howToGroup(node: RequirementProgress, saying: Saying): unknown {
  return node.state === 'done' ? nothing : howToTemplate(node.url, nameOfPart(node, 0, saying), saying);
}

/** Ways to one goal: the nearest is open, the others are there to compare. */
function routesTemplate(node: RequirementProgress, saying: Saying, acting: Acting, depth: number): TemplateResult {
  const [best, ...others] = inOrder(node);
  const { words } = saying;
  if (!best) return html`<p class="small">${words.nothingRequired}</p>`;
  return html`<div class="routes">
    ${routeTemplate(best, saying, acting, depth, true)}
    ${others.length > 0 ? html`<p class="kind small">${words.otherRoutes(others.length)}</p>` : nothing}
    ${others.map((route) => routeTemplate(route, saying, acting, depth, false))}
  </div>`;
}

function routeTemplate(route: RequirementProgress, saying: Saying, acting: Acting, depth: number, isBest: boolean): TemplateResult {
  const { words } = saying;
  const measure = measureOf(route, saying);
  const toGo = route.left > 0 ? ` · ${words.toGo(route.left)}` : '';
  return html`<details class="route ${route.state}" ?open=${isBest}>
    <summary>
      ${mark(stateShape(route.state, route.fraction))}
      <span class="row-name">${isolated(nameOfPart(route, 0, saying))}</span>
      ${isBest ? html`<span class="tag">${words.nearest}</span>` : nothing}
      <span class="row-state">${words.states[route.state]}${measure === '' ? nothing : ` · ${measure}`}${toGo}</span>
      ${meter(route.fraction)}
    </summary>
    ${route.description ? html`<p class="small described">${isolated(route.description)}</p>` : nothing}
    ${route.children.length > 0 ? groupBody(route, saying, acting, depth + 1) : leafBody(route, nameOfPart(route, 0, saying), saying, acting)}
  </details>`;
}
