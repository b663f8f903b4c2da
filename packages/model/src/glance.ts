/**
 * The door for pages: the same readings as `readCollection` gives, with less to load. An Open Badges 3.0 credential whose members have their form is read at once; what
 * else there is (pictures, older badges, the schema gate that names a fault) is loaded when it is met, and then the answer is a promise.
 */
import { atOnce, type BadgeInput, type Member, nothingKnown, PartMissing, type ReadOptions, readWith } from './read-with.js';

export type { BadgeInput, Member, ReadOptions } from './read-with.js';

/** @throws ModelError when the input as a whole can't be read, at once or as the promise's rejection */
export function glance(input: BadgeInput, options: ReadOptions = {}): readonly Member[] | Promise<readonly Member[]> {
  const known = nothingKnown();
  try {
    return atOnce(readWith({}, input, options, known));
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    return import('./in-turns.js').then(({ readInTurns }) => readInTurns(input, options, known));
  }
}
