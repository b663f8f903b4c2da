/** A badge as a small button that opens it: picture, name, and a line of small print. For places that show many. */
import type { Report } from '@open-badge-elements/verify';
import { html, nothing } from 'lit';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { cardWords } from '../i18n/locale.js';
import { imageTemplate, pictureOf } from '../rendering/picture.js';
import { isolated, visibleLine } from '../rendering/text.js';
import { issuerOf } from './card.js';
import { emblemOf } from './settled.js';

export function nameOfReport({ badge }: Report, locale: string): string {
  return visibleLine(badge?.name) ?? visibleLine(badge?.achievement.name) ?? cardWords(locale).nameless;
}

/** The picture, or the drawn emblem; the name stands beside it, so it has no words of its own. */
export function emblemTemplate(entry: BadgeEntry): unknown {
  const badge = badgeOf(entry);
  if (!badge) return nothing;
  const picture = pictureOf(entry, entry.report?.signedBy !== undefined);
  return picture ? imageTemplate(picture, '', () => undefined) : emblemOf(badge);
}

export interface BadgeLine {
  /** What stands after the issuer: a date, a reason. */
  readonly after?: readonly string[];
  /** A name that stands beside it already: the badge's own, if it is the same, is not shown once more, and its issuer takes its place. */
  readonly beside?: string;
}

export function badgeLine(
  entry: BadgeEntry,
  locale: string,
  open: (name: string, report: Report) => void,
  { after = [], beside }: BadgeLine = {},
): unknown {
  const { report } = entry;
  if (!report) return nothing;
  const name = nameOfReport(report, locale);
  const issuer = report.badge && issuerOf(report.badge);
  const isSaid = name === beside && issuer !== undefined;
  const below = [...(issuer === undefined || isSaid ? [] : [issuer]), ...after];
  return html`<button class="badge" part="badge" type="button" aria-haspopup="dialog" @click=${() => open(name, report)}>
    <span class="picture-of">${emblemTemplate(entry)}</span>
    <span class="badge-text">
      <span class="badge-name">${isSaid ? html`<span class="sr">${isolated(name)}, </span>${isolated(issuer)}` : isolated(name)}</span>
      <span class="small">${below.map((part, at) => html`<span>${at > 0 ? '\u00a0· ' : nothing}${isolated(part)}</span>`)}</span>
    </span>
  </button>`;
}
