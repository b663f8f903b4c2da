/**
 * The letter: a summary in two sentences, the verdict on its own ground, then what, how, by whom, on whose authority, with what evidence, and when. It reads the
 * model's badge and the verifier's report and nothing else; every member may be missing.
 */
import type { Badge } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { issuerOf, nameOf } from '../badge/card.js';
import { problemStyles } from '../badge/problem-styles.js';
import { emblemOf } from '../badge/settled.js';
import { inWords, verdictTemplate } from '../badge/verdict.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { offerTemplate, problemTemplate } from '../badge/why.js';
import type { BadgeController, VerifyMode } from '../controllers/badge-controller.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { assessmentWords } from '../i18n/assessment-words.js';
import { bestMatch, nameFor } from '../i18n/best-match.js';
import { dayInWords } from '../i18n/dates.js';
import { type DetailWords, detailWords } from '../i18n/detail-words.js';
import { explainWords } from '../i18n/explain-words.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { standingWords } from '../i18n/standing-words.js';
import type { Surroundings } from '../provider/surroundings.js';
import { copyingStyles } from '../rendering/copying-styles.js';
import { imageTemplate, pictureOf } from '../rendering/picture.js';
import { prose } from '../rendering/prose.js';
import { proseStyles } from '../rendering/prose-styles.js';
import { asksElsewhere } from '../rendering/safe-url.js';
import type { Several } from '../rendering/several.js';
import { sentence, visibleLine, worded } from '../rendering/text.js';
import { badgesExplained, verdictExplained } from '../report/explain.js';
import { reportStyles } from '../report/report-styles.js';
import { checksTemplate, sentencesTemplate } from '../report/report-view.js';
import { assessmentInShort, assessmentTemplate } from './assessment.js';
import { authorityTemplate, identifiersOf, recipientTemplate } from './authority.js';
import { competenciesTemplate } from './competencies.js';
import { detailStyles } from './detail-styles.js';
import { endorsementsOf, endorsementsTemplate } from './endorsements.js';
import { evidenceTemplate } from './evidence.js';
import { otherNamesTemplate, relatedTemplate } from './languages.js';
import { newerTemplate, pointersTemplate } from './newer-copy.js';
import { originalTemplate } from './original.js';
import { facts, linked, type Maybe, section, some, text } from './parts.js';
import { partsStyles } from './parts-styles.js';
import { resultsTemplate } from './results.js';
import { scaleStyles } from './scale-styles.js';
import { whoseTemplate } from './whose.js';

export const styles = [verdictStyles, problemStyles, reportStyles, proseStyles, copyingStyles, partsStyles, detailStyles, scaleStyles];

export interface DetailInput {
  readonly entries: readonly BadgeEntry[];
  readonly locale: string;
  readonly surroundings: Surroundings;
  readonly controller: BadgeController;
  readonly address: string | undefined;
  readonly verify: VerifyMode;
  /** The address of a picture that did not load. */
  readonly broken: string | undefined;
  readonly failed: (address: string) => void;
  /** Badges among which it stands: those of the same achievement are told. */
  readonly among: readonly BadgeEntry[];
  /** An address that leads to it. */
  readonly link: string | undefined;
  readonly withoutChecks: boolean;
  readonly withoutVerdict: boolean;
  readonly update: () => void;
  /** Which of many badges in one place are drawn. */
  readonly several: Several;
}

export function detailTemplate(input: DetailInput): unknown {
  const { entries, controller, locale, address } = input;
  if (controller.error) return problemTemplate(controller.error, locale);
  if (controller.waitingFor === 'show') return offerTemplate(address ?? '', locale, () => controller.act());
  if (entries.length === 1) return html`<div class="frame">${letterTemplate(entries[0] ?? {}, input)}</div>`;
  // Renewals are told when the verdicts of all are there, and not once more with each.
  const { several, locale: language, surroundings, broken, among, link, withoutChecks, withoutVerdict } = input;
  const shared = [
    language,
    surroundings,
    controller.phase,
    controller.waitingFor,
    broken,
    among,
    link,
    withoutChecks,
    withoutVerdict,
    address,
  ];
  return html`<div class="frame">${several.drawn(entries, shared, (entry) => letterTemplate(entry, input))}${several.more(language)}</div>`;
}

function letterTemplate(entry: BadgeEntry, input: DetailInput): TemplateResult {
  const badge = badgeOf(entry);
  const { locale } = input;
  if (!badge) return verdictTemplate(inWords(entry, locale));
  const name = nameOf(badge, cardWords(locale), locale);
  const { report } = entry;
  const words = detailWords(locale);
  const endorsements = endorsementsOf(badge);
  const owned = { owner: input.controller, locale, surroundings: input.surroundings, update: input.update };
  const among = input.among.length > 0 ? input.among : input.entries;
  return html`<article class="detail" part="detail" aria-label=${name} lang=${locale} dir=${directionOf(locale)}>
    ${headTemplate(badge, entry, name, endorsements.length, input)} ${input.withoutVerdict ? nothing : judgementTemplate(entry, input)}
    ${some([
      section(words.what, ...aboutTemplate(badge, locale)),
      section(words.criteria, ...criteriaTemplate(badge, words)),
      section(words.competencies, competenciesTemplate(badge, locale)),
      section(words.results, ...resultsTemplate(badge, locale)),
      section(assessmentWords(locale).title, ...assessmentTemplate(entry, badge, among, locale)),
      section(words.evidence, evidenceTemplate(badge, locale)),
      section(words.authority, authorityTemplate(entry, badge, locale)),
      section(words.endorsements, ...endorsementsTemplate(badge, report, locale)),
      section(words.recipient, recipientTemplate(badge.recipient, badge.role, locale), whoseTemplate(entry, badge, owned)),
      section(words.related, relatedTemplate(badge.achievement, locale)),
      section(standingWords(locale).newer, newerTemplate(entry, owned)),
      report && !input.withoutChecks ? section(words.checked, html`<div class="inset">${checksTemplate(report, locale)}</div>`) : undefined,
      section(
        words.original,
        originalTemplate(entry, input.address, input.link, locale),
        pictureNote(entry, words),
        pointersTemplate(report, locale),
      ),
      section(explainWords(locale).title, ...badgesExplained(locale)),
    ])}
  </article>`;
}

