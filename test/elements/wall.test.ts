import { expect, html } from '@open-wc/testing';
import type { OpenBadgeWall } from '../../packages/elements/src/wall/wall-element.js';
import { shelf } from '../../stories/support/badges.js';
import { findings, inside, mounted, settled, soundBadge, textOf, verifierThatFinds, verifierThatWaits } from './support.js';

const mixed = verifierThatFinds((at) => (at % 3 === 2 ? findings.unreachable : findings.verified));
const namesOn = (wall: OpenBadgeWall) =>
  [...(wall.shadowRoot?.querySelectorAll('open-badge') ?? [])].map(({ entries }) => entries[0]?.report?.badge?.name);
const titlesOn = (wall: OpenBadgeWall) =>
  [...(wall.shadowRoot?.querySelectorAll('[part=group-title]') ?? [])].map((title) => title.textContent);

async function wall(content: unknown): Promise<OpenBadgeWall> {
  const element = await mounted<OpenBadgeWall>(content, { verifier: mixed });
  await settled(element);
  return element;
}

describe('<open-badge-wall>', () => {
  it('counts in words', async () => {
    const element = await wall(html`<open-badge-wall .source=${shelf}></open-badge-wall>`);
    expect(inside(element, '[part=counts]').textContent).to.equal('9 badges · 6 verified · 3 could not be checked');
  });

  it('groups by year, the newest first', async () => {
    const element = await wall(html`<open-badge-wall group-by="year" .source=${shelf}></open-badge-wall>`);
    expect(titlesOn(element)).to.deep.equal(['2024', '2023', '2022']);
  });

  for (const [by, titles] of [
    ['issuer', ['University of Northern Example', 'River Trust', 'Write the Docs']],
    ['event', ['Conference 2024', 'Summer school']],
    ['type', ['Certificate', 'Badge', 'Award']],
    ['none', []],
  ] as const) {
    it(`groups by ${by}`, async () => {
      const element = await wall(html`<open-badge-wall group-by=${by} .source=${shelf}></open-badge-wall>`);
      expect(titlesOn(element)).to.deep.equal(titles);
      expect(namesOn(element).length).to.equal(9);
    });
  }

  it('sorts by name', async () => {
    const names = namesOn(await wall(html`<open-badge-wall sort="name" .source=${shelf}></open-badge-wall>`));
    expect(names[0]).to.equal('Accessible Web');
    expect([...names].sort()).to.deep.equal(names);
  });

  it('is searched without regard to case and accents', async () => {
    const element = await wall(html`<open-badge-wall searchable .source=${shelf}></open-badge-wall>`);
    const field = inside<HTMLInputElement>(element, 'input');
    field.value = 'REVÏEW';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(namesOn(element)).to.deep.equal(['Peer Review']);
  });

  it('says how many fit, each time', async () => {
    const element = await wall(html`<open-badge-wall searchable .source=${shelf}></open-badge-wall>`);
    const found = () => textOf(inside(element, '.found[role=status]'));
    const field = inside<HTMLInputElement>(element, 'input');
    const look = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      return found();
    };
    expect(found()).to.equal('');
    expect(await look('review')).to.equal('1 of 9 shown');
    expect(await look('write')).to.equal('3 of 9 shown');
    expect(await look('')).to.equal('');
  });

  it('has small groups of emblems beside each other where there is room, and below each other where there is none', async () => {
    const tops = async (width: number, density: string) => {
      const place = await mounted<HTMLElement>(
        html`<div style="inline-size: ${width}px"><open-badge-wall group-by="year" density=${density} .source=${shelf}></open-badge-wall></div>`,
      );
      const element = place.querySelector('open-badge-wall');
      if (!element) throw new Error('no wall');
      while (titlesOn(element).length < 3) await new Promise(requestAnimationFrame);
      await element.updateComplete;
      return [...(element.shadowRoot?.querySelectorAll('h2') ?? [])].map((title) => Math.round(title.getBoundingClientRect().top));
    };
    const beside = await tops(1_000, 'emblems');
    expect(beside[0]).to.equal(beside[1]);
    for (const [width, density] of [
      [390, 'emblems'],
      [1_000, 'cards'],
    ] as const) {
      const [first = 0, second = 0, third = 0] = await tops(width, density);
      expect(first < second && second < third, `${width} ${density}`).to.equal(true);
    }
  });

  it('draws what its badges came to, each part as long as its share', async () => {
    const element = await wall(html`<open-badge-wall .source=${shelf}></open-badge-wall>`);
    const parts = [...(element.shadowRoot?.querySelectorAll('.progress .got') ?? [])];
    expect(parts.map((part) => [part.classList[1], Math.round(Number(part.getAttribute('width')))])).to.deep.equal([
      ['verified', 67],
      ['undetermined', 33],
    ]);
  });

  it('says that nothing fits, and shows the way back', async () => {
    const element = await wall(html`<open-badge-wall filter="revoked" .source=${shelf}></open-badge-wall>`);
    expect(textOf(element)).to.contain('None of the 9 badges fits.');
    const alone = await wall(html`<open-badge-wall filter="revoked" .source=${soundBadge()}></open-badge-wall>`);
    expect(textOf(alone)).to.contain('The only badge does not fit.');
    inside(element, '.empty button').click();
    await element.updateComplete;
    expect(namesOn(element).length).to.equal(9);
  });

  it('says that it is empty', async () => {
    const element = await mounted<OpenBadgeWall>(html`<open-badge-wall></open-badge-wall>`);
    expect(textOf(element)).to.contain('There are no badges here yet.');
  });

  it('groups the page’s own elements without touching them', async () => {
    const element = await mounted<OpenBadgeWall>(
      html`<open-badge-wall group-by="event"><open-badge data-event="Meetup" .source=${soundBadge({ name: 'One' })}></open-badge><open-badge data-event="Conference" .source=${'no badge'}><a href="https://a.example/">Two</a></open-badge></open-badge-wall>`,
    );
    const [one, two] = element.querySelectorAll('open-badge');
    if (!one || !two) throw new Error('Both should be there.');
    await settled(one);
    await settled(two);
    await element.updateComplete;
    expect(titlesOn(element)).to.deep.equal(['Meetup', 'Conference']);
    expect(inside(element, '[part=counts]').textContent).to.equal('2 badges · 1 verified · 1 could not be read');
    expect(one.getAttributeNames().sort()).to.deep.equal(['data-event', 'layout']);
    expect(two.checkVisibility()).to.equal(true);
    element.filter = 'verified';
    await element.updateComplete;
    expect(two.checkVisibility()).to.equal(false);
    expect(one.checkVisibility()).to.equal(true);
  });

  it('sees a badge that is put in later', async () => {
    const element = await mounted<OpenBadgeWall>(html`<open-badge-wall></open-badge-wall>`);
    const badge = document.createElement('open-badge');
    badge.source = soundBadge();
    element.append(badge);
    await settled(badge);
    await element.updateComplete;
    expect(inside(element, '[part=counts]').textContent).to.equal('1 badge · 1 verified');
  });

  it('says what is wrong with a collection', async () => {
    const element = await wall(html`<open-badge-wall .source=${'[]'}></open-badge-wall>`);
    expect(textOf(element)).to.contain('The collection is empty.');
  });

  it('puts a badge under each of its competencies, and those without one last', async () => {
    const element = await wall(html`<open-badge-wall group-by="competency" .source=${shelf}></open-badge-wall>`);
    expect(titlesOn(element)).to.deep.equal([
      'Collaborate with others',
      'Give constructive feedback',
      'Interact through digital technologies',
      'Without a competency',
    ]);
    expect(inside(element, '[part=counts]').textContent).to.contain('9 badges');
    expect(namesOn(element).filter((name) => name === 'Peer Review').length).to.equal(3);
  });

  it('shows an element of the page once more where its badge stands once more', async () => {
    const element = await mounted<OpenBadgeWall>(
      html`<open-badge-wall group-by="competency"><open-badge .source=${soundBadge()}></open-badge></open-badge-wall>`,
    );
    const [own] = element.querySelectorAll('open-badge');
    if (own) await settled(own);
    await element.updateComplete;
    expect(titlesOn(element).length).to.equal(3);
    expect(own?.assignedSlot?.closest('.group')?.querySelector('h2')?.textContent).to.equal('Collaborate with others');
    expect(namesOn(element).length).to.equal(2);
  });

  for (const [density, layout] of [
    ['cards', 'card'],
    ['list', 'compact'],
    ['emblems', 'image'],
  ] as const)
    it(`has a density of ${density}`, async () => {
      const element = await wall(html`<open-badge-wall density=${density} .source=${shelf}></open-badge-wall>`);
      expect(inside<HTMLElement & { layout: string }>(element, '.grid open-badge').layout).to.equal(layout);
      expect(element.shadowRoot?.querySelectorAll('.caption').length).to.equal(density === 'emblems' ? 9 : 0);
    });

  it('keeps its own styles when those of its view come, so that its width counts', async () => {
    const element = await wall(html`<open-badge-wall style="inline-size: 20rem" searchable .source=${shelf}></open-badge-wall>`);
    expect(getComputedStyle(inside(element, '.head')).containerName).to.equal('wall');
    expect(getComputedStyle(inside(element, '.tools')).display).to.equal('grid');
    element.style.inlineSize = '40rem';
    expect(getComputedStyle(inside(element, '.tools')).display).to.equal('flex');
  });

  describe('in the hands of the viewer', () => {
    /** Chooses as a viewer does, by the words of the list and of its option. */
    async function choose(element: OpenBadgeWall, list: string, option: string): Promise<HTMLSelectElement> {
      const labels = [...(element.shadowRoot?.querySelectorAll('.tools label') ?? [])];
      const select = labels.find((label) => label.querySelector('.sr')?.textContent === list)?.querySelector('select');
      if (!select) throw new Error(`There is no list "${list}".`);
      const found = [...select.options].find(({ text }) => text === option);
      if (!found) throw new Error(`There is no "${option}" in it.`);
      select.value = found.value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return select;
    }
    const shown = () => wall(html`<open-badge-wall lang="en" searchable .source=${shelf}></open-badge-wall>`);

    it('is sorted', async () => {
      const element = await shown();
      await choose(element, 'Order', 'By name');
      expect(namesOn(element)[0]).to.equal('Accessible Web');
    });

    it('is grouped, and ungrouped', async () => {
      const element = await shown();
      await choose(element, 'Group', 'By year');
      expect(element.groupBy).to.equal('year');
      expect(titlesOn(element).length).to.be.above(1);
      await choose(element, 'Group', 'Not grouped');
      expect(titlesOn(element)).to.deep.equal([]);
    });

    it('gives each badge as much room as is wanted', async () => {
      const element = await shown();
      await choose(element, 'Look', 'Emblems');
      expect(inside<HTMLElement & { layout: string }>(element, '.grid open-badge').layout).to.equal('image');
      await choose(element, 'Look', 'List');
      expect(inside<HTMLElement & { layout: string }>(element, '.grid open-badge').layout).to.equal('compact');
    });

    it('shows what the page chose as chosen', async () => {
      const element = await wall(
        html`<open-badge-wall lang="en" searchable sort="newest" group-by="issuer" density="list" .source=${shelf}></open-badge-wall>`,
      );
      const chosen = [...(element.shadowRoot?.querySelectorAll('.tools select') ?? [])].map(
        (select) => (select as HTMLSelectElement).selectedOptions[0]?.text,
      );
      expect(chosen.slice(-3)).to.deep.equal(['Newest first', 'By issuer', 'List']);
    });
  });

  describe('while it checks', () => {
    it('tells how far it is, in a line that keeps its room', async () => {
      const element = await mounted<OpenBadgeWall>(html`<open-badge-wall .source=${shelf}></open-badge-wall>`, {
        verifier: verifierThatWaits,
      });
      while (!element.matches(':state(arranged)')) await new Promise(requestAnimationFrame);
      expect(textOf(inside(element, '[part=progress]'))).to.equal('9 not checked yet');
      expect(inside(element, '[part=counts]').textContent).to.equal('9 badges');
      expect(inside(element, '.head [role=status]').textContent).to.equal('');
      const before = inside(element, '.head').getBoundingClientRect().height;
      const done = await wall(html`<open-badge-wall .source=${shelf}></open-badge-wall>`);
      expect(textOf(inside(done, '[part=progress]'))).to.equal('');
      expect(inside(done, '.head').getBoundingClientRect().height).to.equal(before);
      expect(inside(done, '.head [role=status]').textContent).to.equal('9 badges · 6 verified · 3 could not be checked');
    });

    for (const width of [390, 1000])
      it(`does not move what lies below it, at ${width} px`, async () => {
        const around = await mounted<HTMLElement>(
          html`<div style="inline-size: ${width}px"><open-badge-wall .source=${shelf}></open-badge-wall><p>Below</p></div>`,
          { verifier: mixed },
        );
        const element = around.querySelector('open-badge-wall');
        const below = around.querySelector('p');
        if (!element || !below) throw new Error('They should be there.');
        while (!element.matches(':state(arranged)')) await new Promise(requestAnimationFrame);
        const before = below.offsetTop;
        await settled(element);
        await new Promise(requestAnimationFrame);
        expect(below.offsetTop).to.equal(before);
      });
  });

  it('gives the page’s elements their boxes at every moment, and says when they stand in their groups', async () => {
    const element = document.createElement('open-badge-wall') as OpenBadgeWall;
    element.groupBy = 'year';
    for (const source of shelf.slice(0, 3)) element.append(Object.assign(document.createElement('open-badge'), { source }));
    const around = await mounted<HTMLElement>(html`<div></div>`);
    around.append(element);
    const [first] = element.children;
    let tries = 0;
    while (!element.matches(':state(arranged)')) {
      expect(first?.getBoundingClientRect().width, `frame ${tries}`).to.be.above(0);
      tries += 1;
      await new Promise(requestAnimationFrame);
    }
    expect(first?.getBoundingClientRect().width).to.be.above(0);
    expect(first?.assignedSlot?.className).to.equal('place');
  });

  describe('by keyboard', () => {
    const focused = (element: OpenBadgeWall) => {
      const card = element.shadowRoot?.activeElement;
      return card && 'entries' in card ? (card as HTMLElementTagNameMap['open-badge']).entries[0]?.report?.badge?.name : undefined;
    };
    const press = (key: string, element: OpenBadgeWall) =>
      element.shadowRoot?.activeElement?.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );

    it('is one stop, and arrows lead from badge to badge as they are seen', async () => {
      const element = await wall(html`<open-badge-wall .source=${shelf}></open-badge-wall>`);
      const cards = [...(element.shadowRoot?.querySelectorAll('open-badge') ?? [])];
      await Promise.all(cards.map(({ updateComplete }) => updateComplete));
      const stops = cards.filter((card) => (inside(card, '.details').tabIndex ?? 0) >= 0);
      expect(stops.length).to.equal(1);
      cards[0]?.focus();
      const columns = cards.filter((card) => card.offsetTop === cards[0]?.offsetTop).length;
      expect(focused(element)).to.equal('Teamwork');
      press('ArrowRight', element);
      expect(focused(element)).to.equal('Accessible Web');
      press('ArrowLeft', element);
      press('ArrowLeft', element);
      expect(focused(element)).to.equal('Teamwork');
      press('ArrowDown', element);
      expect(focused(element)).to.equal(cards[columns]?.entries[0]?.report?.badge?.name);
      press('ArrowUp', element);
      expect(focused(element)).to.equal('Teamwork');
      press('End', element);
      expect(focused(element)).to.equal('Mentor');
      await Promise.all(cards.map(({ updateComplete }) => updateComplete));
      expect(cards.filter((card) => inside(card, '.details').tabIndex >= 0)).to.deep.equal([cards.at(-1)]);
    });
  });

  describe('of which the first few are shown', () => {
    const button = (element: OpenBadgeWall) => element.shadowRoot?.querySelector<HTMLElement>('[part=show-all]');

    it('has these, counts all of them, and says where the others are', async () => {
      const element = await wall(html`<open-badge-wall first="3" .source=${shelf}></open-badge-wall>`);
      expect(namesOn(element).length).to.equal(3);
      expect(inside(element, '[part=counts]').textContent).to.equal('9 badges · 6 verified · 3 could not be checked');
      expect(button(element)?.textContent).to.equal('Show all of them (9)');
    });

    it('goes on with the first of the others when these are wanted', async () => {
      const element = await wall(html`<open-badge-wall first="3" group-by="year" .source=${shelf}></open-badge-wall>`);
      const before = namesOn(element);
      button(element)?.focus();
      button(element)?.click();
      const isOnACard = () => element.shadowRoot?.activeElement?.localName === 'open-badge';
      while (!isOnACard()) await new Promise(requestAnimationFrame);
      const names = namesOn(element);
      expect(names.length).to.equal(9);
      expect(names.slice(0, 3)).to.deep.equal(before);
      const focused = element.shadowRoot?.activeElement as HTMLElementTagNameMap['open-badge'];
      expect(focused.entries[0]?.report?.badge?.name).to.equal(names[3]);
      expect(button(element)).to.equal(null);
    });

    it('says of a group how many there are, not how many are shown', async () => {
      const whole = await wall(html`<open-badge-wall group-by="year" .source=${shelf}></open-badge-wall>`);
      const cut = await wall(html`<open-badge-wall first="1" group-by="year" .source=${shelf}></open-badge-wall>`);
      expect(namesOn(cut).length).to.equal(1);
      expect(textOf(inside(cut, '.group header'))).to.equal(textOf(inside(whole, '.group header')));
    });

    for (const first of [8, 9, 100, 0, -1, Number.NaN]) {
      it(`has all of them where ${first} are asked for and one would be left, or none is meant`, async () => {
        const element = await wall(html`<open-badge-wall .first=${first} .source=${shelf}></open-badge-wall>`);
        expect(namesOn(element).length).to.equal(9);
        expect(button(element)).to.equal(null);
      });
    }

    it('finds what a viewer looks for among all of them', async () => {
      const element = await wall(html`<open-badge-wall first="1" searchable .source=${shelf}></open-badge-wall>`);
      const field = inside<HTMLInputElement>(element, 'input');
      field.value = 'peer';
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(namesOn(element)).to.deep.equal(['Peer Review']);
    });

    it('checks the page’s own elements that are not shown as well', async () => {
      const some = [1, 2, 3, 4].map((at) => soundBadge({ name: `Badge ${at}` }));
      const element = await mounted<OpenBadgeWall>(
        html`<open-badge-wall first="1">${some.map((badge) => html`<open-badge .source=${badge}></open-badge>`)}</open-badge-wall>`,
      );
      const counts = () => element.shadowRoot?.querySelector('[part=counts]')?.textContent;
      while (counts() !== '4 badges · 4 verified') await new Promise(requestAnimationFrame);
      expect([...element.children].filter((child) => child.checkVisibility()).length).to.equal(1);
    });
  });

  describe('with addresses for its badges', () => {
    const address = 'https://university.example/badges/Peer%20Review';
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    const opened = async (element: OpenBadgeWall) => {
      for (let turn = 0; turn < 200; turn += 1) {
        const card = [...(element.shadowRoot?.querySelectorAll('open-badge') ?? [])].find(
          (one) => one.shadowRoot?.querySelector('dialog')?.open,
        );
        if (card) return card;
        await new Promise((go) => setTimeout(go, 10));
      }
      throw new Error('No badge was opened.');
    };

    const nextStep = () => new Promise((go) => addEventListener('hashchange', go, { once: true }));
    const walked = (walk: () => void) => {
      const stepped = nextStep();
      walk();
      return stepped;
    };

    it('opens the badge that the address names, and forgets it when it is closed', async () => {
      history.replaceState(null, '', `#${new URLSearchParams({ badge: address })}`);
      const element = await wall(html`<open-badge-wall deep-links .source=${shelf}></open-badge-wall>`);
      const card = await opened(element);
      expect(card.entries[0]?.report?.badge?.name).to.equal('Peer Review');
      card.closeDetails();
      await card.updateComplete;
      expect(location.hash).to.equal('');
    });

    it('opens it also where only the first few are shown', async () => {
      history.replaceState(null, '', `#${new URLSearchParams({ badge: address })}`);
      const element = await wall(html`<open-badge-wall deep-links first="1" .source=${shelf}></open-badge-wall>`);
      const card = await opened(element);
      expect(card.entries[0]?.report?.badge?.name).to.equal('Peer Review');
      card.closeDetails();
    });

    it('names the badge that is opened, and offers the address to copy', async () => {
      const element = await wall(html`<open-badge-wall deep-links .source=${shelf}></open-badge-wall>`);
      const card = [...(element.shadowRoot?.querySelectorAll('open-badge') ?? [])][3];
      await card?.showDetails();
      expect(new URLSearchParams(location.hash.slice(1)).get('badge')).to.equal(address);
      const [entry] = card?.entries ?? [];
      expect(entry && element.linkTo(entry)).to.equal(location.href);
      await walked(() => card?.closeDetails());
      expect(location.hash).to.equal('');
    });

    it('closes what is open when the viewer goes back, and opens it when they go forward', async () => {
      const element = await wall(html`<open-badge-wall deep-links .source=${shelf}></open-badge-wall>`);
      // There may be no more steps than a browser keeps: they are told apart by what is in them.
      history.pushState({ page: 1 }, '', location.href);
      const card = [...(element.shadowRoot?.querySelectorAll('open-badge') ?? [])][3];
      await card?.showDetails();
      expect(history.state).to.include({ page: 1 }).and.not.deep.equal({ page: 1 });
      await walked(() => history.back());
      await card?.updateComplete;
      expect(card?.shadowRoot?.querySelector('dialog')?.open ?? false).to.equal(false);
      expect([location.hash, history.state]).to.deep.equal(['', { page: 1 }]);
      await walked(() => history.forward());
      expect(await opened(element)).to.equal(card);
      await walked(() => card?.closeDetails());
      expect([location.hash, history.state]).to.deep.equal(['', { page: 1 }]);
    });

    it('goes no step back where the page has gone on meanwhile', async () => {
      const element = await wall(html`<open-badge-wall deep-links .source=${shelf}></open-badge-wall>`);
      const card = [...(element.shadowRoot?.querySelectorAll('open-badge') ?? [])][3];
      await card?.showDetails();
      history.pushState({ page: 2 }, '', `${location.hash}&page=2`);
      card?.closeDetails();
      await card?.updateComplete;
      expect([location.hash, history.state]).to.deep.equal(['#page=2', { page: 2 }]);
    });

    it('leaves the address alone where the page did not ask for it', async () => {
      const element = await wall(html`<open-badge-wall .source=${shelf}></open-badge-wall>`);
      const card = inside<HTMLElementTagNameMap['open-badge']>(element, 'open-badge');
      await card.showDetails();
      expect(location.hash).to.equal('');
      card.closeDetails();
    });
  });
});
