import { css } from 'lit';

export const wallStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 16px;
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

  .tools :is(input, select),
  .empty button,
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

  /* Cards of a row are equally high, and their verdict lines stand on one line. */
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--open-badge-wall-column, 19rem)), 1fr));
    gap: 16px;
  }

  .grid > open-badge,
  .grid ::slotted(open-badge) {
    max-inline-size: none;
  }

  .places {
    display: contents;
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

  @media print {
    .tools {
      display: none;
    }
  }
`;
