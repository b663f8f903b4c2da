/** The table behind the calendar: a row for each unit with badges, and one for each stretch without. */
import type { UnitCount } from '@open-badge-elements/pathway';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOfReport } from '../badge/badge-line.js';
import { isolated } from '../rendering/text.js';
import { unitInWords } from './dates.js';
import { reportsIn } from './patterns.js';
import type { Telling } from './streaks-view.js';

interface Row {
  readonly from: string;
  readonly to: string;
  /** None: units without a badge. */
  readonly units: number;
  readonly count: UnitCount | undefined;
}

/** Names that are told in a row. */
const MOST_NAMES = 3;

function rowsOf(counts: readonly UnitCount[]): readonly Row[] {
  const rows: Row[] = [];
  for (const count of counts) {
    const before = rows.at(-1);
    if (count.count > 0) rows.push({ from: count.from, to: count.to, units: 1, count });
    else if (before && !before.count) rows[rows.length - 1] = { ...before, to: count.to, units: before.units + 1 };
    else rows.push({ from: count.from, to: count.to, units: 1, count: undefined });
  }
  return rows;
}

/** @param choose Shows the badges of a unit, as its square does: a square of a full year is too small for many a finger, and this is what it may do instead. */
export function tableTemplate(telling: Telling, counts: readonly UnitCount[], choose: (unit: string) => void): TemplateResult {
  const { patterns, words, locale } = telling;
  const { unit } = patterns;
  const when = (row: Row) =>
    row.units === 1
      ? unitInWords(row, unit, locale, words.week)
      : words.between(
          unitInWords(row, unit, locale, words.week),
          row.to === row.from ? '' : unitInWords({ from: row.to, to: row.to }, 'day', locale, words.week),
        );
  const pickable = ({ count }: Row) => count && (() => choose(count.name));
  return html`<details class="more" part="table"><summary>${words.asTable}</summary>
    <div class="table" role="region" aria-label=${words.calendar[unit]} tabindex="0"><table class="behind">
      <thead><tr><th scope="col">${words.when}</th><th scope="col">${words.howMany}</th><th scope="col">${words.which}</th></tr></thead>
      <tbody>${rowsOf(counts).map(
        (row) => html`<tr class=${row.count ? '' : 'nothing'}><th scope="row">${
          row.count ? html`<button class="pick" @click=${pickable(row)}>${when(row)}</button>` : when(row)
        }</th><td>${row.count?.count ?? 0}</td>
          <td>${row.count ? namesOf(row.count, telling) : words.nothing(words.units[unit](row.units))}</td></tr>`,
      )}</tbody>
    </table></div>
  </details>`;
}

function namesOf(count: UnitCount, { patterns, words, locale }: Telling): unknown {
  const names = [...new Set(reportsIn(patterns, count).map((report) => nameOfReport(report, locale)))];
  const shown = names.slice(0, MOST_NAMES).map((name, at) => [at > 0 ? ', ' : nothing, isolated(name)]);
  return [shown, names.length > MOST_NAMES ? ` ${words.more(names.length - MOST_NAMES)}` : nothing];
}
