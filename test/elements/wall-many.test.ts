/** Thousands of badges on a wall: what is near is asked for, drawn and checked; what is far has its place and its name. */
import { expect, html } from '@open-wc/testing';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { OpenBadgeWall } from '../../packages/elements/src/wall/wall-element.js';
import { findings, inside, mounted, settled, soundBadge, verifierThatFinds } from './support.js';

const MANY = 5_000;
const text = (at: number) => JSON.stringify(soundBadge({ name: `Badge ${at}` }));
const frame = () => new Promise(requestAnimationFrame);

/** A host that has every badge, and counts what it was asked for. */
function countingHost() {
  const asked = new Set<string>();
  const fetch = async (input: URL | RequestInfo) => {
    const { pathname } = new URL(String(input));
    asked.add(pathname);
    return new Response(text(Number(/\d+/.exec(pathname)?.[0])));
  };
  return { asked, fetch };
}

function wallOfElements(count: number, attributes: Readonly<Record<string, string>> = {}): OpenBadgeWall {
  const element = document.createElement('open-badge-wall');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (let at = 0; at < count; at += 1) {
    const badge = document.createElement('open-badge');
    badge.src = `/badges/${at}.json`;
    badge.append(`Badge ${at}`);
    element.append(badge);
  }
  return element;
}

const placesOn = (wall: OpenBadgeWall) => [...(wall.shadowRoot?.querySelectorAll('.cell') ?? [])];
const cardsOn = (wall: OpenBadgeWall) => wall.shadowRoot?.querySelectorAll('.cell > slot, .cell > open-badge').length ?? 0;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frame();
}

async function arrangedWall(element: OpenBadgeWall, around: Parameters<typeof mounted>[1] = {}): Promise<OpenBadgeWall> {
  const place = await mounted<HTMLElement>(html`<div></div>`, around);
  place.append(element);
  await until(() => element.matches(':state(arranged)'));
  await element.updateComplete;
  return element;
}

/** The whole of it has its places. */
const placed = (element: OpenBadgeWall, count: number) => until(() => placesOn(element).length === count);

function press(key: string, element: OpenBadgeWall): void {
  // The page's own elements have the focus themselves, and those of the wall within it.
  const host = (document.activeElement === element ? element.shadowRoot?.activeElement : document.activeElement) ?? element;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  (host.shadowRoot?.activeElement ?? host).dispatchEvent(event);
}

