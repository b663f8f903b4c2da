/** What stands where a card will: its room, and why there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeController } from '../controllers/badge-controller.js';
import type { CardWords } from '../i18n/words.js';
import { checkingShape } from '../rendering/marks.js';
import type { BadgeLayout } from './badge-element.js';
import { neutral, settledView, verdictTemplate } from './verdict.js';

export interface Emptiness {
  readonly badge: BadgeController;
  readonly layout: BadgeLayout;
  readonly words: CardWords;
  readonly locale: string;
  readonly address: string;
  readonly hasFallback: boolean;
}

/** No badge to show, yet or at all; the page's own words stand above. */
export function emptyTemplate({ badge, layout, words, locale, address, hasFallback }: Emptiness): unknown {
  // A card's room, behind what the page put inside: nothing below moves when the badge comes.
  const room =
    layout === 'inline' ? nothing : html`<div class="room" aria-hidden="true" inert>${waitingTemplate(layout, words, locale)}</div>`;
  if (badge.error) return [room, settledView()?.whyView()?.problemTemplate(badge.error, locale) ?? html`<p>${words.unchecked}</p>`];
  if (badge.phase !== 'working') return nothing;
  if (badge.waitingFor === 'show')
    return (
      settledView()
        ?.whyView()
        ?.offerTemplate(address, locale, () => badge.act()) ?? nothing
    );
  if (hasFallback || layout === 'inline') return [room, html`<p class="sr">${words.reading}</p>`];
  return waitingTemplate(layout, words, locale);
}

export function waitingTemplate(layout: BadgeLayout, words: CardWords, locale: string): TemplateResult {
  return html`<div class="card ${layout} neutral waiting" part="card">
    <div class="said"><div class="emblem"><span class="blank"></span></div><div class="text"><span class="bar"></span><span class="bar"></span></div></div>
    ${verdictTemplate(neutral(checkingShape, words.reading, locale))}
  </div>`;
}
