import { css } from 'lit';

/** Before the wall's own view is there: the page's badges stand as they will, with room for the line above them. */
export const wallShellStyles = css`
  :host {
    container: wall / inline-size;
  }

  .early {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--open-badge-wall-column, 19rem)), 1fr));
    gap: 16px;
    margin-block-start: 4.25rem;
  }

  @container wall (inline-size < 30rem) {
    .early {
      margin-block-start: 4.9375rem;
    }

    :host([searchable]) .early {
      margin-block-start: 15.9375rem;
    }
  }

  .early::slotted(open-badge) {
    max-inline-size: none;
  }

  slot[hidden] {
    display: none;
  }
`;
