/** The wall's templates: what stands above its badges, or in their place. The badges themselves are put in order by the sheet (wall-sheet.ts). */
import { html, nothing, svg, type TemplateResult } from 'lit';
import '../badge/define.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { offerTemplate, problemTemplate } from '../badge/why.js';
import type { BadgeError } from '../events.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { wallWords } from '../i18n/wall-words.js';
import { countsInWords, openAmong, verdictsAmong } from './counting.js';
import { arranged, type Density, type Group, type GroupBy, type Item, type SortBy, type Wanted } from './grouping.js';
import { wallStyles } from './wall-styles.js';

export { keyOf, WallWork } from './wall-work.js';

export const styles = [verdictStyles, wallStyles];

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
    }<div class="sheet"></div>
    <p class="sr" id="keys">${words.keys}</p>`;
}

/** Its room is kept: what lies below does not move when it comes and goes. It is spoken once, when all is settled. */
function progressTemplate({ items, locale, isLazy }: WallInput): TemplateResult {
  const words = wallWords(locale);
  const open = openAmong(items);
  const number = new Intl.NumberFormat(locale);
  const done = items.length - open;
  return html`<p class="progress" part="progress">${
    open === 0
      ? nothing
      : html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4" />${svg`<rect class="got" width=${(100 * done) / items.length} height="4" />`}</svg><span>${done === 0 ? words.tally('open', open) : (isLazy ? words.progressSoFar : words.progress)(number.format(done), number.format(items.length))}</span>`
  }</p><p class="sr" role="status">${open === 0 ? countsInWords(items, words) : nothing}</p>`;
}

function searchTemplate({ searchable, items, use, picked, sort, groupBy, density, wanted, locale, print }: WallInput): unknown {
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
  </search>`;
}
