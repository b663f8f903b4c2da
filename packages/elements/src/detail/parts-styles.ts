import { css } from 'lit';

/** What stands in the sections of the letter: facts, lists, profiles, findings, the box for the viewer. */
export const partsStyles = css`
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
    display: inline-block;
    max-inline-size: 100%;
    color: var(--_quiet);
    margin-inline-start: 0.35em;
  }

  /* An address is for looking up, a name for reading. A whole one stands on paper. */
  .address > a {
    font-size: var(--_size-2);
    font-weight: 400;
    color: var(--_quiet);
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }

  .address > a:hover {
    color: var(--_accent);
  }

  @media not print {
    .address .whole {
      display: -webkit-inline-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      vertical-align: bottom;
      max-inline-size: 100%;
      text-decoration: inherit;
    }
  }

  .competencies,
  .evidence,
  .endorsements,
  .registries {
    list-style: none;
  }

  details.more > summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding-block: 6px;
    font-size: var(--_size-2);
    color: var(--_accent);
    cursor: pointer;
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

  .saves {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .whose {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 6px 8px;
    align-items: end;
    padding: 12px 16px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-inner);
    background: var(--_ground);
  }

  .whose label {
    display: grid;
    gap: 6px;
    font-size: var(--_size-2);
  }

  .whose input {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 4px 10px;
    font: inherit;
    font-size: var(--_size-3);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_text) 45%, var(--_line));
    border-radius: var(--_radius-inner);
  }

  .whose button {
    min-block-size: 2.25rem;
  }

  .whose > :is(.quiet, .answer) {
    grid-column: 1 / -1;
  }

  .answer .finding {
    color: var(--_text);
    font-size: var(--_size-3);
  }

  .finding .mark {
    margin-block-start: 0.1lh;
  }
`;
