/** Pathways and badges for the stories of progress and of time: small, dated, and all one person's. */

import { readCollection } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';
import { alignments, type StoryBadge, storyBadge } from './badges.js';
import { type Finding, findings, reportOf } from './verifier.js';

type Json = Record<string, unknown>;

/** The day that the stories are told on. */
export const now = new Date('2026-06-30T12:00:00Z');

/** A report of a badge, as if it had been checked. */
export function checked(badge: StoryBadge & { readonly on?: string }, finding: Finding = findings.verified): Report {
  const { on = '2026-05-04', more, ...rest } = badge;
  const document = storyBadge({ ...rest, more: { validFrom: `${on}T09:00:00Z`, ...more } });
  const [member] = readCollection(document as Parameters<typeof readCollection>[0]);
  return reportOf(member && 'badge' in member ? member.badge : undefined, finding);
}

const id = (name: string) => `https://university.example/achievements/${encodeURIComponent(name)}`;

/** One wanted badge. */
export const part = (name: string, more: Json = {}): Json => ({
  name,
  badge: id(name),
  url: `https://university.example/courses/${encodeURIComponent(name)}`,
  ...more,
});

export const names = ['How Adults Learn', 'Planning a Course', 'Assessment and Feedback', 'Supervised Teaching'] as const;

export const awards: Json = {
  name: 'Adult Education Authorization',
  achievement: id('Adult Education Authorization'),
  description: 'Permits its holder to teach in public evening schools.',
  url: 'https://board.example/authorization',
  authority: { name: 'State Board of Adult Education', url: 'https://board.example/' },
};

export const pathway = (requires: Json, more: Json = {}): Json => ({
  type: 'OpenBadgePathway',
  name: 'Toward the adult education authorization',
  description: 'Four courses, in any order.',
  awards,
  requires,
  ...more,
});

export const fourCourses = pathway({ all: names.map((name) => part(name)) });

export const threeRoutes = pathway({
  routes: [
    { name: 'Four courses', all: names.map((name) => part(name)) },
    {
      name: 'By experience',
      description: 'For those who have taught for years.',
      all: [part('Three Years of Teaching'), part('Portfolio Review'), part('Observed Lesson')],
    },
    { name: 'A degree with a bridge', all: [part('Teaching Degree'), part('How Adults Learn')] },
  ],
});

export const stages = pathway({
  stages: [
    { name: 'Foundations', all: [part('Safety Induction'), part('Reading Drawings')] },
    { name: 'A trade of your own', any: [part('Carpentry'), part('Masonry'), part('Roofing')] },
    { name: 'Breadth', atLeast: 2, of: [part('Estimating'), part('Energy Advice'), part('Leading a Crew'), part('Heritage Work')] },
    part('Master Piece'),
    part('Guild Dinner', { optional: true }),
  ],
});

export const manyParts = pathway({ all: Array.from({ length: 40 }, (_, at) => part(`Competency ${at + 1}`)) });

export const overTime = pathway({
  all: [
    { name: 'A term of attendance', badge: id('Present'), consecutive: { count: 90, unit: 'day', misses: 2 } },
    { name: 'Half a year of logs', badge: id('Weekly Log'), span: { months: 6 } },
    { name: 'First aid, renewed', badge: id('First Aid'), notOlderThan: { years: 2 } },
    { name: 'Steps', badge: id('Sober Day'), ladder: { steps: [30, 60, 90, 365] } },
    { name: 'Three talks', badge: id('Talk'), times: 3 },
  ],
});

/** Days in a row from a date, without those that are left out. */
export function daily(name: string, from: string, days: number, without: readonly number[] = []): readonly Report[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: days }, (_, at) => at)
    .filter((at) => !without.includes(at))
    .map((at) => quick(name, new Date(start + at * 86_400_000).toISOString().slice(0, 10)));
}

const kinds = new Map<string, Report>();

/** A report like others of its name but for its day: ten thousand of them are read once. */
export function quick(name: string, on: string): Report {
  const known = kinds.get(name) ?? checked({ name, achievement: { alignment: alignments.slice(0, 1) } });
  kinds.set(name, known);
  const { badge } = known;
  if (!badge) return known;
  const dated = { ...badge, id: `${badge.id}/${on}`, awardedOn: `${on}T09:00:00Z`, validFrom: `${on}T09:00:00Z` };
  return { ...known, badge: dated };
}
