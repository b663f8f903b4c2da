import { expect, html } from '@open-wc/testing';
import type { OpenBadgeWall } from '../../packages/elements/src/wall/wall-element.js';
import { shelf } from '../../stories/support/badges.js';
import { findings, inside, mounted, settled, soundBadge, textOf, verifierThatFinds } from './support.js';

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

  it('says that nothing fits, and shows the way back', async () => {
    const element = await wall(html`<open-badge-wall filter="revoked" .source=${shelf}></open-badge-wall>`);
    expect(textOf(element)).to.contain('None of the 9 badges fits.');
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
});
