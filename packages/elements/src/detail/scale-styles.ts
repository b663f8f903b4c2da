import { css } from 'lit';

/** Results: the rubric as steps on a line, the reached one marked; scores as a bar with the required one marked on it. */
export const scaleStyles = css`
  .scale {
    print-color-adjust: exact;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    list-style: none;
  }

  .scale > li {
    position: relative;
    display: grid;
    align-content: start;
    padding-block-start: 20px;
    padding-inline-end: 8px;
    font-size: var(--_size-2);
    line-height: 1.4;
    color: var(--_quiet);
  }

  .scale > li::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_line);
  }

  .scale > li:last-child::before {
    inset-inline-end: auto;
    inline-size: 6px;
  }

  .scale > li.passed::before {
    background: var(--_text);
  }

  .scale > li::after {
    content: '';
    position: absolute;
    inset-block-start: 1px;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
  }

  .scale > li.passed::after {
    border-color: var(--_text);
  }

  .scale > li.reached::after {
    border-color: var(--_text);
    background: var(--_text);
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--_text) 16%, var(--_surface));
  }

  .scale > li.reached .step {
    font-weight: 600;
    color: var(--_text);
  }

  /* What was asked for: a ring around its point, as its word says. */
  .scale > li.required::after {
    border-color: var(--_text);
  }

  .kind {
    margin-inline-start: 0.35em;
    font-weight: 400;
  }

  .scale .quiet {
    font-size: var(--_size-1);
  }

  .score strong {
    font-size: var(--_size-4);
    font-variant-numeric: tabular-nums;
  }

  svg.bar {
    display: block;
    inline-size: min(100%, 20rem);
    block-size: 8px;
    margin-block-start: 4px;
  }

  .bar .whole {
    fill: var(--_line);
  }

  .bar .got {
    fill: color-mix(in oklab, var(--_text) 78%, var(--_surface));
  }

  .bar .least {
    fill: var(--_accent);
  }

  svg.bar:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (inline-size < 30rem) {
    .scale {
      grid-auto-flow: row;
    }

    .scale > li {
      padding: 0 0 10px 24px;
    }

    .scale > li:dir(rtl) {
      padding: 0 24px 10px 0;
    }

    .scale > li::before {
      inset: 6px auto 0 5px;
      inline-size: 2px;
      block-size: auto;
    }

    .scale > li:dir(rtl)::before {
      inset: 6px 5px 0 auto;
    }

    .scale > li:last-child::before {
      display: none;
    }

    .scale > li::after {
      inset-block-start: 3px;
    }
  }

  @media (forced-colors: active) {
    .scale > li.reached::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
