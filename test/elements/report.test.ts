import { expect, html } from '@open-wc/testing';
import type { OpenBadgeReport } from '../../packages/elements/src/report/report-element.js';
import { emulateMedia } from '../support/screen.js';
import { findings, inside, mounted, settled, soundBadge, textOf } from './support.js';

async function report(finds: Parameters<typeof mounted>[1], open = true): Promise<OpenBadgeReport> {
  const element = await mounted<OpenBadgeReport>(
    html`<open-badge-report ?open=${open} .source=${soundBadge()}></open-badge-report>`,
    finds,
  );
  await settled(element);
  return element;
}

describe('<open-badge-report>', () => {
  it('asks one question after the other, and answers in plain words', async () => {
    const element = await report({ finds: findings.verified });
    const questions = [...(element.shadowRoot?.querySelectorAll('.question') ?? [])].map((question) => question.textContent);
    expect(questions).to.deep.equal([
      'Can it be read as an Open Badge?',
      'Is it unchanged since it was signed?',
      'Was it made by the issuer it names?',
      'Is it valid today?',
      'Does the issuer still stand by it?',
      'Does this site know the issuer?',
    ]);
  });

  it('says what failed, where, and what to do', async () => {
    const text = textOf(inside(await report({ finds: findings.expired }), '.check.failed'));
    expect(text)
      .to.contain('Is it valid today?')
      .and.contain('Its time is over.')
      .and.contain('Where: validUntil')
      .and.contain('Ask the holder');
  });

  it('gives the issuer’s own reason as text', async () =>
    expect(textOf(await report({ finds: findings.revoked }))).to.contain('The issuer’s reason: Awarded by mistake'));

  it('makes an unknown issuer a remark, not a fault', async () => {
    const element = await report({ finds: findings.verified });
    expect(textOf(element)).to.contain('That is a remark, not a fault.');
    expect(element.shadowRoot?.querySelector('.check.failed') === null).to.equal(true);
  });

  it('says whom it asked', async () =>
    expect(textOf(await report({ finds: findings.verified }))).to.contain('Asked while checking: university.example.'));

  for (const [finding, question] of [
    ['verified', 'What does “Verified” mean here?'],
    ['unreachable', 'Why can’t it be checked?'],
    ['forged', 'What does “Not valid” mean here?'],
  ] as const)
    it(`answers "${question}" behind one tap`, async () => {
      const element = await report({ finds: findings[finding] });
      const explained = inside<HTMLDetailsElement>(element, '.explain');
      expect(explained.open).to.equal(false);
      inside(element, '.explain > summary').click();
      expect(explained.open).to.equal(true);
      expect(textOf(explained)).to.contain(question);
    });

  it('says on paper when it was checked, not "just now"', async function () {
    const element = await report({ finds: findings.listed });
    const note = () => textOf(inside(element, '.verdict'));
    expect(note()).to.contain('Checked just now in this browser').and.not.contain('Checked in this browser, ');
    await emulateMedia({ media: 'print' });
    if (!matchMedia('print').matches) this.skip();
    const printed = note();
    await emulateMedia({ media: 'screen' });
    expect(printed).to.match(/On this site’s list as Northern University · Checked in this browser, \w+ \d{1,2}, \d{4} at \d/);
    expect(printed).to.not.contain('just now');
  });

  it('folds and unfolds', async () => {
    const element = await report({ finds: findings.verified }, false);
    const details = inside<HTMLDetailsElement>(element, 'details');
    expect(details.open).to.equal(false);
    inside(element, 'summary').click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await element.updateComplete;
    expect(element.open).to.equal(true);
  });
});
