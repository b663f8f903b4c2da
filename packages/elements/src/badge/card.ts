/** The card: what the badge says of itself. Everything here is the badge's own text, isolated; the verdict line below it is ours. */
import type { Badge } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { nameFor } from '../i18n/best-match.js';
import { dayInWords } from '../i18n/dates.js';
import { directionOf } from '../i18n/locale.js';
import type { CardWords } from '../i18n/words.js';
import { isolated, shortIdentifier, visibleLine } from '../rendering/text.js';

/** The name to show, in one line; never nothing. @param otherwise What the page calls it. */
export function nameOf(badge: Badge, words: CardWords, locale: string, otherwise?: string | null): string {
  return visibleLine(nameFor(badge, locale).text) ?? visibleLine(badge.achievement.name) ?? visibleLine(otherwise ?? '') ?? words.nameless;
}

/** What the issuer calls itself; its identifier where it has no name that can be seen. */
export function issuerOf(badge: Badge): string | undefined {
  return visibleLine(badge.issuer.name) ?? visibleLine(badge.issuer.id) ?? visibleLine(badge.issuer.url);
}

/** One line of meaning: kind · when · how many competencies. */
function meaningOf(badge: Badge, words: CardWords, locale: string): readonly string[] {
  const { type, alignments } = badge.achievement;
  const kind = visibleLine(type);
  return [
    ...(kind ? [words.achievementType(kind)] : []),
    ...(badge.awardedOn ? [words.awarded(dayInWords(badge.awardedOn, locale))] : []),
    ...(alignments.length > 0 ? [words.competencies(alignments.length)] : []),
  ];
}

/** Who made it: the name it claims, and beneath it the identifier that was proven. The line is kept free until then. */
export function issuerTemplate(badge: Badge, signedBy: string | undefined): TemplateResult {
  const issuer = issuerOf(badge);
  return html`<p class="issuer" part="issuer">${issuer === undefined ? nothing : isolated(issuer)}</p>
    <p class="identifier" part="identifier">${
      signedBy === undefined ? nothing : html`<bdi title=${visibleLine(signedBy) ?? ''}>${shortIdentifier(signedBy)}</bdi>`
    }</p>`;
}

export function meaningTemplate(badge: Badge, words: CardWords, locale: string): TemplateResult {
  const parts = meaningOf(badge, words, locale);
  return html`<p class="meaning" part="meaning" lang=${locale} dir=${directionOf(locale)}>${parts.map((part, at) => [at > 0 ? ' · ' : nothing, isolated(part)])}</p>`;
}
