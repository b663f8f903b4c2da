/**
 * The door for pages: the same readings as `readCollection` gives, with less to load. An Open Badges 3.0 credential whose members have their form is read at once; what
 * else there is (pictures, older badges, the schema gate that names a fault) is loaded when it is met, and then the answer is a promise.
 */
import { type BadgeInput, type Member, PartMissing, type ReadOptions, readWith } from './read-with.js';

export type { BadgeInput, Member, ReadOptions } from './read-with.js';

/** @throws ModelError when the input as a whole can't be read, at once or as the promise's rejection */
export function glance(input: BadgeInput, options: ReadOptions = {}): readonly Member[] | Promise<readonly Member[]> {
  try {
    return readWith({}, input, options);
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    return readWithParts(input, options);
  }
}

async function readWithParts(input: BadgeInput, options: ReadOptions): Promise<readonly Member[]> {
  const { parts } = await import('./parts.js');
  try {
    return readWith(parts, input, options);
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    const { disclose } = await import('./containers/sd-jwt.js');
    return readWith({ ...parts, disclose }, input, options);
  }
}
