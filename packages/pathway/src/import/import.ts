/** Reads a pathway in any format that is known here. The formats stand in one list; the first that recognises a document reads it. */
import { PathwayError } from '../errors.js';
import { member } from '../members.js';
import { readPathway } from '../resolve.js';
import { fromBadgeList, isBadgeList } from './badge-list.js';
import { fromBadgr, isBadgr } from './badgr.js';
import { fromClr, isClr } from './clr.js';
import { fromCtdl, isCtdl } from './ctdl.js';
import { type Imported, objectOf } from './imported.js';

const formats: readonly { readonly recognises: (document: object) => boolean; readonly read: (document: unknown) => Imported }[] = [
  {
    recognises: (document) => member(document, 'type') === 'OpenBadgePathway',
    read: (document) => ({ format: 'open-badge-pathway', pathway: readPathway(document), leftOut: [] }),
  },
  { recognises: isCtdl, read: fromCtdl },
  { recognises: isClr, read: fromClr },
  { recognises: isBadgr, read: fromBadgr },
  { recognises: isBadgeList, read: fromBadgeList },
];

/**
 * Reads a pathway of the published format, a CTDL pathway, the associations of a CLR 2.0 credential, a pathway of Badgr, or a list of badges.
 * @throws PathwayError `notAPathway` when no format recognises it, or with the member at fault
 */
export function importPathway(document: unknown): Imported {
  const whole = objectOf(document);
  const format = formats.find(({ recognises }) => recognises(whole));
  if (!format) throw new PathwayError('notAPathway', '');
  return format.read(document);
}
