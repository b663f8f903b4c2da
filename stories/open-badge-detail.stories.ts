import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fullBadge, impostor, longNames, rightToLeft, shortNames, storyBadge } from './support/badges.js';
import { column, dark, staged } from './support/stage.js';
import { findings, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Detail', component: 'open-badge-detail', tags: ['autodocs'] };
export default meta;

const letter = (source: unknown = fullBadge, width = 800) => column(width, html`<open-badge-detail .source=${source}></open-badge-detail>`);

export const Checking: StoryObj = { render: () => staged(verifierThatWaits, letter()) };
export const Verified: StoryObj = { render: () => staged(findings.verified, letter()) };
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
