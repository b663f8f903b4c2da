/**
 * Properties of `progress` that hold for all pathways and badges, each beside a negative control: a way of counting that looks right and breaks the
 * property, which shows that the property can fail. The seed is fixed; a failure prints the smallest case.
 */
import type { Report, Verdict } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  importPathway,
  PathwayError,
  type Progress,
  progress,
  type RequirementProgress,
  readPathwayDocument,
} from '../../packages/pathway/src/index.js';
import { learner, now, pathway, report } from './support.js';

const settings = { seed: 20_260_615, numRuns: 400 };

const letter = fc.constantFrom(...'abcde');
const date = fc.integer({ min: 0, max: 90 }).map((day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10));
const earlier = (day: string, count: number) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: 1, max: 40 }).map((count) => ({ days: count }));

/** What a badge can be asked for. `within` and `notOlderThan` come with some. */
const rule: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<object>({}) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }).map((times) => ({ times })) },
  fc.tuple(fc.integer({ min: 2, max: 3 }), days).map(([times, within]) => ({ times, within })),
  fc
    .tuple(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 0, max: 1 }),
      fc.constantFrom('day', 'week', 'month'),
      fc.constantFrom('awarded', 'activity'),
    )
    .map(([count, misses, unit, dates]) => ({ consecutive: { count, misses, unit }, dates })),
  days.map((span) => ({ span })),
  fc
    .tuple(fc.boolean(), fc.constantFrom('day', 'week', 'month'), fc.constantFrom('awarded', 'activity'))
    .map(([consecutive, unit, dates]) => ({ ladder: { steps: [2, 3, 5], unit, consecutive, ...(consecutive && { misses: 1 }) }, dates })),
  fc.constant({ ladder: { steps: [1, 2, 4], unit: 'award' } }),
  days.map((notOlderThan) => ({ notOlderThan })),
);

const leaf = fc
  .tuple(letter, fc.boolean(), rule)
  .map(([name, isCompetency, more]) => ({ badge: isCompetency ? { competency: { url: name } } : name, ...more }));

interface Grown {
  tree: object;
}

const grown = (isOnce: boolean) =>
  fc
    .letrec<Grown>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.constantFrom('all', 'any', 'stages', 'routes'), fc.array(tie('tree'), { maxLength: 3 }))
          .map(([kind, list]) => ({ [kind]: list })),
        fc.tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('tree'), { maxLength: 4 })).map(([atLeast, of]) => ({ atLeast, of })),
        tie('tree').map((one) => Object.assign({ optional: true }, one)),
      ),
    }))
    .tree.chain((tree) =>
      days.map((within) =>
        isOnce
          ? { all: [{ countOnce: true, all: [tree, { badge: 'a' }] }] }
          : { all: [tree, { within, all: [{ badge: 'a' }, { badge: 'b' }] }] },
      ),
    );

const anyTree = fc.oneof(grown(true), grown(false));

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Verdict>('verified') },
  fc.constantFrom<Verdict>('expired', 'revoked', 'undetermined'),
);

const badge = fc.record({
  achievement: letter,
  skills: fc.subarray([...'abcde']),
  on: date,
  /** How long an activity before it took; most say nothing of it. */
  took: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 2, nil: undefined }),
  verdict,
  person: fc.constantFrom(learner, learner, 'did:example:x'),
});

/** Badges of different awards. */
const badges = fc.array(badge, { maxLength: 8 }).map((list) =>
  list.map(({ achievement, skills, on, took, verdict: word, person }, place) =>
    report(achievement, {
      id: `urn:${place}`,
      on,
      ...(took !== undefined && { from: earlier(on, took), to: on }),
      verdict: word,
      recipient: person,
      alignments: skills.map((targetUrl) => ({ targetUrl })),
    }),
  ),
);

type Measure = (requires: object, held: Report[]) => number;
const options = { now, recipient: learner };
const measured: Measure = (requires, held) => progress(pathway(requires), held, options).fraction;
const ofWhoever: Measure = (requires, held) => progress(pathway(requires), held, { now }).fraction;

/** Without what lies below a window: when more comes together in another period, that one is told. */
const settledNodesOf = (root: RequirementProgress): RequirementProgress[] => [
  root,
  ...(root.window ? [] : root.children.flatMap(settledNodesOf)),
];
const nodesOf = (root: RequirementProgress): RequirementProgress[] => [root, ...root.children.flatMap(nodesOf)];
const leavesOf = (requires: object, held: Report[]) =>
  nodesOf(progress(pathway(requires), held, options).root).filter(({ kind }) => kind === 'badge');

/** Passes for the real thing, and fails for the control. */
function withControl<Implementation>(
  title: string,
  property: (implementation: Implementation) => fc.IProperty<unknown>,
  real: Implementation,
  control: Implementation,
): void {
  it(title, () => fc.assert(property(real), settings));
  it(`${title} (and would notice if not)`, () =>
    expect(fc.check(property(control), { ...settings, numRuns: 2_000 }).failed).to.equal(true));
}

