/** What the recipient made or did, as the badge tells it. Nothing of it is fetched: a link is a link. */
import type { Badge, Evidence } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { type DetailWords, detailWords } from '../i18n/detail-words.js';
import { lengthy, prose } from '../rendering/prose.js';
import { folded } from './folded.js';
import { facts, linked, type Maybe, text } from './parts.js';

export function evidenceTemplate({ evidence }: Badge, locale: string): Maybe {
  if (evidence.length === 0) return undefined;
  const words = detailWords(locale);
  return folded(evidence, (part) => html`<ul class="evidence">${part.map((piece) => pieceTemplate(piece, words))}</ul>`, locale);
}

function pieceTemplate({ url, name, narrative, description, genre, audience }: Evidence, words: DetailWords): TemplateResult {
  const title = name ?? url;
  return html`<li>
    ${title ? html`<p class="who">${linked(title, url)}</p>` : nothing}
    ${description ? lengthy(description, words.moreText, (piece) => html`<p>${text(piece)}</p>`) : nothing} ${narrative ? prose(narrative, words.moreText, 5) : nothing}
    ${facts([words.genre, text(genre)], [words.audience, text(audience)]) ?? nothing}
  </li>`;
}
