/**
 * Many badges in one place: the first are drawn at once, some more as there is time, and the rest when the viewer asks for them. What did not change is not drawn again,
 * so that a record of hundreds, of which one after the other has its verdict, does not hold up the page.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { afterPaint } from '../controllers/slices.js';
import { assessmentWords } from '../i18n/assessment-words.js';

export interface Portions {
  /** How many are drawn in one go. */
  readonly step: number;
  /** How many are drawn without being asked for, and how many more when they are. */
  readonly portion: number;
}

export class Several implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #portions: Portions;
  #drawn: number;
  #wanted: number;
  #total = 0;
  #growing = false;
  #edition = 0;

  constructor(host: ReactiveControllerHost, portions: Portions) {
    this.#host = host;
    this.#portions = portions;
    this.#drawn = portions.step;
    this.#wanted = portions.portion;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#growing || this.#drawn >= Math.min(this.#wanted, this.#total)) return;
    this.#growing = true;
    void afterPaint().then(() => {
      this.#growing = false;
      this.#drawn += this.#portions.step;
      this.#host.requestUpdate();
    });
  }

  /** @param shared What a badge's looks depend on besides the badge. */
  drawn(entries: readonly BadgeEntry[], shared: readonly unknown[], draw: (entry: BadgeEntry) => TemplateResult): readonly unknown[] {
    this.#total = entries.length;
    return entries.slice(0, this.#drawn).map((entry) => guard([entry, this.#edition, ...shared], () => draw(entry)));
  }

  /** The button that brings the rest, with their number. */
  more(locale: string): TemplateResult | typeof nothing {
    const left = this.#total - this.#wanted;
    if (left <= 0) return nothing;
    return html`<button class="more-badges plain" part="more-badges" type="button" @click=${this.#ask}>${assessmentWords(locale).more(left)}</button>`;
  }

  /** Something else changed that is seen on them. */
  redraw(): void {
    this.#edition += 1;
    this.#host.requestUpdate();
  }

  readonly #ask = (): void => {
    this.#wanted += this.#portions.portion;
    this.#host.requestUpdate();
  };
}
