import { css } from 'lit';

export const mapStyles = css`
  .map-box {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }

  .map-box > .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
  }

  .tools button {
    min-inline-size: 2.25rem;
    min-block-size: 2.25rem;
    padding: 2px 8px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-inner);
    font-variant-numeric: tabular-nums;
  }

  .tools button:hover {
    border-color: var(--_accent);
  }

  .tools .small {
    margin-inline-start: 8px;
  }

  .zoom-reset {
    inline-size: 4.25rem;
    font-size: var(--_size-2);
  }

  .map {
    display: grid;
    place-content: safe center;
    overflow: auto;
    block-size: var(--_map);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background:
      radial-gradient(circle at 1px 1px, color-mix(in oklab, var(--_text) 9%, transparent) 1px, transparent 1.5px) 0 0 / 20px 20px,
      var(--_ground);
    overscroll-behavior: contain;
  }

  /* Where more lies beyond an edge, what is there fades into it. Told by the scroll position alone, where the browser knows that; elsewhere what is cut off tells. */
  .map::before,
  .map::after {
    content: '';
    grid-area: 1 / 1;
    position: sticky;
    z-index: 1;
    inline-size: 2.5rem;
    background: linear-gradient(to right, var(--_ground), transparent);
    opacity: 0;
    pointer-events: none;
  }

  .map::before {
    inset-inline-start: 0;
    justify-self: start;
  }

  .map::after {
    inset-inline-end: 0;
    justify-self: end;
  }

  @supports (animation-timeline: scroll()) {
    .map::before,
    .map::after {
      animation: more-before linear both;
      animation-timeline: scroll(nearest inline);
    }

    .map::after {
      animation-name: more-after;
    }
  }

  .map:dir(ltr)::after,
  .map:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @keyframes more-before {
    0% {
      opacity: 0;
    }

    1%,
    100% {
      opacity: 1;
    }
  }

  @keyframes more-after {
    0%,
    99% {
      opacity: 1;
    }

    100% {
      opacity: 0;
    }
  }

  .plane {
    grid-area: 1 / 1;
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: max-content;
    padding: 20px;
    zoom: var(--_zoom, 1);
  }

  .group {
    display: grid;
    justify-items: start;
    gap: 6px;
  }

  .group-line {
    display: flex;
    align-items: stretch;
    gap: 6px;
  }

  .group-name {
    max-inline-size: 22rem;
    font-size: var(--_size-2);
    font-weight: 600;
    padding-inline: 18px;
    overflow-wrap: anywhere;
  }

  .group-name .small {
    font-weight: 400;
  }

  .group-kind {
    padding-inline: 18px;
    margin-block-start: -6px;
  }

  .parts {
    display: grid;
    gap: 12px;
    align-content: center;
    justify-items: start;
  }

  .parts.tall {
    grid-template-rows: repeat(6, auto);
    grid-auto-flow: column;
  }

  :is(.stages, .lane) > .group-line > .parts {
    display: flex;
    align-items: center;
  }

  .lane > .group-line > .parts {
    gap: 0;
  }

  .joint {
    flex: none;
    inline-size: 16px;
    border-block-start: 1.5px solid color-mix(in oklab, var(--_text) 45%, var(--_ground));
  }

  .lane > .group-name {
    padding-inline: 0;
  }

  .choice > .group-line > .parts {
    gap: 20px;
  }

  .parts > .group {
    padding-block: 4px;
  }

  .brace {
    flex: none;
    inline-size: 12px;
    block-size: auto;
    stroke: color-mix(in oklab, var(--_text) 45%, var(--_ground));
    stroke-width: 1.5;
  }

  .brace.before,
  .brace.after:dir(rtl) {
    transform: scaleX(-1);
  }

  .brace.before:dir(rtl) {
    transform: none;
  }

  .choice > .group-line > .brace .square,
  .group:not(.choice) > .group-line > .brace .curly {
    display: none;
  }

  .arrow {
    flex: none;
    position: relative;
    inline-size: 22px;
    block-size: 0;
    border-block-start: 1.5px solid color-mix(in oklab, var(--_text) 45%, var(--_ground));
  }

  .arrow::after {
    content: '';
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: -5px;
    inline-size: 7px;
    block-size: 7px;
    border: solid color-mix(in oklab, var(--_text) 45%, var(--_ground));
    border-width: 1.5px 1.5px 0 0;
    transform: rotate(45deg);
  }

  .arrow:dir(rtl)::after {
    transform: scaleX(-1) rotate(45deg);
  }

  .node {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    align-items: start;
    inline-size: var(--open-badge-stack-node, 10rem);
    min-block-size: 3.5rem;
    padding: 8px 12px;
    text-align: start;
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_state) 55%, var(--_line));
    border-radius: var(--_radius-inner);
    line-height: 1.3;
    scroll-margin: 24px;
    transition: border-color 160ms ease-out;
  }

  .node.done {
    background: color-mix(in oklab, var(--_done) 8%, var(--_surface));
  }

  .node:is(.open, .notCountable) {
    border-style: dashed;
  }

  .node[aria-current] {
    border-color: var(--_accent);
    border-width: 2px;
    padding: 7px 11px;
  }

  .node:hover {
    border-color: var(--_accent);
  }

  .node > .mark {
    color: var(--_state);
  }

  .node-name {
    font-size: var(--_size-2);
    font-weight: 600;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-line-clamp: 4;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }

  .node-state {
    grid-column: 2;
  }

  .goal-node {
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 6px;
    padding: 16px 12px;
    text-align: center;
    border-radius: var(--_radius);
  }

  .part-sheet {
    padding: 24px;
  }

  .part-sheet .list {
    margin-block-start: 32px;
  }

  .part-sheet .goal {
    margin-block-start: 40px;
  }

  /* Fingers need no keys. */
  @media (hover: none) and (pointer: coarse) {
    .tools .small {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .map::before,
    .map::after {
      content: none;
    }
  }

  @media print {
    .map-box > .tools,
    .map::before,
    .map::after {
      display: none;
    }

    .map {
      padding-inline-end: 16px;
      overflow: visible;
      block-size: auto;
    }
  }
`;