describe('<open-badge-wall> with thousands of badges', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('asks for, draws and checks only what is near', async () => {
    const { asked, fetch } = countingHost();
    let checked = 0;
    const counting = verifierThatFinds(findings.verified);
    const verifier = {
      ...counting,
      verify: (...given: Parameters<typeof counting.verify>) => {
        checked += 1;
        return counting.verify(...given);
      },
    };
    const element = await arrangedWall(wallOfElements(MANY), { fetch, verifier });
    await placed(element, MANY);
    const first = element.querySelector('open-badge');
    if (first) await settled(first);
    expect(inside(element, '[part=counts]').textContent).to.contain('5,000 badges');
    expect(asked.size).to.be.within(12, 150);
    expect(cardsOn(element)).to.be.within(12, 150);
    expect(checked).to.be.within(1, 150);
    const drawn = [...element.querySelectorAll('open-badge')].filter(({ shadowRoot }) => shadowRoot !== null);
    expect(drawn.length).to.be.within(12, 150);
  });

  it('has a place with a name and a number for each badge, and keeps their room', async () => {
    const element = await arrangedWall(wallOfElements(MANY), countingHost());
    await placed(element, MANY);
    const place = placesOn(element)[4_899];
    expect(place?.textContent).to.equal('Badge 4899');
    expect([place?.getAttribute('role'), place?.ariaPosInSet, place?.ariaSetSize]).to.deep.equal(['listitem', '4900', '5000']);
    const columns = getComputedStyle(inside(element, '.grid')).gridTemplateColumns.split(' ').length;
    expect(element.getBoundingClientRect().height).to.be.above((MANY / columns) * 150);
  });

  it('draws what comes near, and no longer what was left far behind', async () => {
    const { asked, fetch } = countingHost();
    const element = await arrangedWall(wallOfElements(MANY), { fetch });
    await placed(element, MANY);
    const far = placesOn(element)[4_000];
    far?.scrollIntoView();
    await until(() => asked.has('/badges/4000.json') && far?.querySelector('slot') !== null);
    await until(() => placesOn(element)[0]?.querySelector('slot') === null);
    expect(placesOn(element)[0]?.textContent).to.equal('Badge 0');
    expect(cardsOn(element)).to.be.within(12, 200);
    expect(asked.size).to.be.below(300);
    const [first] = element.children as unknown as OpenBadge[];
    await first?.updateComplete;
    expect(first?.shadowRoot?.querySelector('.card')).to.equal(null);
    expect(first?.entries.length).to.equal(1);
  });

  // Each animation costs a layer while it runs, and a wall that is scrolled has dozens at once.
  it('has verdicts come without motion, which those of a short wall have', async () => {
    const { fetch } = countingHost();
    const moving = async (count: number) => {
      const element = await arrangedWall(wallOfElements(count), { fetch, verifier: verifierThatFinds(findings.verified) });
      const first = element.querySelector('open-badge');
      if (!first) throw new Error('no badge');
      await settled(first);
      return getComputedStyle(inside(first, '.mark')).animationName;
    };
    expect(await moving(101)).to.equal('none');
    // Where the system asks for less motion nothing moves on a short one either.
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect(await moving(100)).to.equal(isStill ? 'none' : 'arrive');
  });

  it('goes by arrow keys to rows that nobody has seen', async () => {
    const element = await arrangedWall(wallOfElements(400), countingHost());
    await placed(element, 400);
    const [first] = element.querySelectorAll('open-badge');
    if (!first) throw new Error('There should be one.');
    await until(() => first.entries.length > 0);
    await first.updateComplete;
    first.focus();
    press('End', element);
    const last = element.lastElementChild as OpenBadge;
    await until(() => last.matches(':focus-within') && last.entries.length > 0);
    await until(() => last.shadowRoot?.activeElement !== null);
    press('ArrowLeft', element);
    const before = last.previousElementSibling as OpenBadge;
    await until(() => before.matches(':focus-within'));
    press('Home', element);
    await until(() => first.matches(':focus-within'));
    const stops = [...element.querySelectorAll('open-badge')].filter((card) => !card.arrowed && card.assignedSlot?.className === 'place');
    expect(stops).to.deep.equal([first]);
  });

  it('opens the badge that the address names, be it the 4,900th', async () => {
    history.replaceState(null, '', `#${new URLSearchParams({ badge: 'https://university.example/badges/Badge%204899' })}`);
    const members = Array.from({ length: MANY }, (_, at) => soundBadge({ name: `Badge ${at}` }));
    const element = await arrangedWall(
      Object.assign(document.createElement('open-badge-wall'), { deepLinks: true, source: members }) as OpenBadgeWall,
    );
    const opened = () => element.shadowRoot?.querySelector<OpenBadge>('open-badge:state(open)');
    await until(() => opened() !== null);
    expect(opened()?.entries[0]?.reading?.badge.name).to.equal('Badge 4899');
    opened()?.closeDetails();
  });

  it('reads all of them when they are searched', async () => {
    const { asked, fetch } = countingHost();
    const element = await arrangedWall(wallOfElements(300, { searchable: '' }), { fetch });
    for (const badge of element.querySelectorAll('open-badge')) badge.textContent = '';
    const field = inside<HTMLInputElement>(element, 'input');
    field.value = 'badge 287';
    field.dispatchEvent(new Event('input'));
    await until(() => asked.size === 300 && placesOn(element).length === 1);
    expect(element.children[287]).to.have.nested.property('assignedSlot.className', 'place');
  });

  it('has all of them on a sheet of paper, and lets them go again', async () => {
    const members = Array.from({ length: 400 }, (_, at) => soundBadge({ name: `Badge ${at}` }));
    const element = await arrangedWall(
      Object.assign(document.createElement('open-badge-wall'), { source: members, verify: 'off' }) as OpenBadgeWall,
    );
    await placed(element, 400);
    expect(cardsOn(element)).to.be.below(200);
    dispatchEvent(new Event('beforeprint'));
    expect(cardsOn(element)).to.equal(400);
    await Promise.resolve();
    dispatchEvent(new Event('afterprint'));
    await until(() => cardsOn(element) < 200);
  });

  describe('of a collection', () => {
    const shelfOf = (count: number) => `[${Array.from({ length: count }, (_, at) => text(at)).join(',\n')}]`;

    it('reads all and checks what is near', async () => {
      const element = await arrangedWall(
        Object.assign(document.createElement('open-badge-wall'), { source: shelfOf(2_000) }) as OpenBadgeWall,
      );
      await placed(element, 2_000);
      await until(() => element.every.some(({ report }) => report));
      expect(inside(element, '[part=counts]').textContent).to.match(/^2,000 badges · \d+ verified$/);
      expect(element.every.filter(({ report }) => report).length).to.be.below(200);
      expect(element.every.map(({ reading }) => reading?.badge.name)[1_999]).to.equal('Badge 1999');
    });

    it('comes from one address, however long it is', async () => {
      const fetch = async () => new Response(shelfOf(2_000));
      const element = await arrangedWall(Object.assign(document.createElement('open-badge-wall'), { src: '/all.json' }) as OpenBadgeWall, {
        fetch,
      });
      await placed(element, 2_000);
      expect(shelfOf(2_000).length).to.be.above(1_000_000);
    });

    it('has all of its verdicts when they are filtered by', async () => {
      const element = await arrangedWall(
        Object.assign(document.createElement('open-badge-wall'), { source: shelfOf(150), filter: 'verified' }) as OpenBadgeWall,
      );
      const told = new Promise<Event>((go) => element.addEventListener('open-badge-settled', go, { once: true }));
      expect((await told) as Event & { reports: unknown[] }).to.have.nested.property('reports.length', 150);
      await placed(element, 150);
      expect(element.matches(':state(settled)')).to.equal(true);
    });

    it('says which member can’t be read, and shows the others', async () => {
      const element = await arrangedWall(
        Object.assign(document.createElement('open-badge-wall'), {
          source: `${shelfOf(150).slice(0, -1)}, {"a": 1, "a": 2}]`,
        }) as OpenBadgeWall,
      );
      await placed(element, 151);
      expect(inside(element, '[part=counts]').textContent).to.contain('1 could not be read');
      expect(element.every.at(-1)?.error?.code).to.equal('duplicateMember');
    });

    it('takes badges and reports from a property', async () => {
      const element = await arrangedWall(
        Object.assign(document.createElement('open-badge-wall'), {
          badges: [...reportsOf150(), soundBadge({ name: 'One more' })],
        }) as OpenBadgeWall,
      );
      await settled(element);
      await element.updateComplete;
      expect(inside(element, '[part=counts]').textContent).to.equal('151 badges · 151 verified');
    });
  });
});

function reportsOf150() {
  return Array.from({ length: 150 }, (_, at) => ({
    verdict: 'verified' as const,
    issuerTrust: 'unrecognized' as const,
    checks: [],
    checkedAt: '2026-01-01T00:00:00Z',
    asked: [],
    pointer: `/${at}`,
  }));
}
