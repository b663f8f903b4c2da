import { ContextProvider } from '@lit/context';
import type { Verifier } from '@open-badge-elements/verify';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { FetchPort } from '../controllers/fetch-badge.js';
import { providerStyles } from './provider-styles.js';
import { defaultSurroundings, type Surroundings, surroundingsContext } from './surroundings.js';
import type { TrustSource } from './trust-source.js';

/**
 * Shows nothing of its own: gives the badge elements below it a list of issuers, a language, a stance on privacy, a relay and a verifier.
 *
 * ```html
 * <open-badge-provider trust="/issuers.json" privacy="strict"><open-badge src="/badge.json"></open-badge></open-badge-provider>
 * ```
 *
 * @tagname open-badge-provider
 * @slot - The part of the page that it holds for.
 */
export class OpenBadgeProvider extends LitElement {
  static override readonly styles = providerStyles;

  /** The page's list of issuers, `{"issuers": [{"id", "name"}], "distrusted": […]}`: its address, the JSON itself, or (as a property) the list. */
  @property() trust: TrustSource;
  /** The language of words and dates, where it differs from the page's. */
  @property() override lang = '';
  /** `strict`: no other server is asked before the viewer acts. A word that is not known is taken as `strict`. */
  @property() privacy: 'normal' | 'strict' = 'normal';
  /** The address of a relay for servers that do not let other sites read; `{url}` in it is replaced. */
  @property() relay = '';
  /** Badges are checked in a worker, where the page's policy allows one; else on the page, in slices. */
  @property({ type: Boolean }) worker = false;
  /** A verifier of the page's own, instead of the one that comes with the elements. */
  @property({ attribute: false }) verifier: Verifier | undefined;
  /** How badges are fetched, instead of the page's `fetch`. */
  @property({ attribute: false }) fetch: FetchPort | undefined;

  private readonly provider = new ContextProvider(this, { context: surroundingsContext, initialValue: defaultSurroundings });

  override connectedCallback(): void {
    // Elements below are upgraded in the same task and must find their surroundings there.
    this.provider.setValue(this.surroundings());
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.size > 0) this.provider.setValue(this.surroundings());
  }

  private surroundings(): Surroundings {
    const plainFetch = this.fetch ?? defaultSurroundings.fetch;
    const { relay } = this;
    const fetch: FetchPort = relay ? async (...given) => (await import('./relay.js')).relayed(relay, plainFetch)(...given) : plainFetch;
    const { verifier, trust, worker } = this;
    const own = relay || this.fetch || trust || worker;
    let made: Promise<Verifier> | undefined;
    const make = () => (made ??= import('./own-verifier.js').then(({ makeOwnVerifier }) => makeOwnVerifier({ trust, fetch, worker })));
    return {
      verifier: verifier ? () => Promise.resolve(verifier) : own ? make : defaultSurroundings.verifier,
      fetch,
      hasTrustList: Boolean(trust),
      lang: this.lang || undefined,
      privacy: (this.privacy ?? 'normal') === 'normal' ? 'normal' : 'strict',
    };
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-provider': OpenBadgeProvider;
  }
}
