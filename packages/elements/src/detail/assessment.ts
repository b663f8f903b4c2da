/**
 * How, when and by whom. Open Badges 3.0 names who assessed (`source`) only where that is another than the issuer. What took how long is counted in calendar days
 * as the issuer wrote them, both ends included.
 */
import type { Badge } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing } from 'lit';
import { issuerOf } from '../badge/card.js';
import { inWords } from '../badge/verdict.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { assessmentWords } from '../i18n/assessment-words.js';
import { dayInWords } from '../i18n/dates.js';
import { detailWords } from '../i18n/detail-words.js';
import { shown } from '../i18n/phrase.js';
import { listed } from '../rendering/listed.js';
import { sentence, visibleLine } from '../rendering/text.js';
import { frameworksOf } from './frameworks.js';
import { facts, linked, type Maybe, text } from './parts.js';
import { kindInWords } from './results.js';

const MOST_FRAMEWORKS = 3;

/** Issuer and recipient are the same, as proven or as the badge says. */
export function isSelfAsserted({ issuer, recipient }: Badge, report: Report | undefined): boolean {
  return report?.issuerTrust === 'selfIssued' || (issuer.id !== undefined && issuer.id === recipient.id);
}

/** The sentence after the summary: who assessed against how many criteria, and what the competencies are of. */
export function assessmentInShort(badge: Badge, report: Report | undefined, locale: string): Maybe {
  const words = assessmentWords(locale);
  const { source, results, achievement } = badge;
  const { resultDescriptions, alignments } = achievement;
  const by = visibleLine(source?.name) ?? visibleLine(source?.id);
  const criteria = resultDescriptions.length;
  const frameworks = frameworksOf(alignments);
  const parts = [
    isSelfAsserted(badge, report) ? sentence(words.selfAsserted) : undefined,
    by === undefined
      ? criteria + results.length > 0
        ? sentence(words.assessedByIssuer(criteria))
        : undefined
      : sentence(words.assessedBy(by, criteria)),
    frameworks.length > 0 && frameworks.length <= MOST_FRAMEWORKS
      ? shown(words.ofFrameworks(''), () => listed(frameworks, locale))
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map((part, at) => [at > 0 ? ' ' : nothing, part]);
}

export function assessmentTemplate(entry: BadgeEntry, badge: Badge, among: readonly BadgeEntry[], locale: string): readonly Maybe[] {
  const words = assessmentWords(locale);
  const told = detailWords(locale);
  const { source, results, achievement, activityStart: from, activityEnd: to } = badge;
  const day = (date: string | undefined) => (date === undefined ? undefined : text(dayInWords(date, locale)));
  const isAssessed = results.length + achievement.resultDescriptions.length > 0;
  const kinds = new Set(achievement.resultDescriptions.flatMap((description) => kindInWords(description, words) ?? []));
  return [
    isSelfAsserted(badge, entry.report) ? html`<p>${sentence(words.selfAsserted)}</p>` : undefined,
    facts(
      [
        told.assessor,
        source
          ? linked(visibleLine(source.name) ?? source.id, source.url ?? source.id)
          : isAssessed
            ? html`${text(issuerOf(badge))} <span class="quiet">${words.issuerItself}</span>`
            : undefined,
      ],
      [words.through, kinds.size === 0 ? undefined : listed([...kinds], locale)],
      [told.activity, from || to ? html`${day(from) ?? '…'} – ${day(to) ?? '…'}` : undefined],
      [words.took, spanInWords(from, to, locale)],
      [told.term, text(badge.term)],
      [told.creditsEarned, text(badge.creditsEarned)],
      [told.awarded, day(badge.awardedOn)],
      [words.alsoAwarded, renewals(entry, badge, among, locale)],
      [told.validFrom, badge.validFrom === badge.awardedOn ? undefined : day(badge.validFrom)],
      [told.validUntil, day(badge.validUntil)],
      [told.licence, text(badge.licenseNumber)],
    ),
  ];
}

const DAY_MS = 86_400_000;
const calendarDay = (date: string | undefined) => Date.parse(`${/^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]}T00:00:00Z`);

/** "30 days", "7 months", "3 years"; nothing when an end is missing or comes first. */
export function spanInWords(from: string | undefined, to: string | undefined, locale: string): string | undefined {
  const days = (calendarDay(to) - calendarDay(from)) / DAY_MS + 1;
  if (!(days >= 1)) return undefined;
  const [count, unit] =
    days < 92 ? [days, 'day'] : days < 730 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 36.525) / 10, 'year'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** When the same achievement was awarded to the same person besides, each with its own verdict where that is not a yes. */
function renewals(entry: BadgeEntry, badge: Badge, among: readonly BadgeEntry[], locale: string): Maybe {
  const { id } = badge.achievement;
  if (id === undefined) return undefined;
  const others = among.filter((other) => {
    const said = badgeOf(other);
    if (!said || said.achievement.id !== id || said.recipient.id !== badge.recipient.id || said.awardedOn === undefined) return false;
    return other.pointer !== entry.pointer || (said.id !== badge.id && other.reading !== entry.reading);
  });
  if (others.length === 0) return undefined;
  const dated = others.map((other) => ({ other, on: badgeOf(other)?.awardedOn ?? '' })).sort((one, two) => one.on.localeCompare(two.on));
  return dated.map(({ other, on }, at) => [
    at > 0 ? html`<br>` : nothing,
    text(dayInWords(on, locale)),
    other.report?.verdict === 'verified' ? nothing : html` <span class="quiet">${inWords(other, locale).word}</span>`,
  ]);
}
