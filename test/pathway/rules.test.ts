import type { Report } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import { progress } from '../../packages/pathway/src/index.js';
import { daily, daysFrom, learner, now, pathway, report } from './support.js';

/** [what is said, the rule, the badges, state, fraction, and the day up to which it is good]. */
type Row = [title: string, rule: object, badges: Report[], state: string, fraction: number, goodUntil?: string];

function table(rows: readonly Row[]): void {
  for (const [title, rule, badges, state, fraction, goodUntil] of rows) {
    it(title, () => {
      const { root, problems } = progress(pathway({ badge: 'a', ...rule }), badges, { now, recipient: learner });
      expect(problems).to.deep.equal([]);
      expect(root.state).to.equal(state);
      expect(root.fraction).to.be.closeTo(fraction, 1e-9);
      expect(root.goodUntil).to.equal(goodUntil);
    });
  }
}

const days = (...list: string[]) => daily('a', list);
const without = (list: string[], ...places: number[]) => list.filter((_, place) => !places.includes(place));

describe('a badge', () => {
  table([
    ['is open without one', {}, [], 'open', 0],
    ['is done with one', {}, days('2026-03-01'), 'done', 1],
    ['is done on the very instant of its end', {}, [report('a', { until: '2026-06-15T12:00:00Z' })], 'done', 1, '2026-06-15'],
    ['has lapsed a millisecond after its end', {}, [report('a', { until: '2026-06-15T11:59:59.999Z' })], 'lapsed', 0],
    ['has lapsed when the verifier says that it is expired', {}, [report('a', { verdict: 'expired' })], 'lapsed', 0],
    ['is done with a second one when the first has expired', {}, [report('a', { verdict: 'expired' }), ...days('2026-05-01')], 'done', 1],
    ['does not count from the day after today', {}, days('2026-06-16'), 'notCountable', 0],
    ['counts on the day of its award', {}, days('2026-06-15'), 'done', 1],
    ['counts without a date that can be read', {}, days('some day'), 'done', 1],
  ]);
});

describe('times', () => {
  table([
    ['is under way with two of three', { times: 3 }, days('2026-01-01', '2026-01-02'), 'underWay', 2 / 3],
    ['is done with three', { times: 3 }, days('2026-01-01', '2026-01-02', '2026-01-03'), 'done', 1],
    ['is done with four', { times: 3 }, days('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'), 'done', 1],
    ['counts two awards on one day', { times: 2 }, [report('a', { id: 'urn:1' }), report('a', { id: 'urn:2' })], 'done', 1],
    ['counts two copies of one award once', { times: 2 }, [report('a'), report('a')], 'underWay', 0.5],
    [
      'counts a badge that was issued again under its id once',
      { times: 2 },
      [report('a', { id: 'urn:1', on: '2025-01-01' }), report('a', { id: 'urn:1', on: '2026-01-01' })],
      'underWay',
      0.5,
    ],
    [
      'is good until the last day on which enough of them are',
      { times: 2 },
      [
        report('a', { on: '2026-01-01', until: '2027-01-01' }),
        report('a', { on: '2026-01-02', until: '2028-01-01' }),
        report('a', { on: '2026-01-03' }),
      ],
      'done',
      1,
      '2028-01-01',
    ],
  ]);
});

describe('times within a period', () => {
  const rule = { times: 4, within: { days: 30 } };
  table([
    [
      'is done when the fourth falls on the thirtieth day after',
      rule,
      days('2026-01-01', '2026-01-05', '2026-01-09', '2026-01-31'),
      'done',
      1,
    ],
    ['is not when it falls a day later', rule, days('2026-01-01', '2026-01-05', '2026-01-09', '2026-02-01'), 'underWay', 0.75],
    [
      'takes the period in which most came together',
      rule,
      days('2025-01-01', '2026-01-05', '2026-01-09', '2026-01-10', '2026-01-11'),
      'done',
      1,
    ],
    ['is met by two years to the day', { times: 2, within: { years: 2 } }, days('2024-02-29', '2026-02-28'), 'done', 1],
    ['and not by a day more', { times: 2, within: { years: 2 } }, days('2024-02-29', '2026-03-01'), 'underWay', 0.5],
    ['counts none without a date', rule, days('some day'), 'notCountable', 0],
  ]);
});

describe('not older than', () => {
  const rule = { notOlderThan: { years: 2 } };
  table([
    ['counts on the very anniversary', rule, days('2024-06-15'), 'done', 1, '2026-06-15'],
    ['has lapsed a day later', rule, days('2024-06-14'), 'lapsed', 0],
    ['says until when a renewal is due', rule, days('2025-03-01'), 'done', 1, '2027-03-01'],
    ['says the earlier of renewal and end', rule, [report('a', { on: '2025-03-01', until: '2026-12-31' })], 'done', 1, '2026-12-31'],
    ['is under way when one of two is too old', { times: 2, ...rule }, days('2024-01-01', '2025-01-01'), 'lapsed', 0.5],
    ['asks for a date', rule, days('some day'), 'notCountable', 0],
    [
      'looks at the end of a run',
      { consecutive: { count: 3 }, notOlderThan: { days: 30 } },
      days(...daysFrom('2026-05-14', 3)),
      'done',
      1,
      '2026-06-15',
    ],
    [
      'and the run has lapsed a day later',
      { consecutive: { count: 3 }, notOlderThan: { days: 30 } },
      days(...daysFrom('2026-05-13', 3)),
      'lapsed',
      0,
    ],
  ]);
});

