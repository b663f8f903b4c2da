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

  /* Not drawn yet, one of many: the layout is written to its attribute with the first drawing. */
  :host(:not([layout])) {
    min-block-size: 16rem;
  }

  .frame {
    container-type: inline-size;
    block-size: 100%;
  }

  .far > .card {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 16rem;
  }

  .empty {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
    align-content: start;
  }

  /* In the same place: what has no row of its own would be put below the room. */
  .empty > * {
    grid-area: 2 / 1;
  }

  .empty > .fallback {
    grid-row: 1;
  }

  .empty > .room {
    grid-row: 1 / 3;
    visibility: hidden;
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
    min-block-size: 9.5rem;
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
    display: flex;
    flex-direction: column;
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
    overflow: hidden;
  }

  .issuer {
    margin-block-start: 4px;
    font-size: var(--_size-3);
    line-height: 1.4;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .identifier,
  .meaning {
    font-size: var(--_size-1);
    line-height: 1.5;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  /* A whole host takes two lines of a narrow card, and comes after the rest. */
  .identifier {
    min-block-size: 2lh;
    max-block-size: 3lh;
    overflow: hidden;
  }

  .identifier bdi {
    animation: arrive 200ms ease-out;
  }

  .meaning {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    margin-block-start: auto;
    padding-block-start: 8px;
    font-size: var(--_size-2);
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

  @container (inline-size >= 30rem) {
    .identifier {
      min-block-size: 1lh;
    }

    .card:not(.compact, .image) .emblem {
      inline-size: var(--open-badge-emblem-size, 6rem);
    }
  }

  /* Room for every verdict, so that nothing moves when one comes. */
  .card .note {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  @media (forced-colors: active) {
    .tint {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .far > .card {
      content-visibility: visible;
    }

    .card {
      break-inside: avoid;
    }

    .actions,
    dialog:not([open]) {
      display: none;
    }
  }
`;
