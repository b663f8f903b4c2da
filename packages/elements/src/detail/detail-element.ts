import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { LazyView } from '../rendering/lazy-view.js';
import { Several } from '../rendering/several.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';

/**
 * Everything that one badge says, as a letter of reference: what for, by whom, on whose authority, with what evidence, and what was checked.
 *
 * ```html
 * <open-badge-detail src="https://university.example/badges/1.json"></open-badge-detail>
 * ```
 *
 * @tagname open-badge-detail
 * @slot - What the page shows until the badge is read, and when it can't be.
 * @csspart detail - The whole letter.
 * @csspart emblem - The picture, or the drawn emblem.
 * @csspart name - The name of the achievement.
 * @csspart summary - The sentences under it.
 * @csspart section - Each section.
 * @csspart explain - A question with a short answer behind it.
 * @csspart more-badges - Of many badges in one place: the button that brings the rest.
 * @csspart verdict - The verdict.
 * @csspart problem - The sentence in place of a badge that can't be read.
 * @cssstate loading - The badge is being fetched or read.
 * @cssstate checking - It is being checked.
 * @cssstate settled - It has a verdict; beside it stands the verdict's own state.
 * @cssstate failed - There is no badge to show.
 * @fires {BadgeSettledEvent} open-badge-settled - The verdict is there.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as a badge.
 */
export class OpenBadgeDetail extends BadgeSourceElement {
  static override readonly styles = [tokens, shellStyles];

  /** The badges among which it stands: when the same achievement was awarded before and after is told then. */
  @property({ attribute: false }) among: readonly BadgeEntry[] = [];
  /** An address that leads to this badge, for the viewer to copy. */
  @property() link: string | undefined;
  /** The list of checks is left out, where it stands beside. The verdict never is. */
  @property({ type: Boolean, attribute: 'without-checks' }) withoutChecks = false;
  /**
   * The verdict is left out as well. A property of ours and no attribute, because a letter without a verdict is only a claim: for who shows the verdict of the same
   * entry right above it, as the verifier does.
   */
  @property({ attribute: false }) withoutVerdict = false;

  @state() private broken: string | undefined;
  private readonly several = new Several(this, { step: 1, portion: 8 });

  private readonly lazy = new LazyView(this, () => import('./detail-view.js'));

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { badge, entries, locale, surroundings } = this;
    const shown = this.lazy.view?.detailTemplate({
      entries,
      locale,
      surroundings,
      controller: badge,
      address: this.src ?? undefined,
      verify: this.verify,
      broken: this.broken,
      failed: (address) => {
        this.broken = address;
      },
      among: this.among,
      link: this.link,
      withoutChecks: this.withoutChecks,
      withoutVerdict: this.withoutVerdict,
      several: this.several,
      update: () => this.several.redraw(),
    });
    return html`<div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>${shown ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-detail': OpenBadgeDetail;
  }
}
