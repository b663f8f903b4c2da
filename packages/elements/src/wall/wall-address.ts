/** The address of the page names the badge of a wall whose details are open, and no other: whoever follows it finds them open, and Back closes them. */
import type { OpenBadge } from '../badge/badge-element.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import type { BadgeDetailsEvent } from '../detail/details-event.js';

/** The name of a badge in an address: its own id, else where it stands in its collection. */
export function keyOf(entry: BadgeEntry): string | undefined {
  return badgeOf(entry)?.id ?? entry.pointer;
}

/** In the history: this step was made by opening a badge. */
const STEP = 'openBadge';

const parameters = () => new URLSearchParams(location.hash.slice(1));
const named = () => parameters().get('badge') ?? undefined;

function addressWith(key: string | undefined): string {
  const all = parameters();
  if (key === undefined) all.delete('badge');
  else all.set('badge', key);
  const hash = all.toString();
  // Whole: a page with a base would be left by a hash alone.
  return `${location.pathname}${location.search}${hash === '' ? '' : `#${hash}`}`;
}

/** What a builder of sites puts in a frame as text has no address that leads there, or that a script may change: its badges open all the same. */
const isNowhere = () => /^(?:about|data|blob):/.test(location.href);

/** The address that opens a badge on this page, where there is one. */
export function addressOf(entry: BadgeEntry): string | undefined {
  const key = keyOf(entry);
  if (key === undefined || isNowhere()) return undefined;
  const address = new URL(location.href);
  address.hash = new URLSearchParams({ badge: key }).toString();
  return address.href;
}

interface AddressHost extends HTMLElement {
  readonly deepLinks: boolean;
}

export class WallAddress {
  readonly #host: AddressHost;
  readonly #follow: (key: string) => void;
  #open: { readonly card: OpenBadge; readonly key: string | undefined } | undefined;

  /** @param follow Called with the name of a badge that the address has come to. */
  constructor(host: AddressHost, follow: (key: string) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addEventListener('open-badge-details', this.#handleDetails);
  }

  connected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  disconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  readonly #look = (): void => {
    if (!this.#host.deepLinks) return;
    const key = named();
    if (this.#open && this.#open.key !== key) this.#open.card.closeDetails();
    if (key !== undefined && this.#open?.key !== key) this.#follow(key);
  };

  readonly #handleDetails = (event: BadgeDetailsEvent): void => {
    if (!this.#host.deepLinks || isNowhere()) return;
    const key = keyOf(event.entry);
    if (event.open) {
      this.#open = { card: event.composedPath()[0] as OpenBadge, key };
      if (key !== undefined && key !== named()) history.pushState({ ...history.state, [STEP]: key }, '', addressWith(key));
      return;
    }
    this.#open = undefined;
    // The address went elsewhere by itself, which is why they were closed.
    if (key === undefined || key !== named()) return;
    if (history.state?.[STEP] === key) history.back();
    else history.replaceState(history.state, '', addressWith(undefined));
  };
}
