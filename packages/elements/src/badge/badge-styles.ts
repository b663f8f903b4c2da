import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--open-badge-max-inline-size, 44rem);
    container-type: normal;
    color: var(--_text);
    font-size: 1rem;
    line-height: 1.4;
    text-align: start;
  }

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

  .frame {
    container-type: inline-size;
    block-size: 100%;
  }

  :host([layout='inline']) :is(.frame, .fallback, .several, .several li) {
    display: inline;
    container-type: normal;
  }

  .fallback[hidden] {
    display: none !important;
  }

  .card {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
    container-type: normal;
  }

  .said {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
    flex: 1;
    min-block-size: 8rem;
  }

  .emblem {
    position: relative;
    inline-size: var(--open-badge-emblem-size, 5rem);
    aspect-ratio: 1;
    align-self: start;
  }

  .emblem > :is(img, svg.drawn, .blank) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .emblem > img {
    border-radius: 6px;
    background: var(--_mat);
    font-size: var(--_size-1);
    animation: arrive 200ms ease-out;
  }

  .blank {
    border-radius: 50%;
    background: var(--_ground);
  }

  .text {
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .name {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.006em;
    text-wrap: balance;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }

  .issuer {
    margin-block-start: 4px;
    font-size: var(--_size-3);
    line-height: 1.4;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }

  .identifier,
  .meaning {
    font-size: var(--_size-1);
    line-height: 1.5;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .identifier {
    min-block-size: 1lh;
    max-block-size: 3lh;
    overflow: hidden;
  }

  .identifier bdi {
    animation: arrive 200ms ease-out;
  }

  .meaning {
    text-align: match-parent;
    margin-block-start: 8px;
    font-size: var(--_size-2);
  }

  .several {
    display: grid;
    gap: 8px;
    list-style: none;
  }

  .bar {
    display: block;
    inline-size: 70%;
    block-size: 0.75rem;
    margin-block: 6px 12px;
    border-radius: 4px;
    background: var(--_ground);
  }

  .bar + .bar {
    inline-size: 45%;
  }

  /* A line of a list. */
  .compact {
    display: grid;
    position: relative;
    grid-template-columns: minmax(0, 1fr) minmax(0, 17rem);
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
    line-clamp: 1;
  }

  .compact .issuer {
    margin: 0;
    font-size: var(--_size-2);
  }

  .compact .meaning {
    display: none;
  }

  /* The reason is in the details; a list is for looking down. */
  .compact .verdict > .note {
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

  .compact .actions {
    grid-row: 1;
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
    white-space: nowrap;
  }

  .line .mark {
    margin: 0;
    inline-size: 1em;
    block-size: 1em;
  }

  dialog {
    inline-size: min(52rem, 100vw - 24px);
    max-inline-size: none;
    max-block-size: min(100dvh - 24px, 60rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
    overscroll-behavior: contain;
  }

  dialog[open] {
    animation: arrive 200ms ease-out;
  }

  dialog::backdrop {
    background: rgb(12 14 18 / 0.5);
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .sheet > * {
    grid-area: 1 / 1;
  }

  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 16px;
    align-self: start;
    justify-self: end;
    margin: 16px;
  }

  @container (inline-size >= 30rem) {
    .card:not(.compact, .image) .emblem {
      inline-size: var(--open-badge-emblem-size, 6rem);
    }
  }

  @container (inline-size < 22rem) {
    .card:not(.compact, .image) .emblem {
      inline-size: var(--open-badge-emblem-size, 4rem);
    }

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

  @container (inline-size < 17.5rem) {
    .card:not(.image) .said {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .verdict {
      padding: 10px 12px;
      grid-template-columns: auto minmax(0, 1fr);
    }

    .verdict > .note {
      grid-column: 1 / -1;
      margin-block-start: 2px;
    }

    .card:not(.compact, .image) .actions {
      grid-area: 3 / 1 / auto / -1;
      justify-content: start;
      margin-block-start: 8px;
    }

    .card:not(.image) .said {
      padding: 12px;
    }
  }

  /* Emblem and mark only. The words are there for those who listen, and the whole card opens the details. */
  @container (inline-size < 10rem) {
    .card {
      position: relative;
    }

    .card .said {
      padding: 12px;
      min-block-size: 0;
    }

    .card .emblem,
    .card:not(.compact, .image) .emblem {
      inline-size: 100%;
    }

    .card:not(.image) .verdict {
      grid-template-columns: auto;
      justify-content: center;
      padding: 6px;
      min-block-size: 0;
    }
  }

  @container (inline-size < 10rem) {
    .card .text,
    .card .verdict > :is(.word, .note) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .card .actions {
      position: absolute;
      inset: 0;
      margin: 0;
    }

    .card .details {
      inline-size: 100%;
      min-block-size: 100%;
      border-color: transparent;
      background: none;
    }

    .card .details span {
      display: none;
    }

    .card .check {
      position: absolute;
      inset-block-end: 4px;
      inset-inline: 4px;
      z-index: 1;
    }
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

  @media (forced-colors: active) {
    .tint {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .actions,
    dialog:not([open]) {
      display: none;
    }
  }
`;
