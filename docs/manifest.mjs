/** What the sources say of the elements (tags, attributes, events, slots, parts, custom properties): for the tables in docs/ and for Storybook. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// Not the analyzer's command, which writes into package.json whatever it is asked for.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = 'packages/elements/src';

const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

function sourceFiles() {
  const files = readdirSync(`${ROOT}${SOURCES}`, { recursive: true }).map((file) => `${SOURCES}/${file.replaceAll('\\', '/')}`);
  return files.filter((file) => file.endsWith('.ts')).sort();
}

/** A custom elements manifest, without private members. */
export function elementsManifest() {
  const modules = sourceFiles().map((file) =>
    ts.createSourceFile(file, readFileSync(`${ROOT}${file}`, 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
    declaration.members = declaration.members?.filter(isPublic);
    // Where an event is dispatched, the analyzer takes the first argument of its class for its name. Those that a page may rely on are described in the head comment.
    declaration.events = declaration.events?.filter(({ description }) => description);
  }
  return manifest;
}

/** The classes that have a tag, in the order of their tags. A class names its tag by `@tagname` in its head comment. */
export function elementsByTag() {
  const { modules } = elementsManifest();
  const classes = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  return classes.sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}
