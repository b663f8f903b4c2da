/** Reading with everything at hand: the door for programs. */
import { disclose } from './containers/sd-jwt.js';
import { parts } from './parts.js';
import { atOnce, type BadgeInput, type Member, nothingKnown, type ReadOptions, readWith } from './read-with.js';
import type { Reading } from './reading.js';

/**
 * Recognises the container and the format of an input and reads every badge in it, in order.
 * @param input Bytes, text, or a parsed object or list, which is copied. For a `Response`, hand over its bytes.
 * @throws ModelError for the first badge that can't be read; `readCollection` goes on instead
 */
export function readBadges(input: BadgeInput, options: ReadOptions = {}): Reading[] {
  return readCollection(input, options).map((member) => {
    if ('error' in member) throw member.error;
    return member;
  });
}

/**
 * The same, where one badge that can't be read does not spoil the others.
 * @throws ModelError when the input as a whole can't be read
 */
export function readCollection(input: BadgeInput, options: ReadOptions = {}): readonly Member[] {
  return atOnce(readWith({ ...parts, disclose }, input, options, nothingKnown()));
}
