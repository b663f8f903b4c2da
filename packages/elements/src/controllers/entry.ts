/** One badge as an element holds it: what was read, and, once it is there, what checking came to. */
import type { Badge, ModelError, Reading } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';

export interface BadgeEntry {
  /** Where in a collection it stands. */
  readonly pointer?: string | undefined;
  readonly reading?: Reading | undefined;
  /** Why this member of a collection could not be read. */
  readonly error?: ModelError | undefined;
  readonly report?: Report | undefined;
  /** Checking is under way. */
  readonly checking?: boolean | undefined;
}

/** What may be shown: the copy that was checked, else what was read. */
export function badgeOf(entry: BadgeEntry | undefined): Badge | undefined {
  return entry?.report?.badge ?? entry?.reading?.badge;
}

/** An entry for a report that came from elsewhere. */
export function entryOf(report: Report): BadgeEntry {
  return { report };
}
