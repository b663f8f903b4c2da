import { isoDay } from './calendar/civil.js';
import type { Portfolio } from './portfolio.js';
import type { PathwayProblem, Progress, RequirementProgress } from './progress-types.js';

const nowhere: RequirementProgress = {
  key: '0',
  pointer: '',
  kind: 'all',
  optional: false,
  state: 'open',
  fraction: 0,
  have: 0,
  need: 0,
  left: 0,
  counted: [],
  notCounted: [],
  children: [],
};

/** The answer for a document that is no pathway: nothing is done, and why is told. */
export function noProgress(problem: PathwayProblem, portfolio: Portfolio): Progress {
  const { calendar, now, index } = portfolio.album(undefined);
  return {
    problems: [problem],
    state: 'open',
    fraction: 0,
    root: nowhere,
    next: [],
    person: { how: 'unknown' },
    accepted: [...portfolio.accepted],
    unverified: 0,
    unrelated: index.all.map(({ report }) => report),
    notes: [],
    today: isoDay(now.day),
    timeZone: calendar.timeZone,
  };
}
