import { css } from 'lit';

export const copyingStyles = css`
  .by-hand {
    flex: 1 1 100%;
  }

  .by-hand:empty {
    display: none;
  }

  .by-hand label {
    display: grid;
    gap: 4px;
    font-size: var(--_size-2);
    color: var(--_quiet);
  }

  .by-hand textarea {
    inline-size: 100%;
    padding: 8px 12px;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_text) 38%, var(--_line));
    border-radius: var(--_radius-inner);
    overflow-wrap: anywhere;
    resize: vertical;
  }

  @media print {
    .by-hand {
      display: none;
    }
  }
`;
