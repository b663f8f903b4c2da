import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { elementsManifest } from '../../docs/manifest.mjs';

/** The attributes, events and parts that the docs pages show, read from the sources at start: no generated file to keep in step. */
function manifestModule(): Plugin {
  const name = 'virtual:elements-manifest';
  return {
    name: 'elements-manifest',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(elementsManifest())}` : undefined),
  };
}

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../../test/fixtures', to: '/fixtures' }],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifestModule()],
    // The sources themselves, as in every other tool here: a story never shows an old build.
    resolve: { ...vite.resolve, conditions: ['ob-source', 'module', 'browser', 'development|production', 'import', 'default'] },
  }),
};
export default config;
