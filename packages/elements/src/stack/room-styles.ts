import { css } from 'lit';

/**
 * The room of a ring or a map, which does not depend on the pathway: kept behind what the page put inside, until the pathway is there. A list is as long as its
 * pathway, so only the page can know.
 */
export const roomStyles = css`
  :host {
    --_ring: min(100%, var(--open-badge-stack-ring, 12.5rem));
    --_map: var(--open-badge-stack-map, clamp(22rem, 45cqi, 28rem));
    container-type: inline-size;
    min-block-size: var(--open-badge-stack-min-block-size, 6rem);
  }

  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .before > * {
    grid-area: 1 / 1;
  }

  .room {
    display: grid;
    justify-items: center;
    gap: 12px;
    visibility: hidden;
  }

  .room-ring {
    inline-size: var(--_ring);
    aspect-ratio: 1;
  }

  /* A name in two lines, where somebody stands in two, and what is next in three; the same when they are there. */
  .room-said,
  .ring-said {
    min-block-size: 9.25rem;
  }

  .room-note {
    block-size: 3.25rem;
  }

  /* Its head and what stands around it, and the map. */
  .room-map {
    block-size: calc(12.25rem + var(--_map));
  }

  @container (inline-size < 24rem) {
    .room-map {
      block-size: calc(14.5rem + var(--_map));
    }
  }
`;
