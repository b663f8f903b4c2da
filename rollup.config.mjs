/**
 * Everything that `npm run build` makes but the types, which tsc writes beside it: a dist of ES modules for each package, and packages/embed/dist, which is
 * what a page loads.
 *
 * jsonld and rdf-canonize are CommonJS. Node, esbuild, Vite and @rollup/plugin-commonjs agree on one thing only: the default import is `module.exports`.
 * So write `import expansion from 'jsonld/lib/expand.js'; const { expand } = expansion;` and never a named import, which works in some of them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {
  copyPages,
  emptyFirst,
  executable,
  integrity,
  licences,
  minifyCss,
  onePolicy,
  quietPauses,
  selfContained,
  threadProgram,
  unindentTemplates,
} from './packages/embed/rollup-plugins.mjs';

const small = () => terser({ ecma: 2022, module: true, compress: { passes: 3, keep_fargs: false }, format: { comments: false } });

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** The same without its resolver, which would find `./platform` of a dependency before node-resolve could put its browser form in place. */
function typescriptOnly() {
  const { resolveId, ...plugin } = typescript();
  return plugin;
}

/** zod annotates and imports itself in ways that rollup remarks on and that do no harm. Any other warning stops the build. */
function onwarn(warning) {
  const places = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  const harmless = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code);
  if (harmless && places.length > 0 && places.every((place) => place.includes('node_modules'))) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** A package as its source is laid out, its dependencies left to whoever installs it. */
const library = (name, entries) => ({
  input: entries.map((entry) => `packages/${name}/src/${entry}`),
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [emptyFirst(`packages/${name}/dist`), typescript()],
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
    sourcemap: true,
  },
  onwarn,
});

/** Chunks are named for what is in them: the package whose door they hold, else the module. */
function chunkName({ facadeModuleId, moduleIds, name }) {
  const id = (facadeModuleId ?? moduleIds.at(-1) ?? name).replaceAll('\\', '/');
  const dependency = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  const door = /packages\/([^/]+)\/src\/index\.ts$/.exec(id)?.[1];
  const room = /([^/]+)\/index\.[a-z]+$/.exec(id)?.[1];
  const file = /([^/]+?)\.[a-z]+$/.exec(id)?.[1];
  return (dependency ?? door ?? room ?? file ?? name).replace(/[^\w-]+/g, '-').replace(/^-/, '');
}

/** The program of a worker: the verifier and all that it needs, for a place where nothing can be resolved. */
const thread = (output) => ({
  input: 'packages/verify/src/worker/thread.ts',
  plugins: [
    nodeResolve({ exportConditions: ['ob-source', 'browser', 'import', 'default'], browser: true, extensions: ['.ts', '.js'] }),
    quietPauses(),
    commonjs({ include: /node_modules/ }),
    typescriptOnly(),
  ],
  output: { format: 'es', plugins: [small()], ...output },
  onwarn,
});

/** As one file: a bundler that meets its address only copies it (Vite, webpack). */
const threadFile = thread({ file: 'packages/verify/dist/worker/thread.js', inlineDynamicImports: true });

/** One file for a script tag; the rest comes from beside it when it is needed. */
const embed = {
  input: ['packages/embed/src/open-badges.ts', ...['packages/embed/src/embed.ts'].filter(existsSync)],
  plugins: [
    emptyFirst('packages/embed/dist'),
    nodeResolve({ exportConditions: ['ob-source', 'browser', 'import', 'default'], browser: true, extensions: ['.ts', '.js'] }),
    quietPauses(),
    onePolicy(),
    commonjs({ include: /node_modules/ }),
    minifyCss(),
    threadProgram(
      thread({ entryFileNames: 'thread-[hash].js', chunkFileNames: (chunk) => `${chunkName(chunk)}-[hash].js`, hashCharacters: 'base36' }),
    ),
    typescriptOnly(),
    unindentTemplates(),
    copyPages('packages/embed/src'),
    licences(),
    selfContained(),
    integrity(),
  ],
  output: {
    dir: 'packages/embed/dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
    hashCharacters: 'base36',
    // The maps lie beside the files; a line in each that says so is 40 bytes of every file that a page loads.
    sourcemap: 'hidden',
    plugins: [small()],
  },
  onwarn,
};

/** Each element can be registered by itself: src/define/*.ts are doors as well. */
function elementsEntries() {
  const folder = 'packages/elements/src/define';
  return ['index.ts', ...(existsSync(folder) ? readdirSync(folder).map((file) => `define/${file}`) : [])];
}

const cli = library('cli', ['index.ts', 'open-badges.ts']);
cli.plugins.push(executable('open-badges.js'));

const doors = { model: ['index.ts', 'glance.ts'], verify: ['index.ts', 'recipient/index.ts', 'worker/index.ts'], pathway: ['index.ts'] };
const libraries = Object.entries(doors).map(([name, entries]) => library(name, entries));
const all = [...libraries, threadFile, library('elements', elementsEntries()), cli, embed];

/** `--configOnly embed` (`npm run build:embed`): the folder that a page loads comes from the sources alone, so whoever wants no more needs no more. */
export default ({ configOnly }) => (configOnly === 'embed' ? [embed] : all).filter(({ input }) => [input].flat().every(existsSync));
