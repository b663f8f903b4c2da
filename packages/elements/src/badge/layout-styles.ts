import { css } from 'lit';

/** The layouts besides the card; loaded when one of them is asked for. */
export const layoutStyles = css`
  :host([layout='inline']) {
    display: inline;
    font-size: inherit;
    line-height: inherit;
    color: inherit;
  }

  :host([layout='image']) {
    display: inline-block;
    inline-size: var(--open-badge-emblem-size, 8rem);
  }

  :host([layout='inline']) :is(.frame, .fallback, .several, .several li) {
    display: inline;
    container-type: normal;
  }

  .several {
    display: grid;
    gap: 8px;
    list-style: none;
  }

  .more-badges {
    min-block-size: 2rem;
    margin-block-start: 8px;
    padding: 4px 12px;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, currentColor 28%, var(--_line));
    border-radius: var(--_radius-inner);
  }

  /* A line of a list. */
  .compact {
    display: grid;
    position: relative;
    /* The name has the room that it needs before the verdict spreads. */
    grid-template-columns: minmax(0, 1fr) minmax(17rem, 40%);
    block-size: auto;
  }

  .compact .said {
    padding: 10px 12px;
    gap: 12px;
    min-block-size: 0;
    align-items: center;
  }

  .compact .emblem {
    inline-size: var(--open-badge-emblem-size, 2.75rem);
    align-self: center;
  }

  .compact .name {
    font-size: var(--_size-3);
    -webkit-line-clamp: 1;
  }

  .compact .identifier {
    min-block-size: 1lh;
  }

  .compact .issuer {
    margin: 0;
    font-size: var(--_size-2);
  }

  .compact .meaning {
    display: none;
  }

  /* The reason is in the details; a list is for looking down. A warning is for everybody. */
  .compact .verdict:not(.warned) > .note {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .compact .verdict {
    border-block-start: 0;
    border-inline-start: 1px solid color-mix(in oklab, var(--_hue) 24%, var(--_line));
    padding: 10px 12px;
    align-content: center;
    align-items: center;
  }

  .compact .verdict > .mark {
    margin-block: 0;
  }

  /* The picture with its mark. */
  .image {
    border: 0;
    border-radius: 0;
    background: none;
    overflow: visible;
    block-size: auto;
  }

  .image .said {
    display: block;
    padding: 0;
    min-block-size: 0;
  }

  .image .emblem {
    inline-size: 100%;
  }

  .image .emblem > .mark {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 24%;
    block-size: auto;
    min-inline-size: 1.25rem;
    max-inline-size: 2.25rem;
    padding: 3px;
    border-radius: 50%;
    color: var(--_hue);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
  }

  /* Words in a sentence of the page. */
  .line {
    white-space: normal;
  }

  .line .name-button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }

  .line .verdict {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
    min-block-size: 0;
    margin-inline-start: 0.4em;
    padding: 0 0.45em;
    border: 0;
    border-radius: 1em;
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_hue);
    background: color-mix(in oklab, var(--_hue) 9%, var(--_surface));
  }

  .line .mark {
    margin: 0;
    inline-size: 1em;
    block-size: 1em;
  }

  .image .text,
  .image .verdict > :is(.mark, .word, .note) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .image .verdict {
    position: absolute;
    inset: 0;
    display: block;
    padding: 0;
    min-block-size: 0;
    border: 0;
    background: none;
  }

  .card.image {
    position: relative;
  }

  .image .actions {
    position: absolute;
    inset: 0;
  }

  .image .details {
    inline-size: 100%;
    block-size: 100%;
    border-color: transparent;
    background: none;
  }

  .image .details span {
    display: none;
  }

  /* Below this a verdict beside the name would break within its words. */
  @container (inline-size < 36rem) {
    .compact {
      grid-template-columns: minmax(0, 1fr);
    }

    .compact .verdict {
      padding-block: 6px;
      border-inline-start: 0;
      border-block-start: 1px solid color-mix(in oklab, var(--_hue) 24%, var(--_line));
      min-block-size: 2.5rem;
    }
  }

  /* The word is the one thing that must not be cut short: what can be done comes below it. */
  .compact .verdict:has(.check) .actions {
    grid-area: 2 / 2 / auto / -1;
    justify-content: start;
    margin-block-start: 6px;
  }

  @container (inline-size < 20rem) {
    .compact .verdict {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .compact .actions {
      /* Below the word, and below a warning where there is one. */
      grid-area: auto / 1 / auto / -1;
      justify-content: start;
      margin-block-start: 6px;
    }
  }
`;
