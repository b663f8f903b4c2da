import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shelf, storyBadge } from './support/badges.js';
import { playground } from './support/playground.js';
import { column, dark, staged } from './support/stage.js';
import { findings, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge-wall', component: 'open-badge-wall' };
export default meta;

const some = [findings.verified, findings.verified, findings.expired, findings.verified, findings.unreachable];
const mixed = (at: number) => some[at % some.length] ?? findings.verified;

const hundreds = () =>
  Array.from({ length: 300 }, (_, at) =>
    storyBadge({ name: `Session ${at + 1}`, more: { validFrom: new Date(Date.UTC(2024, 0, 1 + at)).toISOString() } }),
  );

export const Playground = playground('open-badge-wall', {
  attributes: {
    'group-by': 'year',
    sort: 'given',
    density: 'cards',
    filter: '',
    first: '',
    searchable: true,
    'deep-links': false,
    lang: '',
  },
  choices: {
    'group-by': ['none', 'issuer', 'event', 'year', 'type', 'competency'],
    sort: ['given', 'newest', 'oldest', 'name', 'issuer'],
    density: ['cards', 'emblems', 'list'],
  },
  properties: { source: shelf },
  width: 1000,
});
export const Empty: StoryObj = { render: () => html`<open-badge-wall></open-badge-wall>` };
export const OneBadge: StoryObj = {
  render: () => staged(findings.verified, html`<open-badge-wall .source=${storyBadge()}></open-badge-wall>`),
};
export const Collection: StoryObj = { render: () => staged(mixed, html`<open-badge-wall .source=${shelf}></open-badge-wall>`) };
export const ByYear: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall group-by="year" searchable .source=${shelf}></open-badge-wall>`),
};
export const ByIssuer: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall group-by="issuer" .source=${shelf}></open-badge-wall>`),
};
export const ByEvent: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall group-by="event" .source=${shelf}></open-badge-wall>`),
};
export const ByType: StoryObj = { render: () => staged(mixed, html`<open-badge-wall group-by="type" .source=${shelf}></open-badge-wall>`) };
export const ByCompetency: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall group-by="competency" .source=${shelf}></open-badge-wall>`),
};
export const Emblems: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall density="emblems" group-by="year" .source=${shelf}></open-badge-wall>`),
};
export const List: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall density="list" searchable .source=${shelf}></open-badge-wall>`),
};
export const Checking: StoryObj = { render: () => staged(verifierThatWaits, html`<open-badge-wall .source=${shelf}></open-badge-wall>`) };
export const Hundreds: StoryObj = {
  render: () =>
    staged(
      findings.verified,
      html`<open-badge-wall searchable sort="newest">${hundreds().map((source) => html`<open-badge .source=${source}></open-badge>`)}</open-badge-wall>`,
    ),
};
export const LongCollection: StoryObj = {
  render: () =>
    staged(findings.verified, html`<open-badge-wall density="emblems" group-by="year" searchable .source=${hundreds()}></open-badge-wall>`),
};
export const WithAddresses: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall deep-links .source=${shelf}></open-badge-wall>`),
};
export const FirstFew: StoryObj = {
  render: () => staged(mixed, html`<open-badge-wall first="3" sort="newest" .source=${shelf}></open-badge-wall>`),
};
/** Beside somebody's name: few lines, and the way to the others. */
export const ProfileColumn: StoryObj = {
  render: () =>
    staged(mixed, column(340, html`<open-badge-wall density="list" sort="newest" first="4" .source=${shelf}></open-badge-wall>`)),
};
export const Sorted: StoryObj = { render: () => staged(mixed, html`<open-badge-wall sort="name" .source=${shelf}></open-badge-wall>`) };
export const FilteredOut: StoryObj = {
  render: () => staged(findings.verified, html`<open-badge-wall filter="revoked" searchable .source=${shelf}></open-badge-wall>`),
};
export const FromElements: StoryObj = {
  render: () =>
    staged(
      findings.verified,
      html`<open-badge-wall group-by="event">
        ${shelf.slice(0, 4).map((source, at) => html`<open-badge data-event=${at < 3 ? 'Conference 2024' : 'Meetup'} .source=${source}></open-badge>`)}
        <open-badge data-event="Meetup" .source=${'no badge'}><a href="https://university.example/badges/9">Facilitation</a></open-badge>
      </open-badge-wall>`,
    ),
};
export const NotBadges: StoryObj = { render: () => staged(findings.verified, html`<open-badge-wall .source=${'[]'}></open-badge-wall>`) };
export const Dark: StoryObj = {
  render: () => dark(staged(mixed, html`<open-badge-wall group-by="year" searchable .source=${shelf}></open-badge-wall>`)),
};
export const Narrow: StoryObj = {
  render: () => staged(mixed, column(340, html`<open-badge-wall group-by="issuer" searchable .source=${shelf}></open-badge-wall>`)),
};
export const EmblemsDark: StoryObj = {
  render: () => dark(staged(mixed, html`<open-badge-wall density="emblems" .source=${shelf}></open-badge-wall>`)),
};
