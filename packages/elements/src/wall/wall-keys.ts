/** Getting around on a wall by arrow keys: one card is in the order of Tab, and the arrows go to its neighbours, also to those that are far away. */

import type { Section } from './wall-section.js';
import type { Place } from './wall-sheet.js';

export interface Surface {
  readonly sections: readonly Section[];
  readonly columns: number;
  readonly isRtl: boolean;
}

/** Where a key leads from a place; `undefined` where it leads nowhere. */
export function neighbour({ section, at }: Place, key: string, { sections, columns, isRtl }: Surface): Place | undefined {
  const index = sections.indexOf(section);
  const length = section.items.length;
  const before = sections[index - 1];
  const after = sections[index + 1];
  const first = sections[0];
  const last = sections.at(-1);
  switch (key) {
    case 'Home':
      return first && { section: first, at: 0 };
    case 'End':
      return last && { section: last, at: last.items.length - 1 };
    case isRtl ? 'ArrowLeft' : 'ArrowRight':
      if (at + 1 < length) return { section, at: at + 1 };
      return after && { section: after, at: 0 };
    case isRtl ? 'ArrowRight' : 'ArrowLeft':
      if (at > 0) return { section, at: at - 1 };
      return before && { section: before, at: before.items.length - 1 };
    case 'ArrowDown': {
      if (at + columns < length) return { section, at: at + columns };
      // The last row may be shorter than this one.
      if (Math.floor(at / columns) < Math.floor((length - 1) / columns)) return { section, at: length - 1 };
      return after && { section: after, at: Math.min(at % columns, after.items.length - 1) };
    }
    case 'ArrowUp': {
      if (at >= columns) return { section, at: at - columns };
      if (!before) return undefined;
      const start = Math.floor((before.items.length - 1) / columns) * columns;
      return { section: before, at: Math.min(start + (at % columns), before.items.length - 1) };
    }
    default:
      return undefined;
  }
}
