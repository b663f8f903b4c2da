import { css } from 'lit';

/** What all layouts share: head, badges, goal. */
export const stackStyles = css`
  :host {
    --_done: var(--open-badge-done, var(--_good));
    font-size: var(--_size-3);
    line-height: 1.45;
  }

  .stack {
    display: grid;
    gap: 20px;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }

  /* Badges turn up one after the other, and each may put another route first: it is shown when they are all there, or when it takes long. */
  .early {
    visibility: hidden;
    animation: come-anyway 0s 2s forwards !important;
  }

  @keyframes come-anyway {
    to {
      visibility: visible;
    }
  }

  .head {
    display: flex;
    gap: 16px 20px;
    align-items: center;
  }

  .head > div:last-child {
    min-inline-size: 0;
  }

  h2.name {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .glance {
    margin-block-start: 4px;
    font-variant-numeric: tabular-nums;
  }

  .small {
    font-size: var(--_size-2);
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .described {
    max-inline-size: 65ch;
    margin-block-start: 4px;
  }

  .head .pending {
    min-block-size: 1.2em;
  }

  .asides:empty,
  .asides > :empty {
    display: none;
  }

  .done {
    --_state: var(--_done);
  }

  .underWay {
    --_state: var(--_accent);
  }

  .open {
    --_state: var(--_quiet);
  }

  .lapsed {
    --_state: var(--_wait);
  }

  .notCountable {
    --_state: var(--_unknown);
  }

  .mark .tick {
    stroke: var(--_surface);
  }

  .goal {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 16px 20px;
    align-items: center;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .goal.open {
    border-style: dashed;
    background: none;
  }

  .goal-emblem {
    display: block;
    inline-size: 5rem;
    block-size: 5rem;
  }

  .goal-emblem > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  /* An outline of what it will be. */
  .goal-emblem.open :is(circle, path) {
    fill: none;
    stroke: color-mix(in oklab, var(--_quiet) 55%, var(--_surface));
  }

  .goal-emblem.open text {
    fill: var(--_quiet);
  }

  .goal-emblem.reached > * {
    animation: fill-in 240ms ease-out;
  }

  @keyframes fill-in {
    from {
      opacity: 0;
      transform: scale(0.94);
    }
  }

  .goal-name {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .goal-words {
    margin-block-start: 4px;
  }

  .goal.reached .goal-words {
    color: var(--_done);
    font-weight: 600;
  }

  .goal .row-line:not(:has(*)) {
    display: none;
  }

  .walls:not(:has(slot:not(:empty))) {
    display: contents;
  }

  .reading {
    color: var(--_quiet);
  }

  @container (inline-size < 24rem) {
    /* Two lines, whatever it says. */
    .head .glance {
      min-block-size: 2lh;
    }

    .head {
      align-items: start;
      gap: 12px;
    }

    .goal {
      gap: 12px;
      align-items: start;
      padding: 16px;
    }

    .goal-emblem {
      inline-size: 3.5rem;
      block-size: 3.5rem;
    }
  }

  /* Beside a picture there is no room for a word. */
  @container (inline-size < 17rem) {
    .head {
      flex-direction: column;
    }

    h2.name {
      font-size: var(--_size-4);
    }

    .goal {
      grid-template-columns: minmax(0, 1fr);
    }

    button.badge {
      padding-inline: 10px;
    }

    button.badge > .picture-of {
      display: none;
    }

    .badge-text > *,
    .badge-text > .small {
      flex-wrap: wrap;
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
