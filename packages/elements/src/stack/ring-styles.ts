import { css } from 'lit';

export const ringStyles = css`
  .ring {
    position: relative;
    container-type: inline-size;
    flex: none;
    inline-size: 5.5rem;
    aspect-ratio: 1;
  }

  .ring-box {
    display: grid;
    justify-items: center;
    gap: 12px;
    text-align: center;
  }

  .ring-box .ring {
    inline-size: var(--_ring);
  }

  .ring-drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .ring-drawing.round {
    stroke-linecap: round;
  }

  .ring-drawing .track {
    stroke: color-mix(in oklab, var(--_text) 11%, var(--_surface));
  }

  .ring-drawing .fill {
    stroke: var(--_state);
  }

  /* What has lapsed, or does not count, is an outline of itself. */
  .ring-drawing :is(.lapsed, .notCountable).track {
    stroke: var(--_state);
    stroke-width: 4;
    stroke-linecap: butt;
    stroke-dasharray: 5 4;
  }

  .ring-drawing .lapsed.fill {
    stroke-width: 4;
  }

  .ring-words {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  .ring-words b {
    font-size: 31cqi;
    font-weight: 600;
    letter-spacing: -0.02em;
  }

  .ring-words span {
    font-size: max(0.6875rem, 10.5cqi);
    color: var(--_quiet);
  }

  .ring.done .ring-words {
    gap: 3cqi;
    color: var(--_done);
  }

  .ring.done .ring-words span {
    color: inherit;
    font-weight: 600;
  }

  .ring.done .ring-words .mark {
    inline-size: 30cqi;
    block-size: 30cqi;
    animation: fill-in 240ms ease-out;
  }

  /* Too small for the word; the sentence beside it says it. */
  @container (inline-size < 6rem) {
    .ring.done .ring-words span {
      display: none;
    }
  }

  .ring-said {
    display: grid;
    align-content: start;
    gap: 4px;
    max-inline-size: 100%;
    min-inline-size: 0;
  }

  .ring-box h2.name {
    font-size: var(--_size-4);
    hyphens: auto;
  }

  @container (inline-size < 11rem) {
    .ring-box h2.name {
      font-size: var(--_size-2);
    }

    .ring-box .glance {
      font-size: var(--_size-1);
    }
  }

  .ring-box .glance {
    min-block-size: 2lh;
    font-size: var(--_size-2);
    text-wrap: balance;
  }

  .ring-next .how-to {
    display: block;
    padding-block: 0;
  }

  @media (forced-colors: active) {
    .ring-drawing .track {
      stroke: GrayText;
      stroke-width: 3;
    }
  }
`;
