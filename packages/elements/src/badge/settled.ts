/**
 * What is said once there is a report or a problem: the one place that turns a report into words. Loaded while the first badge is checked, so that a card is
 * painted before it.
 */
import type { Report } from '@open-badge-elements/verify';
import type { BadgeEntry } from '../controllers/entry.js';
import { dayInWords } from '../i18n/dates.js';
import { momentInWords } from '../i18n/moment.js';
import type { Phrase } from '../i18n/phrase.js';
import { verdictWords } from '../i18n/verdict-words.js';
import * as drawn from '../rendering/emblem.js';
import { failedShape, verdictShapes, warnedShape } from '../rendering/verdict-marks.js';
import type { VerdictInWords } from './verdict.js';

// Not handed on by `export … from`: the bundler would make a file of its own of it, which every verified card had to load.
export const emblemOf: typeof drawn.emblemOf = (badge) => drawn.emblemOf(badge);
export const emblem: typeof drawn.emblem = (seed, name) => drawn.emblem(seed, name);

type Why = typeof import('./why.js');
let why: Why | undefined;

/** Why a badge is not verified, when it is loaded: most badges never need it. */
export const whyView = (): Why | undefined => why;

export async function loadWhy(): Promise<void> {
  why ??= await import('./why.js');
}

/** The data of the check that decided. */
export function decisive(report: Report) {
  return report.checks.find(({ code, outcome }) => code === report.reason && (outcome === 'failed' || outcome === 'undetermined'));
}

function checkedWhen(report: Report, locale: string, hasTrustList: boolean): Pick<VerdictInWords, 'note' | 'keptNote'> {
  const words = verdictWords(locale);
  const age = Date.now() - Date.parse(report.checkedAt);
  const remark = hasTrustList || report.issuerTrust !== 'unrecognized' ? words.trust(report.issuerTrust, report.trustedAs) : undefined;
  const after = (when: string): Phrase => (remark ? [...remark, ' · ', when] : [when]);
  const dated = after(words.checkedAt(momentInWords(report.checkedAt, locale)));
  return age > -5_000 && age < 60_000 ? { note: after(words.checkedJustNow), keptNote: dated } : { note: dated };
}

export function settledInWords({ report, error }: BadgeEntry, locale: string, hasTrustList: boolean): VerdictInWords | undefined {
  const words = verdictWords(locale);
  if (report) {
    const { verdict } = report;
    const on = decisive(report)?.detail?.on;
    const timed = (verdict === 'expired' || verdict === 'notYetValid') && on !== undefined;
    const word = words.verdict(verdict, on === undefined ? undefined : dayInWords(on, locale));
    const reason = verdict === 'verified' || timed ? undefined : why?.reasonOf(report, locale)?.says;
    const isWarned = verdict === 'verified' && report.issuerTrust === 'distrusted';
    return {
      shape: isWarned ? warnedShape : verdictShapes[verdict],
      hue: isWarned ? 'warned' : verdict,
      word,
      ...(reason ? { note: reason } : checkedWhen(report, locale, hasTrustList)),
      settled: true,
      locale,
    };
  }
  const says = error && why?.reasonOfError(error, locale).says;
  return { shape: failedShape, hue: 'neutral', word: words.failed, note: says ?? [], settled: true, locale };
}
