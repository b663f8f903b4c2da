/** What each check came to, in words: for the page and for the report that somebody keeps. */
import type { CheckId, CheckResult, Report } from '@open-badge-elements/verify';
import { reasonOf } from '../badge/why.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { detailWords } from '../i18n/detail-words.js';
import type { Phrase } from '../i18n/phrase.js';
import { reportWords } from '../i18n/report-words.js';
import type { Reason } from '../i18n/words.js';

/** Questions that do not arise for this kind of badge would only fill the page. */
export function isWorthSaying({ outcome, code, id }: CheckResult): boolean {
  if (id === 'recipient' && code === 'recipientNotAsked') return false;
  return outcome !== 'notApplicable' || (id === 'status' && code === 'none');
}

export function answerOf(check: CheckResult, locale: string): Reason {
  const words = reportWords(locale);
  const own = words.checks[check.id];
  if (!own) return { says: [] };
  if (check.outcome === 'notApplicable') return { says: own.notApplicable };
  if (check.outcome === 'passed' && check.code === 'ok') return { says: own.passed(check.detail ?? {}) };
  return Object.hasOwn(words.reasons, check.code) ? words.reasons[check.code]({ ...check.detail, whose: 'issuer' }) : { says: [] };
}

/** A remark is no fault: who is known here, and who vouches besides. */
export const isRemark = ({ id }: CheckResult): boolean => id === 'trust' || id === 'endorsements';

/** Whether what the reader can do is worth saying. */
export const isSerious = (check: CheckResult): boolean =>
  check.outcome === 'failed' || (check.outcome === 'undetermined' && !isRemark(check));

/** What was proven, what the reader can do, and what to make of the rest: the sentences under the verdict. */
export function sentencesOf(entry: BadgeEntry, locale: string): readonly Phrase[] {
  const { report } = entry;
  if (!report) return [];
  const words = detailWords(locale);
  const passed = (id: CheckId) => report.checks.some((check) => check.id === id && check.outcome === 'passed');
  const proof =
    report.verdict === 'verified' && report.signedBy !== undefined
      ? words.proof(report.signedBy, {
          hosted: passed('hosted'),
          revocable: passed('status') || passed('hosted'),
          limited: badgeOf(entry)?.validUntil !== undefined,
        })
      : undefined;
  const advice = report.verdict === 'verified' ? undefined : reasonOf(report, locale)?.advice;
  return [proof, advice, cautionOf(report, locale)].filter((phrase) => phrase !== undefined);
}

function cautionOf(report: Report, locale: string): Phrase | undefined {
  const words = detailWords(locale);
  if (report.verdict === 'invalid') return words.notToRelyOn;
  return report.signedBy === undefined ? words.unproven : undefined;
}
