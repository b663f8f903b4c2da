import { expect, html } from '@open-wc/testing';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import type { OpenBadgeVerifier } from '../../packages/elements/src/verifier/verifier-element.js';
import type { Verifier } from '../../packages/verify/src/verify.js';
import { answersFetch } from '../support/clock-and-network.js';
import { inside, mounted, outcome, soundBadge, textOf, verifierThatFinds } from './support.js';

const text = JSON.stringify(soundBadge());
const place = (around: Parameters<typeof mounted>[1] = {}) =>
  mounted<OpenBadgeVerifier>(html`<open-badge-verifier></open-badge-verifier>`, around);

function drop(element: Element, fill: (data: DataTransfer) => void): void {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  inside(element, '[part=drop]').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

async function result(element: OpenBadgeVerifier): Promise<string> {
  await outcome(element);
  await element.updateComplete;
  const shown = element.shadowRoot?.querySelectorAll<BadgeSourceElement>('open-badge-detail, open-badge') ?? [];
  await Promise.all([...shown].map(({ updateComplete }) => updateComplete));
  return textOf(inside(element, '[part=result]'));
}

describe('<open-badge-verifier>', () => {
  it('checks a file that is dropped', async () => {
    const element = await place();
    drop(element, (data) => data.items.add(new File([text], 'badge.json', { type: 'application/json' })));
    expect(await result(element))
      .to.contain('Verified')
      .and.contain('Teamwork in Distributed Research Groups');
  });

  it('checks a file that is chosen', async () => {
    const element = await place();
    const field = inside<HTMLInputElement>(element, 'input[type=file]');
    const data = new DataTransfer();
    data.items.add(new File([text], 'badge.json'));
    field.files = data.files;
    field.dispatchEvent(new Event('change'));
    expect(await result(element)).to.contain('Verified');
  });

  it('checks a text that is pasted', async () => {
    const element = await place();
    inside<HTMLTextAreaElement>(element, 'textarea').value = text;
    inside(element, 'button.go').click();
    expect(await result(element)).to.contain('Verified');
  });

  it('fetches an address that is pasted', async () => {
    const address = 'https://university.example/1.json';
    const fetch = answersFetch({ [address]: { body: text } });
    const element = await place({ fetch });
    element.checkText(` ${address}\n`);
    expect(await result(element)).to.contain('Verified');
    expect(fetch.requests).to.deep.equal([address]);
  });

  it('asks at once under strict privacy, for the viewer has acted', async () => {
    const element = await place({ privacy: 'strict' });
    element.checkText(text);
    expect(await result(element)).to.contain('Verified');
  });

  it('hands on whose badge it should be', async () => {
    const asked: unknown[] = [];
    const sound = verifierThatFinds({ verdict: 'verified' });
    const verifier: Verifier = {
      ...sound,
      verify: (input, options) => {
        asked.push(options?.recipient);
        return sound.verify(input, options);
      },
    };
    const element = await place({ verifier });
    inside<HTMLTextAreaElement>(element, 'textarea').value = text;
    inside<HTMLInputElement>(element, 'input[name=recipient]').value = 'amara@university.example';
    inside(element, 'button.go').click();
    await outcome(element);
    expect(asked).to.deep.equal(['amara@university.example']);
  });

  it('says what is wrong, and takes the next', async () => {
    const element = await place();
    element.checkText('hello');
    expect(await result(element)).to.contain('neither JSON');
    element.checkText(text);
    expect(await result(element)).to.contain('Verified');
    element.checkText(text);
    expect(await result(element)).to.contain('Verified');
  });

  it('can be emptied', async () => {
    const element = await place();
    element.checkText(text);
    await result(element);
    inside(element, '.again button').click();
    await element.updateComplete;
    expect(textOf(inside(element, '[part=result]'))).to.equal('');
  });

  it('lists a collection', async () => {
    const element = await place();
    element.checkText(JSON.stringify([soundBadge({ name: 'One' }), soundBadge({ name: 'Two' })]));
    expect(await result(element))
      .to.contain('2 badges')
      .and.contain('One')
      .and.contain('Two');
  });

  it('can be used by keyboard: every field has its label', async () => {
    const element = await place();
    for (const field of element.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])
      expect(field.labels?.length).to.equal(1);
  });
});
