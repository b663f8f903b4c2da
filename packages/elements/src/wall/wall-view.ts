/** The wall's templates. An element of the page is shown through a slot that is assigned by hand; a badge of a collection gets an element of its own. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import '../badge/define.js';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../badge/card.js';
import { offerTemplate } from '../badge/settled.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { problemTemplate } from '../badge/why.js';
import type { BadgeController } from '../controllers/badge-controller.js';
import { badgeOf } from '../controllers/entry.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { wallWords } from '../i18n/wall-words.js';
import { isolated, visibleLine } from '../rendering/text.js';
import {
  arranged,
  countsInWords,
  type Density,
  firstOf,
  type Group,
  type GroupBy,
  type Item,
  openAmong,
  type SortBy,
  verdictsAmong,
  type Wanted,
} from './grouping.js';
import { wallStyles } from './wall-styles.js';

export { keyOf, WallWork } from './wall-work.js';

export const styles = [verdictStyles, wallStyles];

export interface WallInput {
  readonly items: readonly Item[];
  readonly locale: string;
  readonly groupBy: GroupBy;
  readonly sort: SortBy;
  readonly wanted: Wanted;
  readonly searchable: boolean;
  readonly hasFallback: boolean;
  readonly picked: string;
  readonly controller: BadgeController;
  readonly address: string;
  readonly search: (event: Event) => void;
  readonly pick: (event: Event) => void;
  readonly order: (event: Event) => void;
  readonly density: Density;
  /** How many are shown, and how tall the rest would be. */
  readonly limit: number;
  readonly rest: number;
  readonly reset: () => void;
}

export function wallTemplate(input: WallInput): unknown {
  const { controller, items, locale } = input;
  if (controller.error) return [problemTemplate(controller.error, locale), items.length > 0 ? wall(input) : nothing];
  if (controller.waitingFor === 'show') return offerTemplate(input.address, locale, () => controller.act());
  if (items.length > 0) return wall(input);
  if (controller.phase === 'working') return html`<p class="empty" role="status">${cardWords(locale).reading}</p>`;
  return input.hasFallback ? nothing : html`<p class="empty">${wallWords(locale).empty}</p>`;
}

function wall(input: WallInput): TemplateResult {
  const { items, wanted, sort, groupBy, locale, reset, controller, limit, rest } = input;
  const words = wallWords(locale);
  const month = (date: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(date));
  const safeMonth = (date: string) => (Number.isFinite(Date.parse(date)) ? month(date) : date);
  const groups = arranged(items, wanted, sort, groupBy, {
    month: safeMonth,
    kind: cardWords(locale).achievementType,
    wall: words,
  });
  const ask =
    controller.waitingFor === 'check'
      ? html`<button class="check" type="button" @click=${() => controller.act()}>${cardWords(locale).check}</button>`
      : nothing;
  return html`<div class="head" part="head" lang=${locale} dir=${directionOf(locale)}><div class="tally"><p class="counts" part="counts">${countsInWords(items, words)}</p>${progressTemplate(items, locale)}</div>${ask}${searchTemplate(input)}</div>
    ${
      groups.length === 0
        ? html`<p class="empty" role="status">${words.filteredOut(items.length)}<button type="button" @click=${reset}>${words.reset}</button></p>`
        : repeat(
            firstOf(groups, limit),
            ({ title }) => title,
            (group) => groupTemplate(group, input),
          )
    }${groups.reduce((sum, group) => sum + group.items.length, 0) > limit ? html`<svg class="rest" width="1" height=${rest} aria-hidden="true" focusable="false"></svg>` : nothing}
    <p class="sr" id="keys">${words.keys}</p>`;
}

/** Its room is kept: what lies below does not move when it comes and goes. It is spoken once, when all is settled. */
function progressTemplate(items: readonly Item[], locale: string): TemplateResult {
  const words = wallWords(locale);
  const open = openAmong(items);
  const number = new Intl.NumberFormat(locale);
  const done = items.length - open;
  return html`<p class="progress" part="progress">${
    open === 0
      ? nothing
      : html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="4" />${svg`<rect class="got" width=${(100 * done) / items.length} height="4" />`}</svg><span>${done === 0 ? words.tally('open', open) : words.progress(number.format(done), number.format(items.length))}</span>`
  }</p><p class="sr" role="status">${open === 0 ? countsInWords(items, words) : nothing}</p>`;
}

function searchTemplate({ searchable, items, search, pick, order, picked, sort, wanted, locale }: WallInput): unknown {
  if (!searchable) return nothing;
  const words = wallWords(locale);
  const verdicts = verdictsAmong(items);
  const orders = Object.entries(words.orders);
  return html`<search class="tools">
    <label><span class="sr">${words.search}</span><input type="search" placeholder=${words.search} .value=${wanted.text} @input=${search}></label>
    ${
      verdicts.length < 2
        ? nothing
        : html`<label><span class="sr">${words.show}</span><select .value=${picked} @change=${pick}>
          <option value="">${words.all}</option>
          ${verdicts.map((verdict) => html`<option value=${verdict}>${words.verdicts[verdict]}</option>`)}
        </select></label>`
    }
    <label><span class="sr">${words.order}</span><select @change=${order}>
      ${orders.map(([value, label]) => html`<option value=${value} ?selected=${value === sort}>${label}</option>`)}
    </select></label>
    <button type="button" @click=${() => print()}>${words.print}</button>
  </search>`;
}

function groupTemplate({ title, items, count }: Group, input: WallInput): TemplateResult {
  const { groupBy, locale, density } = input;
  const heading =
    groupBy === 'none'
      ? nothing
      : html`<header><h2 part="group-title">${isolated(title)}</h2><p class="counts">${wallWords(locale).badges(count ?? items.length)}</p></header>`;
  return html`<div class="group" part="group" role="group" aria-label=${title === '' ? nothing : title} aria-describedby="keys">
    ${heading}
    <div class="grid ${density}" part="grid">
      ${repeat(
        items,
        ({ element, entry }) => element ?? entry?.reading ?? entry?.pointer,
        (item) => placeTemplate(item, title, input),
      )}
    </div>
  </div>`;
}

const LAYOUTS = { cards: 'card', list: 'compact', emblems: 'image' } as const;

/** An element of the page has one place; where its badge stands once more, a copy of it does. */
function placeTemplate({ element, entry }: Item, title: string, { density, locale, groupBy }: WallInput): unknown {
  const layout = LAYOUTS[density];
  const badge = badgeOf(entry);
  const isHome = groupBy !== 'competency' || !badge || (visibleLine(badge.achievement.alignments[0]?.targetName) ?? title) === title;
  if (element && density !== 'cards') element.setAttribute('layout', layout);
  const place =
    element && isHome
      ? html`<slot class="place" .places=${[element]}></slot>`
      : html`<open-badge layout=${layout} lang=${locale} .entry=${entry}></open-badge>`;
  if (density !== 'emblems') return place;
  return html`<div class="cell">${place}<p class="caption" aria-hidden="true">${badge ? isolated(nameOf(badge, cardWords(locale), locale)) : nothing}</p></div>`;
}
