import manifest from 'virtual:elements-manifest';
import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { argTypesFrom } from '../support/arg-types.js';
import { sheets, themeNames } from '../support/themes.js';

setCustomElementsManifest(manifest);

for (const { href } of Object.values(sheets)) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** What the toolbar sets is set on the page, as an owner would set it. */
const asThePage: Decorator = (story, { globals }) => {
  const { scheme, theme, lang } = globals as Record<string, string>;
  const root = document.documentElement;
  root.lang = lang ?? 'en';
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = scheme || 'light';
  root.dataset.openBadgeTheme = theme || 'none';
  document.body.style.background = theme && theme !== 'none' ? 'var(--open-badge-ground)' : 'Canvas';
  document.body.style.color = theme && theme !== 'none' ? 'var(--open-badge-text)' : 'CanvasText';
  // An element asks for its language when it comes to the page.
  return html`${keyed(`${scheme} ${theme} ${lang}`, story())}`;
};

/** The table of an element says everything that it takes; only what a playground sets can be changed there. */
const controlsThatWork: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs || name.startsWith('--') ? type : { ...type, control: false },
    ]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsThatWork],
  decorators: [asThePage],
  initialGlobals: { scheme: 'light', theme: 'none', lang: 'en' },
  globalTypes: {
    scheme: {
      description: 'Light or dark surroundings',
      toolbar: { icon: 'contrast', title: 'Surroundings', items: ['light', 'dark'], dynamicTitle: true },
    },
    theme: {
      description: 'A ready theme',
      toolbar: { icon: 'paintbrush', title: 'Theme', items: [{ value: 'none', title: 'no theme' }, ...themeNames], dynamicTitle: true },
    },
    lang: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        items: ['en', 'es', 'fr', 'de', 'pt', 'ar', 'zh', 'ja'],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    docs: { extractArgTypes: argTypesFrom(manifest) },
    // A story that is not accessible is a story that fails.
    a11y: { test: 'error' },
    // Only a playground listens to controls.
    controls: {
      disable: true,
      matchers: {
        color: /^--open-badge-(accent|text|quiet-text|surface|ground|line|mat|focus|verified|time|invalid|undetermined|done|timeline-hue)$/,
      },
    },
    options: {
      storySort: {
        method: 'configure',
        order: [
          'Recipes',
          'Elements',
          [
            'open-badge',
            'open-badge-wall',
            'open-badge-detail',
            'open-badge-report',
            'open-badge-verifier',
            'open-badge-stack',
            'open-badge-timeline',
            'open-badge-provider',
          ],
          'Design',
        ],
      },
    },
  },
};
export default preview;
