import { css } from 'lit';

/** A card of a long wall. */
export const stillStyles = css`
  .card * {
    animation: none !important;
  }
`;
