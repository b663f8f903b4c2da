import type { ModelError } from '@open-badge-elements/model';
import type { Progress } from '@open-badge-elements/pathway';
import type { Report, VerifyError } from '@open-badge-elements/verify';

/** Why a badge could not be read or fetched. */
export type BadgeError = ModelError | VerifyError;

/** A badge, or every badge of a collection, has its verdict. Bubbles, and crosses shadow roots. */
export class BadgeSettledEvent extends Event {
  /** The report of a single badge. */
  readonly report?: Report;
  /** The reports of a collection, in its order. */
  readonly reports?: readonly Report[];

  constructor(reports: readonly Report[]) {
    super('open-badge-settled', { bubbles: true, composed: true });
    const [only] = reports;
    if (only && reports.length === 1) this.report = only;
    else this.reports = reports;
  }
}

/** What was given could not be read as a badge. The fallback in the page stays. */
export class BadgeFailedEvent extends Event {
  readonly error: BadgeError;

  constructor(error: BadgeError) {
    super('open-badge-failed', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** A badge was read and is shown; it is not checked yet. */
export class BadgeReadEvent extends Event {
  constructor() {
    super('open-badge-read', { bubbles: true, composed: true });
  }
}

/** How far along somebody is was worked out, or worked out anew. `progress.problems` says why, when the document is no pathway. */
export class BadgeProgressEvent extends Event {
  readonly progress: Progress;

  constructor(progress: Progress) {
    super('open-badge-progress', { bubbles: true, composed: true });
    this.progress = progress;
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-badge-progress': BadgeProgressEvent;
    'open-badge-settled': BadgeSettledEvent;
    'open-badge-failed': BadgeFailedEvent;
    'open-badge-read': BadgeReadEvent;
  }
}

export const isBadgeError = (error: unknown): error is BadgeError =>
  error instanceof Error && (error.name === 'ModelError' || error.name === 'VerifyError') && 'code' in error;
