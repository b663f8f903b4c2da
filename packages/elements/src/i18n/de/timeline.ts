import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one'>('de');
const badges = count({ one: '1 Badge', other: '# Badges' });
const units = {
  day: count({ one: '1 Tag', other: '# Tage' }),
  week: count({ one: '1 Woche', other: '# Wochen' }),
  month: count({ one: '1 Monat', other: '# Monate' }),
};
/** After "von". */
const ofUnits = {
  day: count({ one: '# Tag', other: '# Tagen' }),
  week: count({ one: '# Woche', other: '# Wochen' }),
  month: count({ one: '# Monat', other: '# Monaten' }),
};
const years = count({ one: '1 Jahr', other: '# Jahre' });
const listed = listsOf('de');

export const timeline: TimelineWords = {
  reading: 'Badges werden gelesen …',
  empty: 'Hier gibt es noch keine Badges.',
  checking: (count) => `${badges(count)}: wird noch geprüft`,
  name: 'Badges im Lauf der Zeit',
  badges,
  covered: {
    day: (hits, many) => `${hits} von ${ofUnits.day(many)} mit Badge`,
    week: (hits, many) => `${hits} von ${ofUnits.week(many)} mit Badge`,
    month: (hits, many) => `${hits} von ${ofUnits.month(many)} mit Badge`,
  },
  units,
  between: (from, to) => `${from} bis ${to}`,

  calendar: { day: 'Tage', week: 'Wochen', month: 'Monate' },
  keys: 'Pfeiltasten bewegen durch den Kalender.',
  none: 'Kein Badge',
  earlier: 'Früher',
  later: 'Später',
  missed: 'Erlaubte Lücke',
  level: (from, to, isLast) => (isLast && to > from ? `${from} oder mehr` : from === to ? badges(from) : `${from} bis ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'erlaubte Lücke' : 'kein Badge'}`,
  week: (from, to) => `${from} bis ${to}`,
  choose: 'Wählen Sie ein Feld, um seine Badges zu sehen.',

  streaks: 'Serien',
  longest: 'Längste Serie',
  current: 'Laufende Serie',
  noCurrent: (last) => `Zurzeit keine; das letzte Badge ist vom ${last}.`,
  streak: (length, misses) => (misses > 0 ? `${length} in Folge, erlaubte Lücken: ${misses}` : `${length} in Folge`),
  hits: (hits, length) => `${hits} von ${length}`,
  stillGoing: 'Die laufende ist bisher die längste.',
  allowed: count({ one: 'Eine Lücke ist erlaubt und wird hohl gezeigt.', other: '# Lücken sind erlaubt und werden hohl gezeigt.' }),

  ladder: 'Stufen',
  step: (at) => String(at),
  reached: (date) => `erreicht am ${date}`,
  toGo: (left) => `als Nächstes, es fehlen ${left}`,
  ahead: 'voraus',
  ladderDone: 'Alle Stufen sind erreicht.',

  spans: 'Wie lange',
  span: (from, to, days) => `${from} bis ${to}, ${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `Vom ersten zum letzten: ${length}`;
  },

  gaps: 'Pausen',
  gap: (length, when) => `${length} ohne Badge, ${when}`,
  gapOpen: (length, since) => `${length} ohne Badge seit dem ${since}`,
  noGaps: 'Keine.',
  more: (count) => `und ${count} weitere`,

  notShown: (count) => `Nicht gezeigt: ${badges(count)}`,
  reasons: notCounted,

  asTable: 'Dasselbe als Tabelle',
  when: 'Wann',
  howMany: 'Wie viele',
  which: 'Welche',
  nothing: (length) => `${length} ohne Badge`,
};
