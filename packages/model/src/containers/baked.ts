import type { Note } from '../reading.js';

/** The text that a picture carries. */
export interface Baked {
  readonly text: string;
  readonly notes: readonly Note[];
}
