import { expect, fixture, html } from '@open-wc/testing';
import { addressParts, addressTemplate } from '../../packages/elements/src/detail/address.js';
import { linked } from '../../packages/elements/src/detail/parts.js';

const shown = (address: string) =>
  addressParts(address)
    .map(({ text }) => text)
    .join('');

describe('an address to be read', () => {
  for (const [what, address, read] of [
    ['words', 'https://a.example/Field%20Notes', 'https://a.example/Field Notes'],
    ['an address inside', 'https://a.example/?of=https%3A%2F%2Fb.example%2F1', 'https://a.example/?of=https://b.example/1'],
    ['letters of other scripts', 'https://a.example/%E5%9B%A2%E9%98%9F/%C3%A9', 'https://a.example/团队/é'],
    ['nothing in it', 'https://a.example/1', 'https://a.example/1'],
    ['no address of the web', 'did:web:a.example%3A8443', 'did:web:a.example%3A8443'],
  ] as const)
    it(`is written out: ${what}`, () => expect(shown(address)).to.equal(read));

  for (const [what, code] of [
    ['a mark of direction', '%E2%80%AE'],
    ['an isolate', '%E2%81%A6'],
    ['a space of no width', '%E2%80%8B'],
    ['a soft hyphen', '%C2%AD'],
    ['a joiner', '%E2%80%8D'],
    ['a line feed', '%0A'],
    ['a tab', '%09'],
    ['a wide space', '%E3%80%80'],
    ['two blanks', '%20%20'],
    ['an accent that would sit on what stands before', '%CC%81'],
    ['no character', '%FF%FE'],
    ['half a character', '%E2%80'],
    ['half a pair', '%ED%A0%80'],
    ['a percent sign, which would make codes of what follows', '%2541'],
  ] as const)
    it(`keeps the code of ${what}`, () => expect(shown(`https://a.example/x${code}y`)).to.equal(`https://a.example/x${code}y`));

  it('leaves the server’s name as it is', () => expect(shown('https://a%2Fb.example/%41')).to.equal('https://a%2Fb.example/A'));

  it('sets apart what runs the other way, so that no part of the address changes its place', async () => {
    const whole = await fixture(addressTemplate('https://a.example/%D7%A9%D7%9C/12'));
    expect(whole.getAttribute('dir')).to.equal('ltr');
    expect([...whole.querySelectorAll('bdi')].map(({ textContent }) => textContent)).to.deep.equal(['של']);
    expect(whole.textContent).to.equal('https://a.example/של/12');
  });

  it('leads to where it led, and tells the mouse the whole of it', async () => {
    const address = 'https://a.example/Field%20Notes';
    const place = await fixture(html`<p>${linked(address, address)}</p>`);
    expect(place.querySelector('.address > a')?.getAttribute('href')).to.equal(address);
    expect(place.querySelector('a')?.hasAttribute('title')).to.equal(false);
    expect(place.querySelector('.whole')?.getAttribute('title')).to.equal(address);
    expect(place.textContent).to.equal('https://a.example/Field Notes');
  });

  it('is not taken for a name, nor another’s address for its own', async () => {
    const named = await fixture(html`<p>${linked('https://good.example/', 'https://other.example/')}</p>`);
    expect(named.querySelector('.address')).to.equal(null);
    const refused = await fixture(html`<p>${linked('http://localhost/%41', 'http://localhost/%41')}</p>`);
    expect(refused.querySelector('a, .address')).to.equal(null);
    expect(refused.textContent).to.equal('http://localhost/%41');
  });
});
