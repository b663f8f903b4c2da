/** What a locale has to say. The card's words come with the element; reasons and the rest are loaded when they are needed. */
import type { ModelErrorCode } from '@open-badge-elements/model';
import type { Authority, NotCountedReason, PathwayErrorCode, ProgressNoteCode, ProgressState, Unit } from '@open-badge-elements/pathway';
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

/** Data that goes with a code: hosts, dates, identifiers, members. `whose` says who gave an address, where it was not the page: the `viewer`, or the `issuer`. */
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

/** A sentence on what is wrong with a pathway, and what to do; `where` is the member at fault, `document` the other pathway that it is in. */
export type PathwayProblemWords = (where: string | undefined, document: string | undefined) => Reason;

/** The words of progress toward a credential. Counts are whole numbers, dates are in words already. */
export interface StackWords {
  readonly reading: string;
  /** The button and the sentence before another server is asked for the pathway. */
  readonly show: string;
  readonly asks: (host: string) => Phrase;
  /** Of badges that can't be read: in which file they are, if it is one. */
  readonly unread: (file: string | undefined) => Phrase;
  readonly unfetched: { readonly unreachable: string; readonly notJson: string; readonly advice: string };
  readonly problems: Readonly<Record<PathwayErrorCode, PathwayProblemWords>>;

  readonly states: Readonly<Record<ProgressState, string>>;
  readonly checking: (count: number) => string;
  readonly unchecked: (count: number) => string;
  /** "3 of 4" */
  readonly of: (have: number, need: number) => string;
  /** Beneath the first number of it, in the middle of the ring: "of 4". */
  readonly ofMany: (need: number) => string;
  /** Where somebody stands, in one sentence. */
  readonly glance: (state: ProgressState, have: number, need: number) => string;
  /** The same for a record over time, where `measure` is "64 of 90 days". */
  readonly glanceRecord: (state: ProgressState, measure: string) => string;
  readonly complete: string;
  readonly toGo: (left: number) => string;
  /** "Supervised teaching: under way, 1 of 2", for a screen reader. */
  readonly label: (name: string, state: string, measure: string) => string;

  readonly part: (place: number) => string;
  readonly optional: string;
  readonly kinds: {
    readonly all: string;
    readonly any: string;
    readonly stages: string;
    readonly routes: string;
    readonly atLeast: (need: number, many: number) => string;
  };
  readonly nearest: string;
  readonly otherRoutes: (count: number) => string;
  readonly from: (pathway: string) => Phrase;
  readonly nothingRequired: string;
  readonly cannotBeMet: string;

  readonly awards: (have: number, need: number) => string;
  readonly units: Readonly<Record<Unit, (have: number, need: number) => string>>;
  readonly inARow: (measure: string, misses: number) => string;
  readonly spanTo: (from: string, reaches: string) => string;
  readonly spanDone: (from: string, to: string) => string;
  readonly step: (at: number, unit: Unit | 'award') => string;
  readonly stepReached: (date: string) => string;
  readonly stepNext: (left: number) => string;
  readonly window: (from: string, to: string) => string;
  readonly goodUntil: (date: string) => string;
  readonly renew: string;

  readonly noBadge: string;
  readonly howTo: string;
  readonly howToLabel: (name: string) => string;
  readonly moreBadges: (count: number) => string;
  readonly evenMore: (count: number) => string;
  readonly notCounted: (count: number) => string;
  readonly reasons: Readonly<Record<NotCountedReason, string>>;
  readonly notes: Readonly<Record<Exclude<ProgressNoteCode, 'nothingRequired' | 'cannotBeMet'>, string>>;
  /** Of a pathway in another format: how many things in it have no place in ours. */
  readonly leftOut: (count: number) => string;

  readonly next: string;
  readonly goal: string;
  readonly goalOpen: string;
  readonly goalReached: string;
  readonly goalHeld: (date: string | undefined) => string;
  readonly authority: (name: string) => Phrase;
  /** How far the authority's word counts, as the pathway says. Stands after its name. */
  readonly reach: Readonly<Record<NonNullable<Authority['reach']>, string>>;
  readonly aboutGoal: string;

  readonly map: (name: string) => string;
  readonly mapKeys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly zoomed: (percent: number) => string;
  readonly asList: string;
}

/** The words of badges over time. */
export interface TimelineWords {
  readonly reading: string;
  readonly empty: string;
  readonly checking: (count: number) => string;
  readonly name: string;
  readonly badges: (count: number) => string;
  /** "99 of 100 days with a badge" */
  readonly covered: Readonly<Record<Unit, (hits: number, many: number) => string>>;
  readonly units: Readonly<Record<Unit, (count: number) => string>>;
  readonly between: (from: string, to: string) => string;

  readonly calendar: Readonly<Record<Unit, string>>;
  readonly keys: string;
  readonly none: string;
  readonly earlier: string;
  readonly later: string;
  readonly missed: string;
  readonly level: (from: number, to: number, isLast: boolean) => string;
  readonly cell: (date: string, count: number, isMissed: boolean) => string;
  readonly week: (from: string, to: string) => string;
  readonly choose: string;

  readonly streaks: string;
  readonly longest: string;
  readonly current: string;
  readonly noCurrent: (last: string) => string;
  /** `length` is "99 days", or "99 of 100 days" where there are misses. */
  readonly streak: (length: string, misses: number) => string;
  readonly hits: (hits: number, length: string) => string;
  readonly stillGoing: string;
  readonly allowed: (misses: number) => string;

  readonly ladder: string;
  readonly step: (at: number) => string;
  readonly reached: (date: string) => string;
  readonly toGo: (left: number) => string;
  readonly ahead: string;
  readonly ladderDone: string;

  readonly spans: string;
  readonly span: (from: string, to: string, days: number) => string;
  readonly elapsed: (years: number, months: number, days: number) => string;

  readonly gaps: string;
  /** `when` is one date, or from one to another. */
  readonly gap: (length: string, when: string) => string;
  readonly gapOpen: (length: string, since: string) => string;
  readonly noGaps: string;
  readonly more: (count: number) => string;

  readonly notShown: (count: number) => string;
  readonly reasons: Readonly<Record<NotCountedReason, string>>;

  readonly asTable: string;
  readonly when: string;
  readonly howMany: string;
  readonly which: string;
  readonly nothing: (length: string) => string;
}
