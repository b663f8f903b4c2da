/**
 * What axe does not see, on the key story of each room: a page 320 pixels wide and letters twice as large (WCAG 1.4.10, 1.4.4), targets of 24 pixels (2.5.8), colours
 * of the system (forced colours), and nothing that moves for those who asked for stillness.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './stage.mjs';

const STORIES = [
  'open-badge/Verified',
  'open-badge/LongNames',
  'open-badge/CheckedOnRequest',
  'open-badge/Compact',
  'open-badge/Image',
  'open-badge/Inline',
  'open-badge/NotABadge',
  'open-badge-detail/EverythingSaid',
  'open-badge-detail/LongNames',
  'open-badge-report/IssuerUnreachable',
  'open-badge-verifier/IssuerUnreachable',
  'open-badge-wall/ByYear',
  'open-badge-wall/List',
  'open-badge-wall/Emblems',
  'open-badge-stack/Routes',
  'open-badge-stack/OverTime',
  'open-badge-stack/MapOfStages',
  'open-badge-stack/Ring',
  'open-badge-stack/LongNames',
  'open-badge-timeline/TermOf99',
  'open-badge-timeline/Ladder',
  'open-badge-timeline/SeveralADay',
];

/** Runs in the page: what can be pressed and is smaller than 24 pixels, but for links and summaries in a line of text, which the standard leaves out. */
function smallTargets() {
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? elementsIn(one.shadowRoot) : [])]);
  const pressed = elementsIn(document.querySelector('main')).filter((one) =>
    // The squares of a calendar are as small as a year needs; the table behind it opens the same badges (2.5.8, "equivalent").
    one.matches('button, summary, input, select, textarea, [role="button"], [tabindex="0"]:not([part~="day"])'),
  );
  const inText = (one) =>
    getComputedStyle(one).display.startsWith('inline') && one.parentElement?.textContent.trim() !== one.textContent.trim();
  return pressed
    .filter((one) => one.checkVisibility() && !inText(one))
    .flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      // What only listeners have is one pixel large and is pressed by no finger.
      const small = (width < 24 || height < 24) && width > 2;
      return small ? [`${one.localName} ${one.getAttribute('part') ?? one.className} ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
}

/** Runs in the page: words that are told in colours of our own where the system has its own. */
function ownColours() {
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? elementsIn(one.shadowRoot) : [])]);
  const system = document.body.appendChild(document.createElement('p'));
  const allowed = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'HighlightText', 'FieldText'].map((name) => {
    system.style.color = name;
    return getComputedStyle(system).color;
  });
  system.remove();
  return elementsIn(document.querySelector('main'))
    .filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest('svg') &&
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
    )
    .filter((one) => !allowed.includes(getComputedStyle(one).color))
    .map((one) => `${one.localName} ${one.getAttribute('part') ?? one.className} ${getComputedStyle(one).color}`);
}

/** Runs in the page: the animations of every shadow tree, by name. */
function moving() {
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
  return roots(document).flatMap((root) =>
    root.getAnimations().map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
  );
}

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** One that waits for a press never comes to a verdict. */
const patienceWith = (story) => (story.endsWith('/CheckedOnRequest') ? { patience: 500 } : {});

for (const story of STORIES) {
  const patience = patienceWith(story);
  describe(story, () => {
    it('fits a page of 320 pixels', async () => {
      const page = await stage.show(story, { width: 320, height: 900, ...patience });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

    it('fits a telephone with letters twice as large', async () => {
      const page = await stage.show(story, { width: 390, height: 900, letters: 200, ...patience });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    });

    it('has targets of 24 pixels', async () => {
      const page = await stage.show(story, { width: 800, height: 900, ...patience });
      assert.deepEqual(await page.evaluate(smallTargets), []);
    });

    it('has the colours of the system where those are forced', async () => {
      const page = await stage.show(story, { width: 800, height: 900, forced: true, ...patience });
      assert.deepEqual(await page.evaluate(ownColours), []);
    });
  });
}

describe('motion', () => {
  for (const story of [
    'open-badge/Checking',
    'open-badge/Verified',
    'open-badge-wall/Checking',
    'open-badge-verifier/Checking',
    'open-badge-stack/UnderWay',
  ]) {
    it(`is none for those who asked for none: ${story}`, async () => {
      const page = await stage.show(story, { patience: 300 });
      assert.deepEqual(await page.evaluate(moving), []);
    });
  }

  it('is there for others: the arc turns while a badge is being checked', async () => {
    const page = await stage.show('open-badge/Checking', { motion: true, patience: 300 });
    assert.deepEqual(await page.evaluate(moving), ['turn']);
  });
});
