/** The wall's templates. An element of the page is shown through a slot that is assigned by hand; a badge of a collection gets an element of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import '../badge/define.js';
import { repeat } from 'lit/directives/repeat.js';
import { offerTemplate } from '../badge/settled.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { problemTemplate } from '../badge/why.js';
import type { BadgeController } from '../controllers/badge-controller.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { wallWords } from '../i18n/wall-words.js';
import { isolated } from '../rendering/text.js';
import { arranged, countsInWords, type Group, type GroupBy, type Item, type SortBy, verdictsAmong, type Wanted } from './grouping.js';
import { wallStyles } from './wall-styles.js';

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
  readonly reset: () => void;
}

/** Which elements of the page belong into which slot, from the render to the assignment after it. */
const slotted = new WeakMap<Element, readonly HTMLElement[]>();

export function wallTemplate(input: WallInput): unknown {
  const { controller, items, locale } = input;
  if (controller.error) return [problemTemplate(controller.error, locale), items.length > 0 ? wall(input) : nothing];
  if (controller.waitingFor === 'show') return offerTemplate(input.address, locale, () => controller.act());
  if (items.length > 0) return wall(input);
  if (controller.phase === 'working') return html`<p class="empty" role="status">${cardWords(locale).reading}</p>`;
  return input.hasFallback ? nothing : html`<p class="empty">${wallWords(locale).empty}</p>`;
}

function wall(input: WallInput): TemplateResult {
  const { items, wanted, sort, groupBy, locale, reset, controller } = input;
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
  return html`<div class="head" part="head" lang=${locale} dir=${directionOf(locale)}><p class="counts" part="counts" role="status">${countsInWords(items, words)}</p>${ask}${searchTemplate(input)}</div>
    ${
      groups.length === 0
        ? html`<p class="empty" role="status">${words.filteredOut(items.length)}<button type="button" @click=${reset}>${words.reset}</button></p>`
        : repeat(
            groups,
            ({ title }) => title,
            (group) => groupTemplate(group, groupBy, locale),
          )
    }`;
}

function searchTemplate({ searchable, items, search, pick, picked, wanted, locale }: WallInput): unknown {
  if (!searchable) return nothing;
  const words = wallWords(locale);
  const verdicts = verdictsAmong(items);
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
  </search>`;
}

function groupTemplate({ title, items }: Group, groupBy: GroupBy, locale: string): TemplateResult {
  const own = items.flatMap(({ element }) => (element ? [element] : []));
  const read = items.flatMap(({ element, entry }) => (element || !entry ? [] : [entry]));
  const heading =
    groupBy === 'none'
      ? nothing
      : html`<header><h2 part="group-title">${isolated(title)}</h2><p class="counts">${countsInWords(items, wallWords(locale))}</p></header>`;
  return html`<div class="group" part="group" role="group" aria-label=${title === '' ? nothing : title}>
    ${heading}
    <div class="grid" part="grid">
      <slot class="places" .places=${own}></slot>
      ${repeat(
        read,
        ({ pointer }) => pointer,
        (entry) => html`<open-badge lang=${locale} .entry=${entry}></open-badge>`,
      )}
    </div>
  </div>`;
}

/** Puts the page's elements into their groups. What is filtered out is in no slot, so it is not shown. */
export function assignSlots(root: Element | DocumentFragment, host: Element): void {
  for (const slot of root.querySelectorAll('slot')) {
    const places = (slot as HTMLSlotElement & { places?: readonly HTMLElement[] }).places;
    const nodes = places ?? [...host.childNodes].filter((node): node is Element | Text => isFallback(node));
    const before = slotted.get(slot);
    if (before?.length === nodes.length && before.every((node, at) => node === nodes[at])) continue;
    slot.assign(...nodes);
    slotted.set(slot, nodes as readonly HTMLElement[]);
  }
}

const isFallback = (node: Node) => node instanceof Text || (node instanceof Element && node.localName !== 'open-badge');
