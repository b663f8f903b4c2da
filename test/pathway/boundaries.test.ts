/**
 * Each rule at its edges: time zones, the change of clocks, leap days, duplicates, overlaps. A row is a rule, the badges, and when and where it is asked; beside
 * what is just enough stands what just isn't.
 */
import type { Report } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import { progress } from '../../packages/pathway/src/index.js';
import { daily, daysFrom, learner, now, pathway, report } from './support.js';

interface Asked {
  /** When it is asked; noon in UTC where only a day is said. */
  readonly at?: string;
  readonly timeZone?: string;
}

type Row = [title: string, rule: object, badges: Report[], state: string, fraction: number, asked?: Asked];

function table(rows: readonly Row[]): void {
  for (const [title, rule, badges, state, fraction, { at, timeZone } = {}] of rows) {
    it(title, () => {
      const asked = { now: at === undefined ? now : new Date(at.includes('T') ? at : `${at}T12:00:00Z`), recipient: learner };
      const document = pathway({ badge: 'a', ...rule }, timeZone === undefined ? {} : { timeZone });
      const { root, problems } = progress(document, badges, asked);
      expect(problems).to.deep.equal([]);
      expect([root.state, Number(root.fraction.toFixed(6))]).to.deep.equal([state, Number(fraction.toFixed(6))]);
    });
  }
}

const days = (...list: string[]) => daily('a', list);
const activity = (from: string, to: string, id = `${from} ${to}`) => report('a', { id, on: from, from, to });
const chicago = { timeZone: 'America/Chicago' };
const kiritimati = { timeZone: 'Pacific/Kiritimati' };

describe('a badge, at its edges', () => {
  table([
    [
      'of tomorrow in UTC is of today where it is later',
      {},
      days('2026-06-16T00:30:00+14:00'),
      'done',
      1,
      { at: '2026-06-15T11:00:00Z', ...kiritimati },
    ],
    ['of tomorrow is not yet', {}, days('2026-06-16'), 'notCountable', 0, { at: '2026-06-16T04:59:59Z', ...chicago }],
    ['of today is, from midnight on where one counts', {}, days('2026-06-16'), 'done', 1, { at: '2026-06-16T05:00:00Z', ...chicago }],
    [
      'ends with the instant that it says, whatever the zone',
      {},
      [report('a', { until: '2026-06-15T12:00:00-05:00' })],
      'done',
      1,
      { at: '2026-06-15T17:00:00Z', ...chicago },
    ],
    [
      'and not a second later',
      {},
      [report('a', { until: '2026-06-15T12:00:00-05:00' })],
      'lapsed',
      0,
      { at: '2026-06-15T17:00:01Z', ...chicago },
    ],
  ]);
});

describe('times within a period, at its edges', () => {
  const month = { times: 2, within: { months: 1 } };
  const thirty = { times: 2, within: { days: 30 } };
  table([
    ['a month from 31 January ends with February', month, days('2026-01-31', '2026-02-28'), 'done', 1],
    ['and not in March', month, days('2026-01-31', '2026-03-01'), 'underWay', 0.5],
    ['a month from 31 January ends on the leap day', month, days('2024-01-31', '2024-02-29'), 'done', 1],
    ['a year from the leap day ends on 28 February', { times: 2, within: { years: 1 } }, days('2024-02-29', '2025-02-28'), 'done', 1],
    ['and not on 1 March', { times: 2, within: { years: 1 } }, days('2024-02-29', '2025-03-01'), 'underWay', 0.5],
    [
      'thirty days are thirty days when the clocks change',
      thirty,
      days('2026-02-20T23:30:00-06:00', '2026-03-22T23:30:00-05:00'),
      'done',
      1,
      chicago,
    ],
    ['and thirty-one are not', thirty, days('2026-02-20T23:30:00-06:00', '2026-03-23T00:30:00-05:00'), 'underWay', 0.5, chicago],
    ['an evening is of the day before where one counts', thirty, days('2026-02-01', '2026-03-04T05:30:00Z'), 'done', 1, chicago],
    ['and of the next day in UTC', thirty, days('2026-02-01', '2026-03-04T05:30:00Z'), 'underWay', 0.5],
    ['two copies of one award are one', thirty, [report('a', { id: 'urn:1' }), report('a', { id: 'urn:1' })], 'underWay', 0.5],
    ['two awards on one day are two', thirty, [report('a', { id: 'urn:1' }), report('a', { id: 'urn:2' })], 'done', 1],
    [
      'no time at all is one day',
      { times: 2, within: {} },
      [...days('2026-03-01'), report('a', { id: 'urn:2', on: '2026-03-01' })],
      'done',
      1,
    ],
    ['and not two', { times: 2, within: {} }, days('2026-03-01', '2026-03-02'), 'underWay', 0.5],
  ]);
});

