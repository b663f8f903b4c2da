import { expect, html } from '@open-wc/testing';
import type { OpenBadgeReport } from '../../packages/elements/src/report/report-element.js';
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

  // That paper has the other one: test/browser/print.test.mjs.
  it('has a note for paper that says when it was checked, and shows the one that says "just now"', async () => {
    const element = await report({ finds: findings.listed });
    expect(textOf(inside(element, '.verdict')))
      .to.contain('Checked just now in this browser')
      .and.not.contain('Checked in this browser, ');
    const kept = inside(element, '.note.kept');
    expect(kept.checkVisibility()).to.equal(false);
    expect(kept.textContent)
      .to.match(/Northern University.*Checked in this browser, \w+ \d{1,2}, \d{4} at \d/s)
      .and.not.contain('just now');
  });

  it('has room for its words in the narrowest place', async () => {
    const element = await report({ finds: findings.expired });
    element.explained = true;
    element.style.inlineSize = '132px';
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    for (const part of element.shadowRoot?.querySelectorAll('.report, .report p') ?? [])
      expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth);
    expect(inside(element, '.advice').clientHeight).to.be.below(120);
    expect(inside(element, '.word').clientWidth).to.be.above(72);
  });

  it('is not called as the list in it', async () => {
    const element = await report({ finds: findings.verified });
    expect(inside(element, '.report').getAttribute('aria-label')).to.equal('Report on a badge');
    expect(textOf(inside(element, 'summary'))).to.equal('What was checked');
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
