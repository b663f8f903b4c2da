import type { Report } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import { progress, type RequirementProgress } from '../../packages/pathway/src/index.js';
import { now, pathway, report } from './support.js';

/** A badge that is aligned to several competencies, so that it fits several requirements. */
const badge = (id: string, ...skills: string[]): Report => report(id, { id, alignments: skills.map((targetUrl) => ({ targetUrl })) });
const skill = (url: string, more: object = {}) => ({ name: url, badge: { competency: { url } }, ...more });
const once = (requires: object) => pathway({ countOnce: true, ...requires });
const of = (document: object, held: Report[]) => progress(document, held, { now });

function counted(root: RequirementProgress): Record<string, string[]> {
  const own = root.counted.length > 0 ? { [root.name ?? root.key]: root.counted.map(({ report: { badge: held } }) => held?.id ?? '') } : {};
  return Object.assign(own, ...root.children.map(counted));
}

describe('a badge that counts once', () => {
  it('counts for two requirements where nothing else is said', () => {
    expect(of(pathway({ all: [skill('x'), skill('y')] }), [badge('1', 'x', 'y')]).fraction).to.equal(1);
  });

  it('counts for one of them where it counts once, and the other says why it does not', () => {
    const { root } = of(once({ all: [skill('x'), skill('y')] }), [badge('1', 'x', 'y')]);
    expect([root.fraction, ...root.children.map(({ state }) => state)]).to.deep.equal([0.5, 'done', 'notCountable']);
    expect(root.children[1]?.notCounted[0]?.reason).to.equal('alreadyCounted');
  });

  it('goes where it is needed, not where it fits first', () => {
    // first come, first served would give 1 to x and leave nothing for y
    const { root } = of(once({ all: [skill('x'), skill('y')] }), [badge('1', 'x', 'y'), badge('2', 'x')]);
    expect(root.state).to.equal('done');
    expect(counted(root)).to.deep.equal({ x: ['2'], y: ['1'] });
  });

  it('moves along a chain of any length', () => {
    const names = Array.from({ length: 40 }, (_, place) => `s${place}`);
    const held = names.map((name, place) => badge(`${place}`, name, names[place + 1] ?? 'none'));
    // each fits its own place and the next; without the first place, all have to move on
    const document = once({ all: names.slice(1).map((name) => skill(name)) });
    expect(of(document, held.slice(0, -1)).state).to.equal('done');
  });

  it('fills places by the number that is asked for', () => {
    const held = [badge('1', 'x', 'y'), badge('2', 'x'), badge('3', 'x', 'y')];
    const { root } = of(once({ all: [skill('x', { times: 2 }), skill('y')] }), held);
    expect(root.state).to.equal('done');
    expect(root.children[0]?.counted.length).to.equal(2);
  });

  it('is not taken from a choice that has enough others', () => {
    const document = once({ all: [{ atLeast: 2, of: [skill('x'), skill('y'), skill('z')] }, skill('w')] });
    expect(of(document, [badge('1', 'x', 'w'), badge('2', 'y'), badge('3', 'z')]).state).to.equal('done');
    expect(of(document, [badge('1', 'x', 'w'), badge('2', 'y')]).fraction).to.equal(0.75);
  });

  it('goes to the route that gets furthest, and each route is told as if it were taken', () => {
    const routes = {
      routes: [
        { name: 'long', all: [skill('x'), skill('y'), skill('z')] },
        { name: 'short', all: [skill('x'), skill('w')] },
      ],
    };
    const { root } = of(once({ all: [routes, skill('w')] }), [badge('1', 'x'), badge('2', 'y'), badge('3', 'w')]);
    const [choice] = root.children;
    expect(choice?.children.map(({ name, fraction }) => [name, Math.round(fraction * 100)])).to.deep.equal([
      ['long', 67],
      ['short', 50],
    ]);
    // the short route and "w" both want badge 3, which brings the whole further at "w"
    expect(choice?.ranked).to.deep.equal([0, 1]);
    expect(root.fraction).to.be.closeTo((2 / 3 + 1) / 2, 1e-9);
  });

  it('is only looked at by records over time, not used up', () => {
    const document = once({ all: [skill('x', { consecutive: { count: 2 } }), skill('x', { times: 2 })] });
    const held = ['2026-01-01', '2026-01-02'].map((on) => report(on, { on, alignments: [{ targetUrl: 'x' }] }));
    expect(of(document, held).state).to.equal('done');
  });

  it('takes optional parts last', () => {
    const { root } = of(once({ all: [skill('x', { optional: true }), skill('x', { name: 'needed' })] }), [badge('1', 'x')]);
    expect(counted(root)).to.deep.equal({ needed: ['1'] });
  });

  it('counts once inside a period too', () => {
    const document = pathway({ within: { days: 10 }, countOnce: true, all: [skill('x'), skill('y')] });
    const at = (id: string, on: string) => report(id, { id, on, alignments: [{ targetUrl: 'x' }, { targetUrl: 'y' }] });
    expect(of(document, [at('1', '2026-01-01'), at('2', '2026-02-01')]).fraction).to.equal(0.5);
    expect(of(document, [at('1', '2026-01-01'), at('2', '2026-01-11')]).fraction).to.equal(1);
  });

  it('says when there were more ways than were tried', () => {
    const choice = (name: string) => ({
      any: [{ all: [skill(`${name}1`), skill(`${name}2`)] }, { all: [skill(`${name}3`), skill(`${name}4`)] }],
    });
    const few = once({ all: [...'abc'].map(choice) });
    const many = once({ all: [...'abcdefghij'].map(choice) });
    expect(of(few, []).notes).to.deep.equal([]);
    expect(of(many, []).notes).to.deep.equal([{ code: 'notExhaustive' }]);
    // every alternative was tried all the same
    const held = [...'abcdefghij'].flatMap((name) => [badge(`${name}3`, `${name}3`), badge(`${name}4`, `${name}4`)]);
    expect(of(many, held.slice(0, 2)).fraction).to.be.closeTo(0.1, 1e-9);
  });
});
