import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fullBadge, richBadge, shelf } from './support/badges.js';
import { playground } from './support/playground.js';
import { column, dark, staged } from './support/stage.js';
import { findings, richFinding, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge-verifier', component: 'open-badge-verifier' };
export default meta;

const place = (source?: unknown) => column(760, html`<open-badge-verifier .source=${source}></open-badge-verifier>`);

export const Playground = playground('open-badge-verifier', { attributes: { lang: '' }, properties: { source: fullBadge }, width: 760 });
export const Empty: StoryObj = { render: () => staged(findings.verified, place()) };
export const Checking: StoryObj = { render: () => staged(verifierThatWaits, place(fullBadge)) };
export const Verified: StoryObj = { render: () => staged(findings.verified, place(fullBadge)) };
export const EverythingSaid: StoryObj = { render: () => staged(richFinding, place(richBadge)) };
export const Expired: StoryObj = { render: () => staged(findings.expired, place(fullBadge)) };
export const Forged: StoryObj = { render: () => staged(findings.forged, place(fullBadge)) };
export const IssuerUnreachable: StoryObj = { render: () => staged(findings.unreachable, place(fullBadge)) };
export const NotABadge: StoryObj = { render: () => staged(findings.verified, place('<!doctype html><title>Log in</title>')) };
export const Collection: StoryObj = {
  render: () => staged((at) => (at === 1 ? findings.revoked : findings.verified), place(shelf.slice(0, 3))),
};
export const Narrow: StoryObj = { render: () => staged(findings.verified, column(300, html`<open-badge-verifier></open-badge-verifier>`)) };
export const Dark: StoryObj = { render: () => dark(staged(findings.verified, place())) };
