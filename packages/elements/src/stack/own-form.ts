/** A pathway that stands in another format (CTDL, the associations of a CLR, Badgr, a list of badges), carried over into ours. */
import { type Imported, importPathway, PathwayError } from '@open-badge-elements/pathway';

const known = new WeakMap<object, Imported | undefined>();

/** `undefined` for our own format, and for what no format recognises: the engine says what is wrong with it. */
export function carriedOver(document: unknown): Imported | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  if (!known.has(document)) known.set(document, read(document));
  return known.get(document);
}

function read(document: object): Imported | undefined {
  // Ours may build on others, which only the engine is given.
  if ('type' in document && document.type === 'OpenBadgePathway') return undefined;
  try {
    return importPathway(document);
  } catch (error) {
    if (error instanceof PathwayError) return undefined;
    throw error;
  }
}
