import { css } from 'lit';

/** For elements whose view is loaded later: room for it, so that little moves when it comes. */
export const shellStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    min-block-size: 6rem;
    color: var(--_text);
    text-align: start;
  }

  .fallback[hidden] {
    display: none;
  }
`;
