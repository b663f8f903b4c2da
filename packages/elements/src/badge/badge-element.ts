import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import type { CardDialog } from '../detail/dialog.js';
import { nameFor } from '../i18n/best-match.js';
import { mark } from '../rendering/marks.js';
import { addStyles } from '../rendering/more-styles.js';
import { imageTemplate, pictureOf } from '../rendering/picture.js';
import { visibleLine, worded } from '../rendering/text.js';
import { tokens } from '../tokens.js';
import { BadgeSourceElement } from './badge-source.js';
import { badgeStyles } from './badge-styles.js';
import { issuerTemplate, meaningTemplate, nameOf } from './card.js';
import { type Emptiness, emptyTemplate, waitingTemplate } from './empty-card.js';
import { narrowStyles } from './narrow-styles.js';
import type { Cards, SeveralCards } from './several-cards.js';
import { inWords, settledView, verdictTemplate } from './verdict.js';
import { verdictStyles } from './verdict-styles.js';

export type BadgeLayout = 'card' | 'compact' | 'inline' | 'image';

/** How many badges of a wall don't wait to be woken, and how many each has had. */
const AWAKE = 36;
const known = new WeakMap<Element, number>();
/** More badges than a page has that shows each of them with care. */
const MANY = 100;

/**
 * One badge as a card: what it says, and, set apart, whether it holds. "Details" opens everything else in a dialog.
 *
 * ```html
 * <open-badge src="https://university.example/badges/1.json"><a href="https://university.example/badges/1">Teamwork</a></open-badge>
 * ```
 *
 * @tagname open-badge
 * @slot - What the page shows until the badge is read, and when it can't be.
 * @csspart card - The whole card.
 * @csspart emblem - The square with the badge's picture, or the drawn emblem.
 * @csspart name - The name of the achievement.
 * @csspart issuer - What the issuer calls itself.
 * @csspart identifier - The identifier that was proven, once it is.
 * @csspart meaning - Kind, date, number of competencies.
 * @csspart verdict - The verdict line.
 * @csspart mark - The mark in it.
 * @csspart verdict-word - The word in it.
 * @csspart verdict-note - The reason, or when it was checked.
 * @csspart check - The button that has it checked, or shown, when the viewer has to ask.
 * @csspart details - The button that opens the details.
 * @csspart more-badges - Of many badges in one place: the button that brings the rest.
 * @csspart dialog - The dialog with the details.
 * @csspart problem - The sentence in place of a badge that can't be read.
 * @cssproperty --open-badge-accent - Links, buttons and the focus ring.
 * @cssproperty --open-badge-text - Text.
 * @cssproperty --open-badge-quiet-text - Small print.
 * @cssproperty --open-badge-surface - Ground of the card.
 * @cssproperty --open-badge-ground - Ground of quiet blocks.
 * @cssproperty --open-badge-line - Hairlines.
 * @cssproperty --open-badge-mat - Behind the picture, in dark surroundings.
 * @cssproperty [--open-badge-radius=12px] - Corners.
 * @cssproperty [--open-badge-emblem-size] - The square of the picture; 4 to 6rem by the width of the card.
 * @cssproperty [--open-badge-max-inline-size=44rem] - The greatest width of a card.
 * @cssproperty --open-badge-focus - The focus ring, where it differs from the accent.
 * @cssproperty --open-badge-verified - Hue of "verified".
 * @cssproperty --open-badge-time - Hue of "expired", "not valid yet" and "suspended".
 * @cssproperty --open-badge-invalid - Hue of "not valid" and "revoked".
 * @cssproperty --open-badge-undetermined - Hue of "could not be checked".
 * @cssstate loading - The badge is being fetched or read.
 * @cssstate checking - It is being checked.
 * @cssstate settled - It has a verdict; beside it stands the verdict's own state: verified, expired, notYetValid, revoked, suspended, invalid, undetermined.
 * @cssstate failed - There is no badge to show.
 * @cssstate open - Its details are open in the dialog.
 * @fires {BadgeReadEvent} open-badge-read - The badge was read and is shown; it is not checked yet.
 * @fires {BadgeSettledEvent} open-badge-settled - The verdict is there: `event.report`, or `event.reports` for a collection.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as a badge: `event.error`.
 */
