import { css } from 'lit';

/** The verdict line: the same wherever it is shown. */
export const verdictStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 10px;
    align-items: center;
    align-content: center;
    padding: 8px 16px;
    border-block-start: 1px solid color-mix(in oklab, var(--_hue) 24%, var(--_line));
    min-block-size: 5.25rem;
  }

  .verdict > .mark {
    grid-row: 1;
    color: var(--_hue);
  }

  .verdict > :is(.word, .note) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    /* Japanese is broken between phrases, where the browser knows them. */
    word-break: auto-phrase;
  }

  .verdict > .word {
    grid-area: 1 / 2;
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.4;
    color: var(--_hue);
  }

  .neutral > .word {
    font-weight: 400;
    color: var(--_quiet);
  }

  .verdict > .note {
    grid-area: 2 / 2 / auto / -1;
    font-size: var(--_size-1);
    line-height: 1.45;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }

  /* A card lays its note out in a way of its own; of the two, one is there. */
  @media not print {
    .note.kept {
      display: none !important;
    }
  }

  @media print {
    .note.now {
      display: none !important;
    }
  }

  .warned > .note {
    font-weight: 600;
    color: var(--_hue);
  }

  .verdict:not(.neutral) > .mark {
    animation: arrive 200ms ease-out;
  }

  .arc {
    transform-origin: 8px 8px;
    animation: turn 900ms linear infinite;
  }

  .actions {
    grid-area: 1 / 3;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  .actions button,
  .close {
    min-block-size: 1.75rem;
    padding: 2px 10px;
    font-size: var(--_size-2);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, currentColor 28%, var(--_line));
    border-radius: var(--_radius-inner);
    transition: border-color 160ms ease-out;
  }

  .actions button:hover,
  .close:hover {
    border-color: currentColor;
  }

  button.check {
    color: var(--_accent);
    border-color: currentColor;
    font-weight: 600;
  }

  @keyframes arrive {
    from {
      opacity: 0;
    }
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::backdrop {
      animation: none !important;
      transition: none !important;
    }
  }
`;
