import { css } from 'lit';

export const listStyles = css`
  .list {
    display: grid;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  .list .list {
    margin-block-start: 4px;
    border-block-start: 0;
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .list .list > .row:last-child {
    border-block-end: 0;
    padding-block-end: 2px;
  }

  .row > .mark,
  summary > .mark,
  .ladder .mark {
    margin-block-start: 0.125rem;
    color: var(--_state);
  }

  .row-body {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }

  .row-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .row-state {
    margin-inline-start: auto;
    font-size: var(--_size-2);
    color: var(--_state);
    font-variant-numeric: tabular-nums;
  }

  .open > .row-body > .row-head .row-state,
  .route.open > summary .row-state {
    color: var(--_quiet);
  }

  .tag {
    padding: 0 8px;
    font-size: var(--_size-1);
    line-height: 1.5;
    color: var(--_quiet);
    border: 1px solid var(--_line);
    border-radius: 1em;
    white-space: nowrap;
  }

  /* As high as a badge, so that nothing moves when one takes the place of "No badge yet". */
  .row-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .row-line details[open] {
    flex-basis: 100%;
  }

  .how-to {
    padding-block: 4px;
    font-size: var(--_size-2);
  }

  .kind {
    margin-block-end: 6px;
  }

  .row .kind {
    margin-block-end: 0;
  }

  /* Alternatives hang on one rule, with "or" understood by the words above it. */
  .list.choice {
    padding-inline-start: 16px;
    border-inline-start: 3px solid color-mix(in oklab, var(--_accent) 40%, var(--_line));
  }

  .stages {
    counter-reset: stage;
  }

  .meter {
    display: block;
    max-inline-size: 24rem;
    overflow: hidden;
    border-radius: 3px;
  }

  .meter:dir(rtl) {
    transform: scaleX(-1);
  }

  .meter-track {
    fill: color-mix(in oklab, var(--_text) 11%, var(--_surface));
  }

  .meter-fill {
    fill: var(--_state);
  }

  .routes {
    display: grid;
    gap: 12px;
  }

  .route {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .route > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, max-content) 1fr;
    gap: 2px 10px;
    align-items: baseline;
    padding: 14px 16px;
    cursor: pointer;
    list-style: none;
  }

  .route > summary::-webkit-details-marker {
    display: none;
  }

  .route > summary > .mark {
    align-self: center;
    margin: 0;
  }

  .route > summary .row-state {
    grid-column: 4;
    text-align: end;
  }

  .route > summary .meter {
    grid-column: 1 / -1;
    max-inline-size: none;
    margin-block-start: 6px;
  }

  .route > :not(summary) {
    margin-inline: 16px;
  }

  .route > .described {
    margin-block: 2px 10px;
  }

  .route > .list > .row:last-child {
    border-block-end: 0;
  }

  .ladder {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    list-style: none;
  }

  .ladder li {
    display: flex;
    gap: 8px;
  }

  .ladder b {
    font-weight: 600;
  }

  @container (inline-size < 26rem) {
    .row-state {
      flex-basis: 100%;
      margin-inline-start: 0;
    }
  }

  @container (inline-size < 30rem) {
    .route > summary {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .route > summary .tag {
      grid-column: 2;
      justify-self: start;
    }

    .route > summary .row-state {
      grid-column: 2;
      text-align: start;
    }
  }

  @container (inline-size < 17rem) {
    .route > :not(summary) {
      margin-inline: 8px;
    }

    .list.choice {
      padding-inline-start: 8px;
    }
  }

  @media print {
    .route:not([open])::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