describe('not older than, at its edges', () => {
  const year = { notOlderThan: { years: 1 } };
  table([
    ['a badge of the leap day is good until 28 February', year, days('2024-02-29'), 'done', 1, { at: '2025-02-28' }],
    ['and not on 1 March', year, days('2024-02-29'), 'lapsed', 0, { at: '2025-03-01' }],
    ['a badge of 28 February is good until the day before the leap day', year, days('2023-02-28'), 'lapsed', 0, { at: '2024-02-29' }],
    ['the last day is over at midnight where one counts', year, days('2025-06-15'), 'done', 1, { at: '2026-06-16T04:59:59Z', ...chicago }],
    ['and not before', year, days('2025-06-15'), 'lapsed', 0, { at: '2026-06-16T05:00:00Z', ...chicago }],
    ['an evening is of the day before where one counts', year, days('2025-06-15T03:00:00Z'), 'lapsed', 0, { at: '2026-06-15', ...chicago }],
    [
      'a renewal under the same id counts with its new date',
      year,
      [report('a', { id: 'urn:1', on: '2024-01-01' }), report('a', { id: 'urn:1', on: '2026-01-01' })],
      'done',
      1,
    ],
    [
      'of two copies the older one does not bring it back',
      year,
      [report('a', { id: 'urn:1', on: '2024-01-01' }), report('a', { id: 'urn:1', on: '2024-01-01' })],
      'lapsed',
      0,
    ],
    ['a record is as old as its last day', { span: { months: 6 }, ...year }, [activity('2024-06-01', '2025-06-15')], 'done', 1],
    ['and has lapsed a day later', { span: { months: 6 }, ...year }, [activity('2024-06-01', '2025-06-14')], 'lapsed', 0],
    ['a ladder is as old as its last day', { ladder: { steps: [2] }, ...year }, days('2025-06-14', '2025-06-15'), 'done', 1],
    ['and lapses with it', { ladder: { steps: [2] }, ...year }, days('2025-06-13', '2025-06-14'), 'lapsed', 0],
  ]);
});

