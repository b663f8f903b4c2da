import manifest from 'virtual:elements-manifest';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // A story that is not accessible is a story that fails.
  parameters: { a11y: { test: 'error' } },
};
export default preview;
