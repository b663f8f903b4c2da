/** The calendar: a grid of squares in four tints. Days stand in weeks as columns; weeks and months stand in years as rows. One node for a unit, a page at a time. */
import type { UnitCount } from '@open-badge-elements/pathway';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineWords } from '../i18n/words.js';
import { handleCalendarFocus, handleCalendarKey } from './calendar-keys.js';
import { handleCalendarPointer } from './calendar-pointer.js';
import { addDays, inWords, unitInWords, weekdayOf } from './dates.js';
import { countsOn, levelOf, levels, type Patterns, yearOfUnit } from './patterns.js';

export interface Calendar {
  readonly patterns: Patterns;
  readonly words: TimelineWords;
  readonly locale: string;
  readonly page: number;
  readonly chosen: string | undefined;
  readonly turn: (page: number) => void;
  readonly choose: (unit: string) => void;
}

export function calendarTemplate(calendar: Calendar): TemplateResult {
  const { patterns, words, page } = calendar;
  const { unit, pages } = patterns;
  const at = pages.indexOf(page);
  return html`<div class="calendar" part="calendar">
    ${pages.length > 1 ? pagerTemplate(calendar, at) : nothing}
    <div class="scroller" tabindex="-1">
      ${unit === 'day' ? daysTable(calendar) : yearsTable(calendar)}
    </div>
    ${legendTemplate(patterns, words)}
  </div>`;
}

function pagerTemplate({ patterns: { pages, unit }, words, page, turn }: Calendar, at: number): TemplateResult {
  const [before, after] = [pages[at - 1], pages[at + 1]];
  const last = unit === 'day' ? page : Math.min(page + 9, (after ?? Number.POSITIVE_INFINITY) - 1);
  const years = unit === 'day' || !Number.isFinite(last) ? String(page) : words.between(String(page), String(last));
  return html`<div class="pager">
    <button type="button" ?disabled=${before === undefined} @click=${() => before !== undefined && turn(before)}>${words.earlier}</button>
    <p role="status">${years}</p>
    <button type="button" ?disabled=${after === undefined} @click=${() => after !== undefined && turn(after)}>${words.later}</button>
  </div>`;
}

function cell(count: UnitCount, { patterns, words, locale, chosen, choose }: Calendar): TemplateResult {
  const isMissed = count.count === 0 && patterns.missed.has(count.name);
  const label = words.cell(unitInWords(count, patterns.unit, locale, words.week), count.count, isMissed);
  return html`<td class="square level-${levelOf(count.count, patterns.most)} ${isMissed ? 'missed' : ''}" part="day" role="gridcell" tabindex="-1" data-unit=${count.name}
    aria-label=${label} aria-selected=${count.name === chosen ? 'true' : 'false'} @click=${() => choose(count.name)}></td>`;
}

/** A year, or the part of it that there is something to say of: whole weeks, from the first month with a badge. */
function daysTable(calendar: Calendar): TemplateResult {
  const { patterns, words, locale, page, choose } = calendar;
  const counts = countsOn(patterns, page);
  const byDay = new Map(counts.map((count) => [count.from, count]));
  const first = counts[0]?.from ?? patterns.record.today;
  const start = addDays(first, -weekdayOf(first));
  const last = counts.at(-1)?.from ?? first;
  const weeks = Math.floor((Date.parse(last) - Date.parse(start)) / 604_800_000) + 1;
  const columns = Array.from({ length: weeks }, (_, week) => addDays(start, week * 7));
  const size = weeks <= 20 ? 'few' : weeks <= 34 ? 'some' : 'many';
  return html`<table class="squares ${size}" role="grid" aria-label=${words.calendar.day} @keydown=${handleCalendarKey(choose)} @focusin=${handleCalendarFocus} @pointerover=${handleCalendarPointer} @pointerout=${handleCalendarPointer}>
    <thead><tr role="row"><td></td>${monthHeads(columns, byDay, locale)}</tr></thead>
    <tbody>${Array.from({ length: 7 }, (_, weekday) => {
      const name = inWords(addDays('2024-01-01', weekday), 'weekday', locale);
      return html`<tr role="row"><th scope="row" class="small" role="rowheader">${name}</th>${columns.map((week) => {
        const count = byDay.get(addDays(week, weekday));
        return count ? cell(count, calendar) : html`<td class="beyond" role="presentation"></td>`;
      })}</tr>`;
    })}</tbody>
  </table>`;
}

