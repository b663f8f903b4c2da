import { css } from 'lit';

/** Squares in four tints. In high contrast and in print the tints become sizes. */
export const calendarStyles = css`
  :host {
    --_tint: var(--open-badge-timeline-hue, var(--_accent));
    --_level-0: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    --_level-1: color-mix(in oklab, var(--_tint) 34%, var(--_surface));
    --_level-2: color-mix(in oklab, var(--_tint) 56%, var(--_surface));
    --_level-3: color-mix(in oklab, var(--_tint) 80%, var(--_surface));
    --_level-4: color-mix(in oklab, var(--_tint) 92%, var(--_text));
  }

  .calendar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }

  .pager {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .pager p {
    min-inline-size: 3rem;
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .pager button {
    min-block-size: 2.25rem;
    padding: 2px 12px;
    font-size: var(--_size-2);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-inner);
  }

  .pager button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .scroller {
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }

  table.squares {
    --_side: var(--open-badge-timeline-square, 13px);
    border-collapse: separate;
    border-spacing: 3px;
    margin: -3px;
  }

  table.few {
    --_side: var(--open-badge-timeline-square, 22px);
    border-spacing: 4px;
  }

  table.some {
    --_side: var(--open-badge-timeline-square, 17px);
  }

  .squares :is(th, td) {
    padding: 0;
    text-align: start;
  }

  .squares th {
    font-weight: 400;
    line-height: 1.2;
  }

  .squares th[scope='row'] {
    position: sticky;
    inset-inline-start: -3px;
    padding-inline-end: 8px;
    font-size: var(--_size-1);
    background: var(--_surface);
    /* No square looks out beside it. */
    box-shadow:
      -4px 0 var(--_surface),
      4px 0 var(--_surface);
  }

  .month {
    block-size: 1.25rem;
    max-inline-size: 0;
    overflow: visible;
    white-space: nowrap;
    font-size: var(--_size-1);
  }

  .square {
    inline-size: var(--_side);
    min-inline-size: var(--_side);
    block-size: var(--_side);
    border-radius: 3px;
    background: var(--_level-0);
    cursor: pointer;
  }

  .beyond {
    inline-size: var(--_side);
    min-inline-size: var(--_side);
  }

  .months .square {
    inline-size: 2.5rem;
    block-size: 1.75rem;
  }

  .square.level-1 {
    background: var(--_level-1);
  }

  .square.level-2 {
    background: var(--_level-2);
  }

  .square.level-3 {
    background: var(--_level-3);
  }

  .square.level-4 {
    background: var(--_level-4);
  }

  .square.missed {
    background: none;
    box-shadow: inset 0 0 0 1.5px var(--_level-4);
  }

  .square[aria-selected='true'] {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }

  .square:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    list-style: none;
    font-size: var(--_size-2);
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .legend .square {
    --_side: 13px;
    flex: none;
    cursor: default;
  }

  @media (forced-colors: active), print {
    .square {
      background: none !important;
      border: 1px solid var(--_line);
      forced-color-adjust: none;
    }

    .square.level-1 {
      border: 2px solid var(--_text);
    }

    .square:is(.level-2, .level-3) {
      border: 4px solid var(--_text);
    }

    .square.level-4 {
      border: 6px solid var(--_text);
    }

    .square.missed {
      border: 1px dashed var(--_text);
      box-shadow: none;
    }

    .bar-fill {
      fill: var(--_text);
    }
  }
`;
