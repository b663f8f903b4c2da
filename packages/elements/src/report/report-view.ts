/** The report's templates. Outcomes and codes come in, sentences go out; values that come from a badge are isolated and never form a line with the verdict. */
import type { CheckResult, Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../badge/card.js';
import { problemStyles } from '../badge/problem-styles.js';
import { inWords, verdictTemplate } from '../badge/verdict.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { offerTemplate, problemTemplate } from '../badge/why.js';
import type { BadgeController } from '../controllers/badge-controller.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { accountWords } from '../i18n/account-words.js';
import { detailWords } from '../i18n/detail-words.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { momentInWords } from '../i18n/moment.js';
import { reportWords } from '../i18n/report-words.js';
import type { Surroundings } from '../provider/surroundings.js';
import { listed } from '../rendering/listed.js';
import { mark } from '../rendering/marks.js';
import { isolated, sentence, visible } from '../rendering/text.js';
import { outcomeShapes } from '../rendering/verdict-marks.js';
import { answerOf, isRemark, isSerious, isWorthSaying, sentencesOf } from './answers.js';
import { verdictExplained } from './explain.js';
import { reportStyles } from './report-styles.js';

/** A badge may point to many places; the file of the report has them all. */
const MOST_REQUESTS = 50;

export const styles = [verdictStyles, problemStyles, reportStyles];

export interface ReportInput {
  readonly entries: readonly BadgeEntry[];
  readonly locale: string;
  readonly surroundings: Surroundings;
  readonly controller: BadgeController;
  readonly address: string | undefined;
  readonly open: boolean;
  /** With what each check is for, and every request that was made. */
  readonly explained: boolean;
  readonly toggled: (event: Event) => void;
}

export function reportTemplate(input: ReportInput): unknown {
  const { entries, controller, locale, address } = input;
  if (controller.error) return problemTemplate(controller.error, locale);
  if (controller.waitingFor === 'show') return offerTemplate(address ?? '', locale, () => controller.act());
  const several = entries.length > 1;
  return entries.map((entry) => entryTemplate(entry, input, several));
}

function entryTemplate(
  entry: BadgeEntry,
  { locale, surroundings, controller, open, explained, toggled }: ReportInput,
  several: boolean,
): TemplateResult {
  const words = cardWords(locale);
  const { checked } = detailWords(locale);
  const badge = badgeOf(entry);
  const waiting = controller.waitingFor === 'check' && !entry.report;
  const verdict = inWords(entry, locale, { hasTrustList: surroundings.hasTrustList, waiting });
  const ask = waiting
    ? html`<div class="actions"><button class="check" type="button" @click=${() => controller.act()}>${words.check}</button></div>`
    : nothing;
  return html`<article class="report ${explained ? 'explained' : ''}" part="report" aria-label=${accountWords(locale).title} lang=${locale} dir=${directionOf(locale)}>
    ${(several || explained) && badge ? html`<p class="of">${isolated(nameOf(badge, words, locale))}</p>` : nothing}
    ${verdictTemplate(verdict, ask)}${explained ? sentencesTemplate(entry, verdict.hue, locale) : nothing}
    ${entry.report ? html`<details ?open=${open} @toggle=${toggled}><summary>${checked}</summary>${checksTemplate(entry.report, locale, explained)}</details>` : nothing}
    ${verdictExplained(entry.report?.verdict, locale)}
  </article>`;
}

/** The sentences under a verdict, on its own ground. */
export function sentencesTemplate(entry: BadgeEntry, hue: string, locale: string): TemplateResult | typeof nothing {
  const sentences = sentencesOf(entry, locale);
  if (sentences.length === 0) return nothing;
  return html`<p class="advice tint ${hue}">${sentences.map((phrase) => [sentence(phrase), ' '])}</p>`;
}

/** The list of checks, and what was asked of whom. */
export function checksTemplate(report: Report, locale: string, explained = false): TemplateResult {
  const { asked } = report;
  const words = detailWords(locale);
  const hosts = [...new Set(asked.map((address) => (URL.canParse(address) ? new URL(address).host : address)))];
  return html`<ol class="checks">${report.checks.filter(isWorthSaying).map((check) => checkTemplate(check, locale, explained))}</ol>
    <p class="asked">
      ${words.checkedOn(momentInWords(report.checkedAt, locale))}
      ${hosts.length === 0 ? words.askedNobody : [words.asked, ' ', listed(hosts, locale), '.']}
    </p>
    ${explained && asked.length > 0 ? requestsTemplate(asked, locale) : nothing}`;
}

/** Whole addresses: what a server learned is in them. */
function requestsTemplate(asked: readonly string[], locale: string): TemplateResult {
  const shown = asked.slice(0, MOST_REQUESTS);
  return html`<details class="requests"><summary>${accountWords(locale).requests(asked.length)}</summary>
    <ol>${shown.map((address) => html`<li><bdi>${visible(address)}</bdi></li>`)}</ol></details>`;
}

function checkTemplate(check: CheckResult, locale: string, explained: boolean): TemplateResult {
  const words = reportWords(locale);
  const { says, where, advice } = answerOf(check, locale);
  const tone = isRemark(check) && check.outcome !== 'passed' ? 'undetermined' : check.outcome;
  return html`<li class="check ${tone}" part="check">
    ${mark(outcomeShapes[tone])}
    <p class="question">${words.checks[check.id]?.question}</p>
    <p class="answer"><span class="sr">${words.outcomes[check.outcome]}: </span>${sentence(says)}</p>
    ${where ? html`<p class="where">${sentence(where)}</p>` : nothing}
    ${advice && isSerious(check) ? html`<p class="advice">${sentence(advice)}</p>` : nothing}
    ${explained ? html`<p class="means">${accountWords(locale).means[check.id]}</p>` : nothing}
  </li>`;
}
