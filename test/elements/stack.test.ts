import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FetchPort } from '../../packages/elements/src/controllers/fetch-badge.js';
import type { BadgeProgressEvent } from '../../packages/elements/src/events.js';
import type { OpenBadgeProvider } from '../../packages/elements/src/provider/provider-element.js';
import type { OpenBadgeStack } from '../../packages/elements/src/stack/stack-element.js';
import { checked, daily, fourCourses, names, now, part, pathway, stages, threeRoutes } from '../../stories/support/pathways.js';
import { emulateMedia, setViewport } from '../support/screen.js';
import { type Around, findings, inside, later, mounted, soundBadge, textOf, verifierThatFinds } from './support.js';

const fourStages = pathway({ stages: names.map((name) => part(name)) });
const some = names.slice(0, 3).map((name) => checked({ name }));
const all = names.map((name) => checked({ name }));

async function stack(document: unknown, badges: readonly object[] = [], layout = 'list', around: Around = {}): Promise<OpenBadgeStack> {
  return mounted<OpenBadgeStack>(
    html`<open-badge-stack layout=${layout} .pathway=${document} .badges=${badges} .now=${now}><a href="https://a.example/">The pathway</a></open-badge-stack>`,
    around,
  );
}

/** Resolves with the next progress that fits. */
const progressed = (element: EventTarget, fits: (event: BadgeProgressEvent) => boolean = () => true) =>
  new Promise<BadgeProgressEvent>((resolve) => {
    element.addEventListener('open-badge-progress', (event) => fits(event as BadgeProgressEvent) && resolve(event as BadgeProgressEvent));
  });

const answering = (documents: Readonly<Record<string, unknown>>): FetchPort => {
  return async (address) => {
    const found = documents[new URL(String(address)).pathname];
    if (found === undefined) throw new TypeError('Failed to fetch');
    return new Response(typeof found === 'string' ? found : JSON.stringify(found));
  };
};

const rowsIn = (element: OpenBadgeStack) =>
  [...(element.shadowRoot?.querySelectorAll('[part=requirement]') ?? [])].map((row) =>
    [row.querySelector('[part=requirement-name]'), row.querySelector('[part=requirement-state]')].map((one) => one?.textContent).join(': '),
  );
/** The words in it that stand on more than one line. */
function brokenWords(element: Element): readonly string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  return broken;
}

const fallbackOf = (element: OpenBadgeStack) => element.querySelector('a')?.checkVisibility();

