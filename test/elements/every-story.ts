/** Every story under axe, in surroundings that a test file names: three files, for one browser page at a time is given so long and no longer. */
import { expect, fixture, html } from '@open-wc/testing';
import type { RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import * as design from '../../stories/design.stories.js';
import * as languages from '../../stories/languages.stories.js';
import * as badge from '../../stories/open-badge.stories.js';
import * as detail from '../../stories/open-badge-detail.stories.js';
import * as provider from '../../stories/open-badge-provider.stories.js';
import * as report from '../../stories/open-badge-report.stories.js';
import * as stack from '../../stories/open-badge-stack.stories.js';
import * as timeline from '../../stories/open-badge-timeline.stories.js';
import * as verifier from '../../stories/open-badge-verifier.stories.js';
import * as wall from '../../stories/open-badge-wall.stories.js';
import * as recipes from '../../stories/recipes.stories.js';
import * as themes from '../../stories/themes.stories.js';
import { emulateMedia } from '../support/screen.js';

interface Story {
  readonly render: (args: object) => unknown;
  readonly args?: object;
}
const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  badge,
  design,
  detail,
  languages,
  provider,
  recipes,
  report,
  stack,
  themes,
  timeline,
  verifier,
  wall,
};
const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'render' in value;

/** These show what is seen while something else is awaited. */
const unsettled = /^(Waiting|Checking|NotChecked|CheckedOnRequest|StrictPrivacy|Strict|Empty|NoPathway|Narrow$|JobBoardCard)/;

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

/** Not a module: it leaves itself on the page. */
const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

export interface Surroundings {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
  readonly dir: string;
  /** What axe is asked: nothing twice, for contrast alone takes most of its time. */
  readonly asked: RunOptions;
}

/** What axe finds, a line each: the rule, where, and why. */
async function faults(root: Element, asked: RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], ...asked });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
}

export function everyStoryIsAccessible({ name: around, scheme, lang, dir, asked }: Surroundings): void {
  describe(`every story in ${around} surroundings`, function () {
    // Some stories show hundreds of badges.
    this.timeout(Math.max(Number(this.timeout()), 30_000));
    before(async () => {
      await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      Object.assign(document.documentElement, { lang, dir });
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = scheme === 'dark' ? '#111317' : '#fff';
    });
    after(async () => {
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      Object.assign(document.documentElement, { lang: 'en', dir: '' });
      document.documentElement.style.removeProperty('color-scheme');
      document.body.style.removeProperty('background');
    });
    for (const [room, stories] of Object.entries(rooms)) {
      for (const [name, story] of Object.entries(stories)) {
        if (!isStory(story) || name === 'default') continue;
        it(`is accessible: ${room} ${name}`, async () => {
          const root = await fixture<HTMLElement>(html`<main>${story.render({ ...story.args })}</main>`);
          if (!unsettled.test(name)) await quiet(root);
          else await Promise.all(elementsIn(root).map(({ updateComplete }) => updateComplete));
          expect(await faults(root, asked)).to.deep.equal([]);
        });
      }
    }
  });
}
