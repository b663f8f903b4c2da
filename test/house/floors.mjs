/**
 * The rules that keep the house standing, as one function from a source file to the rules that it breaks. Trust flows one way, so imports go down only;
 * a room is entered by its door; hostile strings have no way to the DOM but rendering/. CONTRIBUTING.md gives the reasons.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

const SCOPE = '@open-badge-elements/';

/** Which packages a package may import: those on a lower floor. */
const FLOOR = { model: 0, verify: 1, pathway: 2, elements: 3, embed: 4, cli: 4, site: 5 };

/** These run in browsers and edge runtimes as well, unchanged. */
const WITHOUT_NODE = ['model', 'verify', 'pathway'];

const VAGUE = new Set(['core', 'common', 'shared', 'utils', 'util', 'helpers', 'lib', 'misc']);

const FORBIDDEN_NAMES = {
  unsafeHTML: 'no unsafeHTML: markdown becomes templates in rendering/',
  unsafeSVG: 'no unsafeSVG: a picture is an <img>',
  unsafeStatic: 'no unsafeStatic: a template is written, not computed',
  innerHTML: 'no innerHTML: text goes through a binding',
  outerHTML: 'no outerHTML: text goes through a binding',
  insertAdjacentHTML: 'no insertAdjacentHTML: text goes through a binding',
  styleMap: 'no styleMap: a strict Content-Security-Policy blocks it',
};

const DOORS = new Map();

/** The package.json of a package, and which specifiers its exports map opens. */
function doorOf(name) {
  if (!DOORS.has(name)) {
    const path = `packages/${name}/package.json`;
    DOORS.set(name, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { exports: {} });
  }
  return DOORS.get(name);
}

function isOpen(name, subpath) {
  return Object.keys(doorOf(name).exports ?? {}).some((door) => {
    const [before, after] = door.split('*');
    if (after === undefined) return subpath === door;
    return subpath.startsWith(before) && subpath.endsWith(after);
  });
}

function faultOfImport(specifier, path) {
  const own = path.split('/')[1];
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(path), specifier))
      .split(sep)
      .join('/');
    return target.startsWith(`packages/${own}/src/`) ? undefined : `no relative import leaves its package: ${specifier}`;
  }
  if (!specifier.startsWith(SCOPE)) return faultOfDependency(specifier, own);
  const [name, ...rest] = specifier.slice(SCOPE.length).split('/');
  if (!(name in FLOOR)) return `no package is called ${name}`;
  if (FLOOR[name] >= FLOOR[own]) return `imports go down only: ${own} must not know ${name}`;
  return isOpen(name, ['.', ...rest].join('/')) ? undefined : `a package is entered by its door: ${specifier} is not in its exports`;
}

function faultOfDependency(specifier, own) {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const isNode = specifier.startsWith('node:') || builtinModules.includes(name);
  if (isNode) return WITHOUT_NODE.includes(own) ? `${own} imports nothing from Node: ${specifier}` : undefined;
  return name in (doorOf(own).dependencies ?? {}) ? undefined : `what is imported is a dependency in package.json: ${name}`;
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text;
  return undefined;
}

const templateText = ({ template }) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');

function faultOf(node, path) {
  const specifier = specifierOf(node);
  if (specifier !== undefined) return faultOfImport(specifier, path);
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'no any: take unknown and narrow it once';
  if (ts.isNonNullExpression(node)) return 'no "!": show that it is there';
  if (ts.isEnumDeclaration(node)) return 'no enum: a union of words';
  if (ts.isIdentifier(node) && Object.hasOwn(FORBIDDEN_NAMES, node.text)) return FORBIDDEN_NAMES[node.text];
  if (ts.isPropertyAccessExpression(node) && /^console\.(log|debug)$/.test(node.getText())) return 'no console.log: a library is quiet';
  if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText()) && /[\s"']style\s*=/.test(templateText(node)))
    return 'no style attribute in a template: a strict Content-Security-Policy blocks it';
  return undefined;
}

/** [{ rule, place }] of one source file; `path` is relative to the root of the repository, with forward slashes. */
export function faultsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const faults = [];
  const visit = (node) => {
    const rule = faultOf(node, path);
    if (rule) faults.push({ rule, place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const match of text.matchAll(/@ts-(?:ignore|nocheck)\b/g)) {
    const line = source.getLineAndCharacterOfPosition(match.index).line + 1;
    faults.push({ rule: 'no @ts-ignore: mend the type', place: `${path}:${line}` });
  }
  const vague = path.split('/').find((part) => VAGUE.has(part.replace(/\.ts$/, '')));
  if (vague) faults.push({ rule: `a room is called for what it holds, not ${vague}`, place: path });
  return faults;
}

/** The source files of all packages, as paths with forward slashes. */
export function sources() {
  const folders = readdirSync('packages').map((name) => `packages/${name}/src`);
  const files = folders.filter(existsSync).flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`));
  return files.map((file) => file.split(sep).join('/')).filter((file) => file.endsWith('.ts'));
}