describe('consecutive, at its edges', () => {
  const three = { consecutive: { count: 3 } };
  const weeks = (count: number, misses = 0) => ({ consecutive: { count, unit: 'week', misses } });
  const months = (count: number, misses = 0) => ({ consecutive: { count, unit: 'month', misses } });
  table([
    [
      'a day of 23 hours is one',
      three,
      days('2026-03-07T23:30:00-06:00', '2026-03-08T23:30:00-05:00', '2026-03-09T23:30:00-05:00'),
      'done',
      1,
      chicago,
    ],
    [
      'a day of 25 hours is one',
      three,
      days('2026-10-31T23:30:00-05:00', '2026-11-01T23:30:00-06:00', '2026-11-02T23:30:00-06:00'),
      'done',
      1,
      { at: '2026-12-01', ...chicago },
    ],
    [
      'both hours of 1 to 2 that day are on it',
      { consecutive: { count: 2 } },
      days('2026-11-01T01:30:00-05:00', '2026-11-01T01:30:00-06:00'),
      'underWay',
      0.5,
      { at: '2026-12-01', ...chicago },
    ],
    [
      'the day that Samoa left out is missing',
      { consecutive: { count: 3 } },
      days('2011-12-29', '2011-12-31', '2012-01-01'),
      'underWay',
      2 / 3,
      { timeZone: 'Pacific/Apia' },
    ],
    [
      'activities that overlap count each day once',
      { ...three, dates: 'activity' },
      [activity('2026-01-01', '2026-01-02'), activity('2026-01-02', '2026-01-02')],
      'underWay',
      2 / 3,
    ],
    [
      'activities that touch go on',
      { ...three, dates: 'activity' },
      [activity('2026-01-01', '2026-01-02'), activity('2026-01-03', '2026-01-03')],
      'done',
      1,
    ],
    [
      'an activity goes on only up to today',
      { consecutive: { count: 10 }, dates: 'activity' },
      [activity('2026-06-10', '2026-06-30')],
      'underWay',
      0.6,
    ],
    [
      'a Sunday night is of the week that ends where one counts',
      weeks(2),
      days('2026-03-01T23:30:00-06:00', '2026-03-08T23:30:00-05:00'),
      'done',
      1,
      chicago,
    ],
    ['and the Monday is of the next in UTC', weeks(3), days('2026-03-02T05:30:00Z', '2026-03-09T04:30:00Z', '2026-03-17'), 'done', 1],
    ['the 53rd week is a week', weeks(3), days('2026-12-21', '2026-12-28', '2027-01-04'), 'done', 1, { at: '2027-02-01' }],
    ['a week may be missed where that is allowed', weeks(4, 1), days('2026-01-05', '2026-01-12', '2026-01-26'), 'done', 1],
    ['and two may not', weeks(5, 1), days('2026-01-05', '2026-01-12', '2026-02-02'), 'underWay', 0.5],
    ['February is a month like any other', months(3), days('2026-01-31', '2026-02-01', '2026-03-31'), 'done', 1],
    ['and is missed like any other', months(3), days('2026-01-31', '2026-03-01'), 'underWay', 1 / 3],
    [
      'the last evening of a month is of that month where one counts',
      months(2),
      days('2026-02-15', '2026-02-01T05:30:00Z'),
      'done',
      1,
      chicago,
    ],
    ['and of the next in UTC', months(2), days('2026-02-15', '2026-02-01T05:30:00Z'), 'underWay', 0.5],
    [
      'ninety-nine of a hundred, with a copy for the missing one, are ninety-nine',
      { consecutive: { count: 100 } },
      [...days(...daysFrom('2026-01-01', 99)), report('a', { id: 'copy', on: '2026-01-05' })],
      'underWay',
      0.99,
    ],
  ]);
});

describe('a span, at its edges', () => {
  const year = { span: { years: 1 } };
  table([
    ['a year from the leap day is over on 28 February', year, days('2024-02-29', '2025-02-28'), 'done', 1],
    ['and not on the day before', year, days('2024-02-29', '2025-02-27'), 'underWay', 364 / 365],
    ['a year from 28 February is over on 28 February, leap day or not', year, days('2023-02-28', '2024-02-28'), 'done', 1],
    [
      'days are those of the zone, also across a change of clocks',
      { span: { days: 30 } },
      days('2026-02-20T23:30:00-06:00', '2026-03-22T00:30:00-05:00'),
      'done',
      1,
      chicago,
    ],
    [
      'and one less is one less',
      { span: { days: 30 } },
      days('2026-02-21T00:30:00-06:00', '2026-03-22T23:30:00-05:00'),
      'underWay',
      29 / 30,
      chicago,
    ],
    [
      'two copies of one activity are one',
      { span: { days: 10 } },
      [activity('2026-01-01', '2026-01-06', '1'), activity('2026-01-01', '2026-01-06', '1')],
      'underWay',
      0.5,
    ],
    [
      'one activity inside another adds nothing',
      { span: { days: 10 } },
      [activity('2026-01-01', '2026-01-06'), activity('2026-01-02', '2026-01-03')],
      'underWay',
      0.5,
    ],
    ['an activity that goes on counts up to today', { span: { days: 10 } }, [activity('2026-06-10', '2026-12-31')], 'underWay', 0.5],
    [
      'an activity that has not begun does not count',
      { span: { days: 1 } },
      [report('a', { from: '2026-06-16', to: '2026-06-30' })],
      'notCountable',
      0,
    ],
    [
      'has begun on its first day, which also an activity without an end stands for',
      { span: { days: 1 } },
      [report('a', { from: '2026-01-01' })],
      'underWay',
      0,
    ],
  ]);
});

