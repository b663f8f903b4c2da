import type { BadgeEntry } from '../controllers/entry.js';

/** The details of a badge were opened, or closed. Bubbles, and crosses shadow roots. */
export class BadgeDetailsEvent extends Event {
  readonly entry: BadgeEntry;
  readonly open: boolean;

  constructor(entry: BadgeEntry, open: boolean) {
    super('open-badge-details', { bubbles: true, composed: true });
    this.entry = entry;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-badge-details': BadgeDetailsEvent;
  }
}
