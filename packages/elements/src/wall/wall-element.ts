import { LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenBadge } from '../badge/badge-element.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';
import type { Density, GroupBy, Item, SortBy } from './grouping.js';
import { wallShellStyles } from './wall-shell-styles.js';
import type { WallWork } from './wall-work.js';

/** Those that are slow to come are not waited for before the rest is put in order. */
const PATIENCE_MS = 1_500;
/** With many badges a verdict is not worth a new picture of the wall each. */
const MANY = 100;
const PAUSE_MS = 120;

/**
 * Many badges: those inside it, and those of a collection that it reads itself. Grouped, sorted, searched, with the counts in words.
 *
 * ```html
 * <open-badge-wall group-by="year" searchable><open-badge src="/a.json"></open-badge><open-badge src="/b.json"></open-badge></open-badge-wall>
 * ```
 *
 * Grouped by event, a badge stands under its element's `data-event`, else its own term, else the month of its activity.
 *
 * @tagname open-badge-wall
 * @slot - `<open-badge>` elements; anything else is shown while there is no badge.
 * @csspart head - Counts and search.
 * @csspart counts - The counts in words.
 * @csspart progress - How many have been checked, while some are not.
 * @csspart group - One group.
 * @csspart group-title - Its title.
 * @csspart grid - The cards of a group.
 * @cssproperty [--open-badge-wall-column=19rem] - Least width of a card.
 * @cssstate loading - A collection is being fetched or read.
 * @cssstate settled - Every badge of the collection has its verdict.
 * @cssstate failed - The collection can't be read.
 * @cssstate arranged - The badges stand in their groups; before that they stand as the page has them.
 * @fires {BadgeSettledEvent} open-badge-settled - Its own collection has its verdicts: `event.reports`. Those of the elements inside bubble through.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as badges.
 */
export class OpenBadgeWall extends BadgeSourceElement {
  static override readonly styles = [tokens, shellStyles, wallShellStyles];
  // Elements of the page are shown in groups without touching them.
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  /** What stands together. */
  @property({ attribute: 'group-by' }) groupBy: GroupBy = 'none';
  /** What comes first. */
  @property() sort: SortBy = 'given';
  /** Verdicts to show, separated by spaces; all of them when empty. */
  @property() filter = '';
  /** How much room each badge takes: a card, a line, or its emblem with its name. */
  @property() density: Density = 'cards';
  /** The details of a badge have an address of their own, `#badge=…`, which opens them. */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /** Viewers can search, filter, sort and print. */
  @property({ type: Boolean }) searchable = false;

  @state() private text = '';
  @state() private picked = '';

  private early: HTMLSlotElement | undefined;
  private work: WallWork | undefined;
  private patient = true;
  private gathered: readonly Item[] | undefined;
  private rendered = 0;
  private readonly lazy = new LazyView(this, () => import('./wall-view.js'));
  private readonly watch = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.holdEarly();
    this.work?.connected();
    setTimeout(() => {
      this.patient = false;
      this.requestUpdate();
    }, PATIENCE_MS);
    this.watch.observe(this, { childList: true, attributes: true, attributeFilter: ['data-event'], subtree: true });
    for (const type of ['open-badge-read', 'open-badge-settled', 'open-badge-failed'] as const)
      this.addEventListener(type, this.handleNews);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.work?.disconnected();
  }

  /** Until the badges stand in their groups they stand as the page has them: they have boxes at every moment. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.early = document.createElement('slot');
    root.append(this.early);
    return root;
  }

  private holdEarly(): void {
    const { early } = this;
    if (!early) return;
    const nodes = [...this.childNodes].filter(
      (node): node is Element | Text => node instanceof Element || (node instanceof Text && node.data.trim() !== ''),
    );
    const isBadge = (node: Element | Text) => node instanceof Element && node.localName === 'open-badge';
    // As many as are seen: thousands would all be laid out, to be taken away again.
    const held = this.isArranged ? (this.showsFallback ? nodes.filter((node) => !isBadge(node)) : []) : nodes.slice(0, MANY);
    early.className = held.some(isBadge) ? 'early' : '';
    early.hidden = held.length === 0;
    early.assign(...held);
  }

  private get isArranged(): boolean {
    if (!this.lazy.view) return false;
    const needsReading = this.groupBy !== 'none' || this.sort !== 'given';
    if (!needsReading || !this.patient) return true;
    return this.items.every(({ element, entry, failed }) => !element || entry !== undefined || failed);
  }

  /** Every badge on it, as far as they were read. */
  get every(): readonly BadgeEntry[] {
    return this.gather().flatMap(({ entry }) => entry ?? []);
  }

  /** The address of a badge on this wall, where it has one. */
  linkTo(entry: BadgeEntry): string | undefined {
    const key = this.deepLinks ? this.lazy.view?.keyOf(entry) : undefined;
    if (key === undefined) return undefined;
    const address = new URL(location.href);
    address.hash = new URLSearchParams({ badge: key }).toString();
    return address.href;
  }

  /** Every place on the wall, before anything is filtered: gathered once for each render. */
  private get items(): readonly Item[] {
    this.gathered ??= this.gather();
    return this.gathered;
  }

  private gather(): readonly Item[] {
    const inside = [...this.children].filter((child): child is OpenBadge => child.localName === 'open-badge');
    return [
      ...inside.map((element): Item => {
        const { entries } = element;
        return { entry: entries?.[0], element, event: element.dataset.event, failed: element.matches(':state(failed)') };
      }),
      ...this.entries.map((entry): Item => ({ entry })),
    ];
  }

  protected override get showsFallback(): boolean {
    return this.items.length === 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { items, locale, text, picked, badge, work } = this;
    if (!this.isArranged) return nothing;
    const shown = this.lazy.view?.wallTemplate({
      items,
      locale,
      groupBy: this.groupBy,
      sort: this.sort,
      wanted: { verdicts: (picked || this.filter).split(/\s+/).filter(Boolean), text },
      searchable: this.searchable,
      hasFallback: this.hasFallback,
      picked,
      controller: badge,
      address: this.src ?? '',
      search: this.handleSearch,
      pick: this.handlePick,
      order: this.handleOrder,
      density: this.density,
      limit: work?.limit ?? MANY,
      rest: work?.rest ?? 0,
      reset: this.handleReset,
    });
    return shown ?? nothing;
  }

  /** Not for each verdict of hundreds. What the viewer does is seen soon enough. */
  protected override async scheduleUpdate(): Promise<unknown> {
    const due = this.rendered + PAUSE_MS - performance.now();
    if (this.hasUpdated && due > 0 && this.childElementCount + this.entries.length > MANY) await new Promise((go) => setTimeout(go, due));
    this.rendered = performance.now();
    return super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.gathered = undefined;
    const { view } = this.lazy;
    if (view) this.work ??= new view.WallWork(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.holdEarly();
    if (this.isArranged) this.work?.updated(this.items.length);
  }

  protected override stateNames(): readonly string[] {
    const names = super.stateNames();
    return this.isArranged && this.items.length > 0 ? [...names, 'arranged'] : names;
  }

  private readonly handleNews = (event: Event): void => {
    if (event.target !== this) this.requestUpdate();
  };

  private readonly handleSearch = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.text = event.target.value;
  };

  private readonly handlePick = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.picked = event.target.value;
  };

  private readonly handleOrder = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.sort = event.target.value as SortBy;
  };

  private readonly handleReset = (): void => {
    this.text = '';
    this.picked = '';
    this.filter = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-wall': OpenBadgeWall;
  }
}
