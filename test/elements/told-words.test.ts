/** Mistyped words in attributes: the element does as if nothing had been said, and says so in the console, once. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OpenBadgeStack } from '../../packages/elements/src/stack/stack-element.js';
import type { OpenBadgeTimeline } from '../../packages/elements/src/timeline/timeline-element.js';
import type { OpenBadgeWall } from '../../packages/elements/src/wall/wall-element.js';
import { checked, names, now, part, pathway } from '../../stories/support/pathways.js';
import { answersFetch } from '../support/clock-and-network.js';
import { mounted, soundBadge, textOf } from './support.js';

const badges = names.map((name) => checked({ name }));
const course = pathway({ stages: names.map((name) => part(name)) });

/** What is said in the console while an element is shown, and the element. */
async function told<E extends Element & { readonly updateComplete: Promise<unknown> }>(template: TemplateResult) {
  const lines: unknown[] = [];
  const { warn } = console;
  console.warn = (line: unknown) => lines.push(line);
  try {
    const element = await mounted<E>(template);
    await element.updateComplete;
    await element.updateComplete;
    return { element, lines: lines.filter((line) => String(line).startsWith('open-badge')) };
  } finally {
    console.warn = warn;
  }
}

describe('a word in an attribute that is not known', () => {
  const wrong = html`<open-badge-wall group-by="isuer" sort="constructor" density="rows" filter="verifed verified" .badges=${badges}></open-badge-wall>`;

  it('of a wall is told, each once, with those that there are', async () => {
    const { element, lines } = await told<OpenBadgeWall>(wrong);
    expect(lines).to.deep.equal([
      'open-badge-wall group-by="isuer": not known. It can be none, issuer, event, type, year, competency.',
      'open-badge-wall sort="constructor": not known. It can be given, newest, oldest, name, issuer.',
      'open-badge-wall density="rows": not known. It can be cards, list, emblems.',
      'open-badge-wall filter="verifed": not known. It can be verified, expired, notYetValid, suspended, revoked, invalid, undetermined.',
    ]);
    expect(element.shadowRoot?.querySelectorAll('h2').length).to.equal(0);
    expect(element.shadowRoot?.querySelectorAll('.grid.cards open-badge').length).to.equal(badges.length);
    expect((await told<OpenBadgeWall>(wrong)).lines).to.deep.equal([]);
  });

  it('of a stack is told; it is a list, and verified badges count', async () => {
    const { element, lines } = await told<OpenBadgeStack>(
      html`<open-badge-stack layout="pie" counts="valid" .pathway=${course} .badges=${badges} .now=${now}></open-badge-stack>`,
    );
    expect(lines).to.have.members([
      'open-badge-stack layout="pie": not known. It can be list, map, ring.',
      'open-badge-stack counts="valid": not known. It can be verified, expired, notYetValid, suspended, revoked, invalid, undetermined.',
    ]);
    expect(element.progress?.state).to.equal('done');
    expect(element.shadowRoot?.querySelector('[part=requirement]')).not.to.equal(null);
  });

  it('of a timeline is told; it is of days, by their award', async () => {
    const { element, lines } = await told<OpenBadgeTimeline>(
      html`<open-badge-timeline unit="fortnight" dates="issued" .badges=${badges} .now=${now}></open-badge-timeline>`,
    );
    expect(lines).to.deep.equal([
      'open-badge-timeline unit="fortnight": not known. It can be day, week, month.',
      'open-badge-timeline dates="issued": not known. It can be awarded, activity.',
    ]);
    expect(textOf(element)).to.contain('1 day with a badge 4 badges, May 4, 2026');
  });

  it('that is left out or empty is not told', async () => {
    const { element, lines } = await told<OpenBadgeWall>(html`<open-badge-wall sort="" .badges=${badges}></open-badge-wall>`);
    element.removeAttribute('sort');
    await element.updateComplete;
    expect(lines).to.deep.equal([]);
  });

  it('of a provider’s stance on privacy asks nobody before the viewer acts', async () => {
    const address = 'https://university.example/1.json';
    const fetch = answersFetch({ [address]: { body: JSON.stringify(soundBadge()) } });
    const shown = async (privacy: string) => {
      const provider = document.createElement('open-badge-provider');
      provider.setAttribute('privacy', privacy);
      provider.fetch = fetch;
      const badge = document.createElement('open-badge');
      badge.src = address;
      provider.append(badge);
      const place = await mounted<HTMLElement>(html`<div></div>`);
      place.append(provider);
      await badge.updateComplete;
      return fetch.requests.length;
    };
    expect(await shown('strikt')).to.equal(0);
    expect(await shown('normal')).to.equal(1);
  });
});
