/**
 * The report that somebody keeps: as a text in plain words, and as data. It says what was given, when it was checked, what was found, and what was asked of whom;
 * and that a report proves nothing by itself.
 */
import type { Report } from '@open-badge-elements/verify';
import { issuerOf } from '../badge/card.js';
import { inWords } from '../badge/verdict.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { accountWords } from '../i18n/account-words.js';
import { dayInWords } from '../i18n/dates.js';
import { detailWords } from '../i18n/detail-words.js';
import { cardWords } from '../i18n/locale.js';
import { momentInWords } from '../i18n/moment.js';
import { type Phrase, plain } from '../i18n/phrase.js';
import { reportWords } from '../i18n/report-words.js';
import { visible, visibleLine } from '../rendering/text.js';
import { answerOf, isSerious, isWorthSaying, sentencesOf } from '../report/answers.js';

/** One badge of what was given. */
export interface Account {
  /** A file's name, an address, or nothing where it was pasted. */
  readonly from: string | undefined;
  readonly entry: BadgeEntry;
}

const line = (phrase: Phrase) => visibleLine(plain(phrase)) ?? '';
const labelled = (label: string, value: string | undefined) => (value ? [`${label}: ${visibleLine(value)}`] : []);

/** Without what only a hostile name would need: every line of a value stands on one line. */
export function accountAsText(accounts: readonly Account[], recipient: string, locale: string): string {
  const words = accountWords(locale);
  const told = accounts.map((account) => oneAsText(account, recipient, locale).join('\n'));
  return `${[words.title, ...told, words.provesNothing].join('\n\n')}\n`;
}

function oneAsText({ from, entry }: Account, recipient: string, locale: string): readonly string[] {
  const words = accountWords(locale);
  const details = detailWords(locale);
  const { report } = entry;
  const badge = badgeOf(entry);
  const verdict = inWords(entry, locale);
  const note = verdict.keptNote ?? verdict.note;
  const day = (date: string | undefined) => date && dayInWords(date, locale);
  return [
    `${words.given}: ${visibleLine(from) ?? words.pasted}`,
    ...labelled(words.badge, badge && (visibleLine(badge.name) ?? cardWords(locale).nameless)),
    ...labelled(words.issuer, badge && issuerOf(badge)),
    ...labelled(details.proven, report?.signedBy),
    ...labelled(words.madeOutTo, badge?.recipient.name),
    ...labelled(details.awarded, day(badge?.awardedOn)),
    ...labelled(details.validUntil, day(badge?.validUntil)),
    ...(recipient ? labelled(words.comparedWith, recipient) : []),
    '',
    `${words.verdict}: ${verdict.word}`,
    ...(note.length > 0 ? [line(note)] : []),
    ...sentencesOf(entry, locale).map(line),
    ...(report ? ['', ...checksAsText(report, locale)] : []),
  ];
}

function checksAsText(report: Report, locale: string): readonly string[] {
  const words = reportWords(locale);
  const details = detailWords(locale);
  const checks = report.checks.filter(isWorthSaying).flatMap((check) => {
    const { says, where, advice } = answerOf(check, locale);
    return [
      `- ${words.checks[check.id]?.question} ${words.outcomes[check.outcome]}. ${line(says)}`,
      ...(where ? [`  ${line(where)}`] : []),
      ...(advice && isSerious(check) ? [`  ${line(advice)}`] : []),
    ];
  });
  const { asked } = report;
  return [
    details.checked,
    ...checks,
    '',
    details.checkedOn(momentInWords(report.checkedAt, locale)),
    ...(asked.length === 0 ? [details.askedNobody] : [details.asked, ...asked.map((address) => `- ${visible(address)}`)]),
  ];
}

/** Every report whole, as the verifier gave it. */
export function accountAsData(accounts: readonly Account[], recipient: string): string {
  const data = {
    type: 'OpenBadgeReports',
    ...(recipient && { comparedWith: recipient }),
    reports: accounts.map(({ from, entry: { report, error } }) => ({
      ...(from && { from }),
      ...(report && { report }),
      ...(error && { error: { code: error.code, ...(error.pointer && { pointer: error.pointer }) } }),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