function headTemplate(
  badge: Badge,
  entry: BadgeEntry,
  name: string,
  endorsements: number,
  { locale, verify, surroundings, broken, failed }: DetailInput,
): TemplateResult {
  const mayAsk = entry.report?.signedBy !== undefined || (verify === 'off' && surroundings.privacy !== 'strict');
  const picture = pictureOf(entry, mayAsk);
  const { results, evidence, achievement, awardedOn, validUntil } = badge;
  const summary = detailWords(locale).summary({
    issuer: issuerOf(badge),
    recipient: visibleLine(badge.recipient.name),
    name: badge.names ? name : (visibleLine(achievement.name) ?? name),
    on: awardedOn && dayInWords(awardedOn, locale),
    competencies: achievement.alignments.length,
    results: results.length,
    evidence: evidence.length,
    endorsements,
    until: validUntil && dayInWords(validUntil, locale),
  });
  const inShort = assessmentInShort(badge, entry.report, locale);
  return html`<header>
    <div class="emblem" part="emblem">${picture && picture.address !== broken ? imageTemplate(picture, visibleLine(badge.image?.caption) ?? cardWords(locale).pictureOf(name), failed) : emblemOf(badge)}</div>
    <div>
      <h2 part="name">${worded(name, nameFor(badge, locale))}</h2>
      <p class="summary" part="summary">${sentence(summary)}</p>
      ${inShort ? html`<p class="summary in-short">${inShort}</p>` : nothing}
      ${otherNamesTemplate(badge, locale)}
    </div>
  </header>`;
}

/** The verdict on its own ground, with what the reader can do; and what to make of the rest of the page. */
function judgementTemplate(entry: BadgeEntry, { locale, surroundings, controller }: DetailInput): TemplateResult {
  const { report } = entry;
  const waiting = controller.waitingFor === 'check' && !report;
  const verdict = inWords(entry, locale, { hasTrustList: surroundings.hasTrustList, waiting });
  const ask = html`<div class="actions"><button class="check" type="button" @click=${() => controller.act()}>${cardWords(locale).check}</button></div>`;
  return html`<div class="judgement ${verdict.hue}">
    ${verdictTemplate(verdict, waiting ? ask : nothing)}
    ${sentencesTemplate(entry, verdict.hue, locale)}
  </div>
  ${verdictExplained(report?.verdict, locale)}`;
}

function aboutTemplate({ achievement, description: first, descriptions }: Badge, locale: string): readonly Maybe[] {
  const description = bestMatch(descriptions, locale)?.text ?? first;
  const words = detailWords(locale);
  const { type, fieldOfStudy, specialization, creditsAvailable, humanCode, version, tags } = achievement;
  const own = description !== undefined && description !== achievement.description ? description : undefined;
  return [
    achievement.description ? prose(achievement.description, words.moreText) : undefined,
    own ? prose(own, words.moreText) : undefined,
    facts(
      [words.kind, type === undefined ? undefined : text(cardWords(locale).achievementType(type))],
      [words.field, text(fieldOfStudy)],
      [words.specialization, text(specialization)],
      [words.creditsAvailable, text(creditsAvailable)],
      [words.code, text(humanCode)],
      [words.identifiers, identifiersOf(achievement)],
      [words.version, text(version)],
      [words.tags, tags.length === 0 ? undefined : tags.map((tag, at) => [at > 0 ? ' · ' : nothing, text(tag) ?? nothing])],
    ),
  ];
}

function criteriaTemplate({ achievement: { criteria }, narrative }: Badge, words: DetailWords): readonly Maybe[] {
  return [
    criteria.narrative ? prose(criteria.narrative, words.moreText) : undefined,
    criteria.url ? html`<p>${linked(criteria.narrative ? words.criteriaPage : criteria.url, criteria.url)}</p>` : undefined,
    narrative ? html`<h4>${words.why}</h4>${prose(narrative, words.moreText, 5)}` : undefined,
  ];
}

function pictureNote(entry: BadgeEntry, words: DetailWords): Maybe {
  const picture = pictureOf(entry, entry.report?.signedBy !== undefined);
  if (!picture) return undefined;
  if (picture.unsigned) return html`<p class="quiet">${words.unsignedPicture}</p>`;
  return asksElsewhere(picture.address)
    ? html`<p class="quiet">${sentence(words.pictureFrom(new URL(picture.address).host))}</p>`
    : undefined;
}
