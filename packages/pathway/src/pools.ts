/** For each requirement that asks for badges: those that may count, and those that don't with the reason. Everything but time windows and sharing. */
import type { Verdict } from '@open-badge-elements/verify';
import { addDuration } from './calendar/duration.js';
import type { CompiledPathway, LeafRule } from './compile.js';
import { type Held, inOrder } from './held.js';
import type { BadgeIndex, Match } from './match.js';
import type { Person } from './recipients.js';
import type { Period } from './rules/days.js';
import { lapsing, type NotCountedReason, type Now, standingOf } from './standing.js';

/** A badge that may count for one requirement. */
export interface Candidate extends Match {
  /** The first and last calendar day that it stands for here. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** The last day on which it counts here. */
  readonly goodUntil: number;
}

export interface Refused {
  readonly held: Held;
  readonly reason: NotCountedReason;
}

export interface Pool {
  /** In order of their days. */
  readonly candidates: readonly Candidate[];
  /** Together with those that counted once: expired, or too old. */
  readonly ever: readonly Candidate[];
  readonly refused: readonly Refused[];
}

/** A longer activity is a slip of the pen, and writing its days out would take a while. */
const LONGEST_ACTIVITY = 36_600;

function daysOf({ awarded, activityStart, activityEnd }: Held, dates: 'awarded' | 'activity'): Period | undefined {
  const start = dates === 'activity' ? (activityStart ?? activityEnd ?? awarded) : awarded;
  const end = dates === 'activity' ? (activityEnd ?? activityStart ?? awarded) : awarded;
  if (start === undefined || end === undefined || Math.abs(end - start) > LONGEST_ACTIVITY) return undefined;
  return { first: Math.min(start, end), last: Math.max(start, end) };
}

/** What is still to come has not happened: an activity that goes on counts up to today. One that has not begun is refused as such. */
function upTo(today: number, days: Period | undefined): Period | undefined {
  return days && days.first <= today ? { first: days.first, last: Math.min(days.last, today) } : days;
}

/** Whether a rule can't do without dates. */
const needsDates = ({ measure }: LeafRule) => measure.kind !== 'times' || measure.within !== undefined;

function candidateOf(match: Match, leaf: LeafRule, now: Now): Candidate {
  const days = upTo(now.day, daysOf(match.held, leaf.dates));
  const renewal = days && leaf.notOlderThan ? addDuration(days.last, leaf.notOlderThan) : Number.POSITIVE_INFINITY;
  const { held, by, isIssuerNamed, isFromIssuer } = match;
  const goodUntil = Math.min(renewal, held.validUntilDay ?? Number.POSITIVE_INFINITY);
  return { held, by, isIssuerNamed, isFromIssuer, first: days?.first, last: days?.last, goodUntil };
}

/** What keeps a match from counting for this requirement, beyond what keeps it from counting anywhere. */
function refusalOf(match: Match, candidate: Candidate, leaf: LeafRule, now: Now): NotCountedReason | undefined {
  if (!match.isFromIssuer) return 'otherIssuer';
  if (match.held.issuerTrust === 'selfIssued' && !match.isIssuerNamed) return 'selfIssued';
  if (candidate.first !== undefined && candidate.first > now.day) return 'notYetValid';
  if (candidate.last === undefined) return needsDates(leaf) || leaf.notOlderThan ? 'noDate' : undefined;
  // A record is too old when its end is, which its rule knows; a single award by itself.
  const isSingle = leaf.measure.kind === 'times';
  return isSingle && leaf.notOlderThan && addDuration(candidate.last, leaf.notOlderThan) < now.day ? 'tooOld' : undefined;
}

export type Standing = (held: Held) => NotCountedReason | undefined;

/** Of several copies or versions of one award, the one that counts: one that does, then the one that was issued last. */
function betterCopy(one: Held, other: Held, reasons: ReadonlyMap<Held, NotCountedReason | undefined>): Held {
  const rank = (held: Held) => {
    const reason = reasons.get(held);
    return reason === undefined ? 2 : lapsing.has(reason) ? 1 : 0;
  };
  if (rank(one) !== rank(other)) return rank(one) > rank(other) ? one : other;
  const [first, second] = [one, other].map(({ awarded = 0, validUntil = Number.POSITIVE_INFINITY }) => [awarded, validUntil] as const);
  if (!first || !second) return one;
  return first[0] > second[0] || (first[0] === second[0] && first[1] >= second[1]) ? one : other;
}

/** Why each badge does not count for anything of this person's; copies of one award count once. */
export function standings(all: readonly Held[], person: Person, now: Now, accepted: ReadonlySet<Verdict>): Standing {
  const reasons = new Map(all.map((held) => [held, standingOf(held, person, now, accepted)]));
  const best = new Map<string, Held>();
  for (const held of all) {
    const other = best.get(held.identity);
    best.set(held.identity, other ? betterCopy(other, held, reasons) : held);
  }
  for (const [held, reason] of reasons) {
    const mayCount = reason === undefined || lapsing.has(reason);
    if (mayCount && best.get(held.identity) !== held) reasons.set(held, 'duplicate');
  }
  return (held) => reasons.get(held);
}

function poolOf(matches: readonly Match[], leaf: LeafRule, standing: Standing, now: Now): Pool {
  const [candidates, lapsed, refused]: [Candidate[], Candidate[], Refused[]] = [[], [], []];
  for (const match of matches) {
    const candidate = candidateOf(match, leaf, now);
    const general = standing(match.held);
    const own = general === undefined || lapsing.has(general) ? refusalOf(match, candidate, leaf, now) : undefined;
    // That it is somebody's who may not issue it weighs more than that it is over.
    const reason = own !== undefined && !lapsing.has(own) ? own : (general ?? own);
    if (reason === undefined) candidates.push(candidate);
    else refused.push({ held: match.held, reason });
    if (reason !== undefined && lapsing.has(reason)) lapsed.push(candidate);
  }
  const sorted = candidates.sort(byDay);
  const ever = lapsed.length === 0 ? sorted : [...sorted, ...lapsed].sort(byDay);
  return { candidates: sorted, ever, refused: refused.sort((one, other) => inOrder(one.held, other.held)) };
}

/** In order of their days; undated ones last. */
export function byDay(one: Candidate, other: Candidate): number {
  const [first, second] = [one.first ?? Number.POSITIVE_INFINITY, other.first ?? Number.POSITIVE_INFINITY];
  return first === second ? inOrder(one.held, other.held) : first - second;
}

/** Of a group, which asks for no badge itself. */
export const nothing: Pool = { candidates: [], ever: [], refused: [] };

/** All that a pool depends on: how what is in it is measured matters only so far. */
function keyOf(leaf: LeafRule): string {
  return JSON.stringify([leaf.wanted, leaf.dates, leaf.notOlderThan, needsDates(leaf), leaf.measure.kind === 'times']);
}

/** The pool of each node, by its index; a group has an empty one. Requirements that ask for the same badges share one. */
export function poolsFor({ nodes }: CompiledPathway, index: BadgeIndex, standing: Standing, now: Now): readonly Pool[] {
  const known = new Map<string, Pool>();
  return nodes.map(({ leaf }) => {
    if (!leaf) return nothing;
    const key = keyOf(leaf);
    const pool = known.get(key) ?? poolOf(index.find(leaf), leaf, standing, now);
    known.set(key, pool);
    return pool;
  });
}
