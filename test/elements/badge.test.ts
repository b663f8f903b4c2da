import { expect, html } from '@open-wc/testing';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import { BadgeFailedEvent, BadgeSettledEvent } from '../../packages/elements/src/events.js';
import type { Finding } from '../../stories/support/verifier.js';
import { answersFetch } from '../support/clock-and-network.js';
import { findings, inside, mounted, outcome, settled, soundBadge, textOf, verifierThatWaits } from './support.js';

const STATES = ['verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined'];
const statesOf = (element: Element) => STATES.filter((state) => element.matches(`:state(${state})`));

const verdicts = [
  ['verified', findings.verified, 'Verified', 'Checked just now'],
  ['expired', findings.expired, 'Expired on March 1, 2024', 'Checked just now'],
  ['notYetValid', findings.notYetValid, 'Valid from March 1, 2091', 'Checked just now'],
  ['revoked', findings.revoked, 'Revoked by the issuer', 'taken it back'],
  ['suspended', findings.suspended, 'Suspended by the issuer', 'on hold'],
  ['invalid', findings.forged, 'Not valid', 'changed after it was signed'],
  ['undetermined', findings.unreachable, 'Could not be checked', 'Could not check whether it was revoked'],
] as const;

describe('<open-badge>', () => {
  for (const [state, finds, word, note] of verdicts) {
    it(`says "${word}" and has the state ${state}`, async () => {
      const element = await mounted<OpenBadge>(html`<open-badge lang="en" .source=${soundBadge()}></open-badge>`, { finds });
      await settled(element);
      expect(inside(element, '[part=verdict-word]').textContent).to.contain(word);
      expect(textOf(inside(element, '[part=verdict-note]'))).to.contain(note);
      expect(statesOf(element)).to.deep.equal([state]);
      expect(element.matches(':state(settled)')).to.equal(true);
    });
  }

  it('is neutral while it is checked', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { verifier: verifierThatWaits });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await element.updateComplete;
    expect(inside(element, '[part=verdict]').className).to.contain('neutral');
    expect(statesOf(element)).to.deep.equal([]);
    expect(inside(element, '[role=status]').textContent).to.equal('');
  });

  it('shows what the badge says in the first frame', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { verifier: verifierThatWaits });
    expect(textOf(element)).to.contain('Teamwork in Distributed Research Groups').and.contain('University of Northern Example');
  });

  it('shows the proven identifier only once it is proven', async () => {
    const proven = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`);
    await settled(proven);
    expect(inside(proven, '[part=identifier]').textContent?.trim()).to.equal('did:web:university.example');
    const forged = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { finds: findings.forged });
    await settled(forged);
    expect(inside(forged, '[part=identifier]').textContent?.trim()).to.equal('');
  });

  it('calls an issuer by its identifier when it has no name that can be seen', async () => {
    for (const name of ['', '   ', '\u200b']) {
      const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge({ issuer: { name } })}></open-badge>`);
      await settled(element);
      expect(inside(element, '[part=issuer]').textContent).to.contain('did:web:university.example');
    }
  });

  it('tells of its verdict', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
    element.source = soundBadge();
    const event = await outcome(element);
    expect(event).to.be.instanceOf(BadgeSettledEvent);
    expect(event.bubbles && event.composed).to.equal(true);
    expect((event as BadgeSettledEvent).report?.verdict).to.equal('verified');
  });

  it('tells of every verdict of a collection', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
    element.source = [soundBadge({ name: 'A' }), soundBadge({ name: 'B' })];
    const event = (await outcome(element)) as BadgeSettledEvent;
    expect(event.reports?.map(({ badge }) => badge?.name)).to.deep.equal(['A', 'B']);
    // How several are drawn is loaded with the first that are met.
    while (!element.shadowRoot?.querySelector('article')) await new Promise(requestAnimationFrame);
    expect(element.shadowRoot?.querySelectorAll('article').length).to.equal(2);
  });

  for (const width of [200, 300, 400, 700]) {
    it(`moves nothing on the page when its verdict comes, ${width} px wide`, async () => {
      const heightOf = async (finds: Finding | undefined) => {
        const box = await mounted<HTMLElement>(
          html`<div style="inline-size: ${width}px"><open-badge .source=${soundBadge()}></open-badge></div>`,
          {
            ...(finds ? { finds } : { verifier: verifierThatWaits }),
          },
        );
        const element = box.querySelector('open-badge');
        if (!element) throw new Error('It should be there.');
        await element.updateComplete;
        if (finds) await settled(element);
        const { height } = element.getBoundingClientRect();
        box.parentElement?.remove();
        return height;
      };
      const before = await heightOf(undefined);
      for (const [state, finds] of verdicts) expect(await heightOf(finds), state).to.be.closeTo(before, 1);
    });
  }

  it('does not look like "verified" where the page warns of its issuer, and says so in a line of a list as well', async () => {
    const looks = async (finds: Finding, layout = 'card') => {
      const element = await mounted<OpenBadge>(html`<open-badge layout=${layout} .source=${soundBadge()}></open-badge>`, { finds });
      await settled(element);
      const [mark, note] = [inside(element, '[part=verdict] .mark'), inside(element, '[part=verdict-note]')];
      return {
        shape: mark.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
        colour: getComputedStyle(mark).color,
        says: textOf(note),
        isSeen: note.offsetHeight > 5,
      };
    };
    for (const layout of ['card', 'compact']) {
      const [sound, warned] = [await looks(findings.verified, layout), await looks(findings.warnedOf, layout)];
      expect(warned.shape).to.not.equal(sound.shape);
      expect(warned.colour).to.not.equal(sound.colour);
      expect(warned.says).to.contain('This site warns of this issuer');
      expect(warned.isSeen).to.equal(true);
    }
  });

  it('is called what the page calls it until its name was asked for', async () => {
    const unnamed = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://university.example/1',
      recipient: { type: 'email', hashed: false, identity: 'amara@mail.example' },
      issuedOn: '2024-06-01T00:00:00Z',
      verification: { type: 'hosted' },
      badge: 'https://university.example/class',
    };
    const element = await mounted<OpenBadge>(html`<open-badge .source=${unnamed}><a href="/1">Field Robotics</a></open-badge>`, {
      verifier: verifierThatWaits,
    });
    while (!element.shadowRoot?.querySelector('[part=name]')) await new Promise(requestAnimationFrame);
    expect(inside(element, '[part=name]').textContent).to.contain('Field Robotics');
  });

  for (const width of [180, 210, 280, 400, 620])
    it(`has nothing over its verdict as a line of a list, ${width} px wide`, async () => {
      for (const finds of [findings.verified, findings.expired, findings.warnedOf]) {
        const box = await mounted<HTMLElement>(
          html`<div style="inline-size: ${width}px"><open-badge layout="compact" .source=${soundBadge()}></open-badge></div>`,
          { finds },
        );
        const element = box.querySelector('open-badge');
        if (!element) throw new Error('It should be there.');
        await settled(element);
        const words = document.createRange();
        words.selectNodeContents(inside(element, '[part=verdict-word]'));
        const [word, button] = [words.getBoundingClientRect(), inside(element, '.details').getBoundingClientRect()];
        expect(word.right <= button.left + 1 || word.bottom <= button.top + 1).to.equal(true);
        // A warning is there to be read.
        const note = inside(element, '[part=verdict-note]').getBoundingClientRect();
        if (finds === findings.warnedOf)
          expect(note.right <= button.left + 1 || note.bottom <= button.top + 1 || note.top >= button.bottom - 1).to.equal(true);
      }
    });

  it('asks nothing and says so when it is not to be checked', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge verify="off" .source=${soundBadge()}></open-badge>`);
    expect(inside(element, '[part=verdict-word]').textContent).to.contain('Not checked');
    expect(statesOf(element)).to.deep.equal([]);
  });

  it('is checked when the viewer asks', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge verify="click" .source=${soundBadge()}></open-badge>`);
    expect(inside(element, '[part=verdict-word]').textContent).to.contain('Not checked yet');
    inside(element, 'button.check').click();
    await outcome(element);
    expect(element.matches(':state(verified)')).to.equal(true);
  });

  it('asks no other server before the viewer acts when privacy is strict', async () => {
    const address = 'https://university.example/1.json';
    const fetch = answersFetch({ [address]: { body: JSON.stringify(soundBadge()) } });
    const element = await mounted<OpenBadge>(html`<open-badge src=${address}></open-badge>`, { fetch, privacy: 'strict' });
    while (!element.shadowRoot?.querySelector('button.check')) await new Promise(requestAnimationFrame);
    expect(fetch.requests).to.deep.equal([]);
    expect(textOf(element)).to.contain('university.example');
    inside(element, 'button.check').click();
    await new Promise((resolve) => element.addEventListener('open-badge-read', resolve, { once: true }));
    await element.updateComplete;
    expect(fetch.requests).to.deep.equal([address]);
    inside(element, 'button.check').click();
    await outcome(element);
    expect(element.matches(':state(verified)')).to.equal(true);
  });

  it('draws an emblem where there is no picture, and where it is broken', async () => {
    const plain = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`);
    await settled(plain);
    expect(inside(plain, '.emblem svg.drawn')).to.be.instanceOf(SVGElement);
    const broken = await mounted<OpenBadge>(
      html`<open-badge .source=${soundBadge({ achievement: { image: 'data:image/png;base64,AAAA' } })}></open-badge>`,
    );
    const picture = inside<HTMLImageElement>(broken, '.emblem img');
    picture.loading = 'eager';
    if (!picture.complete) await new Promise((resolve) => picture.addEventListener('error', resolve, { once: true }));
    await settled(broken);
    expect(inside(broken, '.emblem svg.drawn')).to.be.instanceOf(SVGElement);
  });

  it('draws an emblem for a baked SVG with so many shapes that it would hold up the page', async () => {
    const svg = (shapes: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 9 9"><openbadges:credential><![CDATA[${JSON.stringify(soundBadge())}]]></openbadges:credential>${'<path d="M0 0h1"/>'.repeat(shapes)}</svg>`;
    for (const [shapes, selector] of [
      [7_900, '.emblem img.picture'],
      [8_100, '.emblem svg.drawn'],
    ] as const) {
      const element = await mounted<OpenBadge>(html`<open-badge .source=${svg(shapes)}></open-badge>`);
      await settled(element);
      expect(inside<Element>(element, selector)).to.be.instanceOf(Element);
    }
  });

  it('asks for a picture on another server only after the badge was proven', async () => {
    const image = { id: 'https://pictures.example/1.png', type: 'Image', caption: 'A shield' };
    const forged = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge({ achievement: { image } })}></open-badge>`, {
      finds: findings.forged,
    });
    expect(forged.shadowRoot?.querySelector('img')).to.equal(null);
    await settled(forged);
    expect(forged.shadowRoot?.querySelector('img')).to.equal(null);
    const proven = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge({ achievement: { image } })}></open-badge>`);
    await settled(proven);
    const picture = inside<HTMLImageElement>(proven, 'img');
    expect([picture.alt, picture.referrerPolicy, picture.loading, picture.decoding]).to.deep.equal([
      'A shield',
      'no-referrer',
      'lazy',
      'async',
    ]);
  });
});

