import type { Report } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import { progress, type RequirementProgress } from '../../packages/pathway/src/index.js';
import { learner, now, pathway, report } from './support.js';

const badges = (...achievements: string[]): Report[] => achievements.map((one) => report(one));
const of = (requires: object, held: Report[], more: object = {}) => progress(pathway(requires, more), held, { now, recipient: learner });
const leaf = (badge: string, more: object = {}) => ({ badge, ...more });
const stateOf = ({ state, fraction, left }: RequirementProgress) => [state, Math.round(fraction * 1000) / 1000, left];

/** [what is said, the requirement, the badges held, state, fraction, how many are left]. */
const rows: [string, object, string[], string, number, number][] = [
  ['all is open with none', { all: [leaf('a'), leaf('b')] }, [], 'open', 0, 2],
  ['all is under way with one of two', { all: [leaf('a'), leaf('b')] }, ['a'], 'underWay', 0.5, 1],
  ['all is done with both', { all: [leaf('a'), leaf('b')] }, ['a', 'b'], 'done', 1, 0],
  ['any is done with one', { any: [leaf('a'), leaf('b')] }, ['b'], 'done', 1, 0],
  ['any is as far as its best', { any: [leaf('a', { times: 4 }), leaf('b', { times: 2 })] }, ['a', 'b'], 'underWay', 0.5, 1],
  ['at least two of three is under way with one', { atLeast: 2, of: [leaf('a'), leaf('b'), leaf('c')] }, ['c'], 'underWay', 0.5, 1],
  ['at least two of three is done with two', { atLeast: 2, of: [leaf('a'), leaf('b'), leaf('c')] }, ['c', 'a'], 'done', 1, 0],
  [
    'at least counts the best of its parts',
    { atLeast: 1, of: [{ all: [leaf('a'), leaf('b')] }, { all: [leaf('c'), leaf('d'), leaf('e')] }] },
    ['a', 'c', 'd'],
    'underWay',
    0.667,
    1,
  ],
  ['an optional part is not waited for', { all: [leaf('a'), leaf('b', { optional: true })] }, ['a'], 'done', 1, 0],
  ['an optional part alone brings nothing on, and shows', { all: [leaf('a'), leaf('b', { optional: true })] }, ['b'], 'underWay', 0, 1],
  ['in a choice, optional means nothing', { any: [leaf('a', { optional: true })] }, ['a'], 'done', 1, 0],
  ['groups nest', { all: [leaf('a'), { any: [leaf('b'), { all: [leaf('c'), leaf('d')] }] }] }, ['a', 'c'], 'underWay', 0.75, 1],
  ['stages are all needed', { stages: [leaf('a'), leaf('b')] }, ['b'], 'underWay', 0.5, 1],
  ['an empty list is never done', { all: [] }, ['a'], 'open', 0, 0],
  ['optional parts only are never done', { all: [leaf('a', { optional: true })] }, ['a'], 'underWay', 0, 0],
  ['at least none of some is never done', { atLeast: 0, of: [leaf('a')] }, [], 'open', 0, 0],
  ['at least none of nothing is never done', { atLeast: 0, of: [] }, [], 'open', 0, 0],
  ['nothing waits for an empty part', { all: [leaf('a'), { all: [] }] }, ['a'], 'done', 1, 0],
  ['an empty part is no way to be done', { any: [{ all: [] }, leaf('a')] }, [], 'open', 0, 1],
  ['one of nothing is never done', { any: [] }, ['a'], 'open', 0, 0],
  ['three of two are never done', { atLeast: 3, of: [leaf('a'), leaf('b')] }, ['a', 'b'], 'underWay', 0.667, 0],
  ['and what needs them is never done', { all: [leaf('c'), { any: [] }] }, ['c'], 'underWay', 0.5, 0],
  [
    'a requirement that stands in two places counts in both',
    { all: [leaf('a', { id: 'x' }), { any: [{ same: 'x' }, leaf('b')] }] },
    ['a'],
    'done',
    1,
    0,
  ],
  [
    'ten of ten do not come to a little less than one by rounding',
    { all: [...'abcdefghij'].map((one) => leaf(one)) },
    [...'abcdefghij'],
    'done',
    1,
    0,
  ],
];

