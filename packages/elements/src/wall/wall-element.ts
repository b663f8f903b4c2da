import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenBadge } from '../badge/badge-element.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';
import type { GroupBy, Item, SortBy } from './grouping.js';

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
 * @csspart group - One group.
 * @csspart group-title - Its title.
 * @csspart grid - The cards of a group.
 * @cssproperty [--open-badge-wall-column=19rem] - Least width of a card.
 * @cssstate loading - A collection is being fetched or read.
 * @cssstate settled - Every badge of the collection has its verdict.
 * @cssstate failed - The collection can't be read.
 * @fires {BadgeSettledEvent} open-badge-settled - Its own collection has its verdicts: `event.reports`. Those of the elements inside bubble through.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as badges.
 */
export class OpenBadgeWall extends BadgeSourceElement {
  static override readonly styles = [tokens, shellStyles];
  // Elements of the page are shown in groups without touching them.
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

  /** What stands together. */
  @property({ attribute: 'group-by' }) groupBy: GroupBy = 'none';
  /** What comes first. */
  @property() sort: SortBy = 'given';
  /** Verdicts to show, separated by spaces; all of them when empty. */
  @property() filter = '';
  /** Viewers can search and filter. */
  @property({ type: Boolean }) searchable = false;

  @state() private text = '';
  @state() private picked = '';

  private readonly lazy = new LazyView(this, () => import('./wall-view.js'));
  private readonly watch = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this, { childList: true, attributes: true, attributeFilter: ['data-event'], subtree: true });
    for (const type of ['open-badge-read', 'open-badge-settled', 'open-badge-failed'] as const)
      this.addEventListener(type, this.handleNews);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  /** Every place on the wall, before anything is filtered. */
  private get items(): readonly Item[] {
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
    const { items, locale, text, picked, badge } = this;
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
      reset: this.handleReset,
    });
    return html`<div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>${shown ?? nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.lazy.view?.assignSlots(this.renderRoot, this);
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