export class OpenBadge extends BadgeSourceElement {
  static override readonly styles = [tokens, verdictStyles, badgeStyles, narrowStyles];

  /** How much room it takes: a card, a line of a list, a few words in a sentence, or the picture with its mark. */
  @property({ reflect: true }) layout: BadgeLayout = 'card';

  /** Whose it should be: an e-mail address or another identifier. */
  @property() recipient: string | undefined;

  /** Something around it moves the focus by arrow keys: it does not take part in the order of Tab. */
  @property({ attribute: false }) arrowed = false;
  /** It stands on a wall, far from what is seen: it draws nothing. */
  away = false;

  @state() private broken: string | undefined;
  @state() private opened: BadgeEntry | undefined;
  @state() private detail: CardDialog | undefined;
  /** What is no card, when that is loaded. */
  #layouts: typeof import('./other-layouts.js') | undefined;
  /** How more than one badge is drawn, when that is loaded. */
  #several: SeveralCards | undefined;

  /** One of many on a wall does nothing at all before the wall wants it. */
  override connectedCallback(): void {
    const wall = this.parentElement;
    if (wall?.localName === 'open-badge-wall' && !this.renderRoot) {
      const before = known.get(wall) ?? 0;
      known.set(wall, before + 1);
      this.away = before >= AWAKE;
    }
    if (!this.away) super.connectedCallback();
  }

  /** Begins what it has not begun yet. */
  wake(): void {
    if (!this.renderRoot) super.connectedCallback();
  }

