import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fullBadge, impostor, longNames, pictured, rightToLeft, shelf, shortNames, storyBadge } from './support/badges.js';
import { playground } from './support/playground.js';
import { column, dark, several, staged } from './support/stage.js';
import { findings, verifierThatWaits } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge', component: 'open-badge' };
export default meta;

const sound = storyBadge();
const card = (source: unknown = sound) => column(400, html`<open-badge .source=${source}></open-badge>`);

export const Playground = playground('open-badge', {
  attributes: { layout: 'card', verify: 'auto', lang: '' },
  choices: { layout: ['card', 'compact', 'inline', 'image'], verify: ['auto', 'click', 'off'] },
  properties: { source: sound },
});

/** In the order in which a person meets them. */
export const Waiting: StoryObj = {
  render: () =>
    html`<open-badge-provider .fetch=${() => new Promise<Response>(() => {})} .verifier=${verifierThatWaits}>${column(400, html`<open-badge src="/badge.json"></open-badge>`)}</open-badge-provider>`,
};

export const WaitingWithFallback: StoryObj = {
  render: () =>
    html`<open-badge-provider .fetch=${() => new Promise<Response>(() => {})} .verifier=${verifierThatWaits}>${column(
      400,
      html`<open-badge src="/badge.json"><a href="https://university.example/badges/1">Teamwork, University of Northern Example</a></open-badge>`,
    )}</open-badge-provider>`,
};

export const Checking: StoryObj = { render: () => staged(verifierThatWaits, card()) };
export const Verified: StoryObj = { render: () => staged(findings.verified, card()) };
export const OnTheSitesList: StoryObj = { render: () => staged(findings.listed, card()) };
export const SelfIssued: StoryObj = { render: () => staged(findings.selfIssued, card()) };
export const WarnedOf: StoryObj = { render: () => staged(findings.warnedOf, card()) };
export const Expired: StoryObj = { render: () => staged(findings.expired, card()) };
export const NotYetValid: StoryObj = { render: () => staged(findings.notYetValid, card()) };
export const Revoked: StoryObj = { render: () => staged(findings.revoked, card()) };
export const Suspended: StoryObj = { render: () => staged(findings.suspended, card()) };
export const Forged: StoryObj = { render: () => staged(findings.forged, card()) };
export const IssuerUnreachable: StoryObj = { render: () => staged(findings.unreachable, card()) };
export const IssuerNotProven: StoryObj = { render: () => staged(findings.notProven, card()) };
export const NotChecked: StoryObj = {
  render: () => staged(findings.verified, column(400, html`<open-badge verify="off" .source=${sound}></open-badge>`)),
};
export const CheckedOnRequest: StoryObj = {
  render: () => staged(findings.verified, column(400, html`<open-badge verify="click" .source=${sound}></open-badge>`)),
};
export const StrictPrivacy: StoryObj = {
  render: () =>
    html`<open-badge-provider privacy="strict">${column(400, html`<open-badge src="https://university.example/badges/1.json"></open-badge>`)}</open-badge-provider>`,
};
export const NotABadge: StoryObj = {
  render: () =>
    staged(
      findings.verified,
      column(
        400,
        html`<open-badge .source=${'<!doctype html><title>Log in</title>'}><a href="https://university.example/badges/1">Teamwork, University of Northern Example</a></open-badge>`,
      ),
    ),
};
export const NotJson: StoryObj = { render: () => staged(findings.verified, card('{"type": "Open')) };

export const LongNames: StoryObj = { render: () => staged(findings.verified, card(longNames)) };
export const ShortNames: StoryObj = { render: () => staged(findings.verified, card(shortNames)) };
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${staged(findings.unreachable, card(rightToLeft))}</div>`,
};
export const Impostor: StoryObj = { render: () => staged(findings.forged, card(impostor)) };
export const NoImage: StoryObj = { render: () => staged(findings.verified, card()) };
export const Pictured: StoryObj = { render: () => staged(findings.verified, card(pictured)) };
export const Everything: StoryObj = { render: () => staged(findings.verified, card(fullBadge)) };

const every = Object.values(findings);

export const Compact: StoryObj = {
  render: () =>
    several(every.map((finding) => staged(finding, column(560, html`<open-badge layout="compact" .source=${sound}></open-badge>`)))),
};
export const CompactAndNarrow: StoryObj = {
  render: () =>
    several(every.map((finding) => staged(finding, column(280, html`<open-badge layout="compact" .source=${sound}></open-badge>`)))),
};
export const Inline: StoryObj = {
  render: () =>
    html`<p>In 2024 she earned ${staged(findings.verified, html`<open-badge layout="inline" .source=${sound}></open-badge>`)}, and before that ${staged(findings.expired, html`<open-badge layout="inline" .source=${shortNames}></open-badge>`)}.</p>`,
};
export const Image: StoryObj = {
  render: () => several(every.map((finding) => staged(finding, html`<open-badge layout="image" .source=${sound}></open-badge>`))),
};

const widths = [120, 160, 280, 390, 768];
export const Narrow: StoryObj = {
  render: () => several(widths.map((width) => staged(findings.verified, column(width, html`<open-badge .source=${sound}></open-badge>`)))),
};
export const NarrowAndUnknown: StoryObj = {
  render: () =>
    several(widths.map((width) => staged(findings.unreachable, column(width, html`<open-badge .source=${sound}></open-badge>`)))),
};

export const Collection: StoryObj = {
  render: () =>
    staged(
      (at) => (at === 2 ? findings.expired : findings.verified),
      column(600, html`<open-badge .source=${shelf.slice(0, 4)}></open-badge>`),
    ),
};

export const Dark: StoryObj = { render: () => dark(several(every.map((finding) => staged(finding, card())))) };

export const HostStyled: StoryObj = {
  render: () =>
    staged(
      findings.verified,
      html`<div style="color-scheme: light; font-family: Georgia, serif; --open-badge-accent: #7a1f5c; --open-badge-radius: 2px; --open-badge-surface: #fffdf6; --open-badge-line: #d9cfb4">${card()}</div>`,
    ),
};
