import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shelf, storyBadge } from './support/badges.js';
import { playground } from './support/playground.js';
import { column, dark, staged } from './support/stage.js';
import { findings, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge-report', component: 'open-badge-report' };
export default meta;

const sound = storyBadge();
const report = (source: unknown = sound) => column(560, html`<open-badge-report open .source=${source}></open-badge-report>`);

export const Playground = playground('open-badge-report', {
  attributes: { open: true, explained: false, lang: '' },
  properties: { source: sound },
  width: 560,
});
export const Checking: StoryObj = { render: () => staged(verifierThatWaits, report()) };
export const Closed: StoryObj = {
  render: () => staged(findings.verified, column(560, html`<open-badge-report .source=${sound}></open-badge-report>`)),
};
export const Verified: StoryObj = { render: () => staged(findings.verified, report()) };
export const OnTheSitesList: StoryObj = { render: () => staged(findings.listed, report()) };
export const Expired: StoryObj = { render: () => staged(findings.expired, report()) };
export const NotYetValid: StoryObj = { render: () => staged(findings.notYetValid, report()) };
export const Revoked: StoryObj = { render: () => staged(findings.revoked, report()) };
export const Suspended: StoryObj = { render: () => staged(findings.suspended, report()) };
export const Forged: StoryObj = { render: () => staged(findings.forged, report()) };
export const IssuerUnreachable: StoryObj = { render: () => staged(findings.unreachable, report()) };
export const IssuerNotProven: StoryObj = { render: () => staged(findings.notProven, report()) };
export const NotABadge: StoryObj = { render: () => staged(findings.verified, report('')) };
export const Collection: StoryObj = {
  render: () => staged((at) => (at === 0 ? findings.verified : findings.unreachable), report(shelf.slice(0, 2))),
};
export const Dark: StoryObj = { render: () => dark(staged(findings.unreachable, report())) };