describe('progress on any pathway', () => {
  const monotone = (measure: Measure) =>
    fc.property(anyTree, badges, (requires, held) => {
      const [last, ...before] = [...held].reverse();
      return last === undefined || measure(requires, before) <= measure(requires, held) + 1e-9;
    });
  /** The share of one's badges that count: a further one that doesn't makes it less. */
  const share: Measure = (requires, held) =>
    leavesOf(requires, held).filter(({ counted }) => counted.length > 0).length / Math.max(held.length, 1);
  withControl('never falls with a further badge', monotone, measured, share);

  /** Whoever has most badges counts: a stranger's badges take over. */
  const majority: Measure = (requires, held) => {
    const others = held.filter(({ badge: one }) => one?.recipient.id !== learner).length;
    return progress(pathway(requires), held, { now, recipient: others * 2 > held.length ? 'did:example:x' : learner }).fraction;
  };
  withControl('never falls with a further badge of somebody else, when nobody said whose to count', monotone, ofWhoever, majority);

  const bounded = (measure: Measure) =>
    fc.property(anyTree, badges, (requires, held) => measure(requires, held) >= 0 && measure(requires, held) <= 1);
  const unclamped: Measure = (requires, held) =>
    leavesOf(requires, held).reduce((sum, { counted, need }) => sum + counted.length / need, 0);
  withControl('lies between 0 and 1', bounded, measured, unclamped);

  type Ask = (requires: object, held: Report[]) => Progress;
  const real: Ask = (requires, held) => progress(pathway(requires), held, options);
  const sound = (ask: Ask) =>
    fc.property(anyTree, badges, (requires, held) =>
      nodesOf(ask(requires, held).root).every(({ fraction, state }) => (fraction === 1) === (state === 'done')),
    );
  const rounding: Ask = (requires, held) => {
    const found = real(requires, held);
    return { ...found, root: { ...found.root, fraction: Math.round(found.fraction) } };
  };
  withControl('is 1 when done, and only then, for every part', sound, real, rounding);

  const inTwoOrders = badges.chain((held) => fc.tuple(fc.constant(held), fc.shuffledSubarray(held, { minLength: held.length })));
  const orderless = (ask: Ask) =>
    fc.property(anyTree, inTwoOrders, (requires, [held, shuffled]) => {
      const [one, other] = [ask(requires, held), ask(requires, shuffled)];
      expect({ ...one, unrelated: one.unrelated.length }).to.deep.equal({ ...other, unrelated: other.unrelated.length });
    });
  const firstOfEach: Ask = (requires, held) => {
    const achievementOf = (one: Report) => one.badge?.achievement.id;
    return real(
      requires,
      held.filter((one, place) => held.findIndex((other) => achievementOf(other) === achievementOf(one)) === place),
    );
  };
  withControl('is the same in whatever order the badges come', orderless, real, firstOfEach);

  it('never falls for any part with a further badge, where badges count more than once', () => {
    fc.assert(
      fc.property(grown(false), badges, (requires, held) => {
        const [before, after] = [held.slice(0, -1), held].map((list) => progress(pathway(requires), list, options).root);
        const later = new Map(after ? nodesOf(after).map(({ key, fraction }) => [key, fraction]) : []);
        return before !== undefined && settledNodesOf(before).every(({ key, fraction }) => fraction <= (later.get(key) ?? 0) + 1e-9);
      }),
      settings,
    );
  });
});

