/** Reading with everything at hand: the door for programs. */
import { bakedInPng } from './containers/png.js';
import { bakedInSvg } from './containers/svg.js';
import { pass } from './gate.js';
import { readOpenBadge1 } from './open-badges-1.js';
import { badgeAt, readOpenBadge2 } from './open-badges-2.js';
import { credential, record } from './open-badges-3-schema.js';
import { type BadgeInput, type Member, type Parts, type ReadOptions, readWith } from './read-with.js';
import type { Reading } from './reading.js';

const parts: Parts = {
  bakedInPng,
  bakedInSvg,
  readAssertion: (document, format) => (format === 'open-badges-1' ? readOpenBadge1(document) : readOpenBadge2(document)),
  badgeAt,
  gate: (document, format) => {
    pass(format === 'clr-2' ? record : credential, document);
  },
};

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
  return readWith(parts, input, options);
}
