/** What the rarer inputs need, but for selective disclosure, which brings hashes along and is by itself. */
import { lookAtClr2 } from './clr-2.js';
import { piecesOf } from './containers/collection.js';
import { bakedInPng } from './containers/png.js';
import { bakedInSvg } from './containers/svg.js';
import { pass } from './gate.js';
import { readOpenBadge1 } from './open-badges-1.js';
import { badgeAt, readOpenBadge2 } from './open-badges-2.js';
import { credential, record } from './open-badges-3-schema.js';
import type { Parts } from './read-with.js';

export const parts: Omit<Parts, 'disclose'> = {
  bakedInPng,
  bakedInSvg,
  readAssertion: (document, format) => (format === 'open-badges-1' ? readOpenBadge1(document) : readOpenBadge2(document)),
  badgeAt,
  piecesOf,
  lookAtRecord: lookAtClr2,
  gate: (document, format) => {
    pass(format === 'clr-2' ? record : credential, document);
  },
};
