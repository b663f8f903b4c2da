import { LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenBadge } from '../badge/badge-element.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { type GivenBadge, isReport, reportEntries, toBeChecked } from '../controllers/gathering.js';
import type { Given } from '../controllers/source.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';
import type { Density, Group, GroupBy, Item, SortBy, Wanted } from './grouping.js';
import { hasBegun } from './wall-cell.js';
import { WallList } from './wall-list.js';
import { settingsOf, type WallSettings } from './wall-settings.js';
import { wallShellStyles } from './wall-shell-styles.js';
import type { Standing, Tool } from './wall-view.js';
import type { WallWork } from './wall-work.js';

// Longer than others: what a page can set, where its badges come from, and when it renders belong together; what it does besides is in wall-work.ts and wall-sheet.ts.

/** Those that are slow to come are not waited for before the rest is put in order. */
const PATIENCE_MS = 1_500;
/** With many badges a verdict is not worth a new picture of the wall each. */
const MANY = 100;
const PAUSE_MS = 120;
/** As many of the page's own badges are at work before the wall is; the others rest until it wants them. */
const AT_FIRST = 36;

const itemsOf = new WeakMap<BadgeEntry, Item>();

function itemOf(entry: BadgeEntry): Item {
  const item = itemsOf.get(entry) ?? { entry };
  itemsOf.set(entry, item);
  return item;
}

