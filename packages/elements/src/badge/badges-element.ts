/** What the elements have in common that look at many badges at once: where these are gathered from, and how many have no verdict yet. */
import type { Report } from '@open-badge-elements/verify';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { allSettled, badgesIn, type GivenBadge, isReport, reportEntries, sameList, toBeChecked } from '../controllers/gathering.js';
import { hasten, nearViewport } from '../controllers/near-viewport.js';
import type { Given } from '../controllers/source.js';
import { type BadgeError, BadgeFailedEvent } from '../events.js';
import { BadgeSourceElement } from './badge-source.js';

/** Something that should be a badge and can't be read, and the address that it came from. */
export interface Unread {
  readonly error: BadgeError;
  readonly file?: string | undefined;
}

export abstract class BadgesElement extends BadgeSourceElement {
  // What the page put inside is shown where it belongs without touching it.
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  /** Badges: reports of the verifier, which are taken as they are, or badges (objects and tokens), which are checked here. They come before `source` and `src`. */
  @property({ attribute: false }) badges: readonly GivenBadge[] | null | undefined;
  /** The id of an element elsewhere on the page whose badges count as well: an `open-badge-wall`, or anything with `open-badge` in it. */
  @property() from = '';
  /** Whose badges these should be: an e-mail address or another identifier. Badges of others don't count then. */
  @property() recipient: string | undefined;

  #gathered: readonly BadgeEntry[] = [];
  #asked: readonly unknown[] = [];
  readonly #failures = new WeakMap<EventTarget, BadgeError>();
  readonly #near = new AbortController();
  #isNear = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['open-badge-read', 'open-badge-settled', 'open-badge-failed'] as const)
      this.ownerDocument.addEventListener(type, this.handleNews);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['open-badge-read', 'open-badge-settled', 'open-badge-failed'] as const)
      this.ownerDocument.removeEventListener(type, this.handleNews);
  }

  override given(): Given | undefined {
    const { badges } = this;
    if (!badges) return super.given();
    const content = toBeChecked(badges);
    return content.length > 0 ? { kind: 'content', content } : undefined;
  }

  /** All badges that were given, in every way. The same list as long as nothing changed. */
  protected get gathered(): readonly BadgeEntry[] {
    const all = [...reportEntries(this.badges?.filter(isReport) ?? []), ...this.entries, ...this.others.flatMap(({ entries }) => entries)];
    if (!sameList(all, this.#gathered)) this.#gathered = all;
    return this.#gathered;
  }

  /** What has its verdict. */
  protected get reports(): readonly Report[] {
    return this.gathered.flatMap(({ report }) => report ?? []);
  }

  /** How many badges have no verdict yet, known or still to be read. */
  protected get pending(): number {
    const open = this.gathered.filter(({ report, error }) => !report && !error).length;
    const unread = this.others.filter((element) => element.entries.length === 0 && !allSettled(element)).length;
    return open + unread + (this.badge.phase === 'working' && this.entries.length === 0 ? 1 : 0);
  }

  /** What can't be read, here and in the elements whose badges count; members of collections as well. */
  protected get unread(): readonly Unread[] {
    const own = this.badge.error ? [{ error: this.badge.error, file: this.src ?? undefined }] : [];
    const members = (element: BadgeSourceElement): readonly Unread[] =>
      element.entries.flatMap(({ error }) => (error ? { error, file: element.src ?? undefined } : []));
    const elsewhere = this.others.flatMap((element): readonly Unread[] => {
      const error = element.matches(':state(failed)') ? this.#failures.get(element) : undefined;
      return error ? [{ error, file: element.src ?? undefined }] : members(element);
    });
    return [...own, ...members(this), ...elsewhere];
  }

  /** The badge that a report is of, as it was read: with the picture of its file. */
  protected entryFor(report: Report): BadgeEntry {
    return this.gathered.find((entry) => entry.report === report) ?? { report };
  }

  /** The elements whose badges count as well, each once. */
  private get others(): readonly BadgeSourceElement[] {
    return [...new Set([...badgesIn(this), ...badgesIn(this.referenced)])].filter((element) => element !== this);
  }

  private get referenced(): Element | undefined {
    const root = this.getRootNode();
    if (this.from === '' || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    return root.getElementById(this.from) ?? undefined;
  }

  /** What the badges come to. Called before each render; most times nothing has changed, which `isNews` tells. */
  protected abstract workOut(): void;

  /** Whether this is asked for the first time since one of these was something else. */
  protected isNews(...asked: readonly unknown[]): boolean {
    if (sameList(asked, this.#asked)) return false;
    this.#asked = asked;
    return true;
  }

  /** After the controllers have looked at what was given, and before anything is rendered. */
  protected override update(changed: PropertyValues): void {
    this.workOut();
    super.update(changed);
  }

  /** Elsewhere may be far below; what is shown here is wanted when this comes near. */
  protected override firstUpdated(): void {
    const { signal } = this.#near;
    void nearViewport(this, signal).then(() => {
      if (signal.aborted) return;
      this.#isNear = true;
      this.requestUpdate();
    });
  }

  /** A wall inside stands below; everything else is the fallback. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A wall has its own badges come, a few at a time.
    const isOnWall = (element: Element) => element.parentElement?.localName === 'open-badge-wall';
    if (this.#isNear) for (const element of badgesIn(this.referenced)) if (element !== this && !isOnWall(element)) hasten(element);
    const [fallback, walls] = this.renderRoot.querySelectorAll('slot');
    const nodes = [...this.childNodes].filter((node): node is Element | Text => node instanceof Element || node instanceof Text);
    const isWall = (node: Element | Text) => node instanceof Element && node.localName === 'open-badge-wall';
    fallback?.assign(...nodes.filter((node) => !isWall(node)));
    walls?.assign(...nodes.filter(isWall));
  }

  private readonly handleNews = (event: Event): void => {
    if (event.target === this) return;
    if (event instanceof BadgeFailedEvent && event.target) this.#failures.set(event.target, event.error);
    this.requestUpdate();
  };
}
