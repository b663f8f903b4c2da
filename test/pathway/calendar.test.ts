import { expect } from '@open-wc/testing';
import { civilDate, dayNumber, isoDay } from '../../packages/pathway/src/calendar/civil.js';
import { addDuration, type Duration, earliestWithin } from '../../packages/pathway/src/calendar/duration.js';
import { readDate } from '../../packages/pathway/src/calendar/instant.js';
import { firstDayOf, nameOfUnit, type Unit, unitOf } from '../../packages/pathway/src/calendar/units.js';
import { calendarIn } from '../../packages/pathway/src/calendar/zone.js';

function day(text: string): number {
  const date = readDate(text);
  if (date?.instant !== undefined || date === undefined) throw new Error(`${text} is no day`);
  return date.day;
}

describe('calendar days', () => {
  it('agree with the platform on every day of eight centuries', () => {
    for (let number = day('1600-01-01'); number <= day('2400-12-31'); number += 1) {
      const date = new Date(number * 86_400_000);
      expect(isoDay(number)).to.equal(date.toISOString().slice(0, 10));
      expect(dayNumber(civilDate(number))).to.equal(number);
    }
  });

  const unreadable = [
    '',
    'yesterday',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-03-01T25:00:00Z',
    '2026-03-01T10:61:00Z',
  ];
  for (const text of [...unreadable, '2026-03-01T10:00:00+15:00', '20260301', 20260301, null, {}, 'x'.repeat(100)]) {
    it(`takes ${JSON.stringify(text)} for no date`, () => expect(readDate(text)).to.equal(undefined));
  }

  const instants: [string, string][] = [
    ['2026-03-01T00:00:00Z', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01T00:30:00+02:00', '2026-02-28T22:30:00.000Z'],
    ['2026-03-01T00:30:00-0500', '2026-03-01T05:30:00.000Z'],
    ['2025-02-24T17:45:25.514689Z', '2025-02-24T17:45:25.514Z'],
    ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00.000Z'],
    ['1420070400', '2015-01-01T00:00:00.000Z'],
  ];
  for (const [text, expected] of instants) {
    it(`reads ${text} as an instant`, () => expect(new Date(readDate(text)?.instant ?? 0).toISOString()).to.equal(expected));
  }
});

describe('the day of an instant', () => {
  const rows: [string, string, string][] = [
    ['UTC', '2026-03-01T23:59:59Z', '2026-03-01'],
    ['America/New_York', '2026-03-01T04:59:59Z', '2026-02-28'],
    ['America/New_York', '2026-03-01T05:00:00Z', '2026-03-01'],
    // clocks go forward on 8 March 2026 and back on 1 November 2026
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['Asia/Kolkata', '2026-03-01T18:29:59Z', '2026-03-01'],
    ['Asia/Kolkata', '2026-03-01T18:30:00Z', '2026-03-02'],
    ['Pacific/Kiritimati', '2026-03-01T10:00:00Z', '2026-03-02'],
    // Samoa had no 30 December 2011
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Europe/Berlin', '2028-02-28T23:00:00Z', '2028-02-29'],
  ];
  for (const [zone, text, expected] of rows) {
    it(`is ${expected} at ${text} in ${zone}`, () => expect(isoDay(calendarIn(zone).dayOf(text) ?? 0)).to.equal(expected));
  }

  it('is the written one for a date without a zone, wherever one counts', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Midway', 'UTC'])
      expect(calendarIn(zone).dayOf('2026-03-01')).to.equal(day('2026-03-01'));
  });

  it('is that of UTC in a zone that nobody knows, and that is told', () => {
    const calendar = calendarIn('Middle/Earth');
    expect([calendar.isKnown, calendar.timeZone, isoDay(calendar.dayOf('2026-03-01T23:00:00Z') ?? 0)]).to.deep.equal([
      false,
      'UTC',
      '2026-03-01',
    ]);
  });

  it('agrees with the platform for every hour around a change of clocks', () => {
    const zone = 'America/New_York';
    const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const calendar = calendarIn(zone);
    for (let hour = 0; hour < 24 * 21; hour += 1) {
      const instant = Date.parse('2026-10-25T00:30:00Z') + hour * 3_600_000;
      expect(isoDay(calendar.dayOfInstant(instant))).to.equal(platform.format(instant));
    }
  });
});

describe('a duration', () => {
  const rows: [string, Duration, string][] = [
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2028-02-29', { years: 1 }, '2029-02-28'],
    ['2028-02-29', { years: 4 }, '2032-02-29'],
    ['2026-12-31', { months: 2 }, '2027-02-28'],
    ['2026-03-01', { days: 30 }, '2026-03-31'],
    ['2026-03-01', { weeks: 2, days: 1 }, '2026-03-16'],
    ['2026-01-15', { years: 1, months: 6 }, '2027-07-15'],
    ['2026-03-01', {}, '2026-03-01'],
  ];
  for (const [start, duration, end] of rows) {
    it(`of ${JSON.stringify(duration)} from ${start} ends on ${end}`, () =>
      expect(isoDay(addDuration(day(start), duration))).to.equal(end));
  }

  it('never ends earlier for a later start, and looks back to the first day that reaches today', () => {
    for (const duration of [{ months: 1 }, { years: 1 }, { months: 6 }, { weeks: 3 }]) {
      for (let number = day('2026-01-01'); number < day('2029-01-01'); number += 1) {
        expect(addDuration(number + 1, duration)).to.be.at.least(addDuration(number, duration));
        const earliest = earliestWithin(number, duration);
        expect(addDuration(earliest, duration)).to.be.at.least(number);
        expect(addDuration(earliest - 1, duration)).to.be.below(number);
      }
    }
  });
});

describe('units', () => {
  const rows: [string, Unit, string][] = [
    ['2026-03-01', 'day', '2026-03-01'],
    ['2026-03-01', 'week', '2026-W09'],
    ['2026-03-02', 'week', '2026-W10'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2027-01-03', 'week', '2026-W53'],
    ['2027-01-04', 'week', '2027-W01'],
    ['1969-12-28', 'week', '1969-W52'],
    ['1969-12-29', 'week', '1970-W01'],
    ['2026-03-31', 'month', '2026-03'],
    ['1969-12-31', 'month', '1969-12'],
  ];
  for (const [text, unit, name] of rows) {
    it(`put ${text} into the ${unit} ${name}`, () => expect(nameOfUnit(unitOf(day(text), unit), unit)).to.equal(name));
  }

  it('begin where the one before ends', () => {
    for (const unit of ['day', 'week', 'month'] as const) {
      for (let number = day('2023-12-01'); number < day('2029-02-01'); number += 1) {
        const index = unitOf(number, unit);
        expect(firstDayOf(index, unit)).to.be.at.most(number);
        expect(firstDayOf(index + 1, unit)).to.be.above(number);
      }
    }
  });
});
