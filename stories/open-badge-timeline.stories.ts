import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { checked, daily, now, quick } from './support/pathways.js';
import { playground } from './support/playground.js';
import { column, dark, staged } from './support/stage.js';
import { findings } from './support/verifier.js';

export default { title: 'Elements/open-badge-timeline', component: 'open-badge-timeline' } satisfies Meta;

const story = (content: unknown): StoryObj => ({ render: () => staged(findings.verified, content) });
const term = daily('Present', '2026-03-23', 100, [41]);

const weekly = Array.from({ length: 27 }, (_, at) => at)
  .filter((at) => at !== 12)
  .map((at) => quick('Weekly Log', new Date(Date.UTC(2025, 11, 27 + at * 7)).toISOString().slice(0, 10)));
const gappy = [
  ...daily('Practice', '2026-01-05', 20),
  ...daily('Practice', '2026-02-16', 9),
  ...daily('Practice', '2026-04-01', 30, [3, 4, 11]),
  ...daily('Practice', '2026-05-20', 12),
];
const busy = [
  ...daily('Practice', '2026-02-01', 60),
  ...daily('Lesson', '2026-02-05', 40, [3, 9, 20]),
  ...daily('Reading', '2026-02-12', 30),
  ...daily('Walk', '2026-02-20', 18),
  ...daily('Song', '2026-03-01', 6),
];
const tenThousand = daily('Practice', '1999-02-13', 10_000, [500, 501, 502, 4_000]);
const activity = [
  checked({
    name: 'Mentoring',
    subject: { activityStartDate: '2025-09-01T00:00:00Z', activityEndDate: '2025-12-19T00:00:00Z' },
    on: '2025-12-20',
  }),
  checked({
    name: 'Library Service',
    subject: { activityStartDate: '2026-02-02T00:00:00Z', activityEndDate: '2026-06-12T00:00:00Z' },
    on: '2026-06-13',
  }),
];

export const Playground = playground('open-badge-timeline', {
  attributes: { unit: 'day', dates: 'awarded', misses: 1, ladder: '30 60 90', 'time-zone': '', lang: '' },
  choices: { unit: ['day', 'week', 'month'], dates: ['awarded', 'activity'] },
  properties: { badges: term, now },
  width: 900,
});
export const Empty: StoryObj = story(html`<open-badge-timeline></open-badge-timeline>`);
export const OneDay: StoryObj = story(
  html`<open-badge-timeline .badges=${[quick('Present', '2026-06-29')]} .now=${now}></open-badge-timeline>`,
);
export const TermOf99: StoryObj = story(html`<open-badge-timeline misses="1" .badges=${term} .now=${now}></open-badge-timeline>`);
export const WeeklyLog: StoryObj = story(
  html`<open-badge-timeline unit="week" misses="1" .badges=${weekly} .now=${now}></open-badge-timeline>`,
);
export const Months: StoryObj = story(html`<open-badge-timeline unit="month" .badges=${tenThousand} .now=${now}></open-badge-timeline>`);
export const Ladder: StoryObj = story(
  html`<open-badge-timeline ladder="30 60 90 365" .badges=${daily('Sober Day', '2026-04-10', 82)} .now=${now}></open-badge-timeline>`,
);
export const Gaps: StoryObj = story(html`<open-badge-timeline .badges=${gappy} .now=${now}></open-badge-timeline>`);
export const SeveralADay: StoryObj = story(html`<open-badge-timeline .badges=${busy} .now=${now}></open-badge-timeline>`);
export const Activity: StoryObj = story(html`<open-badge-timeline dates="activity" .badges=${activity} .now=${now}></open-badge-timeline>`);
export const TenThousand: StoryObj = story(html`<open-badge-timeline .badges=${tenThousand} .now=${now}></open-badge-timeline>`);
export const NotShown: StoryObj = story(
  html`<open-badge-timeline .badges=${[...term.slice(0, 12), checked({ name: 'Present' }, findings.revoked), checked({ name: 'Present' }, findings.forged)]} .now=${now}></open-badge-timeline>`,
);
export const Narrow: StoryObj = story(
  column(280, html`<open-badge-timeline misses="1" ladder="30 60 90" .badges=${term} .now=${now}></open-badge-timeline>`),
);
export const RightToLeft: StoryObj = story(
  html`<div dir="rtl" lang="ar"><open-badge-timeline misses="1" .badges=${term} .now=${now}></open-badge-timeline></div>`,
);
export const Unreadable: StoryObj = story(
  html`<open-badge-timeline .source=${'[]'}><a href="https://university.example/">Attendance</a></open-badge-timeline>`,
);
export const Dark: StoryObj = {
  render: () =>
    dark(
      staged(findings.verified, html`<open-badge-timeline misses="1" ladder="30 60 90" .badges=${term} .now=${now}></open-badge-timeline>`),
    ),
};