/**
 * Many badges: those inside it, and those of a collection that it reads itself. Grouped, sorted, searched, with the counts in words.
 *
 * ```html
 * <open-badge-wall group-by="year" searchable><open-badge src="/a.json"></open-badge><open-badge src="/b.json"></open-badge></open-badge-wall>
 * ```
 *
 * Of thousands, each badge has its place at all times, and is asked for, drawn and checked when it comes near. Where badges are ordered, grouped or searched by what they
 * say, or filtered by their verdicts, the others are read or checked as well, a few at a time; a printed sheet has all that were read.
 *
 * Where `first` says so, only the first few stand there, with a button for the others.
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
 * @csspart show-all - The button that brings the others, where only the first few stand there.
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
  /** The details of a badge have an address of their own, `#badge=…`, which opens them; Back closes them. */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /** Viewers can search, filter, sort, group, choose how much room each badge takes, and print. */
  @property({ type: Boolean }) searchable = false;

  /** Badges: reports of the verifier, which are taken as they are, or badges (objects and tokens), which are checked here. They come before `source` and `src`. */
  @property({ attribute: false }) badges: readonly GivenBadge[] | null | undefined;

  /** How many stand there until the viewer wants the others, as on a profile; all of them if nothing is said. The counts are of all. */
  @property({ type: Number }) first: number | undefined;

  @state() private text = '';
  @state() private isWhole = false;
  @state() private picked = '';

  private early: HTMLSlotElement | undefined;
  private work: WallWork | undefined;
  private patient = true;
  private isWoken = false;
  private rendered = 0;
  private gathered: readonly Item[] | undefined;
  private groups: readonly Group[] = [];
  private readonly list = new WallList(this);
  private readonly lazy = new LazyView(this, () => import('./wall-view.js'));
  private readonly watch = new MutationObserver(() => this.handleChildren());
  /** What stands for a badge is the same object for as long as nothing came of it. */
  private known = new WeakMap<Element, Item>();

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
    if (!early || (this.isArranged && !this.showsFallback && early.hidden)) return;
    const nodes = [...this.childNodes].filter(
      (node): node is Element | Text => node instanceof Element || (node instanceof Text && node.data.trim() !== ''),
    );
    const isBadge = (node: Element | Text) => node instanceof Element && node.localName === 'open-badge';
    // As many as are seen: thousands would all be laid out, to be taken away again.
    const held = this.isArranged ? (this.showsFallback ? nodes.filter((node) => !isBadge(node)) : []) : nodes.slice(0, AT_FIRST);
    early.className = held.some(isBadge) ? 'early' : '';
    early.hidden = held.length === 0;
    early.assign(...held);
  }

  /** All of them stand there from now on, also where only the first few were meant to. */
  reveal(): void {
    this.isWhole = true;
  }

  private get isArranged(): boolean {
    if (!this.lazy.view) return false;
    if (!this.needsReading || !this.patient) return true;
    return this.items.every(({ element, entry, failed }) => !element || entry !== undefined || failed || !hasBegun(element));
  }

  private get settings(): WallSettings {
    return settingsOf(this);
  }

  /** Whether it hangs on what the badges say where they stand. */
  private get needsReading(): boolean {
    const { groupBy, sort } = this.settings;
    return groupBy !== 'none' || sort !== 'given';
  }

  private get needsChecking(): boolean {
    return this.isWoken || this.wanted.verdicts.length > 0 || (this.isCut && this.items.length <= MANY);
  }

  /** What a viewer looks for is not cut short. */
  private get isCut(): boolean {
    return this.first !== undefined && this.first >= 1 && !this.isWhole && !this.text.trim() && !this.picked;
  }

  /** What the page gave it besides elements. */
  offered(): Given | undefined {
    if (this.entry) return undefined;
    if (!this.badges) return super.given();
    const content = toBeChecked(this.badges);
    return content.length > 0 ? { kind: 'content', content } : undefined;
  }

  override given(): Given | undefined {
    return this.list.left;
  }

  override get entries(): readonly BadgeEntry[] {
    const known = reportEntries(this.entry ? [] : (this.badges?.filter(isReport) ?? []));
    const own = this.list.entries.length > 0 ? this.list.entries : super.entries;
    return known.length > 0 ? [...known, ...own] : own;
  }

  /** Every badge on it, as far as they were read. */
  get every(): readonly BadgeEntry[] {
    return this.items.flatMap(({ entry }) => entry ?? []);
  }

  /** The address of a badge on this wall, where it has one. */
  linkTo(entry: BadgeEntry): string | undefined {
    return this.deepLinks ? this.lazy.view?.addressOf(entry) : undefined;
  }

  /** Everything on it is wanted, wherever it is: each of its badges is read and checked. */
  wake(): void {
    this.isWoken = true;
    this.requestUpdate();
  }

  /** Every place on the wall, before anything is filtered: gathered once for each change. */
  private get items(): readonly Item[] {
    this.gathered ??= [...this.itemsInside(), ...this.entries.map(itemOf)];
    return this.gathered;
  }

  private itemsInside(): readonly Item[] {
    const inside = [...this.children].filter((child): child is OpenBadge => child.localName === 'open-badge');
    return inside.map((element) => {
      const known = this.known.get(element);
      if (known && known.entry === element.entries?.[0]) return known;
      const item: Item = {
        entry: element.entries?.[0],
        element,
        event: element.dataset.event,
        failed: element.matches(':state(failed)'),
      };
      this.known.set(element, item);
      return item;
    });
  }

  protected override get showsFallback(): boolean {
    return this.items.length === 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    const isDone = await super.getUpdateComplete();
    await this.work?.ready();
    return isDone;
  }

  private get wanted(): Wanted {
    return { verdicts: this.picked ? [this.picked] : this.settings.verdicts, text: this.text };
  }

  private get standing(): Standing {
    const { list, badge } = this;
    return {
      error: list.error ?? badge.error,
      isReading: list.isReading || badge.phase === 'working',
      waitingFor: list.waitingFor ?? badge.waitingFor,
      act: () => {
        list.act();
        badge.act();
      },
    };
  }

  protected override render(): unknown {
    const { items, locale, picked, wanted, standing } = this;
    const { groupBy, sort, density } = this.settings;
    const { view } = this.lazy;
    if (!view || !this.isArranged) return nothing;
    const groups = view.groupsOf(items, wanted, sort, groupBy, locale);
    this.groups = this.isCut ? view.firstOf(groups, this.first ?? 0) : groups;
    return view.wallTemplate({
      items,
      groups: this.groups,
      total: groups.reduce((sum, group) => sum + group.items.length, 0),
      locale,
      sort,
      wanted,
      searchable: this.searchable,
      hasFallback: this.hasFallback,
      picked,
      isLazy: items.length > MANY && !this.needsChecking,
      standing,
      address: this.src ?? '',
      groupBy,
      density,
      use: this.handleTool,
      print: this.handlePrint,
      reset: this.handleReset,
      showAll: this.handleShowAll,
    });
  }

  /** Not for each verdict of hundreds. What the viewer does is seen soon enough. */
  protected override async scheduleUpdate(): Promise<unknown> {
    const due = this.rendered + PAUSE_MS - performance.now();
    if (this.hasUpdated && due > 0 && this.items.length > MANY) await new Promise((go) => setTimeout(go, due));
    this.rendered = performance.now();
    return super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.gathered = undefined;
    const { view } = this.lazy;
    if (view) this.work ??= new view.WallWork(this, this.list);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.holdEarly();
    if (!this.lazy.view || !this.isArranged) return;
    const { groups, locale, items, wanted } = this;
    const { groupBy, density } = this.settings;
    this.work?.updated({
      sheet: { groups, groupBy, density, locale, still: items.length > MANY, count: this.lazy.view.countOf(locale) },
      items,
      reading: this.needsReading || wanted.text.trim() !== '',
      checking: this.needsChecking,
      mayAsk: this.surroundings.privacy !== 'strict',
    });
  }

  protected override stateNames(): readonly string[] {
    const { list, badge } = this;
    // Reports that were given along with it have their verdicts already; it has not.
    const isReading = list.isReading || (badge.phase === 'working' && badge.entries.length === 0);
    const own = list.error ? ['failed'] : isReading ? ['loading'] : super.stateNames();
    return this.isArranged && this.items.length > 0 ? [...own, 'arranged'] : own;
  }

  private handleChildren(): void {
    this.known = new WeakMap();
    this.requestUpdate();
  }

  private readonly handleNews = (event: Event): void => {
    const { target } = event;
    if (target === this || !(target instanceof HTMLElement)) return;
    this.known.delete(target);
    if (target.localName === 'open-badge') this.work?.news(target as OpenBadge);
    this.requestUpdate();
  };

  private readonly handleTool =
    (tool: Tool) =>
    ({ target }: Event): void => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) Object.assign(this, { [tool]: target.value });
    };

  private readonly handlePrint = async (): Promise<void> => {
    this.reveal();
    await this.updateComplete;
    await this.work?.print();
  };

  private readonly handleShowAll = async (): Promise<void> => {
    const shown = new Set(this.groups.flatMap(({ items }) => items));
    this.reveal();
    await this.updateComplete;
    // The button is gone; whoever pressed it goes on with what it brought.
    const next = this.groups.flatMap(({ items }) => items).find((item) => !shown.has(item));
    if (next) this.work?.focusItem(next);
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