/** The name of a month stands over the first week that begins in it. */
function monthHeads(columns: readonly string[], byDay: ReadonlyMap<string, UnitCount>, locale: string): unknown {
  const months = columns.map((week) => {
    const known = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(week, day)).find((day) => byDay.has(day)) ?? week;
    return known.slice(0, 7);
  });
  const heads: { month: string; weeks: number }[] = [];
  for (const month of months) {
    const before = heads.at(-1);
    if (before?.month === month) before.weeks += 1;
    else heads.push({ month, weeks: 1 });
  }
  return heads.map(
    ({ month, weeks }) =>
      html`<th scope="colgroup" class="small month" role="columnheader" colspan=${weeks}><span>${weeks > 1 || heads.length === 1 ? inWords(`${month}-01`, 'month', locale) : nothing}</span></th>`,
  );
}

/** Years as rows; 53 weeks or 12 months as columns. */
function yearsTable(calendar: Calendar): TemplateResult {
  const { patterns, words, locale, page, choose } = calendar;
  const { unit } = patterns;
  const counts = countsOn(patterns, page);
  const years = [...new Set(counts.map(yearOfUnit))];
  const place = ({ name }: UnitCount) => Number(name.slice(unit === 'week' ? 6 : 5)) - 1;
  const places = unit === 'month' ? 12 : Math.max(52, ...counts.map((count) => place(count) + 1));
  const byYear = new Map(
    years.map((year) => [year, new Map(counts.filter((count) => yearOfUnit(count) === year).map((count) => [place(count), count]))]),
  );
  const months = Array.from({ length: 12 }, (_, month) => inWords(`2024-${String(month + 1).padStart(2, '0')}-01`, 'month', locale));
  const heads = months.map((month, at) => {
    const span = unit === 'month' ? 1 : Math.round(((at + 1) * places) / 12) - Math.round((at * places) / 12);
    return html`<th scope="col" class="small month" role="columnheader" colspan=${span}><span>${month}</span></th>`;
  });
  return html`<table class="squares ${unit === 'month' ? 'few months' : 'many'}" role="grid" aria-label=${words.calendar[unit]} @keydown=${handleCalendarKey(choose)} @focusin=${handleCalendarFocus} @pointerover=${handleCalendarPointer} @pointerout=${handleCalendarPointer}>
    <thead><tr role="row"><td></td>${heads}</tr></thead>
    <tbody>${repeat(
      years,
      (year) => year,
      (year) =>
        html`<tr role="row"><th scope="row" class="small" role="rowheader">${year}</th>${Array.from({ length: places }, (_, at) => {
          const count = byYear.get(year)?.get(at);
          return count ? cell(count, calendar) : html`<td class="beyond" role="presentation"></td>`;
        })}</tr>`,
    )}</tbody>
  </table>`;
}

function legendTemplate({ most, missed }: Patterns, words: TimelineWords): TemplateResult {
  const tints = levels(most);
  return html`<ul class="legend" part="legend">
    <li><span class="square level-0"></span>${words.none}</li>
    ${missed.size > 0 ? html`<li><span class="square missed"></span>${words.missed}</li>` : nothing}
    ${tints.map(({ level, from, to }, at) => html`<li><span class="square level-${level}"></span>${words.level(from, to, at === tints.length - 1)}</li>`)}
  </ul>`;
}
