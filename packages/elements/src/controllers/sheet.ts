/** A dialog of an element: what stands in it is made anew with each render, so that it follows what is shown elsewhere. */
import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import type { BadgeEntry } from './entry.js';

export class Sheet implements ReactiveController {
  readonly #host: LitElement;
  readonly #id: string;
  #label = '';
  #content: (() => unknown) | undefined;

  /** @param id Tells the sheets of one element apart. */
  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  hostUpdated(): void {
    const { dialog } = this;
    if (this.#content && dialog && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.#content = undefined;
  }

  show(label: string, content: () => unknown): void {
    this.#label = label;
    this.#content = content;
    this.#host.requestUpdate();
  }

  /** Everything that a badge says. Its view is loaded with the first one. */
  async showBadge(label: string, entry: BadgeEntry): Promise<void> {
    const { dialogTemplate } = await import('../detail/dialog.js');
    this.show(label, () => dialogTemplate(entry));
  }

  close(): void {
    this.dialog?.close();
  }

  private get dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`dialog[data-sheet="${this.#id}"]`);
  }

  /** @param close The word on the button. */
  template(close: string): unknown {
    if (!this.#content) return nothing;
    return html`<dialog part="dialog" data-sheet=${this.#id} aria-label=${this.#label} @click=${this.#handleClick} @close=${this.#handleClose}>
      <div class="sheet">
        <button class="close" type="button" @click=${() => this.close()}>${close}</button>
        ${this.#content()}
      </div>
    </dialog>`;
  }

  /** Only a click beside the sheet lands on the dialog itself. */
  readonly #handleClick = (event: Event): void => {
    if (event.target === this.dialog) this.close();
  };

  readonly #handleClose = (event: Event): void => {
    // One dialog inside another tells of its own end only.
    if (event.target !== this.dialog) return;
    this.#content = undefined;
    this.#host.requestUpdate();
  };
}