describe('a ladder, at its edges', () => {
  const of = (unit: string, more: object = {}) => ({ ladder: { steps: [1, 3], unit, ...more } });
  table([
    [
      'counts one day for two awards on it',
      of('day'),
      [report('a', { id: '1' }), report('a', { id: '2' }), ...days('2026-03-02')],
      'underWay',
      2 / 3,
    ],
    [
      'counts two awards on one day as two',
      of('award'),
      [report('a', { id: '1' }), report('a', { id: '2' }), ...days('2026-03-02')],
      'done',
      1,
    ],
    ['counts two copies of one award as one', of('award'), [report('a', { id: '1' }), report('a', { id: '1' })], 'underWay', 1 / 3],
    ['counts weeks from Monday to Sunday', of('week'), days('2026-03-01', '2026-03-02', '2026-03-08'), 'underWay', 2 / 3],
    ['counts months', of('month'), days('2026-01-31', '2026-02-01', '2026-04-30'), 'done', 1],
    ['counts the leap day', of('day', { consecutive: true }), days('2024-02-28', '2024-02-29', '2024-03-01'), 'done', 1],
    ['is broken without it', of('day', { consecutive: true }), days('2024-02-28', '2024-03-01', '2024-03-02'), 'underWay', 2 / 3],
    [
      'goes over the change of clocks',
      of('day', { consecutive: true }),
      days('2026-03-07T23:30:00-06:00', '2026-03-08T23:30:00-05:00', '2026-03-09T23:30:00-05:00'),
      'done',
      1,
      chicago,
    ],
    [
      'may miss one where that is allowed',
      { ladder: { steps: [2, 4], consecutive: true, misses: 1 } },
      days('2026-01-01', '2026-01-03', '2026-01-04'),
      'done',
      1,
    ],
    [
      'and not two',
      { ladder: { steps: [2, 4], consecutive: true, misses: 1 } },
      days('2026-01-01', '2026-01-04', '2026-01-05'),
      'underWay',
      2 / 3,
    ],
    [
      'counts all days of activities that overlap, each once',
      { ...of('day'), dates: 'activity' },
      [activity('2026-01-01', '2026-01-02'), activity('2026-01-02', '2026-01-02')],
      'underWay',
      2 / 3,
    ],
  ]);
});

describe('a group within a period, at its edges', () => {
  const all = (within: object) => ({ badge: undefined, within, all: [{ badge: 'a' }, { badge: 'b' }] });
  const both = (one: string, other: string) => [report('a', { on: one }), report('b', { on: other })];
  table([
    ['thirty days are enough for the thirtieth day after', all({ days: 30 }), both('2026-01-01', '2026-01-31'), 'done', 1],
    ['in whichever order', all({ days: 30 }), both('2026-01-31', '2026-01-01'), 'done', 1],
    ['and not for a day more', all({ days: 30 }), both('2026-01-01', '2026-02-01'), 'underWay', 0.5],
    ['a month from 31 January reaches the end of February', all({ months: 1 }), both('2026-01-31', '2026-02-28'), 'done', 1],
    ['two years from the leap day reach 28 February', all({ years: 2 }), both('2024-02-29', '2026-02-28'), 'done', 1],
    ['and not 1 March', all({ years: 2 }), both('2024-02-29', '2026-03-01'), 'underWay', 0.5],
    ['days are those of the zone', all({ days: 1 }), both('2026-03-08T05:30:00Z', '2026-03-09T04:30:00Z'), 'done', 1, chicago],
    [
      'a second, later award makes up for the first',
      all({ days: 1 }),
      [...both('2026-01-01', '2026-03-01'), report('a', { on: '2026-03-02' })],
      'done',
      1,
    ],
  ]);
});