describe('badges that count once', () => {
  interface Small {
    badge?: { competency: { url: string } };
    times?: number;
    all?: Small[];
    any?: Small[];
    of?: Small[];
    atLeast?: number;
  }

  /** Small enough to try every way of giving badges to leaves. */
  const smallLeaf: fc.Arbitrary<Small> = fc
    .tuple(letter, fc.integer({ min: 1, max: 2 }))
    .map(([url, times]) => ({ badge: { competency: { url } }, times }));
  const some = (minLength: number) => fc.array(smallLeaf, { minLength, maxLength: 3 });
  const smallGroup: fc.Arbitrary<Small> = fc.oneof(
    some(1).map((all) => ({ all })),
    some(1).map((any) => ({ any })),
    some(2).map((of) => ({ atLeast: 2, of })),
  );
  const smallTree: fc.Arbitrary<Small> = fc
    .tuple(fc.constantFrom('all', 'any'), fc.array(fc.oneof(smallLeaf, smallGroup), { minLength: 1, maxLength: 3 }))
    .map(([kind, list]) => ({ countOnce: true, ...(kind === 'all' ? { all: list } : { any: list }) }));
  const skilled = fc.array(fc.subarray([...'abcde'], { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  const held = (skills: string[][]) =>
    skills.map((list, place) => report(`x${place}`, { id: `urn:${place}`, alignments: list.map((targetUrl) => ({ targetUrl })) }));

  const partsOf = ({ all, any, of }: Small): Small[] => all ?? any ?? of ?? [];
  const leavesIn = (tree: Small): Small[] => (tree.badge ? [tree] : partsOf(tree).flatMap(leavesIn));
  const fits = (skills: string[], { badge: wanted }: Small) => wanted !== undefined && skills.includes(wanted.competency.url);
  const worthOf = (tree: Small, filled: Map<Small, number>): number => {
    if (tree.badge) return Math.min((filled.get(tree) ?? 0) / (tree.times ?? 1), 1);
    const values = partsOf(tree)
      .map((one) => worthOf(one, filled))
      .sort((one, other) => other - one);
    const need = tree.all ? values.length : (tree.atLeast ?? 1);
    return values.slice(0, need).reduce((sum, value) => sum + value, 0) / need;
  };

  /** Every badge to every leaf that it fits, or to none. */
  const bestOf = (tree: Small, skills: string[][]): number => {
    const leaves = leavesIn(tree);
    const filled = new Map<Small, number>();
    const place = (badgeAt: number): number => {
      const own = skills[badgeAt];
      if (!own) return worthOf(tree, filled);
      let best = place(badgeAt + 1);
      for (const one of leaves.filter((candidate) => fits(own, candidate))) {
        filled.set(one, (filled.get(one) ?? 0) + 1);
        best = Math.max(best, place(badgeAt + 1));
        filled.set(one, (filled.get(one) ?? 0) - 1);
      }
      return best;
    };
    return place(0);
  };

  type Share = (tree: Small, skills: string[][]) => number;
  const optimal = (share: Share) =>
    fc.property(smallTree, skilled, (tree, skills) => Math.abs(share(tree, skills) - bestOf(tree, skills)) < 1e-5);
  const greedy: Share = (tree, skills) => {
    const filled = new Map<Small, number>();
    for (const own of skills) {
      const first = leavesIn(tree).find((one) => fits(own, one) && (filled.get(one) ?? 0) < (one.times ?? 1));
      if (first) filled.set(first, (filled.get(first) ?? 0) + 1);
    }
    return worthOf(tree, filled);
  };
  withControl('bring as far along as any way of sharing them out', optimal, (tree, skills) => measured(tree, held(skills)), greedy);

  const apart = (share: (tree: object, badges: Report[]) => RequirementProgress[]) =>
    fc.property(some(1), skilled, (all, skills) => {
      const taken = share({ countOnce: true, all }, held(skills)).flatMap(({ counted }) => counted.map((one) => one.report));
      return new Set(taken).size === taken.length;
    });
  withControl('are in one place each', apart, leavesOf, (tree, list) => leavesOf({ ...tree, countOnce: false }, list));
});

describe('any JSON at all', () => {
  /** Documents that were sound, with one value replaced by another anywhere. */
  const spoilt = fc.tuple(anyTree, fc.nat(), fc.jsonValue()).map(([requires, where, value]) => {
    const document = structuredClone(pathway(requires));
    const places: [object, string][] = [];
    const visit = (one: unknown) => {
      if (typeof one !== 'object' || one === null) return;
      for (const [name, inner] of Object.entries(one)) {
        places.push([one, name]);
        visit(inner);
      }
    };
    visit(document);
    const [holder, name] = places[where % places.length] ?? [{}, ''];
    Reflect.set(holder, name, value);
    return document;
  });
  const documents: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue({ maxDepth: 5 }), spoilt);
  const strange: fc.Arbitrary<unknown[]> = fc.array(
    fc.oneof(
      fc.jsonValue(),
      fc.record({ verdict: fc.oneof(verdict, fc.jsonValue()), badge: fc.jsonValue(), checks: fc.jsonValue(), signedBy: fc.jsonValue() }),
    ),
  );

  type Ask = (document: unknown, held: readonly unknown[]) => unknown;
  const total = (ask: Ask) =>
    fc.property(documents, fc.oneof(strange, badges as fc.Arbitrary<unknown[]>), (document, held) => {
      ask(document, held);
    });
  const trusting: Ask = (document, held) =>
    (document as { requires: { all: unknown[] } }).requires.all.map(() => held.map((one) => (one as Report).badge?.name.length));
  withControl('has an answer', total, (document, held) => progress(document, held as Report[], options), trusting);

  const refused = (read: (document: unknown) => unknown) =>
    fc.property(documents, (document) => {
      try {
        read(document);
        return true;
      } catch (error) {
        return error instanceof PathwayError;
      }
    });
  withControl('is read as a pathway or refused with a place and a reason', refused, readPathwayDocument, (document) =>
    trusting(document, []),
  );
  it('is imported or refused with a place and a reason', () => fc.assert(refused(importPathway), settings));
});
