import { expect, html } from '@open-wc/testing';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { BadgeFailedEvent } from '../../packages/elements/src/events.js';
import { type Answer, answersFetch } from '../support/clock-and-network.js';
import { inside, mounted, outcome, settled, soundBadge, textOf } from './support.js';

const address = 'https://university.example/1.json';
const fallback = html`<a href="https://university.example/">Teamwork</a>`;

const answers: readonly (readonly [what: string, answer: Answer, code: string, says: RegExp])[] = [
  ['text that is no JSON', { body: 'hello' }, 'notJson', /neither JSON/],
  ['an empty file', { body: '' }, 'emptyInput', /nothing here/],
  ['JSON that is no badge', { body: '{"hello":"world"}' }, 'unknownFormat', /no Open Badge/],
  ['a web page', { body: '<!doctype html><title>Log in</title>' }, 'htmlPage', /web page, not a badge/],
  ['404', { status: 404, body: 'x' }, 'httpError', /not found.*404/],
  ['500', { status: 500, body: 'x' }, 'httpError', /error \(500\)/],
  ['410', { status: 410, body: '' }, 'gone', /gone for good/],
  ['no answer', { error: 'dns' }, 'unreachable', /university\.example did not answer/],
  ['a server that lets nobody read', { error: 'cors' }, 'unreachable', /CORS/],
  ['5 MB of JSON', { body: `{"a":"${'x'.repeat(5_000_000)}"}` }, 'tooLarge', /larger than a badge may be/],
  [
    'a name of the wrong type',
    { body: JSON.stringify(soundBadge({ achievement: { name: 7 } })) },
    'wrongType',
    /credentialSubject\.achievement\.name/,
  ],
];

describe('bad input', () => {
  for (const [what, answer, code, says] of answers) {
    it(`is named: ${what}`, async () => {
      const element = await mounted<OpenBadge>(html`<open-badge>${fallback}</open-badge>`, { fetch: answersFetch({ [address]: answer }) });
      element.src = address;
      const event = (await outcome(element)) as BadgeFailedEvent;
      await element.updateComplete;
      expect(event.error.code).to.equal(code);
      expect(textOf(element)).to.match(says).and.contain('Teamwork');
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(inside(element, '[part=problem] .note').textContent?.trim()).to.not.equal('');
    });
  }

  const asked: readonly (readonly [string, string])[] = [
    ['https://university.example/badges/1.json?v=2', 'https://university.example/badges/1.json?v=2'],
    [`https://university.example/badges/2.json?token=${'t'.repeat(300)}`, 'https://university.example/badges/2.json'],
  ];
  for (const [src, told] of asked)
    it(`is told by its whole address, so that its owner knows which it is: ${told}`, async () => {
      const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`, { fetch: answersFetch({ [src]: { status: 404 } }) });
      element.src = src;
      await outcome(element);
      await element.updateComplete;
      expect(textOf(element)).to.contain(`The address is ${told}. Look`);
    });

  const refused = [
    'http://university.example/1.json',
    'https://127.0.0.1/1.json',
    'https://printer.local/1.json',
    'file:///etc/passwd',
    'https://a@university.example/1.json',
    'https://',
  ];
  for (const src of refused) {
    it(`is never asked for: ${src}`, async () => {
      const fetch = answersFetch({});
      const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`, { fetch });
      element.src = src;
      expect(((await outcome(element)) as BadgeFailedEvent).error.code).to.equal('addressRefused');
      expect(fetch.requests).to.deep.equal([]);
    });
  }

  it('is an object that can’t be copied', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge></open-badge>`);
    element.source = { run: () => 1 };
    expect(((await outcome(element)) as BadgeFailedEvent).error.code).to.equal('wrongType');
  });

  it('harms no badge beside it, and the page goes on', async () => {
    const around = await mounted<HTMLElement>(
      html`<div><open-badge .source=${'nothing'}></open-badge><open-badge .source=${soundBadge()}></open-badge></div>`,
    );
    const [bad, good] = around.querySelectorAll('open-badge');
    if (!bad || !good) throw new Error('Both should be there.');
    await settled(bad);
    await settled(good);
    expect(bad.matches(':state(failed)')).to.equal(true);
    expect(good.matches(':state(verified)')).to.equal(true);
  });

  it('is forgotten when something good is given', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge .source=${'nothing'}>${fallback}</open-badge>`);
    await settled(element);
    element.source = soundBadge();
    await outcome(element);
    expect(element.matches(':state(verified)')).to.equal(true);
    expect(textOf(element)).to.not.contain('neither JSON');
  });
});
