import { css } from 'lit';

/** A card in a narrow place: it turns upright, and at last it is an emblem with a mark. */
export const narrowStyles = css`
  @container (inline-size < 22rem) {
    .card:not(.compact, .image) .emblem {
      inline-size: var(--open-badge-emblem-size, 4rem);
    }

    .card:not(.compact, .image) .said {
      min-block-size: 12.5rem;
    }

    .card:not(.compact) .verdict {
      min-block-size: 6.125rem;
    }
  }

  @container (inline-size < 17.5rem) {
    .card:not(.image) .said {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 12px;
      align-content: start;
    }

    .card:not(.compact, .image) .said {
      min-block-size: 17.25rem;
    }

    .card:not(.compact) .verdict {
      grid-template-columns: auto minmax(0, 1fr);
      align-content: start;
      row-gap: 0;
      min-block-size: 8.5rem;
      padding: 10px 12px;
    }

    .card:not(.compact) .note {
      grid-column: 1 / -1;
    }

    .card:not(.compact, .image) .actions {
      grid-area: 3 / 1 / auto / -1;
      justify-content: start;
      margin-block-start: 8px;
    }
  }

  /* Emblem and mark only. The words are there for those who listen, and the whole card opens the details. */
  @container (inline-size < 10rem) {
    .card {
      position: relative;
    }

    .card .said,
    .card:not(.compact, .image) .said {
      padding: 12px;
      min-block-size: 0;
    }

    .card .emblem,
    .card:not(.compact, .image) .emblem {
      inline-size: 100%;
    }

    .card:not(.image) .verdict {
      grid-template-columns: auto;
      justify-content: center;
      padding: 6px;
      min-block-size: 0;
    }

    .card .text,
    .card .verdict > :is(.word, .note) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .card .actions {
      position: absolute;
      inset: 0;
      margin: 0;
    }

    .card .details {
      inline-size: 100%;
      min-block-size: 100%;
      border-color: transparent;
      background: none;
    }

    .card .details span {
      display: none;
    }

    .card .check {
      position: absolute;
      inset-block-end: 4px;
      inset-inline: 4px;
      z-index: 1;
    }
  }
`;
