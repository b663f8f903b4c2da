/** The details as they stand in a card's dialog. Loaded when the first one is opened, with the tags that it needs. */
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { dialogFrame } from '../controllers/dialog-frame.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { cardWords } from '../i18n/locale.js';
import type { OpenBadgeWall } from '../wall/wall-element.js';
import './define.js';
import { BadgeDetailsEvent } from './details-event.js';

export { dialogStyles } from '../badge/dialog-styles.js';

/** Tells that the details are open for as long as they stand in the page. */
class Telling extends AsyncDirective {
  #told: { readonly host: HTMLElement; readonly entry: BadgeEntry } | undefined;

  render(host: HTMLElement, entry: BadgeEntry): typeof nothing {
    if (!this.#told) host.dispatchEvent(new BadgeDetailsEvent(entry, true));
    this.#told = { host, entry };
    return nothing;
  }

  protected override disconnected(): void {
    this.#told?.host.dispatchEvent(new BadgeDetailsEvent(this.#told.entry, false));
    this.#told = undefined;
  }
}

const telling = directive(Telling);

/** The wall that a card stands on, its own or one of the page. */
function wallOf(card: HTMLElement): OpenBadgeWall | undefined {
  const root = card.getRootNode();
  const around = root instanceof ShadowRoot ? root.host : card.closest<OpenBadgeWall>('open-badge-wall');
  return around?.localName === 'open-badge-wall' && 'every' in around ? (around as OpenBadgeWall) : undefined;
}

export function dialogTemplate(entry: BadgeEntry, host?: HTMLElement): TemplateResult {
  const wall = host && wallOf(host);
  return html`${host ? telling(host, entry) : nothing}<open-badge-detail .entry=${entry} .among=${wall?.every ?? []} .link=${wall?.linkTo(entry)}></open-badge-detail>`;
}

export type CardDialog = typeof cardDialog;

/** The whole dialog of a card. */
export function cardDialog(entry: BadgeEntry, card: HTMLElement, locale: string, closed: () => void): TemplateResult {
  const { details, close } = cardWords(locale);
  return dialogFrame({ label: details, close, content: dialogTemplate(entry, card), closed });
}
