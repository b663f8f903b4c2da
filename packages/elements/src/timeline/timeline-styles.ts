import { css } from 'lit';

export const timelineStyles = css`
  :host {
    container-type: inline-size;
    min-block-size: var(--open-badge-timeline-min-block-size, 6rem);
    font-size: var(--_size-3);
    line-height: 1.45;
  }

  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }

  /* A short calendar leaves room beside it. */
  @container (inline-size >= 52rem) {
    .timeline:has(table.few) {
      grid-template-columns: max-content minmax(0, 1fr);
      column-gap: 48px;
    }

    .timeline:has(table.few) > * {
      grid-column: 1 / -1;
    }

    .timeline:has(table.few) > :is(.calendar, .chosen) {
      grid-column: 1;
      max-inline-size: 36rem;
    }

    .timeline:has(table.few) > .patterns {
      grid-row: 2 / span 2;
      grid-column: 2;
      align-content: start;
    }
  }

  .small {
    font-size: var(--_size-2);
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .head {
    display: grid;
    gap: 2px 24px;
  }

  .glance {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    margin-block-start: 8px;
  }

  .facts div {
    display: flex;
    flex-direction: column-reverse;
  }

  .facts dt {
    font-size: var(--_size-2);
    color: var(--_quiet);
  }

  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .pending {
    min-block-size: 1.2em;
  }

  .pending:not(:has(button)):empty {
    min-block-size: 0;
  }

  .empty {
    padding: 24px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_quiet);
    text-align: center;
  }

  .chosen {
    min-block-size: 1.5rem;
  }

  .chosen > div > * {
    margin-block-start: 8px;
  }

  .patterns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 20px 32px;
  }

  h3 {
    font-size: var(--_size-3);
    font-weight: 600;
    padding-block-end: 4px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .patterns ul {
    display: grid;
    gap: 6px;
    list-style: none;
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }

  .streaks dl {
    display: grid;
    gap: 10px;
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }

  .streaks dt {
    font-weight: 600;
  }

  .streaks > .small {
    margin-block-start: 8px;
  }

  .bar {
    display: block;
    margin-block-start: 4px;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .bar-fill {
    fill: var(--_level-3);
  }

  .bar-track {
    fill: var(--_level-0);
  }

  .bar-miss {
    fill: var(--_surface);
    stroke: var(--_level-4);
  }

  .steps ol {
    display: flex;
    list-style: none;
  }

  .steps li {
    flex: 1;
    display: grid;
    align-content: start;
    padding: 8px 8px 0 0;
    border-block-start: 4px solid var(--_level-0);
    overflow-wrap: anywhere;
  }

  .steps li.reached {
    border-color: var(--_level-3);
  }

  .steps li.next {
    border-block-start-style: dashed;
    border-color: var(--_level-2);
  }

  .steps b {
    font-size: var(--_size-4);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .table {
    max-block-size: 24rem;
    margin-block-start: 8px;
    overflow: auto;
  }

  table.behind {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-2);
    font-variant-numeric: tabular-nums;
  }

  .behind :is(th, td) {
    padding: 6px 12px 6px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }

  .behind thead th {
    color: var(--_quiet);
  }

  .pick {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .behind .nothing {
    color: var(--_quiet);
  }

  @media print {
    .pager,
    .chosen {
      display: none;
    }
  }
`;
