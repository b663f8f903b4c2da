/** The badges of one requirement: those that count as buttons that open them, those that don't with the reason, and where to get what is missing. */
import type { CountedBadge, RequirementProgress } from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeLine } from '../badge/badge-line.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { dayInWords } from '../i18n/dates.js';
import { safeLink } from '../rendering/safe-url.js';
import type { Saying } from './glance.js';

/** What the views can do, beside showing. */
export interface Acting {
  readonly entryFor: (report: Report) => BadgeEntry;
  readonly openBadge: (name: string, report: Report) => void;
  readonly openPart: (name: string, content: () => unknown) => void;
}

/** So many badges stand in a line; the others behind "more". */
const FIRST = 2;
const MOST = 60;

function countedTemplate(
  { report, awardedOn, verified }: CountedBadge,
  name: string,
  { locale, words }: Saying,
  acting: Acting,
): TemplateResult {
  const after = [...(awardedOn === undefined ? [] : [dayInWords(awardedOn, locale)]), ...(verified ? [] : [words.reasons.notVerified])];
  return html`<li>${badgeLine(acting.entryFor(report), locale, acting.openBadge, { after, beside: name })}</li>`;
}

/** @param name Of the requirement. */
export function countedBadges(counted: readonly CountedBadge[], name: string, saying: Saying, acting: Acting): unknown {
  if (counted.length === 0) return nothing;
  const { words } = saying;
  const first = counted.length <= FIRST + 1 ? counted : counted.slice(0, FIRST);
  const rest = counted.slice(first.length, MOST);
  const beyond = counted.length - first.length - rest.length;
  return html`<ul class="badges">${first.map((badge) => countedTemplate(badge, name, saying, acting))}</ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more"><summary>${words.moreBadges(counted.length - first.length)}</summary>
          <ul class="badges">${rest.map((badge) => countedTemplate(badge, name, saying, acting))}</ul>
          ${beyond > 0 ? html`<p class="small">${words.evenMore(beyond)}</p>` : nothing}
        </details>`
    }`;
}

/** Badges that fit and don't count. What is merely not needed is no news. */
export function notCountedBadges(node: Pick<RequirementProgress, 'notCounted'>, { words, locale }: Saying, acting: Acting): unknown {
  const told = node.notCounted.filter(({ reason }) => reason !== 'notNeeded' && reason !== 'duplicate');
  if (told.length === 0) return nothing;
  return html`<details class="more reasons"><summary>${words.notCounted(told.length)}</summary>
    <ul class="badges">${told
      .slice(0, MOST)
      .map(
        ({ report, reason }) =>
          html`<li>${badgeLine(acting.entryFor(report), locale, acting.openBadge, { after: [words.reasons[reason]] })}</li>`,
      )}</ul>
    ${told.length > MOST ? html`<p class="small">${words.evenMore(told.length - MOST)}</p>` : nothing}
  </details>`;
}

/** Where to learn how to get there. What is no address that may be a link is left out. */
export function howToTemplate(url: string | undefined, name: string, { words }: Saying): unknown {
  const href = safeLink(url);
  if (href === undefined) return nothing;
  return html`<a class="how-to" part="how-to" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc" aria-label=${words.howToLabel(name)}>${words.howTo}</a>`;
}
