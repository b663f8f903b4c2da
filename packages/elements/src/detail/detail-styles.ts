import { css } from 'lit';

export const detailStyles = css`
  .frame {
    container-type: inline-size;
  }

  .detail {
    padding: 24px;
    font-size: var(--_size-3);
    line-height: 1.5;
    background: var(--_surface);
    border-radius: inherit;
    overflow-wrap: anywhere;
  }

  .detail + .detail {
    border-block-start: 1px solid var(--_line);
  }

  header {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 24px;
    align-items: center;
  }

  .emblem {
    aspect-ratio: 1;
  }

  .emblem > :is(img, svg.drawn) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .emblem > img {
    border-radius: 8px;
    background: var(--_mat);
    font-size: var(--_size-1);
  }

  h2 {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
    padding-inline-end: var(--_close-room, 0);
    hyphens: auto;
  }

  .summary {
    margin-block-start: 8px;
    font-size: var(--_size-4);
    line-height: 1.5;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  .summary.in-short {
    margin-block-start: 4px;
    font-size: var(--_size-3);
    color: var(--_quiet);
  }

  .judgement {
    margin-block: 24px 8px;
    border: 1px solid color-mix(in oklab, var(--_hue) 26%, var(--_line));
    border-radius: var(--_radius-inner);
    overflow: hidden;
  }

  .judgement > .verdict {
    border: 0;
    min-block-size: 0;
    padding-block: 12px;
  }

  .judgement > .advice {
    margin-block-start: -4px;
    padding: 0 16px 12px calc(26px + 1.125rem);
    font-size: var(--_size-2);
    line-height: 1.5;
  }

  .judgement > :is(.verdict, .advice):dir(rtl) {
    padding-inline: 16px;
  }

  .section {
    padding-block: 20px;
    border-block-end: 1px solid var(--_line);
  }

  .section:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }

  .section > h3 {
    font-size: var(--_size-2);
    font-weight: 600;
    line-height: 1.5;
    color: var(--_quiet);
    margin-block-end: 8px;
    text-wrap: balance;
  }

  .content > * + * {
    margin-block-start: 12px;
  }

  .content > .explain + .explain {
    margin-block-start: 0;
  }

  .content {
    min-inline-size: 0;
  }

  h4 {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.4;
  }

  .quiet {
    font-size: var(--_size-2);
    color: var(--_quiet);
    max-inline-size: 65ch;
  }

  .who {
    font-weight: 600;
  }

  .who a {
    font-weight: inherit;
  }

  @container (inline-size >= 40rem) {
    .detail {
      padding: 32px 36px 36px;
    }

    header {
      grid-template-columns: 8.5rem minmax(0, 1fr);
      gap: 28px;
    }

    .section {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr);
      gap: 28px;
      padding-block: 24px;
    }

    .section > h3 {
      margin: 0;
    }
  }

  @container (inline-size < 30rem) {
    .detail {
      padding: 16px;
    }

    header {
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .emblem {
      inline-size: 5rem;
    }

    .summary {
      font-size: var(--_size-3);
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    button.plain,
    .whose,
    .more > summary {
      display: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    /* What can only be pressed is of no use on paper. */
    .section:has(> .content > .explain, .ask-newer) {
      display: none;
    }

    .section > h3 {
      break-after: avoid;
    }

    .findings > li,
    .content > * {
      break-inside: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
  }
`;
