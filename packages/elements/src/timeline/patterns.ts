/** The patterns of a record, worked out once for a list of reports, and paged: a page is a year of days, or ten years of weeks or months. */
import {
  countsOf,
  type Gap,
  gapsOf,
  type LadderPattern,
  ladderOf,
  recordOf,
  type Spans,
  type Streaks,
  spansOf,
  streaksOf,
  type TimeRecord,
  type Unit,
  type UnitCount,
} from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';

export interface PatternsAsked {
  readonly reports: readonly Report[];
  readonly dates: 'awarded' | 'activity';
  readonly timeZone: string;
  readonly recipient: string | undefined;
  readonly now: Date | undefined;
  readonly unit: Unit;
  readonly misses: number;
  readonly ladder: string;
}

export interface Patterns {
  readonly unit: Unit;
  readonly dates: 'awarded' | 'activity';
  readonly record: TimeRecord;
  /** Every unit from the first with a badge to now. */
  readonly counts: readonly UnitCount[];
  readonly most: number;
  readonly streaks: Streaks;
  readonly spans: Spans;
  readonly gaps: readonly Gap[];
  readonly ladder: LadderPattern | undefined;
  /** Units that were missed inside the longest or the current streak, and may be. */
  readonly missed: ReadonlySet<string>;
  /** First year of each page, in order. */
  readonly pages: readonly number[];
}

const YEARS_A_PAGE = 10;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The year that a unit stands in. A week stands where its Thursday is, as its name says. */
export const yearOfUnit = ({ name }: UnitCount): number => yearOf(name);

export function patternsOf(asked: PatternsAsked): Patterns {
  const { reports, timeZone, recipient, dates, unit } = asked;
  const misses = Number.isFinite(asked.misses) ? Math.max(0, Math.floor(asked.misses)) : 0;
  const record = recordOf(reports, {
    now: asked.now ?? new Date(),
    timeZone: timeZone || undefined,
    dates: dates === 'activity' ? 'activity' : 'awarded',
    recipient: recipient || undefined,
  });
  const counts = countsOf(record, { unit, to: record.today });
  const streaks = streaksOf(record, { unit, misses });
  const steps = asked.ladder
    .split(/[\s,]+/)
    .map(Number)
    .filter((at) => Number.isInteger(at) && at > 0);
  const years = [...new Set(counts.map(yearOfUnit))];
  return {
    unit,
    dates,
    record,
    counts,
    most: counts.reduce((most, { count }) => Math.max(most, count), 0),
    streaks,
    spans: spansOf(record),
    gaps: gapsOf(record, { unit }),
    ladder: steps.length > 0 ? ladderOf(record, { steps, unit }) : undefined,
    missed: new Set([...(streaks.longest?.missed ?? []), ...(streaks.current?.missed ?? [])]),
    pages:
      unit === 'day'
        ? years
        : years
            .filter((_, place) => (years.length - 1 - place) % YEARS_A_PAGE === 0)
            .map((year) => year - Math.min(YEARS_A_PAGE - 1, year - (years[0] ?? year))),
  };
}

/** The units of a page: a year, or ten of them. */
export function countsOn({ counts, unit }: Patterns, page: number): readonly UnitCount[] {
  const last = unit === 'day' ? page : page + YEARS_A_PAGE - 1;
  return counts.filter((count) => yearOfUnit(count) >= page && yearOfUnit(count) <= last);
}

/** Of the four tints, the one for a count: spread over them up to four, quarters of the most beyond. 0 is none. */
const FEW: readonly (readonly number[])[] = [[], [3], [2, 4], [2, 3, 4], [1, 2, 3, 4]];

export function levelOf(count: number, most: number): number {
  if (count <= 0) return 0;
  const few = FEW[most]?.[count - 1];
  return few ?? Math.min(4, Math.max(1, Math.ceil((count / most) * 4)));
}

/** What each tint stands for, from the least to the most that there is. */
export function levels(most: number): readonly { readonly level: number; readonly from: number; readonly to: number }[] {
  const found: { level: number; from: number; to: number }[] = [];
  for (let count = 1; count <= Math.min(most, 100_000); count += 1) {
    const level = levelOf(count, most);
    const last = found.at(-1);
    if (last?.level === level) last.to = count;
    else found.push({ level, from: count, to: count });
  }
  return found;
}

/** The reports that a unit is made of. */
export function reportsIn({ record }: Patterns, { from, to }: UnitCount): readonly Report[] {
  return record.entries.flatMap((entry) => (entry.report && entry.from <= to && entry.to >= from ? [entry.report] : []));
}
