/** What `progress` gives: plain data but for the reports, which are the very ones that were handed in. */
import type { Report, Verdict } from '@open-badge-elements/verify';
import type { Unit } from './calendar/units.js';
import type { NodeKind } from './compile.js';
import type { PathwayErrorCode } from './errors.js';
import type { MatchedBy } from './match.js';
import type { Authority, Pathway } from './pathway.js';
import type { OtherPathways } from './resolve.js';
import type { NotCountedReason } from './standing.js';

/**
 * Where a requirement stands. `lapsed`: it was met with badges that have expired or are too old by now. `notCountable`: badges fit, and none counts.
 */
export type ProgressState = 'done' | 'underWay' | 'open' | 'lapsed' | 'notCountable';

/** A badge that counts. */
export interface CountedBadge {
  readonly report: Report;
  /** By what it was recognised. */
  readonly by: MatchedBy;
  /** Whether its issuer is one whom the pathway names. If not, anybody could have issued it. */
  readonly issuerNamed: boolean;
  /** False when it counts only because the page accepts other verdicts. */
  readonly verified: boolean;
  /** The calendar day of its award. */
  readonly awardedOn?: string;
  /** The last calendar day on which it counts here: its own end, or the day on which it is due for renewal. */
  readonly goodUntil?: string;
}

/** A badge that fits and does not count. */
export interface NotCountedBadge {
  readonly report: Report;
  readonly reason: NotCountedReason;
}

/** A record over time, in calendar days (`2026-03-01`). */
export type RecordProgress =
  | {
      readonly kind: 'consecutive';
      readonly unit: Unit;
      /** Of the best run: how many units have a badge, and how many it reaches over. */
      readonly hits: number;
      readonly length: number;
      readonly misses: number;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'span'; readonly from: string; readonly to: string; readonly reachesOn: string }
  | {
      readonly kind: 'ladder';
      readonly unit: 'award' | Unit;
      readonly value: number;
      readonly steps: readonly { readonly at: number; readonly reachedOn?: string }[];
      /** The first step that is not reached. */
      readonly next?: number;
    };

/** One requirement and all below it. */
export interface RequirementProgress {
  /** Unique in the result, also where a requirement stands in two places: `0.2.1`. */
  readonly key: string;
  /** Where it is written in the pathway. */
  readonly pointer: string;
  readonly kind: NodeKind;
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly url?: string;
  /** The id of the pathway that it was taken from. */
  readonly from?: string;
  readonly optional: boolean;
  readonly state: ProgressState;
  /** 0 to 1. 1 when done, and only then. */
  readonly fraction: number;
  /** How many of what is needed: parts of a group; of a badge, awards, or the units of its record. */
  readonly have: number;
  readonly need: number;
  /** How many badges (or units) are still missing on the best way. */
  readonly left: number;
  /** The last calendar day on which it is done, as things stand. */
  readonly goodUntil?: string;
  readonly counted: readonly CountedBadge[];
  readonly notCounted: readonly NotCountedBadge[];
  readonly record?: RecordProgress;
  /** Of `within`: the period in which the most came together. */
  readonly window?: { readonly from: string; readonly to: string };
  readonly children: readonly RequirementProgress[];
  /** Of a choice: the places of its children in `children`, the best first. */
  readonly ranked?: readonly number[];
}

/** What to do next: a badge that the best way still lacks. */
export interface NextStep {
  readonly key: string;
  readonly pointer: string;
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly state: ProgressState;
  readonly missing: number;
}

/** Something that whoever shows the result should know, or say. */
export type ProgressNoteCode =
  /** A part that requires nothing: never done, and nothing waits for it. `pointer` */
  | 'nothingRequired'
  /** A part that asks for more than there is to choose from. `pointer` */
  | 'cannotBeMet'
  /** The page accepts badges that are not verified, and some count. */
  | 'unverifiedCounts'
  /** The badges name several people, and nobody said whose to count. */
  | 'severalRecipients'
  /** The page says that all badges are one person's, and that was not looked at. */
  | 'recipientAssumed'
  /** The time zone is unknown here; days are those of UTC. */
  | 'unknownTimeZone'
  /** There are more ways to share badges out than were tried: it may be further along. */
  | 'notExhaustive';

export interface ProgressNote {
  readonly code: ProgressNoteCode;
  readonly pointer?: string;
}

/** Why a document is no pathway. */
export interface PathwayProblem {
  readonly code: PathwayErrorCode;
  readonly pointer: string;
  readonly document?: string;
}

/**
 * Whose badges were counted: the person who was asked about, the only one whom the badges name, of several the one who is furthest along, all of them
 * because the page says so, or nobody because no badge says whose it is.
 */
export interface CountedPerson {
  readonly how: 'given' | 'only' | 'furthest' | 'assumed' | 'unknown';
  /** As the badges name them. */
  readonly key?: string;
}

/** The credential at the end. */
export interface CredentialProgress {
  readonly name: string;
  readonly description?: string;
  readonly achievement?: string;
  readonly url?: string;
  readonly authority?: Authority;
  /** The badges by which the person has it already. */
  readonly counted: readonly CountedBadge[];
  readonly notCounted: readonly NotCountedBadge[];
}

export interface Progress {
  /** Absent when the document could not be read: `problems` says why. */
  readonly pathway?: Pathway;
  readonly problems: readonly PathwayProblem[];
  readonly state: ProgressState;
  readonly fraction: number;
  readonly root: RequirementProgress;
  readonly next: readonly NextStep[];
  readonly credential?: CredentialProgress;
  readonly person: CountedPerson;
  /** The verdicts that were accepted. */
  readonly accepted: readonly Verdict[];
  /** How many badges count without being verified. */
  readonly unverified: number;
  /** Badges that fit nothing in the pathway. */
  readonly unrelated: readonly Report[];
  readonly notes: readonly ProgressNote[];
  /** The calendar day and zone that it was asked for. */
  readonly today: string;
  readonly timeZone: string;
}

/** What the caller decides. Nothing is taken from the machine: no clock, no zone, no network. */
export interface ProgressOptions {
  /** When it is asked for. Without: the time at which the latest report was made. */
  readonly now?: Date | undefined;
  /** The IANA zone whose calendar days count. Without: the pathway's own, else UTC. */
  readonly timeZone?: string | undefined;
  /** Whose badges count: an identifier, or several of one person. Badges with a hash have to be verified with the same recipient. */
  readonly recipient?: string | readonly string[] | undefined;
  /** The page vouches that all badges are one person's. */
  readonly assumeOneRecipient?: boolean | undefined;
  /** Which verdicts count. Without: `verified` only. */
  readonly accept?: readonly Verdict[] | undefined;
  /** Documents that the pathway extends or refers to. */
  readonly pathways?: OtherPathways | undefined;
}
