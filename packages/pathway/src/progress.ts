/**
 * How far along is somebody, on a pathway, with these badges? Pure and total: the same documents, badges and options give the same answer, in whatever
 * order the badges come, and every input has one. Each further badge that is earned leaves it as it was or brings it on.
 */
import type { Report } from '@open-badge-elements/verify';
import { isoDay } from './calendar/civil.js';
import { type CompiledPathway, compile } from './compile.js';
import { credentialOf } from './credential.js';
import { PathwayError } from './errors.js';
import { evaluate } from './evaluate/evaluate.js';
import { noProgress } from './no-progress.js';
import { notesOn } from './notes.js';
import { outline } from './outline.js';
import type { Pathway } from './pathway.js';
import { type Attempt, choosePerson } from './people.js';
import { type Pool, poolsFor } from './pools.js';
import { type Album, type Portfolio, portfolioOf } from './portfolio.js';
import type { Progress, ProgressOptions, RequirementProgress } from './progress-types.js';
import type { Person } from './recipients.js';
import { isRead, readPathway } from './resolve.js';

const compiledPathways = new WeakMap<Pathway, CompiledPathway>();

/** A pathway that was read is flattened once. A document that was not is read each time: whoever holds it may change it. */
function compiledOf(document: unknown, { pathways }: ProgressOptions): CompiledPathway {
  const pathway = isRead(document) ? document : readPathway(document, pathways);
  const compiled = compiledPathways.get(pathway) ?? compile(pathway);
  compiledPathways.set(pathway, compiled);
  return compiled;
}

function attemptFor(compiled: CompiledPathway, { index, now, standing }: Album): (person: Person) => Attempt {
  return (person) => {
    const pools = poolsFor(compiled, index, standing(person), now);
    const candidatesOf = (leaf: number) => pools[leaf]?.candidates ?? [];
    return { ...evaluate({ compiled, candidatesOf, today: now.day }), pools, person };
  };
}

/** What it once came to, where something has lapsed since. */
function everOf(compiled: CompiledPathway, pools: readonly Pool[]) {
  const hasLapsed = pools.some(({ candidates, ever }) => ever.length > candidates.length);
  const mayLapse = compiled.leaves.some(({ leaf }) => leaf?.notOlderThan !== undefined && leaf.measure.kind !== 'times');
  if (!hasLapsed && !mayLapse) return undefined;
  return evaluate({ compiled, candidatesOf: (leaf) => pools[leaf]?.ever ?? [], today: undefined }).results;
}

/** The reports that count somewhere, and those that fit anywhere. Lists that requirements share are looked at once. */
function reportsIn(root: RequirementProgress): { counted: Map<Report, boolean>; related: Set<Report> } {
  const counted = new Map<Report, boolean>();
  const related = new Set<Report>();
  const seen = new Set<readonly unknown[]>();
  const isNew = (list: readonly unknown[]) => seen.size < seen.add(list).size;
  const visit = (node: RequirementProgress): void => {
    if (isNew(node.counted)) for (const { report, verified } of node.counted) counted.set(report, verified);
    if (isNew(node.notCounted)) for (const { report } of node.notCounted) related.add(report);
    node.children.forEach(visit);
  };
  visit(root);
  for (const report of counted.keys()) related.add(report);
  return { counted, related };
}

/** Progress on a pathway that has been read, for badges that have been read. */
function progressOn(compiled: CompiledPathway, portfolio: Portfolio): Progress {
  const { pathway } = compiled;
  const { accepted, options } = portfolio;
  const album = portfolio.album(pathway.timeZone);
  const { index, calendar, now } = album;
  /** The badges that fit something and might count, whoever's they are. */
  const relevant = () => {
    const matched = new Set(compiled.leaves.flatMap(({ leaf }) => (leaf ? index.find(leaf).map(({ held }) => held) : [])));
    const counting = [...matched].filter(({ verdict }) => verdict !== undefined && accepted.has(verdict));
    // Where none might count, whose they are still says why: "expired" is more than "somebody else's".
    return counting.length > 0 ? counting : [...matched];
  };
  const { attempt, person, isOneOfSeveral } = choosePerson(relevant, options, attemptFor(compiled, album));

  const { root, next } = outline({ compiled, pools: attempt.pools, results: attempt.results, ever: everOf(compiled, attempt.pools) });
  const { counted, related } = reportsIn(root);
  const unverified = [...counted.values()].filter((verified) => !verified).length;
  const credential = pathway.awards && credentialOf(pathway.awards, pathway, album, album.standing(attempt.person));
  for (const { report } of [...(credential?.counted ?? []), ...(credential?.notCounted ?? [])]) related.add(report);
  return {
    pathway,
    problems: [],
    state: root.state,
    fraction: root.fraction,
    root,
    next,
    ...(credential && { credential }),
    person,
    accepted: [...accepted],
    unverified,
    unrelated: index.all.map(({ report }) => report).filter((report) => !related.has(report)),
    notes: notesOn(compiled, {
      unverifiedCounts: unverified > 0,
      severalRecipients: isOneOfSeveral,
      recipientAssumed: person.how === 'assumed',
      unknownTimeZone: !calendar.isKnown,
      notExhaustive: !attempt.isExhaustive,
    }),
    today: isoDay(now.day),
    timeZone: calendar.timeZone,
  };
}

/** Progress, or why the document is no pathway. Anything that is not about the document is a fault of ours and is thrown. */
export function attemptProgress(document: unknown, portfolio: Portfolio): Progress {
  let compiled: CompiledPathway;
  try {
    compiled = compiledOf(document, portfolio.options);
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    const { code, pointer, document: other } = error;
    return noProgress({ code, pointer, ...(other !== undefined && { document: other }) }, portfolio);
  }
  return progressOn(compiled, portfolio);
}

/**
 * How far along somebody is on a pathway.
 * @param document a pathway of the published format, read (`readPathway`) or not; what it extends or refers to comes in `options.pathways`
 * @param reports what the verifier found, badge by badge
 * @returns for every requirement where it stands, the badges that count and why others don't, what is next, and how far along it is
 */
export function progress(document: unknown, reports: readonly Report[], options: ProgressOptions = {}): Progress {
  return attemptProgress(document, portfolioOf(reports, options));
}
