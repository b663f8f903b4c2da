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

  .top {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    align-self: start;
    justify-self: end;
    padding: 16px;
  }

  .sheet > open-badge-detail {
    --_close-room: 4.5rem;
  }

  /* A button over narrow text would cover it. */
  @media (width < 40rem) {
    .sheet > * {
      grid-area: auto;
    }

    .top {
      justify-self: stretch;
      padding: 8px 12px;
      text-align: end;
      background: var(--_surface);
      border-block-end: 1px solid var(--_line);
    }

    .sheet > open-badge-detail {
      --_close-room: 0;
    }
  }

  /* As many sheets as it takes. What lies behind is hidden by the page's own sheet of styles, for as long as this is open. */
  @media print {
    dialog[open] {
      position: absolute;
      inset: 0 0 auto;
      visibility: visible;
      inline-size: auto;
      max-block-size: none;
      border: 0;
      box-shadow: none;
      overflow: visible;
    }

    dialog::backdrop,
    .top {
      display: none;
    }
  }
`;
