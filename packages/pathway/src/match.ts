/**
 * Which badges fit which requirement. Badges are indexed first, by achievement, alignment and title, so that a thousand requirements ask ten thousand
 * badges without looking at each. A title is asked only where the pathway says so itself.
 */
import type { LeafRule } from './compile.js';
import type { Held, HeldAlignment } from './held.js';
import { issuerTest } from './issuers.js';
import type { Competency, WantedBadge } from './pathway.js';

/** By what a badge was recognised. */
export type MatchedBy = 'achievement' | 'competency' | 'title';

export interface Match {
  readonly held: Held;
  readonly by: MatchedBy;
  /** Whether its issuer is one whom the pathway names. */
  readonly isIssuerNamed: boolean;
  /** Whether it is from one of those who may issue it. */
  readonly isFromIssuer: boolean;
}

export interface BadgeIndex {
  readonly all: readonly Held[];
  /** Remembered for the rule, so that it may be asked for several people. */
  find(leaf: LeafRule): readonly Match[];
}

type Index = Map<string, Held[]>;

function put(index: Index, key: string | undefined, held: Held): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (!list) index.set(key, [held]);
  else if (list.at(-1) !== held) list.push(held);
}

const codeKey = ({ framework, code }: Competency | HeldAlignment) =>
  framework === undefined || code === undefined ? undefined : JSON.stringify([framework, code]);

function fits(competency: Competency, { alignments }: Held): boolean {
  const wanted = codeKey(competency);
  return alignments.some((alignment) => {
    const isSameAddress = competency.url !== undefined && alignment.url === competency.url;
    return isSameAddress || (wanted !== undefined && codeKey(alignment) === wanted);
  });
}

/** What the index did not look at yet: the marks beside the one by which a badge was found. */
function holdsBesides({ achievement, competency, title }: WantedBadge, held: Held): boolean {
  if (title !== undefined && held.title !== title) return false;
  return achievement === undefined || competency === undefined || fits(competency, held);
}

function matchedBy({ achievement, competency }: WantedBadge): MatchedBy {
  return achievement !== undefined ? 'achievement' : competency !== undefined ? 'competency' : 'title';
}

/** The better of two ways in which one badge fits: from the right issuer, then from a named one, then by the stronger mark. */
const strength = ({ by, isFromIssuer, isIssuerNamed }: Match) =>
  (isFromIssuer ? 8 : 0) + (isIssuerNamed ? 4 : 0) + (by === 'achievement' ? 2 : by === 'competency' ? 1 : 0);

export function indexBadges(all: readonly Held[]): BadgeIndex {
  const [byAchievement, byAddress, byCode, byTitle]: [Index, Index, Index, Index] = [new Map(), new Map(), new Map(), new Map()];
  for (const held of all) {
    put(byAchievement, held.achievement, held);
    put(byTitle, held.title, held);
    for (const alignment of held.alignments) {
      put(byAddress, alignment.url, held);
      put(byCode, codeKey(alignment), held);
    }
  }
  const tests = new Map<readonly string[], ReturnType<typeof issuerTest>>();
  const testFor = (named: readonly string[]) => {
    const test = tests.get(named) ?? issuerTest(named);
    tests.set(named, test);
    return test;
  };

  const candidates = ({ achievement, competency, title }: WantedBadge): readonly Held[] => {
    if (achievement !== undefined) return byAchievement.get(achievement) ?? [];
    if (!competency) return byTitle.get(title ?? '') ?? [];
    const [addressed, coded] = [byAddress.get(competency.url ?? '') ?? [], byCode.get(codeKey(competency) ?? '') ?? []];
    return coded.length === 0 ? addressed : [...addressed, ...coded];
  };

  const known = new WeakMap<LeafRule, readonly Match[]>();
  return {
    all,
    find(leaf) {
      const before = known.get(leaf);
      if (before) return before;
      const found = new Map<Held, Match>();
      for (const one of leaf.wanted) {
        for (const held of candidates(one)) {
          if (!holdsBesides(one, held)) continue;
          const isIssuerNamed = one.issuers !== undefined && testFor(one.issuers)(held.issuer);
          const match = { held, by: matchedBy(one), isIssuerNamed, isFromIssuer: one.issuers === undefined || isIssuerNamed };
          const other = found.get(held);
          if (!other || strength(match) > strength(other)) found.set(held, match);
        }
      }
      const matches = [...found.values()];
      known.set(leaf, matches);
      return matches;
    },
  };
}
