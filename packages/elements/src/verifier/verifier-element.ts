import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BadgeSourceElement } from '../badge/badge-source.js';
import type { Given } from '../controllers/source.js';
import type { Surroundings } from '../provider/surroundings.js';
import { LazyView } from '../rendering/lazy-view.js';
import { shellStyles } from '../rendering/shell-styles.js';
import { tokens } from '../tokens.js';

/** A file among several. */
export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** As many as somebody can look through. */
export const MOST_FILES = 50;

/** `example.com/badge.json`, as people type it and as some browsers show it. A token has dots, but no slash. */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d{1,5})?\/\S*$/u;

/** More than a badge may have: the reader then says that the file is too large. */
const MOST_BYTES = 1_000_001;

/**
 * A place to drop, choose or paste badges, and have them checked in this browser. The report can be copied, saved and printed.
 *
 * ```html
 * <open-badge-verifier></open-badge-verifier>
 * ```
 *
 * @tagname open-badge-verifier
 * @slot - What the page shows where the form can't be loaded.
 * @csspart form - The place to drop or paste.
 * @csspart drop - The area for files.
 * @csspart result - What came of it.
 * @csspart verdict - The verdict.
 * @csspart problem - The sentence in place of a badge that can't be read.
 * @cssstate loading - The badge is being fetched or read.
 * @cssstate checking - It is being checked.
 * @cssstate settled - It has a verdict; beside it stands the verdict's own state.
 * @cssstate failed - There is no badge in what was given.
 * @fires {BadgeSettledEvent} open-badge-settled - The verdict is there: `event.report`, or `event.reports` for a collection.
 * @fires {BadgeFailedEvent} open-badge-failed - What was given can't be read as a badge: `event.error`.
 */
export class OpenBadgeVerifier extends BadgeSourceElement {
  static override readonly styles = [tokens, shellStyles];

  /** Whom the badge should belong to: an e-mail address or another identifier. */
  @property() recipient = '';

  @state() private chosen: Given | undefined;
  @state() private several: readonly GivenFile[] = [];
  @state() private tooMany = false;
  @state() private hovered = false;
  private from: string | undefined;
  /** Somebody gave a badge here and has not seen yet what comes of it. */
  #isAwaited = false;

  private readonly lazy = new LazyView(this, () => import('./verifier-view.js'));
  private around: { readonly from: Surroundings; readonly own: Surroundings } | undefined;

  /** Whoever drops a badge here has acted already; strict privacy asks for no more. */
  override get surroundings(): Surroundings {
    const from = super.surroundings;
    if (this.around?.from !== from) this.around = { from, own: { ...from, privacy: 'normal' } };
    return this.around.own;
  }

  override given(): Given | undefined {
    return this.several.length > 0 ? undefined : (this.chosen ?? super.given());
  }

  /** Checks a file, as if it had been dropped. */
  checkFile(file: Blob): Promise<void> {
    return this.checkFiles([file]);
  }

  /** Checks files, each for itself, as if they had been dropped together. */
  async checkFiles(files: readonly Blob[]): Promise<void> {
    const given = await Promise.all(
      files.slice(0, MOST_FILES).map(
        async (file): Promise<GivenFile> => ({
          name: file instanceof File ? file.name : '',
          content: new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()),
        }),
      ),
    );
    const [only] = given;
    if (!only) return;
    this.#isAwaited = true;
    this.tooMany = files.length > MOST_FILES;
    this.several = given.length > 1 ? given : [];
    this.chosen = given.length > 1 ? undefined : { kind: 'content', content: only.content };
    this.from = only.name || undefined;
  }

  /** Checks what somebody pasted: an address is fetched, with or without its `https://`; anything else is the badge itself. */
  checkText(text: string): void {
    const given = text.trim();
    const line = WITHOUT_SCHEME.test(given) ? `https://${given}` : given;
    this.#isAwaited = true;
    const isAddress = /^(?:https?:\/\/|data:)\S+$/i.test(line);
    this.several = [];
    this.chosen = isAddress ? { kind: 'address', address: line } : { kind: 'content', content: line };
    this.from = isAddress ? line.slice(0, 2_048) : undefined;
  }

  /** Forgets what was given. */
  reset(): void {
    this.chosen = undefined;
    this.several = [];
    this.tooMany = false;
  }

  protected override get showsFallback(): boolean {
    return this.lazy.view === undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.lazy.ready();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The same thing given once more is checked once more.
    if (changed.has('chosen') && this.chosen && this.badge.phase !== 'working') this.badge.forget();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isThere = this.entries.length > 0 || this.several.length > 0 || this.badge.error !== undefined;
    if (!this.#isAwaited || !isThere || !this.lazy.view) return;
    this.#isAwaited = false;
    this.lazy.view.bringIntoView(this.renderRoot);
  }

  protected override render(): unknown {
    const shown = this.lazy.view?.verifierTemplate({
      entries: this.entries,
      controller: this.badge,
      locale: this.locale,
      recipient: this.recipient,
      hovered: this.hovered,
      several: this.several,
      tooMany: this.tooMany,
      from: this.from ?? this.src ?? undefined,
      files: (files) => void this.checkFiles(files),
      update: () => this.requestUpdate(),
      text: (text, recipient) => this.handleText(text, recipient),
      hover: (hovered) => {
        this.hovered = hovered;
      },
      reset: () => {
        this.reset();
        this.lazy.view?.backToForm(this.renderRoot);
      },
    });
    return html`<div class="fallback" ?hidden=${!this.showsFallback}><slot></slot></div>${shown ?? nothing}`;
  }

  private handleText(text: string, recipient: string): void {
    this.recipient = recipient;
    if (text.trim() !== '') this.checkText(text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-verifier': OpenBadgeVerifier;
  }
}
