/** What the sources say of the elements (tags, attributes, events, slots, parts, custom properties): for the tables in docs/ and for Storybook. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** A custom elements manifest; private members, which `private`, `#` and `_` mark, are left out. */
export async function elementsManifest() {
  const sources = 'packages/elements/src/**/*.ts';
  const manifest = await cli({ argv: ['analyze', '--litelement', '--quiet', '--globs', sources], noWrite: true });
  for (const { declarations } of manifest.modules) {
    for (const declaration of declarations ?? []) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name),
      );
    }
  }
  return manifest;
}

/** The classes that have a tag, in the order of their tags. A class names its tag by `@tagname` in its head comment. */
export async function elementsByTag() {
  const { modules } = await elementsManifest();
  const classes = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  return classes.sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}