describe('where <open-badge> takes its badge from', () => {
  const address = 'https://university.example/1.json';
  const fetch = answersFetch({ [address]: { body: JSON.stringify(soundBadge({ name: 'From the address' })) } });
  const script = html`<script type="application/ld+json">
    ${JSON.stringify(soundBadge({ name: 'From the script' }))}
  </script>`;

  it('is the property first', async () => {
    const element = await mounted<OpenBadge>(
      html`<open-badge src=${address} .source=${soundBadge({ name: 'From the property' })}></open-badge>`,
      { fetch },
    );
    await settled(element);
    expect(textOf(element)).to.contain('From the property');
  });

  it('is the address second', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge src=${address}></open-badge>`, { fetch });
    await settled(element);
    expect(textOf(element)).to.contain('From the address');
  });

  for (const type of [
    'application/json',
    'application/ld+json',
    'application/vc+ld+json',
    'application/jwt',
    'application/vc+jwt',
    ' Text/Plain',
  ]) {
    it(`is the first script of type ${type} last`, async () => {
      const element = document.createElement('open-badge');
      const inner = document.createElement('script');
      inner.type = type;
      inner.textContent = JSON.stringify(soundBadge({ name: 'From the script' }));
      const shown = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
      shown.append(inner);
      await outcome(shown);
      expect(textOf(shown)).to.contain('From the script');
      expect(element.source).to.equal(undefined);
    });
  }

  it('is no script of another type', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
    const inner = document.createElement('script');
    inner.type = 'importmap-x';
    inner.textContent = JSON.stringify(soundBadge());
    element.append(inner);
    await element.updateComplete;
    expect(element.entries.length).to.equal(0);
  });

  it('takes a string for content, never for an address', async () => {
    const asked = answersFetch({});
    const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`, { fetch: asked });
    element.source = address;
    const event = await outcome(element);
    expect(event).to.be.instanceOf(BadgeFailedEvent);
    expect(asked.requests).to.deep.equal([]);
  });

  it('takes bytes', async () => {
    const element = await mounted<OpenBadge>(
      html`<open-badge .source=${new TextEncoder().encode(JSON.stringify(soundBadge()))}></open-badge>`,
    );
    await settled(element);
    expect(element.matches(':state(verified)')).to.equal(true);
  });

  it('reads a data: address without asking anyone', async () => {
    const asked = answersFetch({});
    const data = `data:application/json,${encodeURIComponent(JSON.stringify(soundBadge({ name: '100 % here' })))}`;
    const element = await mounted<OpenBadge>(html`<open-badge src=${data}></open-badge>`, { fetch: asked });
    await settled(element);
    expect(textOf(element)).to.contain('100 % here');
    expect(asked.requests).to.deep.equal([]);
  });

  it('shows what was checked, not what the page makes of the object afterwards', async () => {
    const source = soundBadge();
    const element = await mounted<OpenBadge>(html`<open-badge .source=${source}></open-badge>`);
    await settled(element);
    source.name = 'Doctor of Medicine';
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(element)).to.not.contain('Doctor');
  });

  it('has no template of its own for a script', () => expect(script).to.be.an('object'));

  it('keeps the room of a card while it is read, whatever the page put inside, so that nothing below it moves', async () => {
    const address = 'https://university.example/never.json';
    for (const width of [200, 300, 480]) {
      const around = await mounted<HTMLElement>(
        html`<div><open-badge src=${address}><a href="https://university.example/">Teamwork</a></open-badge><open-badge .source=${soundBadge()}></open-badge></div>`,
        { fetch: answersFetch({ [address]: { hang: true } }) },
      );
      around.style.width = `${width}px`;
      const [waiting, shown] = around.querySelectorAll('open-badge');
      if (!waiting || !shown) throw new Error('Both should be there.');
      await settled(shown);
      expect(waiting.offsetHeight, `${width}`).to.be.within(shown.offsetHeight - 24, shown.offsetHeight + 24);
    }
  });
});
