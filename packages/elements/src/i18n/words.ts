/** What a locale has to say. The card's words come with the element; reasons and the rest are loaded when they are needed. */
import type { ModelErrorCode } from '@open-badge-elements/model';
import type { CheckId, IssuerTrust, Verdict, VerifyCode } from '@open-badge-elements/verify';
import type { Phrase } from './phrase.js';

/** The words of the card, which come with the element. */
export interface CardWords {
  readonly reading: string;
  readonly checking: string;
  readonly unchecked: string;
  readonly waitingForViewer: string;
  readonly check: string;
  readonly details: string;
  readonly detailsOf: (name: string) => string;
  readonly close: string;
  readonly awarded: (date: string) => string;
  readonly competencies: (count: number) => string;
  readonly nameless: string;
  readonly pictureOf: (name: string) => string;
  readonly several: (count: number) => string;
  readonly achievementType: (type: string) => string;
}

/** The words of the verdict line once there is a verdict, and of what stands in place of a badge. */
export interface VerdictWords {
  /** `on` is a date in words, where the verdict has one. */
  readonly verdict: (verdict: Verdict, on: string | undefined) => string;
  readonly failed: string;
  readonly checkedJustNow: string;
  readonly checkedAt: (time: string) => string;
  readonly trust: (trust: IssuerTrust, listedAs: string | undefined) => Phrase | undefined;
  readonly show: string;
  readonly asks: (host: string) => Phrase;
}

/** Data that goes with a code: hosts, dates, identifiers, members. */
export type Detail = Readonly<Record<string, string | undefined>>;

/** One reason, in plain words. */
export interface Reason {
  /** What it means. Free of the badge's own text: it stands in the verdict line. */
  readonly says: Phrase;
  /** Where: a member, an address. Values may come from the badge and are isolated. */
  readonly where?: Phrase | undefined;
  /** What the reader can do. */
  readonly advice?: Phrase | undefined;
}

export type Reasons = Readonly<Record<VerifyCode | ModelErrorCode, (detail: Detail) => Reason>>;

/** The words around one check. */
export interface CheckWords {
  readonly question: string;
  readonly passed: (detail: Detail) => Phrase;
  readonly notApplicable: Phrase;
}

/** Why a badge has its verdict, and what each check found. */
export interface ReportWords {
  readonly reasons: Reasons;
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
  readonly outcomes: Readonly<Record<'passed' | 'failed' | 'undetermined' | 'notApplicable', string>>;
}
