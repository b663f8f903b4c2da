import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyBadge } from './support/badges.js';
import { column } from './support/stage.js';
import { findings, verifierThatFinds } from './support/verifier.js';

const meta: Meta = { title: 'Elements/open-badge-provider', component: 'open-badge-provider' };
export default meta;

const badge = column(400, html`<open-badge .source=${storyBadge()}></open-badge>`);

export const Playground: StoryObj = {
  args: { privacy: 'normal', lang: '' },
  argTypes: { privacy: { control: 'select', options: ['normal', 'strict'] } },
  parameters: { controls: { disable: false } },
  render: ({ privacy, lang }) =>
    html`<open-badge-provider privacy=${privacy} lang=${lang} .verifier=${verifierThatFinds(findings.expired)}>${badge}</open-badge-provider>`,
};

/** The provider shows nothing of its own: what is below it has its verifier, its language and its stance on privacy. */
export const WithVerifier: StoryObj = {
  render: () => html`<open-badge-provider .verifier=${verifierThatFinds(findings.listed)}>${badge}</open-badge-provider>`,
};
export const British: StoryObj = {
  render: () => html`<open-badge-provider lang="en-GB" .verifier=${verifierThatFinds(findings.expired)}>${badge}</open-badge-provider>`,
};
export const Strict: StoryObj = {
  render: () =>
    html`<open-badge-provider privacy="strict" .verifier=${verifierThatFinds(findings.verified)}>${badge}</open-badge-provider>`,
};
