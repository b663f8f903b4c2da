/** What a page says in a wall's attributes, as far as it is known; what is not is told in the console. */
import { oneOf, someOf } from '../controllers/told-words.js';
import { VERDICTS } from '../controllers/verdicts.js';
import type { Density, GroupBy, SortBy, Wanted } from './grouping.js';

export interface WallSettings {
  readonly groupBy: GroupBy;
  readonly sort: SortBy;
  readonly density: Density;
  /** Verdicts to show; all of them when empty. */
  readonly verdicts: Wanted['verdicts'];
}

const GROUPINGS = ['none', 'issuer', 'event', 'type', 'year', 'competency'] as const satisfies readonly GroupBy[];
const ORDERS = ['given', 'newest', 'oldest', 'name', 'issuer'] as const satisfies readonly SortBy[];
const DENSITIES = ['cards', 'list', 'emblems'] as const satisfies readonly Density[];

interface Said extends Element {
  readonly groupBy: string;
  readonly sort: string;
  readonly density: string;
  readonly filter: string;
}

export function settingsOf(wall: Said): WallSettings {
  return {
    groupBy: oneOf(wall, 'group-by', wall.groupBy, GROUPINGS),
    sort: oneOf(wall, 'sort', wall.sort, ORDERS),
    density: oneOf(wall, 'density', wall.density, DENSITIES),
    verdicts: someOf(wall, 'filter', wall.filter, VERDICTS),
  };
}
