/**
 * The part of an element that is loaded when it is first needed: its templates and styles. The element itself is small and registered at once, so a page
 * can set its properties at any time.
 */
import { adoptStyles, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import { nextTask } from '../controllers/slices.js';

interface View {
  readonly styles: readonly CSSResult[];
}

export class LazyView<V extends View> implements ReactiveController {
  /** The view, once it is there. */
  view: V | undefined;

  readonly #host: LitElement;
  readonly #load: () => Promise<V>;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, load: () => Promise<V>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    void this.ready();
  }

  /** Resolves when the view is there, or can't be loaded; the page's own words stay then. */
  ready(): Promise<void> {
    this.#loading ??= this.#load().then(
      // Running a view's code for the first time and drawing with it are two tasks, so that neither holds up the page.
      (view) => nextTask().then(() => this.#arrived(view)),
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  #arrived(view: V): void {
    this.view = view;
    const root = this.#host.shadowRoot ?? this.#host.renderRoot;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    if (root instanceof ShadowRoot) adoptStyles(root, [...elementStyles, ...view.styles]);
    this.#host.requestUpdate();
  }
}
