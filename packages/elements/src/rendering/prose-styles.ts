import { css } from 'lit';

export const proseStyles = css`
  .prose {
    max-inline-size: 65ch;
    font-size: var(--_size-3);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  .prose > * + * {
    margin-block-start: 0.75em;
  }

  .prose :is(h3, h4, h5, h6) {
    margin-block: 1.25em 0.25em;
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.4em;
  }

  .prose li + li {
    margin-block-start: 0.25em;
  }

  .prose li::marker {
    color: var(--_quiet);
  }

  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
  }

  .prose :is(code, pre) {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
  }

  .prose code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    background: var(--_ground);
  }

  .prose pre {
    margin-inline: 0;
    padding: 12px;
    border-radius: var(--_radius-inner);
    background: var(--_ground);
    overflow-x: auto;
  }

  .prose pre code {
    padding: 0;
    background: none;
  }

  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  .prose .table {
    overflow-x: auto;
  }

  .prose table {
    border-collapse: collapse;
    font-size: var(--_size-2);
  }

  .prose :is(th, td) {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
