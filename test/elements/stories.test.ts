import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import * as languages from '../../stories/languages.stories.js';
import * as badge from '../../stories/open-badge.stories.js';
import * as detail from '../../stories/open-badge-detail.stories.js';
import * as provider from '../../stories/open-badge-provider.stories.js';
import * as report from '../../stories/open-badge-report.stories.js';
import * as stack from '../../stories/open-badge-stack.stories.js';
import * as timeline from '../../stories/open-badge-timeline.stories.js';
import * as verifier from '../../stories/open-badge-verifier.stories.js';
import * as wall from '../../stories/open-badge-wall.stories.js';
import * as themes from '../../stories/themes.stories.js';

type Story = { readonly render: () => unknown };
const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  badge,
  detail,
  languages,
  provider,
  report,
  stack,
  themes,
  timeline,
  verifier,
  wall,
};
const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'render' in value;

/** These show what is seen while something else is awaited. */
const unsettled = /^(Waiting|Checking|NotChecked|CheckedOnRequest|StrictPrivacy|Strict|Empty|NoPathway|Narrow$)/;

const elementsIn = (root: ParentNode): BadgeSourceElement[] => [
  ...root.querySelectorAll<BadgeSourceElement>(
    'open-badge, open-badge-detail, open-badge-report, open-badge-stack, open-badge-timeline, open-badge-wall, open-badge-verifier',
  ),
];

async function quiet(root: HTMLElement): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await Promise.all(elementsIn(root).map(({ updateComplete }) => updateComplete));
    if (elementsIn(root).every((element) => element.matches(':state(settled), :state(failed)') || element.localName === 'open-badge-wall'))
      return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('every story', () => {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`in ${scheme} surroundings`, () => {
      before(async () => {
        await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#111317' : '#fff';
      });
      after(async () => {
        await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
        document.documentElement.style.removeProperty('color-scheme');
        document.body.style.removeProperty('background');
      });
      for (const [room, stories] of Object.entries(rooms)) {
        for (const [name, story] of Object.entries(stories)) {
          if (!isStory(story) || name === 'default') continue;
          it(`is accessible: ${room} ${name}`, async () => {
            const root = await fixture<HTMLElement>(html`<main>${story.render()}</main>`);
            if (!unsettled.test(name)) await quiet(root);
            else await Promise.all(elementsIn(root).map(({ updateComplete }) => updateComplete));
            await expect(root).to.be.accessible();
          });
        }
      }
    });
  }
});
