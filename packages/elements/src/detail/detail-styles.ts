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
    padding-block: 0 12px;
    padding-inline: calc(26px + 1.125rem) 16px;
    font-size: var(--_size-2);
    line-height: 1.5;
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
      grid-template-columns: minmax(5.5rem, 8rem) minmax(0, 1fr);
      column-gap: 12px;
    }
  }

  @container (inline-size < 20rem) {
    dl {
      gap: 8px;
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* A telephone held in one hand, a column of a sidebar: nothing stands beside anything, so that words have the room that there is. */
  @container (inline-size < 15rem) {
    .detail {
      padding: 12px;
    }

    h2 {
      font-size: 1.125rem;
    }

    .judgement > .verdict {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 8px;
      padding: 10px 12px;
    }

    .judgement > .verdict > .word {
      overflow-wrap: break-word;
      hyphens: auto;
    }

    .judgement > .verdict > .note {
      grid-column: 1 / -1;
    }

    .judgement > .verdict > .actions {
      grid-area: auto / 1 / auto / -1;
      justify-content: start;
    }

    .judgement > .advice {
      padding-inline: 12px;
    }

    .whose {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px;
    }

    .whose button {
      justify-self: start;
    }
  }

  /* A letter of reference on A4: its measure is the sheet's, its letters are those of print, and a line that begins something is never the last of a sheet. */
  @media print {
    .detail {
      padding: 0;
      font-size: 10.5pt;
      orphans: 3;
      widows: 3;
    }

    .detail + .detail {
      break-before: page;
      border: 0;
    }

    header {
      grid-template-columns: 26mm minmax(0, 1fr);
      gap: 8mm;
      break-inside: avoid;
      break-after: avoid;
    }

    h2 {
      font-size: 20pt;
    }

    .summary {
      font-size: 12pt;
      max-inline-size: none;
    }

    .judgement {
      break-inside: avoid;
      margin-block: 7mm 3mm;
    }

    .section {
      display: grid;
      grid-template-columns: 30mm minmax(0, 1fr);
      gap: 8mm;
      padding-block: 4.5mm;
      border-block: 0;
    }

    /* The line stands before a section, because what comes last may be one that is not printed. */
    .section + .section {
      border-block-start: 0.5pt solid var(--_line);
    }

    .prose,
    dd {
      font-size: 10.5pt;
    }

    dl > div,
    .competencies > li,
    .evidence > li,
    .endorsements > li,
    .check,
    .result,
    blockquote,
    tr {
      break-inside: avoid;
    }

    .saves,
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

    /* The title of a section stands beside it. */
    :is(h2, h4, h5, h6),
    .prose h3,
    .who {
      break-after: avoid;
    }

    .finding,
    .content > .quiet {
      break-before: avoid;
    }

    p {
      orphans: 3;
      widows: 3;
    }

    a {
      text-decoration: none;
    }

    /* Every address is written out once, as it has to be typed. */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 8.5pt;
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    .address .whole {
      display: none;
    }

    .address > a[href]::after {
      content: attr(href);
    }
  }
`;
