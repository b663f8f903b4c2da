import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyBadge } from './support/badges.js';
import { column, several, staged } from './support/stage.js';
import { findings } from './support/verifier.js';

const meta: Meta = { title: 'Themes' };
export default meta;

/** The files as a page links them; each is named in full, so that whoever bundles the stories finds it. */
const sheets = {
  plain: new URL('../packages/embed/src/themes/plain.css', import.meta.url),
  paper: new URL('../packages/embed/src/themes/paper.css', import.meta.url),
  night: new URL('../packages/embed/src/themes/night.css', import.meta.url),
  'high-contrast': new URL('../packages/embed/src/themes/high-contrast.css', import.meta.url),
  campus: new URL('../packages/embed/src/themes/campus.css', import.meta.url),
  conference: new URL('../packages/embed/src/themes/conference.css', import.meta.url),
};

const shown = [findings.verified, findings.expired, findings.revoked, findings.unreachable];

const themed = (theme: keyof typeof sheets): StoryObj => ({
  render: () =>
    html`<link rel="stylesheet" href=${sheets[theme].href}>
      <div data-open-badge-theme=${theme} style="padding: 24px; background: var(--open-badge-ground); color: var(--open-badge-text)">
        ${several(shown.map((finding) => staged(finding, column(360, html`<open-badge .source=${storyBadge()}></open-badge>`))))}
      </div>`,
});

export const Plain = themed('plain');
export const Paper = themed('paper');
export const Night = themed('night');
export const HighContrast = themed('high-contrast');
export const Campus = themed('campus');
export const Conference = themed('conference');
