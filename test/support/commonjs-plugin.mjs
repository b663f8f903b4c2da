/**
 * Serves the two CommonJS dependencies to the browser under test, as a bundler would serve them to a page.
 *
 * All modules of them that our sources import are bundled together once, with what they share split off: so `jsonld/lib/expand.js` and
 * `jsonld/lib/toRdf.js` see one `context.js`, as they do in Node and in the built files. Only a default export is offered, because that is what every
 * environment agrees on (see rollup.config.mjs).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const COMMONJS = /^(jsonld|rdf-canonize)(\/|$)/;
const PREFIX = '/__commonjs__/';
const IMPORT = /\bfrom '([^'\n]+)'|\bimport\('([^'\n]+)'\)/g;

const address = (specifier) => `${PREFIX}${specifier.replace(/\.js$/, '')}.js`;

function importedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const specifiers = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2]),
  );
  return specifiers.filter((specifier) => COMMONJS.test(specifier));
}

async function bundle(rootDir) {
  const specifiers = new Set(['packages/verify/src', 'test'].flatMap((folder) => importedIn(join(rootDir, folder))));
  const { outputFiles } = await build({
    entryPoints: [...specifiers].map((specifier) => ({ in: specifier, out: specifier.replace(/\.js$/, '') })),
    absWorkingDir: rootDir,
    outdir: join(rootDir, PREFIX),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(rootDir.length).replaceAll('\\', '/'), text]));
}

export function commonjsPlugin() {
  let rootDir;
  let bundled;
  return {
    name: 'commonjs-dependencies',
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    resolveImport({ source }) {
      return COMMONJS.test(source) ? address(source) : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      bundled ??= bundle(rootDir);
      const body = (await bundled).get(path);
      return body && { body, type: 'js' };
    },
  };
}
