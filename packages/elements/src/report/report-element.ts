import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';

/**
 * What was checked, one question after the other, in plain words: what was found, where, and what the reader can do.
 *
 * ```html
 * <open-badge-report src="https://university.example/badges/1.json" open></open-badge-report>
 * ```
 *
 * @tagname open-badge-report
 * @slot - What the page shows until the badge is read, and when it can't be.
 * @csspart report - The whole report.
 * @csspart verdict - The verdict above the list.
 * @csspart check - One question with its answer.
 * @csspart explain - What the verdict means here, behind one tap.
 * @cssstate settled - There is a verdict; beside it stands the verdict's own state.
 * @fires {BadgeSettledEvent} open-badge-settled - The verdict is there.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as a badge.
 */
export class OpenBadgeReport extends BadgeSourceElement {
  static override readonly styles = [tokens, shellStyles];

  /** The list of checks is unfolded. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** With what each check is for, what the verdict rests on, and every request that was made. */
  @property({ type: Boolean }) explained = false;

  private readonly lazy = new LazyView(this, () => import('./report-view.js'));

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { badge, entries, locale, surroundings, open, explained } = this;
    const shown = this.lazy.view?.reportTemplate({
      entries,
      locale,
      surroundings,
      controller: badge,
      address: this.src ?? undefined,
      open,
      explained,
      toggled: this.handleToggle,
    });
    return html`<div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>${shown ?? nothing}`;
  }

  private readonly handleToggle = (event: Event): void => {
    if (event.currentTarget instanceof HTMLDetailsElement) this.open = event.currentTarget.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-report': OpenBadgeReport;
  }
}
