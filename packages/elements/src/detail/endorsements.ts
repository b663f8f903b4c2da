/** What third parties say, and of what: of this award, of the achievement, of the issuer (where accreditations are). Each carries a finding of its own. */
import type { Badge, Endorsement } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../i18n/dates.js';
import { detailWords } from '../i18n/detail-words.js';
import { type StandingWords, standingWords } from '../i18n/standing-words.js';
import { link } from '../rendering/markdown.js';
import { mark } from '../rendering/marks.js';
import { prose } from '../rendering/prose.js';
import { sentence } from '../rendering/text.js';
import { outcomeShapes } from '../rendering/verdict-marks.js';
import { folded } from './folded.js';
import { type Maybe, some, text } from './parts.js';

export const endorsementsOf = (badge: Badge): readonly Endorsement[] =>
  holdersOf(badge).flatMap(([, holder]) => holder?.endorsements ?? []);

/** Who and what is endorsed, those first on whom the rest leans. */
function holdersOf(
  badge: Badge,
): readonly (readonly [keyof StandingWords['endorses'], { endorsements: readonly Endorsement[] } | undefined])[] {
  const { issuer, achievement, source } = badge;
  return [
    ['issuer', issuer],
    ['parent', issuer.parentOrganization],
    ['creator', achievement.creator],
    ['assessor', source],
    ['achievement', achievement],
    ['badge', badge],
  ];
}

export function endorsementsTemplate(badge: Badge, report: Report | undefined, locale: string): readonly Maybe[] {
  const { endorses } = standingWords(locale);
  return some(holdersOf(badge).map(([of, holder]) => groupTemplate(endorses[of], holder?.endorsements ?? [], report, locale)));
}

function groupTemplate(title: string, endorsements: readonly Endorsement[], report: Report | undefined, locale: string): Maybe {
  if (endorsements.length === 0) return undefined;
  const list = (part: readonly Endorsement[]) =>
    html`<ul class="endorsements">${part.map((endorsement) => endorsementTemplate(endorsement, report, locale))}</ul>`;
  return html`<div class="group"><h4>${title}</h4>${folded(endorsements, list, locale)}</div>`;
}

/** Never in the words of the badge's own verdict: one that holds must not be taken for the badge's. */
function endorsementTemplate(
  { comment, issuer, issuedOn, pointer }: Endorsement,
  report: Report | undefined,
  locale: string,
): TemplateResult {
  const words = detailWords(locale);
  const found = report?.endorsements?.find((one) => one.pointer === pointer);
  const holds = found?.verdict === 'verified' && found.signedBy !== undefined;
  const bad = found !== undefined && !holds && found.verdict !== 'undetermined';
  const finding = holds ? words.endorsementHolds(found.signedBy ?? '') : bad ? words.endorsementBad : words.endorsementOpen;
  const outcome = holds ? 'passed' : bad ? 'failed' : 'undetermined';
  return html`<li>
    ${comment ? html`<blockquote>${prose(comment, words.moreText, 5)}</blockquote>` : nothing}
    <p class="by">${issuer ? link(issuer.url, text(issuer.name ?? issuer.id)) : nothing}${issuedOn ? html`<span class="quiet"> ${text(dayInWords(issuedOn, locale))}</span>` : nothing}</p>
    <p class="finding ${outcome}">${mark(outcomeShapes[outcome])}<span>${sentence(finding)}</span></p>
  </li>`;
}
