import type { OtherPathways, Progress } from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BadgesElement } from '../badge/badges-element.js';
import { Sheet } from '../controllers/sheet.js';
import { oneOf } from '../controllers/told-words.js';
import { BadgeProgressEvent } from '../events.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';
import { type PathwayGiven, PathwaySource } from './pathway-source.js';
import { roomStyles } from './room-styles.js';

export type StackLayout = 'list' | 'map' | 'ring';

/**
 * How far a set of badges has come toward a credential: what is done and by which badge, what is missing and where to get it, which route is the nearest, and
 * whose credential stands at the end. Only verified badges count.
 *
 * ```html
 * <open-badge-stack pathway="/pathways/tutor.json" src="/badges/mine.json"><a href="/pathways/tutor">Toward Adult Tutor</a></open-badge-stack>
 * ```
 *
 * The badges come from the property `badges`, from `source`, `src` or a script inside as everywhere, from `<open-badge>` elements and walls inside it, and from
 * the element that `from` names. Badges inside are not shown by themselves once the progress is there; a wall inside stands below it.
 *
 * @tagname open-badge-stack
 * @slot - What the page shows until there is progress, and when there can't be any; `<open-badge>` elements and walls whose badges count.
 * @csspart head - Name and glance.
 * @csspart name - The name of the pathway.
 * @csspart glance - Where somebody stands, in a sentence.
 * @csspart ring - The ring.
 * @csspart requirement - One requirement of the list.
 * @csspart requirement-name - Its name.
 * @csspart requirement-state - Its state, in words.
 * @csspart badge - A badge, as a button that opens it.
 * @csspart how-to - A link to how a requirement is met.
 * @csspart goal - The credential at the end.
 * @csspart map - The map.
 * @csspart node - One requirement on the map.
 * @csspart dialog - The dialog with a badge, or with a requirement of the map.
 * @csspart problem - The sentence in place of a pathway that can't be read.
 * @cssproperty [--open-badge-done=var(--open-badge-verified)] - Hue of what is done.
 * @cssproperty [--open-badge-stack-ring=12.5rem] - The greatest width of the ring.
 * @cssproperty [--open-badge-stack-node=10rem] - The width of a requirement on the map.
 * @cssproperty [--open-badge-stack-map=clamp(22rem, 45cqi, 28rem)] - The height of the map; what is higher is scrolled.
 * @cssproperty [--open-badge-stack-min-block-size=6rem] - Room that is kept for a list until the pathway is read, so that nothing moves. A ring and a map keep theirs.
 * @cssstate loading - The pathway is being fetched.
 * @cssstate checking - Some of the badges have no verdict yet.
 * @cssstate settled - Every badge has its verdict; beside it stands where the whole is: done, underWay, open, lapsed, notCountable.
 * @cssstate failed - There is no pathway to show.
 * @fires {BadgeProgressEvent} open-badge-progress - Progress was worked out, or worked out anew: `event.progress`.
 * @fires {BadgeSettledEvent} open-badge-settled - Badges of its own have their verdicts: `event.reports`.
 * @fires {BadgeFailedEvent} open-badge-failed - The pathway could not be fetched, or what was given as badges can't be read.
 */
export class OpenBadgeStack extends BadgesElement {
  static override readonly styles = [tokens, shellStyles, roomStyles];

  /** The address of the pathway document, or (as a property) the document itself. Pathways of CTDL, CLR 2.0 and Badgr are carried over, and what is left out is told. */
  @property() pathway: PathwayGiven;
  /** Documents that the pathway builds on, by the ids that it uses. Without, they are fetched where the id is an address. */
  @property({ attribute: false }) pathways: OtherPathways | undefined;
  /** A list to work through, a map from left to right, or a ring for a glance. */
  @property({ reflect: true }) layout: StackLayout = 'list';
  /** Verdicts that count, separated by spaces: `verified` if nothing is said. Counting others is told below the progress. */
  @property() counts = '';
  /** The page vouches that all badges are one person's, also those that do not say whose they are. That is told below the progress. */
  @property({ type: Boolean, attribute: 'one-recipient' }) oneRecipient = false;
  /** The time that is asked about; now, if nothing is said. */
  @property({ attribute: false }) now: Date | undefined;
  /** How far along it is, once the pathway is read. */
  progress: Progress | undefined;

  private readonly lazy = new LazyView(this, () => import('./stack-view.js'));
  private readonly journey = new PathwaySource(this);
  private readonly badgeSheet = new Sheet(this, 'badge');
  private readonly partSheet = new Sheet(this, 'part');

  private get known(): StackLayout {
    return oneOf(this, 'layout', this.layout, ['list', 'map', 'ring']);
  }

  protected override get showsFallback(): boolean {
    return !this.progress || this.progress.problems.length > 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override workOut(): void {
    const { document, others } = this.journey;
    const { gathered, counts, recipient, oneRecipient, now } = this;
    if (!this.isNews(this.lazy.view, document, others, gathered, counts, recipient, oneRecipient, now)) return;
    const before = this.progress;
    this.progress =
      document === undefined
        ? undefined
        : this.lazy.view?.progressOf({ stack: this, document, others, reports: this.reports, counts, recipient, oneRecipient, now });
    const { progress } = this;
    if (progress && progress !== before) void this.tell(progress);
  }

  private async tell(progress: Progress): Promise<void> {
    await super.getUpdateComplete();
    if (this.progress === progress && this.isConnected) this.dispatchEvent(new BadgeProgressEvent(progress));
  }

  protected override stateNames(): readonly string[] {
    const { progress, journey, pending } = this;
    if (journey.error || (progress && progress.problems.length > 0)) return ['failed'];
    if (!progress) return this.pathway ? ['loading'] : [];
    return pending > 0 ? ['checking'] : ['settled', progress.state];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.lazy.view?.keepOneTabStop(this.renderRoot);
  }

  /** What will be there, as long as it is not. */
  private renderRoom(): unknown {
    const { pathway, progress, journey } = this;
    const { known: layout } = this;
    if (!pathway || progress || journey.error || journey.waitingForViewer) return nothing;
    if (layout === 'map') return html`<div class="room"><div class="room-map"></div></div>`;
    if (layout !== 'ring') return nothing;
    const note = this.oneRecipient ? html`<div class="room-note"></div>` : nothing;
    return html`<div class="room"><div class="room-ring"></div><div class="room-said"></div>${note}</div>`;
  }

  protected override render(): unknown {
    const { progress, locale, pending, badge, known: layout } = this;
    const { error, waitingForViewer } = this.journey;
    const shown = this.lazy.view?.stackTemplate({
      progress,
      document: this.journey.document,
      others: this.journey.others,
      layout,
      locale,
      pending,
      waiting: badge.waitingFor !== undefined,
      unread: this.unread,
      unfetched: error,
      offer: waitingForViewer ? { address: String(this.pathway), act: () => this.journey.act() } : undefined,
      check: () => badge.act(),
      hasFallback: this.hasFallback,
      hasPathway: Boolean(this.pathway),
      entryFor: (report: Report) => this.entryFor(report),
      openBadge: (name: string, report: Report) => void this.badgeSheet.showBadge(name, this.entryFor(report)),
      openPart: (name: string, content: () => unknown) => this.partSheet.show(name, content),
    });
    return html`<div class="before"><div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>${this.renderRoom()}</div>
      ${shown ?? nothing}
      <div class="walls"><slot></slot></div>
      ${this.partSheet.template(this.words.close)}${this.badgeSheet.template(this.words.close)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-stack': OpenBadgeStack;
  }
}