describe('a tree of requirements', () => {
  for (const [title, requires, held, ...expected] of rows) {
    it(`${title}`, () => expect(stateOf(of(requires, badges(...held)).root)).to.deep.equal(expected));
  }

  it('tells of empty and impossible parts where they stand', () => {
    const { notes } = of({ all: [leaf('a'), { all: [] }, { atLeast: 3, of: [leaf('b')] }] }, []);
    expect(notes).to.deep.equal([
      { code: 'cannotBeMet', pointer: '/requires' },
      { code: 'nothingRequired', pointer: '/requires/all/1' },
      { code: 'cannotBeMet', pointer: '/requires/all/2' },
    ]);
  });

  it('has lapsed as a whole when it was done once', () => {
    const { root } = of({ all: [leaf('a'), leaf('b')] }, [report('a'), report('b', { verdict: 'expired' })]);
    expect([root.state, root.fraction, ...root.children.map(({ state }) => state)]).to.deep.equal(['lapsed', 0.5, 'done', 'lapsed']);
  });

  it('is not countable when badges fit and none counts', () => {
    const { root } = of({ all: [leaf('a'), leaf('b')] }, [report('a', { verdict: 'revoked' })]);
    expect([root.state, ...root.children.map(({ state }) => state)]).to.deep.equal(['notCountable', 'notCountable', 'open']);
  });

  it('is good until the first of its parts is not, and a choice until the last', () => {
    const held = [report('a', { until: '2027-01-01' }), report('b', { until: '2028-01-01' })];
    expect(of({ all: [leaf('a'), leaf('b')] }, held).root.goodUntil).to.equal('2027-01-01');
    expect(of({ any: [leaf('a'), leaf('b')] }, held).root.goodUntil).to.equal('2028-01-01');
    expect(of({ atLeast: 1, of: [leaf('a'), { all: [leaf('b')] }] }, held).root.goodUntil).to.equal('2028-01-01');
  });
});

describe('what is next', () => {
  const names = (requires: object, ...held: string[]) =>
    of(requires, badges(...held)).next.map(({ name, missing }) => `${name} ${missing}`);
  const named = (badge: string, more: object = {}) => leaf(badge, { name: badge.toUpperCase(), ...more });

  it('is everything that all of it still needs', () => {
    expect(names({ all: [named('a'), named('b'), named('c', { optional: true }), named('d', { times: 3 })] }, 'b', 'd')).to.deep.equal([
      'A 1',
      'D 2',
    ]);
  });

  it('is only the stage that has come', () => {
    const stages = { stages: [{ all: [named('a'), named('b')] }, named('c')] };
    expect(names(stages, 'a')).to.deep.equal(['B 1']);
    expect(names(stages, 'a', 'b')).to.deep.equal(['C 1']);
  });

  it('is the route that one is furthest along, and the shortest of equals', () => {
    const routes = { routes: [{ all: [named('a'), named('b'), named('c')] }, { all: [named('d'), named('e')] }] };
    expect(names(routes)).to.deep.equal(['D 1', 'E 1']);
    expect(names(routes, 'a', 'b')).to.deep.equal(['C 1']);
    expect(of(routes, badges('a', 'b')).root.ranked).to.deep.equal([0, 1]);
    expect(of(routes, badges('d')).root.ranked).to.deep.equal([1, 0]);
    expect(of(routes, badges('d')).root.children.map(({ left, fraction }) => [left, fraction])).to.deep.equal([
      [3, 0],
      [1, 0.5],
    ]);
  });

  it('is as many of a choice as are still needed', () => {
    expect(names({ atLeast: 2, of: [named('a'), named('b'), named('c')] }, 'b')).to.deep.equal(['A 1']);
  });

  it('is nothing when all is done', () => expect(names({ any: [named('a'), named('b')] }, 'a')).to.deep.equal([]));
});

describe('within a period', () => {
  const two = { within: { years: 2 }, all: [leaf('a'), leaf('b')] };
  const at = (a: string, b: string) => [report('a', { on: a }), report('b', { on: b })];

  it('is done when all came together, on the very anniversary too', () => {
    expect(of(two, at('2024-03-01', '2026-03-01')).root).to.deep.include({
      state: 'done',
      window: { from: '2024-03-01', to: '2026-03-01' },
    });
  });

  it('is not a day later, and says what lies outside', () => {
    const { root } = of(two, at('2024-02-28', '2026-03-01'));
    expect([root.state, root.fraction]).to.deep.equal(['underWay', 0.5]);
    expect(root.children[0]?.notCounted[0]?.reason).to.equal('outsideWindow');
  });

  it('takes the best period, not the first', () => {
    const held = [...at('2020-01-01', '2026-01-01'), report('a', { id: 'again', on: '2025-06-01' })];
    expect(of(two, held).root).to.deep.include({ state: 'done', window: { from: '2025-06-01', to: '2027-06-01' } });
  });

  it('counts nothing without a date', () => {
    const { root } = of(two, at('some day', '2026-01-01'));
    expect(root.children.map(({ state }) => state)).to.deep.equal(['notCountable', 'done']);
  });
});
