/** A dialog of an element: what stands in it is made anew with each render, so that it follows what is shown elsewhere. */
import { type LitElement, nothing, type ReactiveController } from 'lit';
import { dialogFrame } from './dialog-frame.js';
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

  private get dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`dialog[data-sheet="${this.#id}"]`);
  }

  /** @param close The word on the button. */
  template(close: string): unknown {
    if (!this.#content) return nothing;
    return dialogFrame({ label: this.#label, close, content: this.#content(), id: this.#id, closed: this.#handleClose });
  }

  readonly #handleClose = (): void => {
    this.#content = undefined;
    this.#host.requestUpdate();
  };
}
