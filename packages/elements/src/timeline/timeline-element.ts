import type { Unit } from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BadgesElement } from '../badge/badges-element.js';
import { Sheet } from '../controllers/sheet.js';
import { oneOf } from '../controllers/told-words.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';
import type { Patterns } from './patterns.js';

/**
 * Badges over time and the patterns in them: a calendar, streaks with the misses that are allowed, steps and when each was reached, how long it went on, and the
 * gaps. Verified and expired badges are shown: what happened does not unhappen when a badge runs out.
 *
 * ```html
 * <open-badge-timeline src="/badges/attendance.json" misses="1" ladder="30 60 90"><a href="/attendance">Attendance, autumn 2026</a></open-badge-timeline>
 * ```
 *
 * The badges come from the same places as those of `<open-badge-stack>`.
 *
 * @tagname open-badge-timeline
 * @slot - What the page shows until the badges are read; `<open-badge>` elements and walls whose badges count.
 * @csspart head - The patterns in a few words.
 * @csspart summary - One of these.
 * @csspart calendar - The calendar.
 * @csspart day - One square of it.
 * @csspart legend - What the tints mean.
 * @csspart streaks - The streaks.
 * @csspart ladder - The steps.
 * @csspart spans - From when to when.
 * @csspart gaps - The gaps.
 * @csspart table - The table behind it.
 * @csspart badge - A badge, as a button that opens it.
 * @csspart dialog - The dialog with a badge.
 * @cssproperty [--open-badge-timeline-hue=var(--open-badge-accent)] - What the tints are made of.
 * @cssproperty [--open-badge-timeline-square] - The side of a square; 13 to 22px by how many there are.
 * @cssproperty [--open-badge-timeline-min-block-size=6rem] - Room that is kept until the badges are read, so that nothing moves.
 * @cssstate loading - The badges are being read.
 * @cssstate checking - Some of them have no verdict yet.
 * @cssstate settled - Every badge has its verdict.
 * @cssstate failed - What was given can't be read as badges.
 * @fires {BadgeSettledEvent} open-badge-settled - Badges of its own have their verdicts: `event.reports`.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as badges.
 */
export class OpenBadgeTimeline extends BadgesElement {
  static override readonly styles = [tokens, shellStyles];

  /** What one square stands for. Weeks begin on Monday. */
  @property() unit: Unit = 'day';
  /** The day of the award, or every day of the activity that a badge tells of. */
  @property() dates: 'awarded' | 'activity' = 'awarded';
  /** How many misses a streak may have. */
  @property({ type: Number }) misses = 0;
  /** Rising thresholds, separated by spaces: `30 60 90`. */
  @property() ladder = '';
  /** The IANA zone whose calendar days count: `America/Chicago`. UTC, if nothing is said. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** The day up to which there may be gaps; today, if nothing is said. */
  @property({ attribute: false }) now: Date | undefined;

  @state() private page: number | undefined;
  @state() private chosen: string | undefined;

  private readonly lazy = new LazyView(this, () => import('./timeline-view.js'));
  private readonly sheet = new Sheet(this, 'badge');
  private patterns: Patterns | undefined;

  protected override get showsFallback(): boolean {
    return !this.patterns || this.patterns.record.entries.length === 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override workOut(): void {
    const { gathered, timeZone, recipient, now, misses, ladder } = this;
    const unit = oneOf(this, 'unit', this.unit, ['day', 'week', 'month']);
    const dates = oneOf(this, 'dates', this.dates, ['awarded', 'activity']);
    if (!this.isNews(this.lazy.view, gathered, dates, timeZone, recipient, now, unit, misses, ladder)) return;
    this.chosen = undefined;
    this.patterns = this.lazy.view?.patternsOf({ reports: this.reports, dates, timeZone, recipient, now, unit, misses, ladder });
  }

  protected override stateNames(): readonly string[] {
    const { badge, gathered, pending } = this;
    if (badge.phase === 'failed' && gathered.length === 0) return ['failed'];
    if (pending > 0) return [gathered.length === 0 ? 'loading' : 'checking'];
    return ['settled'];
  }

  protected override render(): unknown {
    const { patterns, locale, pending, badge, page, chosen } = this;
    const shown = this.lazy.view?.timelineTemplate({
      patterns,
      locale,
      pending,
      waiting: badge.waitingFor !== undefined,
      check: () => badge.act(),
      error: badge.error,
      hasFallback: this.hasFallback,
      page,
      chosen,
      turn: (to: number) => {
        this.page = to;
        this.chosen = undefined;
      },
      choose: (unit: string) => {
        this.chosen = unit;
      },
      entryFor: (report: Report) => this.entryFor(report),
      openBadge: (name: string, report: Report) => void this.sheet.showBadge(name, this.entryFor(report)),
    });
    return html`<div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>
      ${shown ?? nothing}
      <div class="walls"><slot></slot></div>
      ${this.sheet.template(this.words.close)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.lazy.view?.keepOneTabStop(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-timeline': OpenBadgeTimeline;
  }
}
