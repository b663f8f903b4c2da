import { css } from 'lit';

export const wallStyles = css`
  .group + .group {
    margin-block-start: 32px;
  }

  .group > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 12px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line);
  }

  h2 {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  /* A block of whole rows: far away it costs nothing, and keeps the room that it will need. The padding is room for the focus ring; at the sides there is some. */
  .rows {
    margin-block: -4px;
  }

  .grid {
    --_gap: 16px;
    display: grid;
    gap: var(--_gap);
    padding-block: 4px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * (var(--_row) + var(--_gap)) - var(--_gap));
  }

  .grid.near {
    content-visibility: visible;
  }

  .grid + .grid {
    margin-block-start: calc(var(--_gap) - 8px);
  }

  .grid:empty {
    block-size: calc(var(--_rows) * (var(--_row) + var(--_gap)) - var(--_gap) + 8px);
  }

  /* Cards of a row are equally high, and their verdict lines stand on one line. */
  .grid.cards {
    --_row: var(--_row-now, 16rem);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--open-badge-wall-column, 19rem)), 1fr));
  }

  .grid.list {
    --_gap: 8px;
    --_row: var(--_row-now, 5rem);
    grid-template-columns: minmax(0, 1fr);
  }

  .grid.emblems {
    --_gap: 16px;
    --_row: var(--_row-now, 10rem);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--open-badge-wall-column, 7.5rem)), 1fr));
    row-gap: var(--_gap);
  }

  /* Small groups of emblems stand beside each other, as in a case. */
  .sheet:has(> .few) {
    --_column: var(--open-badge-wall-column, 7.5rem);
    display: flex;
    flex-wrap: wrap;
    gap: 32px 40px;
  }

  .sheet:has(> .few) > * {
    flex: 0 0 100%;
    min-inline-size: 0;
    margin-block-start: 0;
  }

  .sheet > .few {
    flex-basis: max(10rem, calc(var(--_few) * (var(--_column) + 16px) - 16px));
  }

  .few .grid.emblems {
    grid-template-columns: repeat(var(--_few), minmax(0, var(--_column)));
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  .cell > open-badge,
  .place::slotted(open-badge) {
    max-inline-size: none;
  }

  .place {
    display: contents;
  }

  /* Where a card is not made yet its badge is named. */
  .stand-in {
    min-block-size: var(--_row);
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_quiet);
    font-size: var(--_size-3);
    line-height: 1.4;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .emblems > .cell {
    grid-template-rows: auto auto;
    gap: 8px;
    align-content: start;
    justify-items: center;
    padding-block-end: 8px;
  }

  .emblems > .cell > open-badge,
  .emblems > .cell > .place::slotted(open-badge) {
    inline-size: min(100%, 6.5rem);
  }

  .emblems > .cell > .stand-in {
    padding: 7rem 0 0;
    border: 0;
    background: radial-gradient(circle 3rem at center 3.25rem, var(--_ground) 98%, transparent);
    font-size: var(--_size-2);
    text-align: center;
  }

  .list > .cell > .stand-in {
    padding-block: 10px;
  }

  .caption {
    max-inline-size: 100%;
    font-size: var(--_size-2);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .empty {
    padding: 24px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_quiet);
    text-align: center;
  }

  .empty button {
    margin-inline-start: 4px;
  }

  .rest {
    margin-block-start: 16px;
  }

  /* A sheet: two beside each other, so that they need not be tall; none cut in two. */
  @media print {
    .tools,
    .progress,
    .rest,
    button.check {
      display: none;
    }

    .head {
      min-block-size: 0;
      break-after: avoid;
    }

    /* Without room for a focus ring: a sheet may end in it, between a heading and its first row. */
    .rows {
      margin: 0;
    }

    .grid {
      padding: 0;
      content-visibility: visible;
    }

    .grid.cards {
      --_gap: 10px;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .group:not(.few) .grid.emblems {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .stand-in {
      min-block-size: 0;
    }

    .cell,
    .group > header {
      break-inside: avoid;
    }

    .group > header {
      break-after: avoid;
    }
  }
`;
