/** The marks of the states, told apart by shape: full with a tick, part of a disc, empty, clock hands, dashed. They differ from the marks of the verdicts. */
import type { ProgressState } from '@open-badge-elements/pathway';
import { svg } from 'lit';
import type { Shape } from '../rendering/marks.js';

const circle = svg`<circle cx="8" cy="8" r="6.75" />`;

/** A pie of so much, at least a sliver and never full. */
function pie(fraction: number): Shape {
  const share = Math.min(Math.max(fraction, 0.12), 0.9);
  const angle = share * 2 * Math.PI;
  const [x, y] = [8 + 4 * Math.sin(angle), 8 - 4 * Math.cos(angle)];
  return svg`${circle}<path d="M8 8V4A4 4 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z" fill="currentColor" stroke="none" />`;
}

export function stateShape(state: ProgressState, fraction: number): Shape {
  switch (state) {
    case 'done':
      return svg`<circle cx="8" cy="8" r="7.25" fill="currentColor" stroke="none" /><path class="tick" d="m4.9 8.3 2.2 2.2 4-4.6" stroke-width="1.8" />`;
    case 'underWay':
      return pie(fraction);
    case 'lapsed':
      return svg`${circle}<path d="M8 4.4V8l2.5 1.6" />`;
    case 'notCountable':
      return svg`<circle cx="8" cy="8" r="6.75" stroke-dasharray="2.65 2.65" /><path d="M5.4 8h5.2" />`;
    default:
      return circle;
  }
}