  get #dialogShown(): unknown {
    return this.opened ? this.detail?.(this.opened, this, this.locale, () => this.closeDetails()) : nothing;
  }

  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('[part~=details], .name-button')?.focus(options);
  }

  /** Opens the details, as the button does. */
  async showDetails(entry: BadgeEntry | undefined = this.entries[0]): Promise<void> {
    if (!entry || !badgeOf(entry)) return;
    this.opened = entry;
    if (!this.detail) {
      const { cardDialog, dialogStyles } = await import('../detail/dialog.js');
      addStyles(this, dialogStyles);
      this.detail = cardDialog;
    }
    await this.updateComplete;
    if (this.#dialog && !this.#dialog.open) this.#dialog.showModal();
  }

  /** Closes the details. */
  closeDetails(): void {
    this.#dialog?.close();
    this.opened = undefined;
  }

  /** On a page of hundreds, those out of sight cost no layout; a wall sees to its own. */
  get #isOneOfMany(): boolean {
    return (
      this.layout === 'card' && this.ownerDocument.getElementsByTagName('open-badge').length > MANY && !this.closest('open-badge-wall')
    );
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  /** Its first drawing may be a whole card. */
  protected override get roomComesFirst(): boolean {
    return false;
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.layout !== 'card') await this.#loadLayouts();
    return super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // What is open follows its badge: from "checking" to its verdict, and away with it.
    const at =
      this.opened &&
      this.entries.findIndex(
        ({ reading, report }) => reading === this.opened?.reading && (reading !== undefined || report === this.opened?.report),
      );
    if (at !== undefined) this.opened = this.entries[at];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const why = settledView()?.whyView();
    if (why && this.showsFallback) addStyles(this, why.problemStyles);
    if (this.entries.length > 1 && !this.#several) void this.#loadSeveral();
    // It became something else than a card while it waited to be drawn.
    if (this.layout !== 'card' && !this.#layouts) this.requestUpdate();
  }

  protected override stateNames(): readonly string[] {
    return this.opened ? [...super.stateNames(), 'open'] : super.stateNames();
  }

  async #loadLayouts(): Promise<void> {
    this.#layouts ??= await import('./other-layouts.js');
    addStyles(this, this.#layouts.layoutStyles);
  }

  async #loadSeveral(): Promise<void> {
    try {
      const [{ severalCards }] = await Promise.all([import('./several-cards.js'), this.#loadLayouts()]);
      this.#several ??= severalCards(this);
    } catch {
      this.#several = (entries, { draw }) => entries.map((entry) => draw(entry, 'compact'));
    }
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { entries } = this;
    if (this.away) return nothing;
    const { showsFallback } = this;
    const content = entries.length > 0 ? this.#renderEntries(entries) : emptyTemplate(this.#emptiness);
    if (this.layout === 'inline') return this.#layouts?.inlineFrame(showsFallback, content, this.#dialogShown);
    return html`<div class="frame ${entries.length === 0 ? 'empty' : this.#isOneOfMany ? 'far' : ''}">
        <div class="fallback" ?hidden=${!showsFallback}><slot></slot></div>
        ${content}
      </div>
      ${this.#dialogShown}`;
  }

  get #emptiness(): Emptiness {
    const { badge, layout, words, locale, src, hasFallback } = this;
    return { badge, layout, words, locale, address: src ?? '', hasFallback };
  }

  #renderEntries(entries: readonly BadgeEntry[]): unknown {
    const [only] = entries;
    if (only && entries.length === 1) return this.#renderEntry(only, this.layout);
    const { layout, locale, surroundings, broken, arrowed, badge, words } = this;
    const draw: Cards['draw'] = (entry, as) => this.#renderEntry(entry, as);
    const shared = [surroundings, broken, arrowed, badge.waitingFor];
    return (
      this.#several?.(entries, { layout, locale, name: words.several(entries.length), shared, draw }) ??
      waitingTemplate(this.layout, this.words, this.locale)
    );
  }

  #renderEntry(entry: BadgeEntry, layout: BadgeLayout): unknown {
    const badge = badgeOf(entry);
    if (!badge) return html`<article class="card neutral" part="card">${verdictTemplate(inWords(entry, this.locale))}</article>`;
    const { words, locale } = this;
    // A hosted badge has its name at another address: until that was asked for, the page's own words stand for it.
    const name = nameOf(badge, words, locale, entry.report ? undefined : this.textContent);
    const verdict = inWords(entry, locale, { hasTrustList: this.surroundings.hasTrustList, waiting: this.badge.waitingFor !== undefined });
    if (layout === 'inline') return this.#layouts?.inlineTemplate(verdict, name, () => this.showDetails(entry));
    return html`<article class="card ${layout} ${verdict.hue}" part="card" aria-label=${name}>
      <div class="said">
        <div class="emblem" part="emblem">${this.#renderPicture(entry)}${layout === 'image' ? mark(verdict.shape) : nothing}</div>
        <div class="text">
          <p class="name" part="name">${worded(name, nameFor(badge, locale))}</p>
          ${issuerTemplate(badge, entry.report?.signedBy)} ${meaningTemplate(badge, words, locale)}
        </div>
      </div>
      ${verdictTemplate(verdict, this.#renderActions(entry, name))}
    </article>`;
  }

  #renderPicture(entry: BadgeEntry): unknown {
    const badge = badgeOf(entry);
    if (!badge) return nothing;
    const mayAsk = entry.report?.signedBy !== undefined || (this.verify === 'off' && this.surroundings.privacy !== 'strict');
    const picture = pictureOf(entry, mayAsk);
    if (picture && picture.address !== this.broken) {
      return imageTemplate(
        picture,
        visibleLine(badge.image?.caption) ?? this.words.pictureOf(nameOf(badge, this.words, this.locale)),
        (address) => {
          this.broken = address;
        },
      );
    }
    // An emblem that makes way for a picture a moment later would flicker.
    const awaited = !picture && !entry.report && badge.image && this.verify === 'auto';
    return (!awaited && settledView()?.emblemOf(badge)) || html`<span class="blank"></span>`;
  }

  #renderActions(entry: BadgeEntry, name: string): unknown {
    const { words } = this;
    const asks = this.badge.waitingFor === 'check' && !entry.report;
    const tab = this.arrowed ? -1 : nothing;
    return html`<div class="actions">
      ${asks ? html`<button class="check" part="check" type="button" tabindex=${tab} @click=${() => this.badge.act()}>${words.check}</button>` : nothing}
      <button class="details" part="details" type="button" tabindex=${tab} aria-haspopup="dialog" aria-label=${words.detailsOf(name)} @click=${() => this.showDetails(entry)}>
        <span>${words.details}</span>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge': OpenBadge;
  }
}
