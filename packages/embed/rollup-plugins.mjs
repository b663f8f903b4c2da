/** The steps of the build that no plugin on the registry takes as we need them. Each is small enough to read at once. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { rollup } from 'rollup';

/** Hashed chunks of earlier builds would stay in the folder for ever. Once per run, so that a watching server never finds it empty. */
export function emptyFirst(folder) {
  let done = false;
  return {
    name: 'empty-first',
    buildStart() {
      if (!done) rmSync(folder, { recursive: true, force: true });
      done = true;
    },
  };
}

/** css`` without expressions is minified by esbuild, which knows nesting, layers, container queries and light-dark(); the wrappers on offer do not. */
export function minifyCss() {
  return {
    name: 'minify-css',
    async transform(code, id) {
      if (!/packages[\\/].*\.ts$/.test(id) || !code.includes('css`')) return null;
      const edited = new MagicString(code);
      for (const match of code.matchAll(/\bcss`([^`$\\]*)`/g)) {
        const { code: small } = await transform(match[1], { loader: 'css', minify: true, target: 'esnext' });
        edited.overwrite(match.index, match.index + match[0].length, `css\`${small.trim()}\``);
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

function* nodesIn(node) {
  if (typeof node?.type === 'string') yield node;
  for (const value of Object.values(node ?? {})) if (value !== null && typeof value === 'object') yield* nodesIn(value);
}

/** Templates without the indentation of their source. A line's end stays: it is a space where one is seen. */
export function unindentTemplates() {
  return {
    name: 'unindent-templates',
    transform(code, id) {
      if (!/packages[\\/].*\.ts$/.test(id) || !/\b(html|svg)`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const { type, tag, quasi } of nodesIn(this.parse(code))) {
        if (type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(tag.name)) continue;
        for (const { start, end } of quasi.quasis)
          for (const { index, 0: white } of code.slice(start, end).matchAll(/\n[ \t]+/g))
            edited.overwrite(start + index, start + index + white.length, '\n');
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/** Pages, their styles, the themes and the door to WordPress need no bundling: they go beside the script as they are. */
export function copyPages(folder) {
  return {
    name: 'copy-pages',
    generateBundle() {
      const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
      for (const file of files.filter((name) => /\.(html|css|php)$/.test(name))) {
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(folder, file)) });
      }
    },
  };
}

/** The files with the licence of each bundled dependency, which their licences ask to be passed on. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      const folders = ids.flatMap((id) => /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0] ?? []);
      const source = [...new Set(folders)].sort().filter(existsSync).map(licence).join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source: `${source}\n` });
    },
  };
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}

/**
 * rdf-canonize pauses in long work by `setimmediate`, which puts a global on the host's page and posts messages to its window. Our script has no
 * business there: a message channel of its own does the same.
 */
export function quietPauses() {
  const loud = /require\('setimmediate'\);\s+exports\.setImmediate = setImmediate;/;
  const quiet = `exports.setImmediate = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); work(); };
    port2.postMessage(0);
  };`;
  return {
    name: 'quiet-pauses',
    transform(code, id) {
      if (!/rdf-canonize[\\/]lib[\\/]platform-browser\.js$/.test(id)) return null;
      if (!loud.test(code)) this.error('rdf-canonize pauses in another way than it did: look at platform-browser.js again');
      return { code: code.replace(loud, quiet), map: null };
    },
  };
}

/**
 * Lit makes its Trusted Types policy when it is loaded, and a second one of that name breaks the page's policy. A second copy of our script finds the tags taken and
 * renders nothing, so it needs none.
 */
export function onePolicy() {
  const eager = /(\w+)\?\1\.createPolicy\("lit-html"/;
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!eager.test(code)) this.error('lit-html makes its policy in another way than it did: look at lit-html.js again');
      return { code: code.replace(eager, '$1&&!customElements.get("open-badge")?$1.createPolicy("lit-html"'), map: null };
    },
  };
}

/**
 * The program of the worker, with chunks of its own: what it shared with the page would be split off the one file that every page loads.
 * @param options What rollup is to make it with: `input`, `plugins`, `output`.
 */
export function threadProgram({ output: form, ...options }) {
  const named = "'./thread.js'";
  let entry;
  return {
    name: 'thread-program',
    async buildStart() {
      const build = await rollup(options);
      const { output } = await build.generate(form);
      for (const { fileName, code } of output) this.emitFile({ type: 'asset', fileName: `chunks/worker/${fileName}`, source: code });
      entry = output[0].fileName;
      await build.close();
    },
    transform(code, id) {
      if (!/worker[\\/]start-thread\.ts$/.test(id)) return null;
      if (!code.includes(named)) this.error('start-thread.ts names the program of the worker in another way than it did');
      return { code: code.replace(named, `'./worker/${entry}'`), map: null };
    },
  };
}

/** A page has no node_modules and no Node: whatever a chunk imports has to lie beside it. */
export function selfContained() {
  return {
    name: 'self-contained',
    generateBundle(_, bundle) {
      for (const { fileName, imports = [], dynamicImports = [] } of Object.values(bundle)) {
        const outside = [...imports, ...dynamicImports].filter((imported) => !(imported in bundle));
        if (outside.length > 0) this.error(`${fileName} imports what no page can resolve: ${outside.join(', ')}`);
      }
    },
  };
}

/** sri.json: file → integrity value, for the script tag (which guards the entry only) and an import map's "integrity" (which guards the chunks). */
export function integrity() {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // Those of the worker are assets of this build.
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
        const integrityOf = ({ code, source }) =>
          `sha384-${createHash('sha384')
            .update(code ?? source)
            .digest('base64')}`;
        const entries = scripts.map((script) => [script.fileName, integrityOf(script)]);
        const source = `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'sri.json', source });
      },
    },
  };
}

/** A program that a shell can start: the interpreter on its first line, and the right to be run. */
export function executable(fileName) {
  return {
    name: 'executable',
    renderChunk(code, chunk) {
      if (chunk.fileName !== fileName || code.startsWith('#!')) return null;
      const edited = new MagicString(code).prepend('#!/usr/bin/env node\n');
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    writeBundle({ dir }) {
      chmodSync(join(dir, fileName), 0o755);
    },
  };
}
