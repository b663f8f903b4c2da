import { expect } from '@open-wc/testing';
import { countsOf, gapsOf, ladderOf, recordOf, recordOfDates, spansOf, streaksOf } from '../../packages/pathway/src/index.js';
import { daily, daysFrom, now, report } from './support.js';

const today = new Date('2026-03-31T12:00:00Z');
const of = (...dates: string[]) => recordOfDates(dates, { now: today });

describe('a record', () => {
  it('has the days of verified badges in order, and tells what it leaves out', () => {
    const held = [
      report('a', { on: '2026-02-02' }),
      report('a', { on: '2026-01-01' }),
      report('a', { on: 'some day' }),
      report('a', { on: '2026-12-24' }),
      report('a', { on: '2026-01-03', verdict: 'revoked' }),
      report('a', { on: '2026-01-04', verdict: 'expired' }),
      report('a', { on: '2026-02-02' }),
    ];
    const { entries, notCounted, today: day } = recordOf(held, { now });
    expect(entries.map(({ from }) => from)).to.deep.equal(['2026-01-01', '2026-01-04', '2026-02-02']);
    expect(notCounted.map(({ reason }) => reason).sort()).to.deep.equal(['duplicate', 'noDate', 'notYetValid', 'revoked']);
    expect(day).to.equal('2026-06-15');
  });

  it('takes activities up to today', () => {
    const { entries } = recordOf([report('a', { from: '2026-06-10', to: '2026-07-10' })], { now, dates: 'activity' });
    expect(entries.map(({ from, to }) => [from, to])).to.deep.equal([['2026-06-10', '2026-06-15']]);
  });

  it('counts days of its zone', () => {
    const dates = ['2026-03-08T04:30:00Z', '2026-03-09T03:30:00Z'];
    expect(recordOfDates(dates, { now: today, timeZone: 'America/New_York' }).entries.map(({ from }) => from)).to.deep.equal([
      '2026-03-07',
      '2026-03-08',
    ]);
    expect(recordOfDates(dates, { now: today }).entries.map(({ from }) => from)).to.deep.equal(['2026-03-08', '2026-03-09']);
  });

  it('tells how many dates it could not read', () => expect(of('2026-03-01', 'x', '2027-01-01').unreadable).to.equal(2));
});

describe('streaks', () => {
  const lengths = (dates: string[], options: Parameters<typeof streaksOf>[1] = {}) => {
    const { current, longest, runs } = streaksOf(of(...dates), options);
    return [current?.length, longest?.length, runs.length];
  };

  it('are none for nothing', () => expect(lengths([])).to.deep.equal([undefined, undefined, 0]));
  it('are current up to today', () => expect(lengths(daysFrom('2026-03-29', 3))).to.deep.equal([3, 3, 1]));
  it('are current up to yesterday, for today is not over', () => expect(lengths(daysFrom('2026-03-28', 3))).to.deep.equal([3, 3, 1]));
  it('are broken when yesterday is missing', () => expect(lengths(daysFrom('2026-03-27', 3))).to.deep.equal([undefined, 3, 1]));
  it('are not broken by a miss that is allowed', () => expect(lengths(daysFrom('2026-03-27', 3), { misses: 1 })).to.deep.equal([3, 3, 1]));
  it('spend a miss only once', () => {
    const dates = ['2026-03-25', '2026-03-26', '2026-03-28', '2026-03-29'];
    expect(lengths(dates, { misses: 1 })).to.deep.equal([2, 5, 2]);
    expect(lengths(dates, { misses: 2 })).to.deep.equal([5, 5, 2]);
  });
  it('show what was missed', () => {
    const { longest } = streaksOf(of('2026-03-01', '2026-03-03', '2026-03-04'), { misses: 1 });
    expect(longest).to.deep.equal({ from: '2026-03-01', to: '2026-03-04', length: 4, hits: 3, missed: ['2026-03-02'] });
  });
  it('count two entries on a day once', () => expect(lengths(['2026-03-30', '2026-03-30', '2026-03-31'])).to.deep.equal([2, 2, 1]));
  it('go over the leap day', () => expect(streaksOf(of('2024-02-28', '2024-02-29', '2024-03-01')).longest?.length).to.equal(3));
  it('count weeks, the current one not being over', () => {
    const { current } = streaksOf(of('2026-03-09', '2026-03-22', '2026-03-23'), { unit: 'week' });
    expect(current).to.deep.equal({ from: '2026-03-09', to: '2026-03-29', length: 3, hits: 3, missed: [] });
  });
  it('count months', () => expect(lengths(['2026-01-31', '2026-02-01', '2026-03-31'], { unit: 'month' })).to.deep.equal([3, 3, 1]));
});

describe('gaps', () => {
  it('are none for nothing, and none for every day', () => {
    expect(gapsOf(of())).to.deep.equal([]);
    expect(gapsOf(of(...daysFrom('2026-03-28', 3)))).to.deep.equal([]);
  });
  it('lie between entries, and up to yesterday', () => {
    expect(gapsOf(of('2026-03-20', '2026-03-25'))).to.deep.equal([
      { from: '2026-03-21', to: '2026-03-24', length: 4, open: false },
      { from: '2026-03-26', to: '2026-03-30', length: 5, open: true },
    ]);
  });
  it('are whole weeks when weeks are counted', () => {
    expect(gapsOf(of('2026-03-01', '2026-03-16', '2026-03-30'), { unit: 'week' })).to.deep.equal([
      { from: '2026-03-02', to: '2026-03-15', length: 2, open: false },
      { from: '2026-03-23', to: '2026-03-29', length: 1, open: false },
    ]);
  });
});

