import { css } from 'lit';

export const reportStyles = css`
  .report {
    container-type: inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .report + .report {
    margin-block-start: 12px;
  }

  .report .of {
    padding: 12px 16px 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .explained > .of {
    padding-block: 14px 12px;
    font-size: var(--_size-4);
    line-height: 1.35;
  }

  .report > .verdict {
    border-block-start: 0;
    min-block-size: 3.75rem;
    padding-block: 12px;
  }

  /* Where somebody came to ask, the answer is what is seen first. */
  .explained > .verdict {
    padding-block: 20px 16px;
    column-gap: 12px;
  }

  .explained > .verdict > .mark {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }

  .explained > .verdict > .word {
    font-size: var(--_size-5);
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .explained > .verdict > .note {
    font-size: var(--_size-2);
  }

  .explain > summary {
    inline-size: fit-content;
    padding-block: 4px;
    font-size: var(--_size-2);
    font-weight: 400;
    line-height: 1.5;
    color: var(--_quiet);
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .report > details {
    border-block-start: 1px solid var(--_line);
  }

  .report > details > summary {
    padding: 10px 16px;
    font-size: var(--_size-2);
    font-weight: 600;
    inline-size: auto;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .explain > summary:hover,
  .explain[open] > summary {
    color: var(--_text);
  }

  .explain > p {
    padding-block: 2px 8px;
    font-size: var(--_size-2);
    line-height: 1.6;
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .report > .explain > p {
    padding-inline: 16px;
    padding-block-end: 12px;
  }

  summary:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-inner);
  }

  details > .checks,
  details > .asked {
    margin-inline: 16px;
  }

  .report > .advice {
    margin-block-start: -4px;
    padding-block: 0 12px;
    padding-inline: calc(26px + 1.125rem) 16px;
    font-size: var(--_size-2);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .explained > .advice {
    padding-inline-start: calc(28px + 1.75rem);
    padding-block-end: 20px;
    font-size: var(--_size-3);
  }

  .check > .means {
    margin-block-start: 2px;
    font-size: var(--_size-2);
    line-height: 1.5;
    color: var(--_quiet);
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .requests {
    margin: 0 16px 12px;
    font-size: var(--_size-2);
  }

  .requests > summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_accent);
    cursor: pointer;
  }

  .requests > ol {
    padding-inline-start: 1.75em;
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.9em;
    line-height: 1.7;
    overflow-wrap: anywhere;
  }

  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    .explain {
      display: none;
    }

    .report > details > summary,
    .requests > summary {
      list-style: none;
    }

    .check,
    .report > .of {
      break-inside: avoid;
    }

    .report > :is(.of, .verdict),
    summary {
      break-after: avoid;
    }
  }

  .checks {
    list-style: none;
  }

  .check {
    display: grid;
    grid-template-columns: 1.125rem minmax(0, 1fr);
    column-gap: 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .check:first-child {
    border-block-start: 0;
  }

  .check > :not(.mark) {
    grid-column: 2;
  }

  .check > .mark {
    grid-row: 1;
    margin-block-start: 0.0625rem;
    color: var(--_quiet);
  }

  .check.passed > .mark {
    color: var(--_good);
  }

  .check.failed > .mark {
    color: var(--_bad);
  }

  .check.undetermined > .mark {
    color: var(--_unknown);
  }

  .check .question {
    font-size: var(--_size-2);
    font-weight: 600;
    line-height: 1.45;
  }

  .check p {
    font-size: var(--_size-2);
    line-height: 1.5;
    max-inline-size: 68ch;
  }

  .check .where,
  .check .advice,
  .asked {
    color: var(--_quiet);
  }

  .asked {
    padding-block: 10px 14px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-1);
    overflow-wrap: anywhere;
  }

  /* A column of a sidebar: the words have the room that there is. */
  @container (inline-size < 15rem) {
    .report > .verdict {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 8px;
      padding: 12px;
    }

    .explained > .verdict > .mark {
      inline-size: 1.25rem;
      block-size: 1.25rem;
    }

    .report > .verdict > .word {
      font-size: var(--_size-4);
      overflow-wrap: break-word;
      hyphens: auto;
    }

    .report > .verdict > .note {
      grid-column: 1 / -1;
    }

    .report > .verdict > .actions {
      grid-area: auto / 1 / auto / -1;
      justify-content: start;
    }

    .report > .of,
    .report > .advice {
      padding-inline: 12px;
    }

    .report .check {
      column-gap: 8px;
    }

    .report :is(.checks, .asked, .requests) {
      margin-inline: 12px;
    }
  }
`;
