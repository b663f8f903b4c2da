import { css } from 'lit';

export const badgeLineStyles = css`
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }

  button.badge {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 2.5rem;
    max-inline-size: min(26rem, 100%);
    padding: 3px 14px 3px 5px;
    text-align: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-inner);
    transition: border-color 160ms ease-out;
  }

  button.badge:hover {
    border-color: var(--_accent);
  }

  .picture-of {
    flex: none;
    display: block;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 4px;
    background: var(--_mat);
  }

  .picture-of > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .badges li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .badge-text {
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }

  /* One line each, so that a row is as high with a badge as it was without; all of it is a tap away. */
  .badge-text > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Of issuer and date, the issuer is shortened first. */
  .badge-text > .small {
    display: flex;
  }

  .badge-text > .small > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .badge-text > .small > :last-child:not(:first-child) {
    flex: none;
    max-inline-size: 100%;
  }

  .badge-name {
    font-size: var(--_size-2);
    font-weight: 600;
  }

  details.more > summary {
    inline-size: fit-content;
    padding-block: 4px;
    font-size: var(--_size-2);
    color: var(--_quiet);
    cursor: pointer;
  }

  details.more > .badges {
    padding-block: 6px;
  }
`;
