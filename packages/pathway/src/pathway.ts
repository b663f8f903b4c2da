/**
 * The published format of a pathway, as types. What each member means to an educator stands in docs/pathways.md; schema.ts is the gate that lets a
 * document become one of these, and docs/pathway.schema.json is made from it.
 *
 * A pathway says what badges are wanted. It knows nothing of who holds them (progress.ts) and nothing of how a badge is verified.
 */
import type { Duration } from './calendar/duration.js';
import type { Unit } from './calendar/units.js';

/** A competency, standard or credential elsewhere, as a badge's alignments name it: by address, or by framework and code. */
export interface Competency {
  readonly url?: string | undefined;
  readonly framework?: string | undefined;
  readonly code?: string | undefined;
}

/** A badge that would do. Everything that it says has to hold; badges that would do instead stand beside it in a list. */
export interface WantedBadge {
  /** The id of the achievement (Open Badges 3.0) or of the BadgeClass (1.x, 2.x). */
  readonly achievement?: string | undefined;
  readonly competency?: Competency | undefined;
  /** The very title. Anybody can give a badge any title: name the issuers as well. */
  readonly title?: string | undefined;
  /** Who may have issued it. Without: the issuers of what stands around it, else anybody. */
  readonly issuers?: readonly string[] | undefined;
}

/** So many days, weeks or months in a row, of which some may be missed: 100 days with 1 miss is "99 of 100". */
export interface Consecutive {
  readonly count: number;
  readonly unit?: Unit | undefined;
  readonly misses?: number | undefined;
}

/** Rising thresholds: 30, 60, 90 days. The requirement is met at the last one, and each is told when it was reached. */
export interface LadderRule {
  readonly steps: readonly number[];
  /** What is counted: separate awards, or days, weeks or months with at least one. */
  readonly unit?: 'award' | Unit | undefined;
  /** Whether they have to follow one another, and how many may be missed. */
  readonly consecutive?: boolean | undefined;
  readonly misses?: number | undefined;
}

/** One knot of the tree. Exactly one of `badge`, `all`, `any`, `atLeast`, `stages`, `routes`, `same` and `pathway` says what kind it is. */
export interface Requirement {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Where to learn how to get there. */
  readonly url?: string | undefined;
  /** Shown and tracked, but nothing waits for it. */
  readonly optional?: boolean | undefined;
  /** Pathways that extend this one may not change or remove it. */
  readonly fixed?: boolean | undefined;
  /** The id of the pathway that it was taken from; `readPathway` writes it. */
  readonly from?: string | undefined;
  /** Who may have issued the badges here and below. */
  readonly issuers?: readonly string[] | undefined;
  /** How long ago a badge here and below may have been awarded. */
  readonly notOlderThan?: Duration | undefined;

  readonly badge?: string | WantedBadge | readonly (string | WantedBadge)[] | undefined;
  readonly all?: readonly Requirement[] | undefined;
  readonly any?: readonly Requirement[] | undefined;
  readonly atLeast?: number | undefined;
  /** What `atLeast` chooses from. */
  readonly of?: readonly Requirement[] | undefined;
  /** All of them, one after the other. */
  readonly stages?: readonly Requirement[] | undefined;
  /** Any one of them, as ways to the same goal that are worth comparing. */
  readonly routes?: readonly Requirement[] | undefined;
  /** The id of another requirement that also counts here. */
  readonly same?: string | undefined;
  /** The id of another pathway, met by the credential that it awards or by what it requires. */
  readonly pathway?: string | undefined;

  /** On a badge: so many separate awards. */
  readonly times?: number | undefined;
  readonly consecutive?: Consecutive | undefined;
  /** On a badge: from the first day to the last at least this long. */
  readonly span?: Duration | undefined;
  readonly ladder?: LadderRule | undefined;
  /** Which days a badge stands for: the day of its award, or every day of its activity. */
  readonly dates?: 'awarded' | 'activity' | undefined;
  /** On a group, or on a badge with `times`: all inside a period of this length. */
  readonly within?: Duration | undefined;
  /** On a group: no badge counts for two requirements below it. */
  readonly countOnce?: boolean | undefined;
}

/** Who stands behind the credential at the end. */
export interface Authority {
  readonly name: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** How far its word counts. */
  readonly reach?: 'local' | 'regional' | 'national' | 'international' | undefined;
}

/** The credential that is awarded at the end. */
export interface Award {
  readonly name: string;
  readonly description?: string | undefined;
  readonly achievement?: string | undefined;
  readonly url?: string | undefined;
  readonly authority?: Authority | undefined;
}

/** One thing that a pathway does differently from the one that it extends. */
export type Change =
  | { readonly replace: string; readonly with: Requirement }
  | { readonly remove: string }
  | { readonly add: Requirement; readonly to: string; readonly before?: string | undefined };

/** A pathway whose parts are all at hand: what `readPathway` gives. */
export interface Pathway {
  readonly type: 'OpenBadgePathway';
  readonly id?: string | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly awards?: Award | undefined;
  /** The IANA zone whose calendar days count. */
  readonly timeZone?: string | undefined;
  readonly issuers?: readonly string[] | undefined;
  /** The pathways that it was tailored from, the nearest first; `readPathway` writes it. */
  readonly basedOn?: readonly string[] | undefined;
  readonly requires: Requirement;
}

/** The document as it is published: a pathway, or one that says only how it differs from another. */
export interface PathwayDocument extends Omit<Pathway, 'requires'> {
  readonly requires?: Requirement | undefined;
  readonly extends?: string | undefined;
  readonly changes?: readonly Change[] | undefined;
}