describe('consecutive', () => {
  const hundred = daysFrom('2026-01-01', 100);
  const rule = { consecutive: { count: 100, misses: 1 } };
  table([
    ['is done with all of a hundred days', { consecutive: { count: 100 } }, days(...hundred), 'done', 1],
    ['is not with one missing in the middle', { consecutive: { count: 100 } }, days(...without(hundred, 50)), 'underWay', 0.5],
    ['with 99 of 100 allowed, is done with one missing in the middle', rule, days(...without(hundred, 50)), 'done', 1],
    ['and with the first one missing', rule, days(...without(hundred, 0)), 'done', 1],
    ['and with the last one missing', rule, days(...without(hundred, 99)), 'done', 1],
    ['and not with two missing', rule, days(...without(hundred, 30, 60)), 'underWay', 68 / 99],
    [
      'counts two badges on one day once',
      { consecutive: { count: 3 } },
      [...days('2026-01-01', '2026-01-02'), report('a', { id: 'b', on: '2026-01-02' })],
      'underWay',
      2 / 3,
    ],
    ['goes on over the leap day', { consecutive: { count: 3 } }, days('2024-02-28', '2024-02-29', '2024-03-01'), 'done', 1],
    ['is broken when the leap day is missing', { consecutive: { count: 2 } }, days('2024-02-28', '2024-03-01'), 'underWay', 0.5],
    ['is not broken by 29 February where there is none', { consecutive: { count: 2 } }, days('2025-02-28', '2025-03-01'), 'done', 1],
    ['counts weeks from Monday to Sunday', { consecutive: { count: 2, unit: 'week' } }, days('2026-03-01', '2026-03-02'), 'done', 1],
    [
      'counts one week for its Monday and its Sunday',
      { consecutive: { count: 2, unit: 'week' } },
      days('2026-03-02', '2026-03-08'),
      'underWay',
      0.5,
    ],
    [
      'counts weeks over the turn of the year',
      { consecutive: { count: 3, unit: 'week' } },
      days('2025-12-24', '2025-12-31', '2026-01-07'),
      'done',
      1,
    ],
    ['counts months over the turn of the year', { consecutive: { count: 2, unit: 'month' } }, days('2025-12-31', '2026-01-01'), 'done', 1],
    [
      'takes the days of an activity when told so',
      { consecutive: { count: 10 }, dates: 'activity' },
      [report('a', { from: '2026-01-01', to: '2026-01-10' })],
      'done',
      1,
    ],
    [
      'and the day of the award when not',
      { consecutive: { count: 10 } },
      [report('a', { from: '2026-01-01', to: '2026-01-10' })],
      'underWay',
      0.1,
    ],
  ]);

  it('counts days of the zone that it was told, across the change of clocks', () => {
    // 23:30 in New York on 7, 8 and 9 March 2026: 24 and 23 hours apart
    const badges = days('2026-03-08T04:30:00Z', '2026-03-09T03:30:00Z', '2026-03-10T03:30:00Z');
    const rule = pathway({ badge: 'a', consecutive: { count: 3 } }, { timeZone: 'America/New_York' });
    expect(progress(rule, badges, { now }).root.record).to.deep.include({ from: '2026-03-07', to: '2026-03-09', hits: 3 });
    expect(progress(rule, badges, { now, timeZone: 'UTC' }).root.record).to.deep.include({ from: '2026-03-08', to: '2026-03-10' });
  });
});

describe('a span', () => {
  const rule = { span: { months: 6 } };
  table([
    ['is done on the day of the anniversary', rule, days('2026-01-15', '2025-07-15'), 'done', 1],
    ['is under way on the day before', rule, days('2025-07-16', '2026-01-15'), 'underWay', 183 / 184],
    ['is open with nothing', rule, [], 'open', 0],
    ['is read from the activity where there is one', rule, [report('a', { from: '2025-01-01', to: '2025-07-01' })], 'done', 1],
    [
      'takes activities that overlap as one',
      rule,
      [report('a', { id: '1', from: '2025-01-01', to: '2025-05-01' }), report('a', { id: '2', from: '2025-04-01', to: '2025-07-01' })],
      'done',
      1,
    ],
    [
      'takes an activity that ends before it begins the other way round',
      rule,
      [report('a', { from: '2025-07-01', to: '2025-01-01' })],
      'done',
      1,
    ],
    ['does not believe an activity of two centuries', rule, [report('a', { from: '1825-01-01', to: '2025-01-01' })], 'notCountable', 0],
  ]);
});

describe('a ladder', () => {
  const rule = { ladder: { steps: [30, 60, 90] } };
  table([
    ['is under way below the last step', rule, days(...daysFrom('2026-01-01', 60)), 'underWay', 60 / 90],
    ['is done at the last step', rule, days(...daysFrom('2026-01-01', 90)), 'done', 1],
    [
      'counts awards when told so',
      { ladder: { steps: [1, 2], unit: 'award' } },
      [report('a', { id: '1' }), report('a', { id: '2' })],
      'done',
      1,
    ],
    [
      'counts in a row when told so',
      { ladder: { steps: [2, 4], consecutive: true } },
      days('2026-01-01', '2026-01-02', '2026-01-04', '2026-01-05'),
      'underWay',
      0.5,
    ],
  ]);

  it('tells when each step was reached, and what is next', () => {
    const { root } = progress(pathway({ badge: 'a', ...rule }), days(...daysFrom('2026-01-01', 61)), { now });
    expect(root.record).to.deep.equal({
      kind: 'ladder',
      unit: 'day',
      value: 61,
      steps: [{ at: 30, reachedOn: '2026-01-30' }, { at: 60, reachedOn: '2026-03-01' }, { at: 90 }],
      next: 90,
    });
  });
});
