/** The same badge in other languages: what else it calls itself, and other editions of its achievement at addresses of their own. */
import type { Achievement, Badge } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { nameFor } from '../i18n/best-match.js';
import { detailWords } from '../i18n/detail-words.js';
import { visibleLine, worded } from '../rendering/text.js';
import { linked, type Maybe, text } from './parts.js';

/** `es` → "Spanish"; a tag that is none is shown as it is written. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Also in: Trabajo en equipo (Spanish) · Teamarbeit (German)" */
export function otherNamesTemplate(badge: Badge, locale: string): TemplateResult | typeof nothing {
  const shown = nameFor(badge, locale);
  const others = badge.names?.filter((one) => one !== shown && one.language && visibleLine(one.text)) ?? [];
  if (others.length === 0) return nothing;
  return html`<p class="quiet">${detailWords(locale).alsoIn} ${others.map((one, at) => [
    at > 0 ? ' · ' : nothing,
    worded(one.text, one),
    ` (${visibleLine(languageName(one.language ?? '', locale))})`,
  ])}</p>`;
}

/** Links to the other editions, told apart by language and version. */
export function relatedTemplate({ related }: Achievement, locale: string): Maybe {
  if (related.length === 0) return undefined;
  return html`<ul class="competencies">${related.map(
    ({ id, language, version }) =>
      html`<li><p class="competency">${linked(language ? languageName(language, locale) : id, id)}${version ? html` <span class="code">${text(version)}</span>` : nothing}</p></li>`,
  )}</ul>`;
}
