import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fullBadge, impostor, longNames, richBadge, rightToLeft, shortNames, storyBadge } from './support/badges.js';
import { playground } from './support/playground.js';
import { column, dark, staged } from './support/stage.js';
import { findings, richFinding, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge-detail', component: 'open-badge-detail' };
export default meta;

const letter = (source: unknown = fullBadge, width = 800) => column(width, html`<open-badge-detail .source=${source}></open-badge-detail>`);

export const Playground = playground('open-badge-detail', {
  attributes: { 'without-checks': false, link: '', lang: '' },
  properties: { source: fullBadge },
  width: 800,
});
export const Checking: StoryObj = { render: () => staged(verifierThatWaits, letter()) };
export const Verified: StoryObj = { render: () => staged(findings.verified, letter()) };
export const EverythingSaid: StoryObj = { render: () => staged(richFinding, letter(richBadge)) };
export const EverythingSaidNarrow: StoryObj = { render: () => staged(richFinding, letter(richBadge, 340)) };
export const SelfAsserted: StoryObj = {
  render: () =>
    staged(
      findings.selfIssued,
      letter(storyBadge({ issuer: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', name: 'Amara Okafor' } })),
    ),
};
export const Renewed: StoryObj = {
  render: () =>
    staged(
      (at) => (at === 0 ? findings.expired : findings.verified),
      letter(
        ['2019', '2021', '2023'].map((year) =>
          storyBadge({
            name: 'First Aid',
            more: { id: `https://university.example/badges/first-aid/${year}`, validFrom: `${year}-04-02T00:00:00Z` },
          }),
        ),
      ),
    ),
};
export const OnTheSitesList: StoryObj = { render: () => staged(findings.listed, letter()) };
export const Expired: StoryObj = { render: () => staged(findings.expired, letter()) };
export const NotYetValid: StoryObj = { render: () => staged(findings.notYetValid, letter()) };
export const Revoked: StoryObj = { render: () => staged(findings.revoked, letter()) };
export const Suspended: StoryObj = { render: () => staged(findings.suspended, letter()) };
export const Forged: StoryObj = { render: () => staged(findings.forged, letter()) };
export const IssuerUnreachable: StoryObj = { render: () => staged(findings.unreachable, letter()) };
export const IssuerNotProven: StoryObj = { render: () => staged(findings.notProven, letter()) };
export const NotABadge: StoryObj = { render: () => staged(findings.verified, letter('{"hello": "world"}')) };
export const LittleSaid: StoryObj = {
  render: () =>
    staged(
      findings.verified,
      letter(
        storyBadge({
          achievement: { alignment: [], achievementType: 'Badge', description: 'Was there.', criteria: { narrative: 'Be there.' } },
        }),
      ),
    ),
};
export const LongNames: StoryObj = { render: () => staged(findings.verified, letter(longNames)) };
export const ShortNames: StoryObj = { render: () => staged(findings.verified, letter(shortNames)) };
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${staged(findings.verified, letter(rightToLeft))}</div>`,
};
export const Impostor: StoryObj = { render: () => staged(findings.forged, letter(impostor)) };
export const Narrow: StoryObj = { render: () => staged(findings.verified, letter(fullBadge, 340)) };
export const Dark: StoryObj = { render: () => dark(staged(findings.verified, letter())) };
