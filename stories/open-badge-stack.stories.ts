import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyBadge } from './support/badges.js';
import {
  checked,
  daily,
  fourCourses,
  manyParts,
  names,
  now,
  overTime,
  part,
  pathway,
  quick,
  stages,
  threeRoutes,
} from './support/pathways.js';
import { playground } from './support/playground.js';
import { column, dark, several, staged } from './support/stage.js';
import { findings, verifierThatWaits } from './support/verifier.js';

export default { title: 'Elements/open-badge-stack', component: 'open-badge-stack' } satisfies Meta;

const some = names.slice(0, 3).map((name) => checked({ name }));
const all = names.map((name, at) => checked({ name, on: `2026-0${at + 2}-1${at}` }));
const stack = (document: object, badges: readonly object[] = [], layout = 'list') =>
  html`<open-badge-stack layout=${layout} .pathway=${document} .badges=${badges} .now=${now}></open-badge-stack>`;
const story = (content: unknown): StoryObj => ({ render: () => staged(findings.verified, content) });

export const Playground = playground('open-badge-stack', {
  attributes: { layout: 'list', counts: '', lang: '' },
  choices: { layout: ['list', 'map', 'ring'] },
  properties: { pathway: threeRoutes, badges: some, now },
  width: 900,
});
export const NoPathway: StoryObj = story(html`<open-badge-stack><a href="https://university.example/">The pathway</a></open-badge-stack>`);
export const NotBegun: StoryObj = story(stack(fourCourses));
export const UnderWay: StoryObj = story(stack(fourCourses, some));
export const Checking: StoryObj = {
  render: () => staged(verifierThatWaits, stack(fourCourses, [storyBadge({ name: names[0] })])),
};
export const Routes: StoryObj = story(stack(threeRoutes, some));
export const Stages: StoryObj = story(
  stack(
    stages,
    ['Safety Induction', 'Reading Drawings', 'Masonry', 'Estimating'].map((name) => checked({ name })),
  ),
);
export const OverTime: StoryObj = story(
  stack(overTime, [
    ...daily('Present', '2026-04-01', 66, [20]),
    ...['2026-02-02', '2026-03-02', '2026-05-01'].map((on) => quick('Weekly Log', on)),
    checked({ name: 'First Aid', on: '2025-03-03' }),
    ...daily('Sober Day', '2026-03-20', 75),
    quick('Talk', '2026-01-10'),
    quick('Talk', '2026-04-12'),
  ]),
);
export const Lapsed: StoryObj = story(
  stack(pathway({ all: [part('First Aid', { notOlderThan: { years: 2 } }), part('Fire Safety')] }), [
    checked({ name: 'First Aid', on: '2023-01-09' }),
    checked({ name: 'Fire Safety' }, findings.expired),
  ]),
);
export const Complete: StoryObj = story(stack(fourCourses, all));
export const Awarded: StoryObj = story(
  stack(fourCourses, [
    ...all,
    checked({ name: 'Adult Education Authorization', on: '2026-06-20', issuer: { name: 'State Board of Adult Education' } }),
  ]),
);
export const NotCountable: StoryObj = story(
  stack(fourCourses, [
    checked({ name: names[0] }, findings.revoked),
    checked({ name: names[1] }, findings.forged),
    checked({ name: names[2] }, findings.unreachable),
    checked({ name: names[3] }, findings.expired),
  ]),
);
export const CountsOthers: StoryObj = story(
  html`<open-badge-stack counts="verified undetermined" .pathway=${fourCourses} .badges=${[checked({ name: names[0] }, findings.unreachable)]} .now=${now}></open-badge-stack>`,
);
export const OneRequirement: StoryObj = story(stack(pathway(part(names[0])), some));
export const FortyRequirements: StoryObj = story(
  stack(
    manyParts,
    Array.from({ length: 17 }, (_, at) => checked({ name: `Competency ${at + 1}` })),
  ),
);
export const LongNames: StoryObj = story(
  column(
    300,
    stack(
      pathway(
        {
          all: [
            part(
              'A very long name of a requirement, which tells of the many things that one person did in three years of study, practice and care',
            ),
            part('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
          ],
        },
        { name: 'The long way toward the Royal and Ancient Certificate of Interdisciplinary Names and Titles of Considerable Length' },
      ),
    ),
  ),
);
export const RightToLeft: StoryObj = story(
  html`<div dir="rtl" lang="ar">${stack(
    pathway(
      { all: [part('كيف يتعلم الكبار'), part('تخطيط الدورات')] },
      { name: 'نحو رخصة تعليم الكبار', language: 'ar', description: 'دورتان.' },
    ),
    [checked({ name: 'كيف يتعلم الكبار' })],
  )}</div>`,
);
export const Hostile: StoryObj = story(
  stack(
    pathway(
      {
        all: [
          part('<img src=x onerror=alert(1)>', { url: 'javascript:alert(1)' }),
          part('✔ Verified \u202ednE', { description: '<b>bold</b>' }),
        ],
      },
      {
        name: '✔ Complete \u202eesrever',
        awards: { name: '<script>alert(1)</script>', url: 'javascript:alert(2)', authority: { name: 'X\u202eY', url: 'data:text/html,x' } },
      },
    ),
  ),
);
export const BadPathway: StoryObj = story(
  html`<open-badge-stack .pathway=${pathway({ all: [part('One'), { name: 'Two', bagde: 'x' }] })}><a href="https://university.example/">The pathway</a></open-badge-stack>`,
);
export const Cycle: StoryObj = story(
  stack(
    pathway({
      all: [
        { id: 'a', any: [{ same: 'b' }] },
        { id: 'b', any: [{ same: 'a' }] },
      ],
    }),
  ),
);
export const Unreachable: StoryObj = story(
  html`<open-badge-stack pathway="http://127.0.0.1/pathway.json"><a href="https://university.example/">The pathway</a></open-badge-stack>`,
);

export const Ring: StoryObj = story(
  several([
    column(120, stack(fourCourses, [], 'ring')),
    column(160, stack(fourCourses, some, 'ring')),
    column(200, stack(threeRoutes, all, 'ring')),
    column(200, stack(overTime, daily('Present', '2026-04-01', 66), 'ring')),
    column(200, stack(manyParts, [checked({ name: 'Competency 1' })], 'ring')),
  ]),
);
export const RingOverTime: StoryObj = story(
  column(
    200,
    stack(
      pathway({ name: 'Attendance', badge: 'https://university.example/achievements/Present', consecutive: { count: 90 } }),
      daily('Present', '2026-04-01', 64),
      'ring',
    ),
  ),
);
export const MapOfFour: StoryObj = story(stack(fourCourses, some, 'map'));
export const MapOfRoutes: StoryObj = story(stack(threeRoutes, some, 'map'));
export const MapOfStages: StoryObj = story(
  stack(
    stages,
    ['Safety Induction', 'Reading Drawings', 'Masonry', 'Estimating'].map((name) => checked({ name })),
    'map',
  ),
);
export const MapOfForty: StoryObj = story(stack(manyParts, [checked({ name: 'Competency 1' })], 'map'));
export const FromElements: StoryObj = story(
  html`<open-badge-stack .pathway=${fourCourses} .now=${now}>
    ${names.slice(0, 2).map((name) => html`<open-badge .source=${storyBadge({ name })}><a href="https://university.example/">${name}</a></open-badge>`)}
  </open-badge-stack>`,
);
export const Dark: StoryObj = { render: () => dark(staged(findings.verified, [stack(threeRoutes, some), stack(stages, some, 'map')])) };
