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
    padding-inline-end: 4.5rem;
  }

  .summary {
    margin-block-start: 8px;
    font-size: var(--_size-4);
    line-height: 1.5;
    max-inline-size: 60ch;
    text-wrap: pretty;
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

  dl {
    display: grid;
    gap: 4px;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 10rem) minmax(0, 1fr);
    gap: 0 16px;
  }

  dt {
    font-size: var(--_size-2);
    line-height: 1.7;
    color: var(--_quiet);
  }

  dd {
    font-variant-numeric: tabular-nums;
  }

  .identifier,
  .code {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .code {
    color: var(--_quiet);
    white-space: nowrap;
    margin-inline-start: 0.35em;
  }

  .competencies,
  .evidence,
  .endorsements {
    list-style: none;
  }

  .group + .group {
    margin-block-start: 16px;
  }

  .group > h4 {
    margin-block-end: 4px;
  }

  .competencies > li {
    padding-block: 6px;
    border-block-start: 1px solid color-mix(in oklab, var(--_line) 60%, transparent);
  }

  .competencies > li:first-child {
    border-block-start: 0;
  }

  .evidence > li + li,
  .endorsements > li + li,
  .result + .result {
    margin-block-start: 16px;
  }

  .evidence > li > * + *,
  .endorsements > li > * + *,
  .result > * + * {
    margin-block-start: 6px;
  }

  .profile {
    display: flex;
    gap: 12px;
    align-items: start;
  }

  .logo {
    flex: none;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    object-fit: contain;
    border-radius: 6px;
    background: var(--_mat);
  }

  blockquote {
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }

  .finding {
    display: flex;
    gap: 6px;
    align-items: start;
    font-size: var(--_size-2);
    color: var(--_quiet);
  }

  .finding.passed .mark {
    color: var(--_good);
  }

  .finding.failed .mark {
    color: var(--_bad);
  }

  /* The rubric: steps on a line, the reached one marked. */
  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    list-style: none;
  }

  .scale > li {
    position: relative;
    display: grid;
    align-content: start;
    padding-block-start: 20px;
    padding-inline-end: 8px;
    font-size: var(--_size-2);
    line-height: 1.4;
    color: var(--_quiet);
  }

  .scale > li::before {
    content: '';
    position: absolute;
    inset-block-start: 6px;
    inset-inline: 0;
    block-size: 2px;
    background: var(--_line);
  }

  .scale > li:last-child::before {
    inset-inline-end: auto;
    inline-size: 6px;
  }

  .scale > li.passed::before {
    background: var(--_text);
  }

  .scale > li::after {
    content: '';
    position: absolute;
    inset-block-start: 1px;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
  }

  .scale > li.passed::after {
    border-color: var(--_text);
  }

  .scale > li.reached::after {
    border-color: var(--_text);
    background: var(--_text);
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--_text) 16%, var(--_surface));
  }

  .scale > li.reached .step {
    font-weight: 600;
    color: var(--_text);
  }

  .scale .quiet {
    font-size: var(--_size-1);
  }

  .score strong {
    font-size: var(--_size-4);
    font-variant-numeric: tabular-nums;
  }

  svg.bar {
    display: block;
    inline-size: min(100%, 20rem);
    block-size: 6px;
    margin-block-start: 4px;
  }

  .bar .whole {
    fill: var(--_line);
  }

  .bar .got {
    fill: var(--_text);
  }

  .inset {
    font-size: var(--_size-2);
  }

  .inset .check:first-child {
    padding-block-start: 0;
  }

  .inset .asked {
    padding-block-end: 0;
  }

  button.plain {
    min-block-size: 2rem;
    padding: 4px 12px;
    font-size: var(--_size-2);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, currentColor 28%, var(--_line));
    border-radius: var(--_radius-inner);
  }

  button.plain:hover {
    border-color: currentColor;
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

    .scale {
      grid-auto-flow: row;
    }

    .scale > li {
      padding: 0 0 10px 24px;
    }

    .scale > li:dir(rtl) {
      padding: 0 24px 10px 0;
    }

    .scale > li::before {
      inset: 6px auto 0 5px;
      inline-size: 2px;
      block-size: auto;
    }

    .scale > li:dir(rtl)::before {
      inset: 6px 5px 0 auto;
    }

    .scale > li:last-child::before {
      display: none;
    }

    .scale > li::after {
      inset-block-start: 3px;
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .scale > li.reached::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    button.plain {
      display: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
  }
`;
