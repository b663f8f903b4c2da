/** Several badges in one place: a list of compact cards, or their names in a sentence. Loaded when a card meets a collection. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { Several } from '../rendering/several.js';
import type { BadgeLayout } from './badge-element.js';
import { settledView } from './verdict.js';

export interface Cards {
  readonly layout: BadgeLayout;
  readonly locale: string;
  /** The name of the list. */
  readonly name: string;
  /** What the cards' looks depend on besides their badges. */
  readonly shared: readonly unknown[];
  readonly draw: (entry: BadgeEntry, layout: BadgeLayout) => unknown;
}

export type SeveralCards = (entries: readonly BadgeEntry[], cards: Cards) => unknown;

export function severalCards(host: ReactiveControllerHost): SeveralCards {
  const several = new Several(host, { step: 12, portion: 48 });
  return (entries, { layout, locale, name, shared, draw }) => {
    if (layout === 'inline') return entries.map((entry, at) => [at > 0 ? ', ' : nothing, draw(entry, layout)]);
    const view = settledView();
    const drawn = several.drawn(entries, [locale, view, view?.whyView(), ...shared], (entry) => html`<li>${draw(entry, 'compact')}</li>`);
    return html`<ul class="several" aria-label=${name}>${drawn}</ul>${several.more(locale)}`;
  };
}
