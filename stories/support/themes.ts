/** The six theme files as a page links them; each is named in full, so that whoever bundles the stories finds it. */
import { html, type TemplateResult } from 'lit';

export const sheets = {
  plain: new URL('../../packages/embed/src/themes/plain.css', import.meta.url),
  paper: new URL('../../packages/embed/src/themes/paper.css', import.meta.url),
  night: new URL('../../packages/embed/src/themes/night.css', import.meta.url),
  'high-contrast': new URL('../../packages/embed/src/themes/high-contrast.css', import.meta.url),
  campus: new URL('../../packages/embed/src/themes/campus.css', import.meta.url),
  conference: new URL('../../packages/embed/src/themes/conference.css', import.meta.url),
} as const;

export type Theme = keyof typeof sheets;

export const themeNames = Object.keys(sheets) as readonly Theme[];

/** A part of a page in a theme, with what the theme gives it for ground and text. */
export const themed = (theme: Theme, content: unknown): TemplateResult =>
  html`<link rel="stylesheet" href=${sheets[theme].href}>
    <div data-open-badge-theme=${theme} style="padding: 24px; background: var(--open-badge-ground); color: var(--open-badge-text)">
      ${content}
    </div>`;
