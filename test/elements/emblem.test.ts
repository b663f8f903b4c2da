import { expect, fixture, html } from '@open-wc/testing';
import { emblem } from '../../packages/elements/src/rendering/emblem.js';

const drawn = async (seed: string, name: string) => (await fixture(html`<div>${emblem(seed, name)}</div>`)).innerHTML;

describe('a drawn emblem', () => {
  it('is the same for the same achievement', async () =>
    expect(await drawn('urn:a', 'Team Work')).to.equal(await drawn('urn:a', 'Team Work')));
  it('is another for another', async () => expect(await drawn('urn:a', 'Team Work')).to.not.equal(await drawn('urn:b', 'Team Work')));
  it('has initials', async () =>
    expect((await fixture(html`<div>${emblem('x', '«team» — work!')}</div>`)).textContent?.trim()).to.equal('TW'));
  it('is there without a name', async () => expect(await drawn('', '')).to.contain('<path'));
  it('takes nothing but initials from the name', async () =>
    expect(await drawn('x', '"><script>alert(1)</script>')).to.not.contain('script'));
});
