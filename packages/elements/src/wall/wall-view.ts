/** The wall's templates: what stands above its badges, or in their place. The badges themselves are put in order by the sheet (wall-sheet.ts). */
import { html, nothing, svg, type TemplateResult } from 'lit';
import '../badge/define.js';
import { problemStyles } from '../badge/problem-styles.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { offerTemplate, problemTemplate } from '../badge/why.js';
import type { BadgeError } from '../events.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { wallWords } from '../i18n/wall-words.js';
import { countsInWords, openAmong, sharesOf, verdictsAmong } from './counting.js';
import { arranged, type Density, type Group, type GroupBy, type Item, type SortBy, type Wanted } from './grouping.js';
import { wallHeadStyles } from './wall-head-styles.js';
import { wallStyles } from './wall-styles.js';

export { firstOf } from './grouping.js';
export { addressOf } from './wall-address.js';
export { WallWork } from './wall-work.js';

export const styles = [verdictStyles, problemStyles, wallHeadStyles, wallStyles];

/** What a viewer sets. */
export type Tool = 'text' | 'picked' | 'sort' | 'groupBy' | 'density';

/** How far its own collection is. */
export interface Standing {
  readonly error: BadgeError | undefined;
  readonly isReading: boolean;
  readonly waitingFor: 'show' | 'check' | undefined;
  readonly act: () => void;
}

export interface WallInput {
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  /** How many would stand there, were all of them shown. */
  readonly total: number;
  readonly locale: string;
  readonly sort: SortBy;
  readonly wanted: Wanted;
  readonly searchable: boolean;
  readonly hasFallback: boolean;
  readonly picked: string;
  /** What is far is checked when it comes near. */
  readonly isLazy: boolean;
  readonly standing: Standing;
  readonly address: string;
  readonly groupBy: GroupBy;
  readonly density: Density;
  /** What a tool of that name does when the viewer uses it. */
  readonly use: (tool: Tool) => (event: Event) => void;
  readonly print: () => void;
  readonly reset: () => void;
  readonly showAll: () => void;
}

/** The groups of a wall, with the words for what its badges do not say. */
export function groupsOf(items: readonly Item[], wanted: Wanted, sort: SortBy, by: GroupBy, locale: string): readonly Group[] {
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = (date: string) => (Number.isFinite(Date.parse(date)) ? months.format(Date.parse(date)) : date);
  return arranged(items, wanted, sort, by, { month, kind: cardWords(locale).achievementType, wall: wallWords(locale) });
}

export const countOf = (locale: string): ((count: number) => string) => wallWords(locale).badges;

export function wallTemplate(input: WallInput): unknown {
  const { standing, items, locale } = input;
  if (standing.error) return [problemTemplate(standing.error, locale), items.length > 0 ? wall(input) : nothing];
  if (standing.waitingFor === 'show') return offerTemplate(input.address, locale, standing.act);
  if (items.length > 0) return wall(input);
  if (standing.isReading) return html`<p class="empty" role="status">${cardWords(locale).reading}</p>`;
  return input.hasFallback ? nothing : html`<p class="empty">${wallWords(locale).empty}</p>`;
}

function wall(input: WallInput): TemplateResult {
  const { items, groups, locale, reset, standing } = input;
  const words = wallWords(locale);
  const ask =
    standing.waitingFor === 'check'
      ? html`<button class="check" type="button" @click=${standing.act}>${cardWords(locale).check}</button>`
      : nothing;
  return html`<div class="head" part="head" lang=${locale} dir=${directionOf(locale)}><div class="tally"><p class="counts" part="counts">${countsInWords(items, words)}</p>${progressTemplate(input)}</div>${ask}${searchTemplate(input)}</div>
    ${
      groups.length === 0
        ? html`<p class="empty" role="status">${words.filteredOut(items.length)}<button type="button" @click=${reset}>${words.reset}</button></p>`
        : nothing
    }<div class="sheet"></div>${restTemplate(input)}
    <p class="sr" id="keys">${words.keys}</p>`;
}

/** The way to those that don't stand there yet. */
function restTemplate({ groups, total, locale, showAll }: WallInput): unknown {
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (shown === total) return nothing;
  const all = new Intl.NumberFormat(locale).format(total);
  return html`<p class="rest" lang=${locale} dir=${directionOf(locale)}><button class="show-all" part="show-all" type="button" @click=${showAll}>${wallWords(locale).reset} (${all})</button></p>`;
}

/** How much of the wall came to what, as a line that fills while badges are checked. What it shows is said by the counts, and spoken once, when all is settled. */
function progressTemplate({ items, locale, isLazy }: WallInput): TemplateResult {
  const words = wallWords(locale);
  const open = openAmong(items);
  const number = new Intl.NumberFormat(locale);
  const [done, all] = [number.format(items.length - open), number.format(items.length)];
  const said = open === items.length ? words.tally('open', open) : (isLazy ? words.progressSoFar : words.progress)(done, all);
  return html`<p class="progress" part="progress"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4" />${sharesOf(items).map(({ kind, from, share }) => svg`<rect class="got ${kind === 'failed' ? 'neutral' : kind}" x=${from} width=${share} height="4" />`)}</svg>${open === 0 ? nothing : html`<span>${said}</span>`}</p><p class="sr" role="status">${open === 0 ? countsInWords(items, words) : nothing}</p>`;
}

/** How many fit what the viewer looks for: told and spoken each time. */
function foundTemplate({ items, wanted, picked, total, locale }: WallInput): TemplateResult {
  const number = new Intl.NumberFormat(locale);
  const isSought = wanted.text.trim() !== '' || picked !== '';
  return html`<p class="found" role="status">${isSought && total > 0 ? wallWords(locale).found(number.format(total), number.format(items.length)) : nothing}</p>`;
}

function searchTemplate(input: WallInput): unknown {
  const { searchable, items, use, picked, sort, groupBy, density, wanted, locale, print } = input;
  if (!searchable) return nothing;
  const words = wallWords(locale);
  const verdicts = verdictsAmong(items);
  const choice = (tool: Tool, label: string, labels: Readonly<Record<string, string>>, chosen: string) =>
    html`<label><span class="sr">${label}</span><select @change=${use(tool)}>
      ${Object.entries(labels).map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select></label>`;
  return html`<search class="tools">
    <label><span class="sr">${words.search}</span><input type="search" placeholder=${words.search} .value=${wanted.text} @input=${use('text')}></label>
    <label><span class="sr">${words.show}</span><select .value=${picked} @change=${use('picked')}>
      <option value="">${words.all}</option>
      ${verdicts.map((verdict) => html`<option value=${verdict}>${words.verdicts[verdict]}</option>`)}
    </select></label>
    ${choice('sort', words.order, words.orders, sort)} ${choice('groupBy', words.group, words.groups, groupBy)}
    ${choice('density', words.density, words.densities, density)}
    <button type="button" @click=${print}>${words.print}</button>
  </search>${foundTemplate(input)}`;
}
