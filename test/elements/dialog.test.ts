import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import { inside, mounted, settled, soundBadge, textOf } from './support.js';

const dialogOf = (element: Element) => element.shadowRoot?.querySelector('dialog');

const isOpen = (element: Element) => dialogOf(element) !== null;

async function shown(): Promise<OpenBadge> {
  const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`);
  await settled(element);
  return element;
}

/** The dialog's content is loaded when it is first opened. */
async function opened(element: OpenBadge): Promise<HTMLDialogElement> {
  for (;;) {
    const dialog = dialogOf(element);
    if (dialog?.open) return dialog;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('the details in a dialog', () => {
  it('open and close by keyboard, and the focus comes back', async () => {
    const element = await shown();
    inside(element, 'button.details').focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await opened(element);
    expect(dialog.matches(':modal')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
    expect(element.shadowRoot?.activeElement === inside(element, 'button.details')).to.equal(true);
  });

  it('are those of the badge, with its report', async () => {
    const element = await shown();
    await element.showDetails();
    const dialog = await opened(element);
    const letter = dialog.querySelector('open-badge-detail');
    await letter?.updateComplete;
    expect(textOf(dialog))
      .to.contain('Teamwork in Distributed Research Groups')
      .and.contain('Signed by did:web:university.example')
      .and.contain('What was checked');
  });

  it('are what is printed while they are open, and nothing behind them', async () => {
    const onPaper = () =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => /^@media print.*visibility: hidden/s.test(rule.cssText));
    const element = await shown();
    expect(onPaper().length).to.equal(0);
    await element.showDetails();
    await opened(element);
    expect(onPaper().length).to.equal(1);
    element.closeDetails();
    await element.updateComplete;
    expect(onPaper().length).to.equal(0);
  });

  it('close with their button, and beside the sheet', async () => {
    const element = await shown();
    await element.showDetails();
    await opened(element);
    inside(element, 'button.close').click();
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
    await element.showDetails();
    (await opened(element)).click();
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  it('go when another badge comes', async () => {
    const element = await shown();
    await element.showDetails();
    await opened(element);
    element.source = 'nothing';
    await element.updateComplete;
    await settled(element);
    expect(isOpen(element)).to.equal(false);
  });

  it('have a button that says whose they are', async () => {
    expect(inside(await shown(), 'button.details').ariaLabel).to.equal('Details of Teamwork in Distributed Research Groups');
  });
});