describe('<open-badge-stack>', () => {
  it('says where one stands, and what each requirement came to', async () => {
    const element = await stack(fourCourses, some);
    expect(inside(element, '[part=glance]').textContent).to.equal('3 of 4 parts done, 1 to go.');
    expect(rowsIn(element)).to.deep.equal([
      'How Adults Learn: Done',
      'Planning a Course: Done',
      'Assessment and Feedback: Done',
      'Supervised Teaching: Open',
    ]);
    expect(fallbackOf(element)).to.equal(false);
    expect(element.matches(':state(settled):state(underWay)')).to.equal(true);
  });

  it('links to what is next, and names whose credential stands at the end', async () => {
    const element = await stack(fourCourses, some);
    const link = inside<HTMLAnchorElement>(element, '[part=how-to]');
    expect(link.href).to.equal('https://university.example/courses/Supervised%20Teaching');
    expect(link.getAttribute('aria-label')).to.equal('How to get there: Supervised Teaching');
    const goal = textOf(inside(element, '[part=goal]'));
    expect(goal).to.contain('Adult Education Authorization').and.contain('Awarded by State Board of Adult Education');
    expect(goal).to.contain('Not there yet');
  });

  it('tells how far the word of the authority counts, where the pathway says so', async () => {
    const authority = { name: 'National Council', reach: 'national' };
    const element = await stack(pathway({ all: [part('One')] }, { awards: { name: 'Assistant', authority } }));
    expect(textOf(inside(element, '[part=goal]'))).to.contain('Awarded by National Council · recognized nationally');
  });

  it('is complete in words, and held once the credential itself is there', async () => {
    const complete = await stack(fourCourses, all);
    expect(inside(complete, '[part=glance]').textContent).to.equal('Complete: all 4 parts are done.');
    expect(textOf(inside(complete, '[part=goal]'))).to.contain('All that is asked for is there');
    const held = await stack(fourCourses, [...all, checked({ name: 'Adult Education Authorization', on: '2026-06-20' })]);
    expect(textOf(inside(held, '[part=goal]'))).to.contain('Awarded June 20, 2026');
  });

  it('puts the nearest route first, open, and the others beside it to compare', async () => {
    const element = await stack(threeRoutes, some);
    const routes = [...(element.shadowRoot?.querySelectorAll('details.route') ?? [])] as HTMLDetailsElement[];
    expect(routes.map((route) => [route.querySelector('.row-name')?.textContent, route.open])).to.deep.equal([
      ['Four courses', true],
      ['A degree with a bridge', false],
      ['By experience', false],
    ]);
    expect(textOf(inside(element, 'details.route summary'))).to.equal('Four courses Nearest route Under way · 3 of 4 · 1 to go');
  });

  it('shows alternatives as alternatives, and what is optional as optional', async () => {
    const element = await stack(stages, [checked({ name: 'Masonry' })]);
    expect(textOf(element)).to.contain('A trade of your own Done · 1 of 1 One of these');
    expect(textOf(element)).to.contain('2 of these 4').and.contain('Guild Dinner Optional');
  });

  for (const [what, requirement, badges, words] of [
    [
      'days in a row',
      { consecutive: { count: 90, misses: 2 } },
      daily('Present', '2026-04-01', 65, [20]),
      '64 of 88 days in a row, 1 missed',
    ],
    ['awards', { times: 3 }, daily('Present', '2026-04-01', 2), '2 of 3 awards'],
    ['a span', { span: { months: 6 } }, daily('Present', '2026-04-01', 2), 'since April 1, 2026; long enough on October 1, 2026'],
    ['a ladder', { ladder: { steps: [30, 60] } }, daily('Present', '2026-04-01', 40), '40 of 60 days'],
    ['renewal', { notOlderThan: { years: 1 } }, daily('Present', '2026-04-01', 1), 'Due for renewal on April 1, 2027'],
    ['what is overdue', { notOlderThan: { months: 1 } }, daily('Present', '2026-04-01', 1), 'Lapsed'],
  ] as const) {
    it(`tells ${what} in numbers`, async () => {
      const element = await stack(pathway({ all: [part('Present', requirement), part('Other')] }), badges);
      expect(textOf(element)).to.contain(words);
    });
  }

  for (const [finding, words] of [
    ['revoked', 'revoked by its issuer'],
    ['forged', 'not verified'],
    ['unreachable', 'not verified'],
    ['expired', 'expired'],
  ] as const) {
    it(`does not count a badge that is ${finding}, and says why`, async () => {
      const element = await stack(fourCourses, [checked({ name: names[0] }, findings[finding]), checked({ name: names[1] })]);
      expect(inside(element, '[part=glance]').textContent).to.contain('1 of 4');
      const why = inside<HTMLDetailsElement>(element, 'details.reasons');
      why.open = true;
      expect(textOf(why)).to.contain('1 badge does not count').and.contain(words);
    });
  }

  it('tells that a page counts others than verified ones', async () => {
    const badges = [checked({ name: names[0] }, findings.unreachable)];
    const element = await mounted<OpenBadgeStack>(
      html`<open-badge-stack counts="verified undetermined" .pathway=${fourCourses} .badges=${badges} .now=${now}></open-badge-stack>`,
    );
    expect(inside(element, '[part=glance]').textContent).to.contain('1 of 4');
    expect(textOf(element)).to.contain('This page also counts badges that are not verified.');
  });

  it('checks badges that nobody has checked, and tells it when it did', async () => {
    const element = await stack(fourCourses, [soundBadge({ name: names[0] }), soundBadge({ name: names[1] })]);
    if (element.progress?.root.have !== 2) await progressed(element, ({ progress }) => progress.root.have === 2);
    await element.updateComplete;
    expect(inside(element, '[part=glance]').textContent).to.equal('2 of 4 parts done, 2 to go.');
  });

  it('counts the badges inside it without showing them by themselves', async () => {
    const element = await mounted<OpenBadgeStack>(
      html`<open-badge-stack .pathway=${fourCourses} .now=${now}><open-badge .source=${soundBadge({ name: names[0] })}></open-badge></open-badge-stack>`,
    );
    if (element.progress?.root.have !== 1) await progressed(element, ({ progress }) => progress.root.have === 1);
    await element.updateComplete;
    expect(element.querySelector('open-badge')?.checkVisibility()).to.equal(false);
  });

  it('counts the badges of a wall elsewhere on the page', async () => {
    const provider = await mounted<Element>(
      html`<div><open-badge-wall id="mine" .source=${[soundBadge({ name: names[0] }), soundBadge({ name: names[3] })]}></open-badge-wall><open-badge-stack from="mine" .pathway=${fourCourses} .now=${now}></open-badge-stack></div>`,
    );
    const element = provider.querySelector('open-badge-stack') as OpenBadgeStack;
    if (element.progress?.root.have !== 2) await progressed(element, ({ progress }) => progress.root.have === 2);
    expect(element.progress?.root.have).to.equal(2);
  });

  it('reads a pathway of another format, and tells how much of it has no place in ours', async () => {
    const component = (name: string, at: number) => ({
      id: `c${at}`,
      type: 'CredentialComponent',
      name,
      proxyFor: `https://a.example/${at}`,
    });
    const condition = { targetComponent: names.map((_, at) => `c${at}`), requiredNumber: names.length };
    const ctdl = (more: object) => ({
      '@context': 'https://credreg.net/ctdl/schema/context/json',
      '@graph': [
        { id: 'p', type: 'Pathway', name: 'Welder', hasDestinationComponent: 'z', ...more },
        { id: 'z', type: 'CredentialComponent', name: 'Welding certificate', hasCondition: condition },
        ...names.map(component),
      ],
    });
    const element = await stack(ctdl({}), some);
    expect(inside(element, '[part=name]').textContent).to.equal('Welder');
    expect(rowsIn(element)).to.have.length.of.at.least(names.length);
    expect(textOf(inside(element, '.asides'))).to.not.contain('another format');
    const other = await stack(ctdl({ hasSomethingElse: 'x' }), some);
    expect(textOf(inside(other, '.asides'))).to.contain('comes from another format, and not all of it could be carried over (1).');
  });

  it('fetches the pathway and what it builds on', async () => {
    const fetch = answering({
      '/state.json': { type: 'OpenBadgePathway', name: 'State', extends: '/core.json', changes: [{ add: part('Law'), to: 'all' }] },
      '/core.json': { type: 'OpenBadgePathway', name: 'Core', requires: { id: 'all', all: [part(names[0])] } },
    });
    const element = await stack('/state.json', some, 'list', { fetch });
    if (!element.progress) await progressed(element);
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(['How Adults Learn: Done', 'Law: Open']);
  });

  it('asks the viewer before another server is asked, where privacy is strict', async () => {
    const asked: string[] = [];
    const fetch: FetchPort = async (address) => {
      asked.push(String(address));
      return new Response(JSON.stringify(fourCourses));
    };
    const element = await stack('https://elsewhere.example/pathway.json', some, 'list', { fetch, privacy: 'strict' });
    await element.updateComplete;
    expect(textOf(element)).to.contain('Showing it asks elsewhere.example for the pathway.');
    expect(asked).to.deep.equal([]);
    const told = progressed(element);
    inside(element, 'button.check').click();
    await told;
    expect(asked).to.deep.equal(['https://elsewhere.example/pathway.json']);
  });

  for (const [what, document, words] of [
    ['an unknown word', pathway({ all: [part('One'), { name: 'Two', bagde: 'x' }] }), 'Where: requires.all.1.bagde.'],
    [
      'a cycle',
      pathway({
        all: [
          { id: 'a', any: [{ same: 'b' }] },
          { id: 'b', any: [{ same: 'a' }] },
        ],
      }),
      'This pathway contains itself.',
    ],
    ['a missing member', { type: 'OpenBadgePathway', name: 'X' }, 'Where: requires.'],
    ['something else', { type: 'Recipe' }, 'This document is not a pathway.'],
    ['a list', [], 'This document is not a pathway.'],
  ] as const) {
    it(`names the fault of a document with ${what}, and keeps the fallback`, async () => {
      const element = await stack(document, some);
      expect(textOf(inside(element, '[part=problem]'))).to.contain(words);
      expect(fallbackOf(element)).to.equal(true);
      expect(element.matches(':state(failed)')).to.equal(true);
      element.pathway = fourCourses;
      await element.updateComplete;
      expect(inside(element, '[part=glance]').textContent).to.contain('3 of 4');
      expect(fallbackOf(element)).to.equal(false);
    });
  }

  for (const [what, fetch, words] of [
    ['can’t be reached', answering({}), 'The pathway could not be fetched'],
    ['is no JSON', answering({ '/p.json': '<html>' }), 'What lies at the address of the pathway is not JSON.'],
  ] as const) {
    it(`keeps the fallback when the pathway ${what}`, async () => {
      const element = await stack('/p.json', some, 'list', { fetch });
      for (let tries = 0; !element.matches(':state(failed)') && tries < 100; tries += 1) {
        await new Promise((go) => requestAnimationFrame(go));
      }
      expect(textOf(element)).to.contain(words);
      expect(fallbackOf(element)).to.equal(true);
    });
  }

  const broken = { ...(soundBadge() as { credentialSubject: object }) };
  for (const [what, file, document, words] of [
    ['is no badge at all', '/mine.json', '<html>', 'In /mine.json; what is in it does not count.'],
    [
      'lacks a member',
      '/one.json',
      { ...broken, credentialSubject: { ...broken.credentialSubject, achievement: 7 } },
      'Where: credentialSubject.achievement Only the issuer can mend this. In /one.json; what is in it does not count.',
    ],
    [
      'has a member that can’t be read',
      '/many.json',
      [soundBadge(), { ...broken, issuer: undefined }],
      'Where: issuer Only the issuer can mend this. In /many.json; what is in it does not count.',
    ],
    ['is not there', '/gone.json', undefined, 'In /gone.json; what is in it does not count.'],
  ] as const) {
    it(`names file and field of a badge that ${what}, and counts the rest`, async () => {
      const element = await mounted<OpenBadgeStack>(
        html`<open-badge-stack .pathway=${fourCourses} .now=${now} src=${file}>${some.map((report) => html`<open-badge .entry=${{ report }}></open-badge>`)}</open-badge-stack>`,
        { fetch: answering(document === undefined ? {} : { [file]: document }) },
      );
      for (let tries = 0; !element.shadowRoot?.querySelector('[part=problem]') && tries < 100; tries += 1)
        await new Promise((go) => requestAnimationFrame(go));
      expect(textOf(inside(element, '[part=problem]'))).to.contain(words);
      expect(inside(element, '[part=glance]').textContent).to.contain('3 of 4');
      expect(element.matches(':state(failed)')).to.equal(false);
    });
  }

  it('tells of a badge inside that can’t be read, which nobody sees otherwise', async () => {
    const element = await mounted<OpenBadgeStack>(
      html`<open-badge-stack .pathway=${fourCourses} .now=${now}>
        <open-badge .entry=${{ report: some[0] }}></open-badge><open-badge .source=${'nothing'}></open-badge></open-badge-stack>`,
    );
    for (let tries = 0; !element.shadowRoot?.querySelector('[part=problem]') && tries < 100; tries += 1)
      await new Promise((go) => requestAnimationFrame(go));
    expect(textOf(inside(element, '[part=problem]'))).to.contain('It was given by the page itself, and does not count.');
    expect(inside(element, '[part=glance]').textContent).to.contain('1 of 4');
  });

  it('drops the answer to an earlier question', async () => {
    const slow = later<Response>();
    const fetch: FetchPort = (address) =>
      String(address).endsWith('/slow.json') ? slow.promise : Promise.resolve(new Response(JSON.stringify(fourCourses)));
    const element = await stack('/slow.json', some, 'list', { fetch });
    const told = progressed(element);
    element.pathway = '/quick.json';
    await told;
    slow.resolve(new Response(JSON.stringify(threeRoutes)));
    await slow.promise;
    await new Promise((go) => requestAnimationFrame(go));
    await element.updateComplete;
    expect(element.progress?.pathway?.requires.all?.length).to.equal(4);
  });

  it('opens a badge and gives the focus back', async () => {
    const element = await stack(fourCourses, some);
    const button = inside(element, '[part=badge]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    for (let tries = 0; !element.shadowRoot?.querySelector('dialog[open]') && tries < 100; tries += 1) {
      await new Promise((go) => requestAnimationFrame(go));
    }
    expect(inside(element, 'dialog').querySelector('open-badge-detail')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('keeps hostile texts texts, and makes no link of what may be none', async () => {
    const element = await stack(
      pathway(
        { all: [part('<img src=x onerror=alert(1)>', { url: 'javascript:alert(1)', description: '<b>x</b>' }), part('✔ \u202eend')] },
        {
          name: '<script>1</script>',
          awards: { name: '<i>', url: 'javascript:alert(2)', authority: { name: 'A\u202eB', url: 'data:text/html,x' } },
        },
      ),
    );
    const root = element.shadowRoot;
    expect(root?.querySelectorAll('img, script, i, b').length).to.equal(1); // the number in the ring
    expect([...(root?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol)).to.deep.equal(['https:']);
    expect(textOf(element)).to.contain('✔ \ufffdend').and.contain('Awarded by A\ufffdB');
  });

  it('writes no style attribute, in any layout; only the zoom of the map is set, as a property', async () => {
    for (const layout of ['list', 'ring', 'map']) {
      const element = await stack(threeRoutes, some, layout);
      expect(element.shadowRoot?.querySelectorAll('[style]:not(.plane)').length, layout).to.equal(0);
    }
  });

  describe('the ring', () => {
    it('says in words what it draws, and is as small as its place', async () => {
      const element = await stack(fourCourses, some, 'ring');
      element.style.setProperty('inline-size', '120px');
      expect(inside(element, '.ring-words').textContent?.replace(/\s+/g, ' ').trim()).to.equal('3of 4');
      expect(inside(element, '.ring').getBoundingClientRect().width).to.equal(120);
      expect([...inside(element, 'ul.sr').children].map((item) => item.textContent)).to.deep.equal([
        'How Adults Learn: Done',
        'Planning a Course: Done',
        'Assessment and Feedback: Done',
        'Supervised Teaching: Open',
      ]);
      expect(element.shadowRoot?.querySelectorAll('.track').length).to.equal(4);
    });

    it('names whose credential it is once all is there, where the next step stood', async () => {
      expect(textOf(inside(await stack(fourCourses, some, 'ring'), '.ring-next'))).to.equal('Next: Supervised Teaching How to get there');
      expect(textOf(inside(await stack(fourCourses, all, 'ring'), '.ring-next'))).to.equal('Awarded by State Board of Adult Education');
    });
  });

  describe('room', () => {
    for (const [layout, widths] of [
      ['ring', [200, 280, 390]],
      ['map', [800, 1100]],
    ] as const) {
      it(`is kept for a ${layout} before its pathway is there`, async () => {
        for (const width of widths) {
          const answer = later<Response>();
          const element = await stack('/slow.json', some, layout, { fetch: () => answer.promise });
          element.style.inlineSize = `${width}px`;
          await element.updateComplete;
          const before = element.getBoundingClientRect().height;
          const told = progressed(element);
          answer.resolve(new Response(JSON.stringify(fourCourses)));
          await told;
          await element.updateComplete;
          expect(element.getBoundingClientRect().height, `${width}`).to.be.closeTo(before, 4);
        }
      });
    }
  });

  it('has its room before the page is painted with it, also while its words are being loaded', async () => {
    const provider = await fixture<OpenBadgeProvider>(
      html`<open-badge-provider lang="ja" .fetch=${() => later<Response>().promise}></open-badge-provider>`,
    );
    const element = Object.assign(document.createElement('open-badge-stack'), { layout: 'ring', pathway: '/slow.json' });
    provider.append(element);
    // No later than the end of the task that it came up in.
    for (let microtask = 0; microtask < 10; microtask += 1) await Promise.resolve();
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  for (const language of ['en', 'ar'])
    it(`has room for its words in a column of 200 px, ${language}`, async () => {
      const place = await mounted<HTMLElement>(
        html`<div style="inline-size: 200px"><open-badge-stack lang=${language} .pathway=${fourCourses} .badges=${some} .now=${now}></open-badge-stack></div>`,
      );
      const element = place.querySelector('open-badge-stack');
      if (!element) throw new Error('no stack');
      await progressed(element, ({ progress }) => progress.state === 'underWay');
      await element.updateComplete;
      const { shadowRoot } = element;
      for (const part of shadowRoot?.querySelectorAll('h2, .goal-name, .row-name, .badge-text') ?? [])
        expect(brokenWords(part)).to.deep.equal([]);
      expect(shadowRoot?.querySelectorAll('h2, .goal-name').length).to.equal(2);
    });

  describe('the map', () => {
    // Where the browser knows no timelines of scrolling, what is cut off has to tell by itself.
    for (const language of ['en', 'ar'])
      it(`fades at the sides where more lies, and only there, ${language}`, async () => {
        const place = await mounted<HTMLElement>(
          html`<div style="inline-size: 390px"><open-badge-stack lang=${language} layout="map" .pathway=${stages} .badges=${some} .now=${now}></open-badge-stack></div>`,
        );
        const element = place.querySelector('open-badge-stack');
        if (!element) throw new Error('no stack');
        while (!element.matches(':state(settled)')) await new Promise(requestAnimationFrame);
        await element.updateComplete;
        const map = inside(element, '.map');
        const end = (map.scrollWidth - map.clientWidth) * (language === 'ar' ? -1 : 1);
        const fades = async (left: number) => {
          map.scrollTo({ left, behavior: 'instant' });
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
          return ['::before', '::after'].map((side) => Number(getComputedStyle(map, side).opacity));
        };
        expect(Math.abs(end)).to.be.greaterThan(100);
        const isKnown = CSS.supports('animation-timeline: scroll()');
        expect(await fades(0)).to.deep.equal(isKnown ? [0, 1] : [0, 0]);
        expect(await fades(end / 2)).to.deep.equal(isKnown ? [1, 1] : [0, 0]);
        expect(await fades(end)).to.deep.equal(isKnown ? [1, 0] : [0, 0]);
      });

    const focused = (element: OpenBadgeStack) => element.shadowRoot?.activeElement?.querySelector('.node-name')?.textContent;

    it('marks what is next, in words as well', async () => {
      const element = await stack(threeRoutes, some, 'map');
      const marked = [...(element.shadowRoot?.querySelectorAll('.node[aria-current=step]') ?? [])];
      expect(marked.map((node) => textOf(node))).to.deep.equal(['Supervised Teaching Next · Open']);
      expect(inside(await stack(fourCourses, all, 'map'), '.plane').querySelector('[aria-current]')).to.equal(null);
    });

    it('shows what is next where there is no room for all, until the reader moves it', async () => {
      const element = await stack(fourStages, some, 'map');
      element.style.inlineSize = '320px';
      element.requestUpdate();
      await element.updateComplete;
      const map = inside(element, '.map');
      const inSight = () => {
        const node = inside(element, '.node[aria-current]');
        // WebKit measures what is drawn smaller in units of its own.
        const unit = 'currentCSSZoom' in node ? 1 : Number(getComputedStyle(inside(element, '.plane')).zoom);
        const [room, next] = [map.getBoundingClientRect(), node.getBoundingClientRect()];
        return next.left * unit >= room.left && next.right * unit <= room.right;
      };
      expect(inSight()).to.equal(true);
      map.scrollLeft = 0;
      element.badges = [checked({ name: names[0] })];
      await element.updateComplete;
      expect(map.scrollLeft).to.equal(0);
    });

    it('is walked by arrow keys, and left by Tab', async () => {
      await setViewport({ width: 1280, height: 800 });
      const element = await stack(threeRoutes, some, 'map');
      inside(element, '.plane .node').focus();
      expect(focused(element)).to.equal('How Adults Learn');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal('Planning a Course');
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(element)).to.equal('How Adults Learn');
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal('Adult Education Authorization');
      await sendKeys({ press: 'Home' });
      expect(element.shadowRoot?.querySelectorAll('.plane [tabindex="0"]').length).to.equal(1);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
    });

    it('opens a requirement by Enter', async () => {
      const element = await stack(threeRoutes, some, 'map');
      inside(element, '.plane .node').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const dialog = inside<HTMLDialogElement>(element, 'dialog');
      expect(dialog.open).to.equal(true);
      expect(textOf(dialog)).to.contain('How Adults Learn').and.contain('University of Northern Example');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(focused(element)).to.equal('How Adults Learn');
    });

    it('is zoomed by keys and by buttons, within limits', async () => {
      const element = await stack(fourCourses, some, 'map');
      const zoomed = () => inside<HTMLOutputElement>(element, 'output').value;
      inside(element, '.plane .node').focus();
      await sendKeys({ press: '+' });
      expect(zoomed()).to.equal('125 %');
      for (let times = 0; times < 8; times += 1) await sendKeys({ press: '-' });
      expect(zoomed()).to.equal('50 %');
      await sendKeys({ press: '0' });
      expect(zoomed()).to.equal('100 %');
      inside(element, '[aria-label=Larger]').click();
      expect(zoomed()).to.equal('125 %');
    });

    it('stands behind itself as a list', async () => {
      const element = await stack(fourCourses, some, 'map');
      inside<HTMLDetailsElement>(element, '.as-list').open = true;
      expect(rowsIn(element).length).to.equal(4);
    });
  });

  it('keeps still while progress arrives', async () => {
    const verdict = later<void>();
    const { verify, verifyAll, verifyProof } = verifierThatFinds(findings.verified);
    const verifier = {
      verifyProof,
      verify: async (...given: Parameters<typeof verify>) => {
        await verdict.promise;
        return verify(...given);
      },
      async *verifyAll(...given: Parameters<typeof verifyAll>) {
        await verdict.promise;
        yield* verifyAll(...given);
      },
    };
    const element = await stack(
      fourCourses,
      names.map((name) => soundBadge({ name })),
      'list',
      { verifier },
    );
    // They are read one after the other.
    while (!textOf(element).includes('4 badges still being checked')) await new Promise(requestAnimationFrame);
    const before = element.getBoundingClientRect().height;
    expect(textOf(element)).to.contain('4 badges still being checked').and.not.contain('Not begun');
    const done = progressed(element, ({ progress }) => progress.state === 'done');
    verdict.resolve();
    await done;
    await element.updateComplete;
    expect(Math.abs(element.getBoundingClientRect().height - before)).to.be.lessThan(24);
  });

  it('stands still when motion is reduced', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    const element = await stack(fourCourses, all);
    expect(getComputedStyle(inside(element, '.goal-emblem > *')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