describe('spans', () => {
  it('are none for nothing', () => expect(spansOf(of())).to.deep.equal({ periods: [], daysCovered: 0 }));
  it('count overlapping activities once', () => {
    const held = [
      report('a', { id: '1', from: '2026-01-01', to: '2026-01-10' }),
      report('a', { id: '2', from: '2026-01-05', to: '2026-01-20' }),
      report('a', { id: '3', from: '2026-03-01', to: '2026-03-01' }),
    ];
    const { whole, periods, daysCovered } = spansOf(recordOf(held, { now, dates: 'activity' }));
    expect(whole).to.deep.equal({ from: '2026-01-01', to: '2026-03-01', days: 60, years: 0, months: 2, restDays: 0 });
    expect(periods.map(({ days }) => days)).to.deep.equal([20, 1]);
    expect(daysCovered).to.equal(21);
  });
  const rows: [string, string, number[]][] = [
    ['2025-01-15', '2025-07-14', [0, 5, 29]],
    ['2025-01-15', '2025-07-15', [0, 6, 0]],
    ['2024-02-29', '2026-02-28', [2, 0, 0]],
    ['2024-02-29', '2026-02-27', [1, 11, 29]],
    ['2026-03-01', '2026-03-01', [0, 0, 0]],
  ];
  for (const [from, to, expected] of rows) {
    it(`say ${expected.join(', ')} for ${from} to ${to}`, () => {
      const { whole } = spansOf(of(from, to));
      expect([whole?.years, whole?.months, whole?.restDays]).to.deep.equal(expected);
    });
  }
});

describe('counts', () => {
  it('are none for nothing', () => expect(countsOf(of())).to.deep.equal([]));
  it('have the empty days in between', () => {
    expect(countsOf(of('2026-03-01', '2026-03-03', '2026-03-03')).map(({ name, count }) => [name, count])).to.deep.equal([
      ['2026-03-01', 1],
      ['2026-03-02', 0],
      ['2026-03-03', 2],
    ]);
  });
  it('have weeks with their first and last day', () => {
    expect(countsOf(of('2026-03-01', '2026-03-02'), { unit: 'week' })).to.deep.equal([
      { name: '2026-W09', from: '2026-02-23', to: '2026-03-01', count: 1 },
      { name: '2026-W10', from: '2026-03-02', to: '2026-03-08', count: 1 },
    ]);
  });
  it('reach from and to where they are told', () => {
    expect(countsOf(of('2026-03-02'), { from: '2026-03-01', to: '2026-03-03' }).map(({ count }) => count)).to.deep.equal([0, 1, 0]);
    expect(countsOf(of('2026-03-02'), { from: '2026-03-03', to: '2026-03-01' })).to.deep.equal([]);
  });
  it('count an activity in every unit that it touches', () => {
    const record = recordOf([report('a', { from: '2026-01-31', to: '2026-03-01' })], { now, dates: 'activity' });
    expect(countsOf(record, { unit: 'month' }).map(({ name, count }) => [name, count])).to.deep.equal([
      ['2026-01', 1],
      ['2026-02', 1],
      ['2026-03', 1],
    ]);
  });
  it('keep to a century when a date is a slip of the pen', () => expect(countsOf(of('0001-01-01', '2026-03-01')).length).to.equal(36_600));
});

describe('a ladder', () => {
  const steps = [30, 60, 90];
  it('tells when each step was reached, and how far the next is', () => {
    const record = recordOf(daily('a', daysFrom('2026-01-01', 61)), { now });
    expect(ladderOf(record, { steps })).to.deep.equal({
      value: 61,
      steps: [{ at: 30, reachedOn: '2026-01-30' }, { at: 60, reachedOn: '2026-03-01' }, { at: 90 }],
      next: { at: 90, left: 29 },
    });
  });
  it('starts at its first step', () => expect(ladderOf(of(), { steps }).next).to.deep.equal({ at: 30, left: 30 }));
  it('ends at its last step', () =>
    expect(ladderOf(of('2026-03-01'), { steps: [1] })).to.deep.equal({ value: 1, steps: [{ at: 1, reachedOn: '2026-03-01' }] }));
  it('takes steps in any order, each once', () =>
    expect(ladderOf(of('2026-03-01'), { steps: [2, 1, 2, 0, -1] }).steps.map(({ at }) => at)).to.deep.equal([1, 2]));
  it('counts in a row, with misses', () => {
    const record = of('2026-03-01', '2026-03-03', '2026-03-04');
    expect(ladderOf(record, { steps: [2, 4], consecutive: true }).value).to.equal(2);
    expect(ladderOf(record, { steps: [2, 4], consecutive: true, misses: 1 }).steps).to.deep.equal([
      { at: 2, reachedOn: '2026-03-01' },
      { at: 4, reachedOn: '2026-03-04' },
    ]);
  });
});
