import { css } from 'lit';

/** What stands in place of a badge that can't be shown; loaded with the words for it. */
export const problemStyles = css`
  .problem {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    align-content: center;
    margin-block-start: 8px;
    padding: 12px 16px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_size-2);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .problem .word {
    font-size: var(--_size-3);
    color: var(--_text);
  }

  .problem .note {
    grid-column: 2;
    color: var(--_quiet);
  }

  .problem .mark {
    color: var(--_quiet);
    margin-block-start: 0.125rem;
  }

  .problem .actions {
    grid-area: auto;
    justify-content: start;
  }
`;
