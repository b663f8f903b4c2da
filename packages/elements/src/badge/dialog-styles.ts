import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(52rem, 100vw - 24px);
    max-inline-size: none;
    max-block-size: min(100dvh - 24px, 60rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.22);
    overscroll-behavior: contain;
  }

  dialog[open] {
    animation: arrive 200ms ease-out;
  }

  dialog::backdrop {
    background: rgb(12 14 18 / 0.5);
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .sheet > * {
    grid-area: 1 / 1;
  }

  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 16px;
    align-self: start;
    justify-self: end;
    margin: 16px;
  }
`;
