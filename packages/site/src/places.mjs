/** Where things lie in the repository. */
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const ROOT = at('../../../');
export const PAGES = at('../pages/');
export const EMBED = at('../../embed/dist/');
export const STORYBOOK = at('../../../stories/dist/');
export const FIXTURES = at('../../../test/fixtures/');
export const ISSUER = at('../../../test/fixtures/issue.mjs');
export const CACHE = at('../../../.cache/site/');
