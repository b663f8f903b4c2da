import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyBadge } from './support/badges.js';
import { column, several, staged } from './support/stage.js';
import { type Theme, themed } from './support/themes.js';
import { findings } from './support/verifier.js';

/** Six ready themes. A page links one, for example `themes/paper.css`, and that is all; each has a light and a dark side, by the page's `color-scheme`. */
const meta: Meta = { title: 'Design/Themes' };
export default meta;

const shown = [findings.verified, findings.expired, findings.revoked, findings.unreachable];

const inTheme = (theme: Theme): StoryObj => ({
  render: () =>
    themed(theme, several(shown.map((finding) => staged(finding, column(360, html`<open-badge .source=${storyBadge()}></open-badge>`))))),
});

export const Plain = inTheme('plain');
export const Paper = inTheme('paper');
export const Night = inTheme('night');
export const HighContrast = inTheme('high-contrast');
export const Campus = inTheme('campus');
export const Conference = inTheme('conference');
