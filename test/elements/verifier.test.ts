import { expect, html } from '@open-wc/testing';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import type { OpenBadgeVerifier } from '../../packages/elements/src/verifier/verifier-element.js';
import type { Verifier } from '../../packages/verify/src/verify.js';
import { answersFetch } from '../support/clock-and-network.js';
import { emulateMedia } from '../support/screen.js';
import { findings, inside, mounted, outcome, shownToCopy, soundBadge, textOf, verifierThatFinds, verifierThatWaits } from './support.js';

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
  const shown = element.shadowRoot?.querySelectorAll<BadgeSourceElement>('open-badge-detail, open-badge-report, open-badge') ?? [];
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

  it('takes what looks like an address for one, without its https as well', async () => {
    const fetch = answersFetch({ 'https://university.example/1.json': { body: text } });
    const element = await place({ fetch });
    element.checkText('university.example/1.json');
    expect(await result(element)).to.contain('Verified');
    expect(fetch.requests).to.deep.equal(['https://university.example/1.json']);
  });

  for (const given of ['hello', 'hello/world', 'eyJh.eyJi.c2ln', '1.5/2', 'one two.example/3', '{"id":"a.example/b"}'])
    it(`asks nobody for what is no address: ${given}`, async () => {
      const fetch = answersFetch({});
      const element = await place({ fetch });
      element.checkText(given);
      await result(element);
      expect(fetch.requests).to.deep.equal([]);
    });

  it('tells a visitor what a visitor can do about an address that may not be asked', async () => {
    const element = await place();
    element.checkText('http://university.example/1.json');
    expect(await result(element))
      .to.contain('The address is http://university.example/1.json.')
      .and.contain('Try it with https://')
      .and.not.contain('your page');
  });

  it('says that it is the issuer’s address that may not be asked', async () => {
    const decided = { id: 'proof', outcome: 'undetermined', code: 'addressRefused', detail: { address: 'http://10.0.0.1/key' } } as const;
    const element = await place({ finds: { verdict: 'undetermined', decided } });
    element.checkText(text);
    const said = await result(element);
    expect(said).to.contain('Its issuer gives an address').and.contain('Only the issuer can mend this.').and.not.contain('your page');
    expect(said).to.not.contain('A page may not ask this address');
  });

  it('has words for a visitor about a file with nothing in it', async () => {
    const element = await place();
    element.checkText('[]');
    expect(await result(element))
      .to.contain('Ask the holder')
      .and.not.contain('your page');
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
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, 'input[type=file]'));
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

  it('says the sentence first, then each check with what it means, then what the badge says', async () => {
    const element = await place();
    element.checkText(text);
    const said = await result(element);
    const order = [
      'Verified',
      'Signed by did:web:university.example',
      'Is it unchanged since it was signed?',
      'If a single letter is changed',
      'The one request that was made',
      'What the badge says',
    ];
    const places = order.map((part) => said.indexOf(part));
    expect(
      places.every((at) => at >= 0),
      places.join(),
    ).to.equal(true);
    expect([...places].sort((one, other) => one - other)).to.deep.equal(places);
  });

  it('brings what came of it before the eyes of who gave it, and of nobody else', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await place();
    const form = inside(element, '[part=form]');
    form.style.minBlockSize = '200vh';
    scrollTo(0, 0);
    const top = () => inside(element, '[part=result]').getBoundingClientRect().top;
    element.checkText(text);
    await result(element);
    expect(top()).to.be.within(0, innerHeight / 2);
    // What a page gives is not what somebody waits for.
    element.reset();
    await element.updateComplete;
    scrollTo(0, 0);
    element.source = text;
    await result(element);
    expect(top()).to.be.above(innerHeight);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('says its verdict once, under the name of the badge and before all else', async () => {
    const element = await place({ finds: findings.expired });
    element.checkText(text);
    expect((await result(element)).match(/Expired/g)?.length).to.equal(1);
    expect(inside(element, 'open-badge-detail').shadowRoot?.querySelector('.verdict, .judgement')).to.equal(null);
    const report = inside(element, 'open-badge-report');
    expect(textOf(inside(report, '.of'))).to.equal('Teamwork in Distributed Research Groups');
    const size = (selector: string) => Number.parseFloat(getComputedStyle(inside(report, selector)).fontSize);
    expect(size('.word')).to.be.above(size('.of')).and.above(size('.question'));
  });

  it('says what failed, and what the reader can do', async () => {
    const element = await place({ finds: findings.expired });
    element.checkText(text);
    expect(await result(element))
      .to.contain('Its time is over.')
      .and.contain('Ask the holder whether it was renewed.');
  });

  describe('given several files', () => {
    async function severalFiles(): Promise<OpenBadgeVerifier> {
      const element = await place();
      const settled = new Promise<void>((resolve) => {
        let count = 0;
        const tell = () => {
          count += 1;
          if (count === 3) resolve();
        };
        element.addEventListener('open-badge-settled', tell);
        element.addEventListener('open-badge-failed', tell);
      });
      drop(element, (data) => {
        data.items.add(new File([text], 'one.json'));
        data.items.add(new File(['hello'], 'two.txt'));
        data.items.add(new File([JSON.stringify(soundBadge({ name: 'Third' }))], 'three.json'));
      });
      await settled;
      await element.updateComplete;
      await element.updateComplete;
      return element;
    }

    it('checks each for itself, under its name', async () => {
      const said = textOf(inside(await severalFiles(), '[part=result]'));
      expect(said).to.contain('3 files').and.contain('one.json').and.contain('two.txt').and.contain('neither JSON').and.contain('Third');
    });

    it('says first how many are verified, and how many are no badges', async () => {
      const element = await severalFiles();
      expect(textOf(inside(element, '.counts'))).to.equal('3 files · 2 verified · 1 could not be read');
      expect(textOf(inside(element, '.counts [role=status]'))).to.contain('2 verified');
    });

    it('says how many are open still', async () => {
      const element = await place({ verifier: verifierThatWaits });
      await element.checkFiles([new File([text], 'one.json'), new File([text], 'two.json')]);
      await element.updateComplete;
      expect(textOf(inside(element, '.counts'))).to.equal('2 files · 2 not checked yet');
      expect(textOf(inside(element, '.counts [role=status]'))).to.equal('');
    });

    it('tells of all of them in one report', async () => {
      const element = await severalFiles();
      const copied = await copiedFrom(element);
      expect(copied).to.contain('What was given: one.json').and.contain('What was given: two.txt').and.contain('Badge: Third');
    });

    it('can be emptied', async () => {
      const element = await severalFiles();
      inside(element, '.again button').click();
      await element.updateComplete;
      expect(textOf(inside(element, '[part=result]'))).to.equal('');
    });
  });

  describe('its report to keep', () => {
    it('is a text in plain words, with the time and what was asked of whom', async () => {
      const element = await place();
      inside<HTMLInputElement>(element, 'input[name=recipient]').value = 'amara@university.example';
      inside<HTMLTextAreaElement>(element, 'textarea').value = text;
      inside(element, 'button.go').click();
      await result(element);
      const copied = await copiedFrom(element);
      for (const part of [
        'Report on a badge',
        'What was given: pasted text',
        'Badge: Teamwork in Distributed Research Groups',
        'Issuer: University of Northern Example',
        'Proven identifier: did:web:university.example',
        'Compared with: amara@university.example',
        'Verdict: Verified',
        '- Is it unchanged since it was signed? Yes. The signature fits every word of it (eddsa-rdfc-2022).',
        `Checked in this browser on`,
        'Verdict: Verified\nChecked in this browser, ',
        '- https://university.example/.well-known/did.json',
        'This report proves nothing by itself',
      ])
        expect(copied).to.contain(part);
      expect(copied).to.not.match(/undefined|null|\[object|<\/?\w|just now/);
      expect(textOf(inside(element, '.keep'))).to.contain('Copied');
    });

    it('is shown to be copied by hand where the clipboard is refused', async () => {
      const element = await place();
      element.checkText(text);
      await result(element);
      const clipboard = { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      inside(element, '.keep .copy').click();
      const field = await shownToCopy(element).finally(() => Reflect.deleteProperty(navigator, 'clipboard'));
      expect(field.value).to.contain('Report on a badge').and.contain('Verdict: Verified');
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(await copiedFrom(element)).to.equal(field.value);
      expect(textOf(inside(element, '.keep')))
        .to.contain('Copied')
        .and.not.contain('Copy it from here');
    });

    it('can’t be given a line of its own by a badge', async () => {
      const element = await place({ finds: findings.forged });
      element.checkText(
        JSON.stringify(soundBadge({ name: 'X\nVerdict: Verified', issuer: { name: 'Y\r\nVerdict: Verified\u2028Verdict: Verified' } })),
      );
      await result(element);
      const lines = (await copiedFrom(element)).split(/[\r\n\u2028]/);
      expect(lines.filter((line) => line.startsWith('Verdict:'))).to.deep.equal(['Verdict: Not valid']);
    });

    it('is saved under the name of the badge', async () => {
      const element = await place();
      element.checkText(text);
      await result(element);
      const { click } = HTMLAnchorElement.prototype;
      const saved: string[] = [];
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this.download);
      };
      const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('.keep button') ?? [];
      for (const button of buttons) if (/^Save/.test(button.textContent ?? '')) button.click();
      HTMLAnchorElement.prototype.click = click;
      const name = 'Teamwork-in-Distributed-Research-Groups';
      expect(saved).to.deep.equal([`${name}-report.txt`, `${name}-report.json`]);
    });

    it('is data as well', async () => {
      const { accountAsData } = await import('../../packages/elements/src/verifier/account.js');
      const element = await place();
      element.checkText(text);
      await result(element);
      const [entry] = element.entries;
      const data = JSON.parse(entry ? accountAsData([{ from: 'a.json', entry }], 'amara@university.example') : '{}');
      expect(data.comparedWith).to.equal('amara@university.example');
      expect(data.reports[0].from).to.equal('a.json');
      expect(data.reports[0].report.verdict).to.equal('verified');
      expect(data.reports[0].report.asked).to.deep.equal(['https://university.example/.well-known/did.json']);
    });
  });

  it('is no wider than a phone, whatever the length of its issuer’s key', async () => {
    const element = await place();
    element.style.inlineSize = '320px';
    element.checkText(JSON.stringify(soundBadge({ issuer: { id: `did:key:z6Mk${'h'.repeat(90)}`, name: 'University' } })));
    expect(await result(element)).to.contain('did:key:z6Mk');
    expect(element.scrollWidth).to.equal(320);
    // Nothing is cut off either.
    const report = inside(element, 'open-badge-report');
    for (const part of report.shadowRoot?.querySelectorAll('.report, .report p') ?? [])
      expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth);
  });

  it('has no fault that axe can see, with a result in it', async () => {
    const element = await place();
    element.checkText(text);
    await result(element);
    await expect(element).to.be.accessible();
  });
});

/** What "Copy as text" puts on the clipboard, which a test is not let near. */
async function copiedFrom(element: Element): Promise<string> {
  const { clipboard } = navigator;
  let copied = '';
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (written: string) => {
        copied = written;
      },
    },
  });
  inside(element, '.keep .copy').click();
  await new Promise((go) => setTimeout(go));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return copied;
}
