import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const badges = (count: number) => (count === 1 ? '1 badge' : `${count} badges`);
const many = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const covered = (one: string, more: string) => (hits: number, all: number) => `${hits} of ${all} ${all === 1 ? one : more} with a badge`;

export const timeline: TimelineWords = {
  reading: 'Reading the badges…',
  empty: 'There are no badges here yet.',
  checking: (count) => `${badges(count)} still being checked`,
  name: 'Badges over time',
  badges,
  covered: { day: covered('day', 'days'), week: covered('week', 'weeks'), month: covered('month', 'months') },
  units: { day: many('day', 'days'), week: many('week', 'weeks'), month: many('month', 'months') },
  between: (from, to) => `${from} to ${to}`,

  calendar: { day: 'Days', week: 'Weeks', month: 'Months' },
  keys: 'Arrow keys move through the calendar.',
  none: 'No badge',
  earlier: 'Earlier',
  later: 'Later',
  missed: 'Allowed miss',
  level: (from, to, isLast) => (isLast && to > from ? `${from} or more` : from === to ? badges(from) : `${from} to ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'allowed miss' : 'no badge'}`,
  week: (from, to) => `${from} to ${to}`,
  choose: 'Choose a square to see its badges.',

  streaks: 'Streaks',
  longest: 'Longest streak',
  current: 'Current streak',
  noCurrent: (last) => `None right now; the last badge is of ${last}.`,
  streak: (length, misses) => `${length} in a row${misses > 0 ? `, ${misses === 1 ? '1 allowed miss' : `${misses} allowed misses`}` : ''}`,
  hits: (hits, length) => `${hits} of ${length}`,
  stillGoing: 'The current one is the longest so far.',
  allowed: (misses) => (misses === 1 ? 'One miss is allowed and shown hollow.' : `${misses} misses are allowed and shown hollow.`),

  ladder: 'Steps',
  step: (at) => String(at),
  reached: (date) => `reached ${date}`,
  toGo: (left) => `next, ${left} to go`,
  ahead: 'ahead',
  ladderDone: 'All steps are reached.',

  spans: 'How long',
  span: (from, to, days) => `${from} to ${to}, ${days === 1 ? '1 day' : `${days} days`}`,
  elapsed(years, months, days) {
    const parts = [many('year', 'years')(years), many('month', 'months')(months), many('day', 'days')(days)];
    const told = parts.filter((part) => !part.startsWith('0 '));
    return `${told.length === 0 ? 'one day' : told.join(', ')} from first to last`;
  },

  gaps: 'Gaps',
  gap: (length, when) => `${length} without a badge, ${when}`,
  gapOpen: (length, since) => `${length} without a badge since ${since}`,
  noGaps: 'None.',
  more: (count) => `and ${count} more`,

  notShown: (count) => `${badges(count)} ${count === 1 ? 'is' : 'are'} not shown`,
  reasons: notCounted,

  asTable: 'The same as a table',
  when: 'When',
  howMany: 'How many',
  which: 'Which',
  nothing: (length) => `${length} without a badge`,
};
