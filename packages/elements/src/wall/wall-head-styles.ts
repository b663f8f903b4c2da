import { css } from 'lit';

/** What stands above the badges of a wall: counts, shares, and what a viewer sets. */
export const wallHeadStyles = css`
  /* Only what stands above the badges asks for the width: with thousands inside, WebKit takes minutes when the whole wall is asked. */
  :host {
    container: none;
  }

  .head {
    container: wall / inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
    min-block-size: 3.25rem;
    margin-block-end: 16px;
  }

  .tally {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }

  /* The counts grow while badges are checked: where they may need a second line, it is kept free. */
  .head .counts {
    min-block-size: 1lh;
    line-height: 1.5;
  }

  .progress {
    display: flex;
    gap: 8px;
    align-items: center;
    block-size: 1.5rem;
    font-size: var(--_size-1);
    line-height: 1.5;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* The shares take the place of the words when all are settled. */
  .progress svg {
    flex: 1;
    max-inline-size: 26rem;
    block-size: 6px;
    border-radius: 3px;
    overflow: hidden;
  }

  .progress .whole {
    fill: var(--_line);
  }

  .progress .got {
    fill: var(--_hue);
    stroke: var(--_surface);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }

  .found {
    flex-basis: 100%;
    font-size: var(--_size-2);
    font-weight: 600;
  }

  /* Not taken away: what is spoken has to be there before it has words. */
  .found:empty {
    position: absolute;
  }

  .counts {
    font-size: var(--_size-2);
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .tools :is(input, select, button),
  .empty button,
  .show-all,
  button.check {
    min-block-size: 2.25rem;
    padding: 4px 12px;
    font: inherit;
    font-size: var(--_size-2);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_text) 38%, var(--_line));
    border-radius: var(--_radius-inner);
  }

  .tools input {
    inline-size: min(16rem, 60vw);
  }

  .tools ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  @container wall (inline-size < 16rem) {
    .tools.tools {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container wall (inline-size < 30rem) {
    .progress {
      block-size: auto;
      min-block-size: 1.5rem;
      white-space: normal;
    }

    .progress svg {
      min-inline-size: 3rem;
    }

    .head .counts {
      min-block-size: 2lh;
    }

    .tools {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      inline-size: 100%;
    }

    .tools > :is(:first-child, :last-child) {
      grid-column: 1 / -1;
    }

    .tools :is(input, select) {
      inline-size: 100%;
    }
  }
`;
