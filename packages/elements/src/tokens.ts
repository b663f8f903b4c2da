/**
 * What a page may set, in one place: every `--open-badge-*` property with its default. Grounds are tints and lines are hairlines; light and dark follow the
 * page's `color-scheme`. The private `--_` names are what the rooms use.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--open-badge-accent, light-dark(#1f4fa8, #9dbdff));
    --_text: var(--open-badge-text, light-dark(#1b1e24, #e9ebef));
    --_quiet: var(--open-badge-quiet-text, light-dark(#59606d, #a9b0bd));
    --_surface: var(--open-badge-surface, light-dark(#ffffff, #1a1c21));
    --_ground: var(--open-badge-ground, light-dark(#f6f7f9, #22252b));
    --_line: var(--open-badge-line, light-dark(#dfe2e8, #363a43));
    --_mat: var(--open-badge-mat, light-dark(transparent, #f4f5f7));
    --_radius: var(--open-badge-radius, 12px);
    --_radius-inner: max(0px, var(--_radius) - 4px);
    --_focus: var(--open-badge-focus, var(--_accent));

    --_good: var(--open-badge-verified, light-dark(#146c43, #7fd6a8));
    --_wait: var(--open-badge-time, light-dark(#855000, #f0c070));
    --_bad: var(--open-badge-invalid, light-dark(#a8202b, #ffa3a3));
    --_unknown: var(--open-badge-undetermined, light-dark(#5b3fa6, #c6b5ff));
    --_neutral: var(--_quiet);

    --_size-1: 0.75rem;
    --_size-2: 0.8125rem;
    --_size-3: 0.9375rem;
    --_size-4: 1.0625rem;
    --_size-5: clamp(1.25rem, 0.9rem + 1.6cqi, 1.625rem);
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  p,
  h2,
  h3,
  h4,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  svg.mark {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    overflow: visible;
  }

  .verified {
    --_hue: var(--_good);
  }

  .warned,
  .expired,
  .notYetValid,
  .suspended {
    --_hue: var(--_wait);
  }

  .revoked,
  .invalid {
    --_hue: var(--_bad);
  }

  .undetermined {
    --_hue: var(--_unknown);
  }

  .neutral {
    --_hue: var(--_neutral);
  }

  .tint {
    background: color-mix(in oklab, var(--_hue) 8%, var(--_surface));
  }

  .neutral.tint {
    background: var(--_ground);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
    overflow-wrap: anywhere;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_surface: Canvas;
      --_ground: Canvas;
      --_line: CanvasText;
      --_mat: Canvas;
      --_good: CanvasText;
      --_wait: CanvasText;
      --_bad: CanvasText;
      --_unknown: CanvasText;
      --_focus: Highlight;
    }
  }

  @media print {
    :host {
      --_accent: #000;
      --_text: #000;
      --_quiet: #000;
      --_surface: #fff;
      --_ground: #fff;
      --_line: #888;
      --_good: #000;
      --_wait: #000;
      --_bad: #000;
      --_unknown: #000;
    }
  }
`;
