/** What have these badges already begun? */
import type { Report } from '@open-badge-elements/verify';
import { portfolioOf } from './portfolio.js';
import { attemptProgress } from './progress.js';
import type { PathwayProblem, Progress, ProgressOptions, RequirementProgress } from './progress-types.js';

export interface BegunPathway {
  /** Its place in the list that was handed in. */
  readonly place: number;
  readonly progress: Progress;
  /** How many different badges count. */
  readonly badges: number;
}

export interface Begun {
  /** The most advanced first. */
  readonly begun: readonly BegunPathway[];
  /** Documents that are no pathways, and why. */
  readonly unreadable: readonly (PathwayProblem & { readonly place: number })[];
}

function countedIn(root: RequirementProgress): Set<Report> {
  const found = new Set<Report>();
  const visit = ({ counted, children }: RequirementProgress): void => {
    for (const { report } of counted) found.add(report);
    children.forEach(visit);
  };
  visit(root);
  return found;
}

/** Done first, then the furthest along, then what fewer steps are left for, then as they were handed in. */
function byAdvance(one: BegunPathway, other: BegunPathway): number {
  const [first, second] = [one.progress, other.progress];
  return second.fraction - first.fraction || first.root.left - second.root.left || other.badges - one.badges || one.place - other.place;
}

/**
 * The pathways that a set of badges counts toward. The badges are read once for all of them.
 * @param pathways documents of the published format, read or not
 */
export function begun(pathways: readonly unknown[], reports: readonly Report[], options: ProgressOptions = {}): Begun {
  const portfolio = portfolioOf(reports, options);
  const all = pathways.map((document, place) => {
    const progress = attemptProgress(document, portfolio);
    return { place, progress, badges: countedIn(progress.root).size };
  });
  return {
    begun: all.filter(({ badges, progress }) => badges > 0 && progress.problems.length === 0).sort(byAdvance),
    unreadable: all.flatMap(({ place, progress }) => progress.problems.map((problem) => ({ ...problem, place }))),
  };
}
