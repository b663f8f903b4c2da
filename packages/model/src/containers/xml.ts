/**
 * As much of XML 1.0 and of its namespaces as finding one element in a picture takes: tags, attributes, text, CDATA, the five entities of XML and
 * numbers. It runs where there is no DOM. A document type with declarations of its own is refused, so no entity can grow; comments and
 * instructions are passed over. Work and memory grow with the length of the text, and depth costs nothing but a name each.
 */
import { ModelError } from '../errors.js';

export interface XmlElement {
  readonly namespace: string | undefined;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements around this one; the root has none. */
  readonly depth: number;
  /** The text inside, CDATA included; that of elements inside it is left out. */
  readonly text: () => string;
  /** Whether it holds elements of its own. */
  readonly hasElements: () => boolean;
}

interface Open {
  readonly tag: string;
  readonly element: { text: string; hasElements: boolean } | undefined;
  readonly spaces: Scope | undefined;
}

/** The prefixes that one element declares; those of the elements around it are looked up, and not copied. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly around: Scope | undefined;
  readonly depth: number;
}

/** Elements within each other that declare prefixes. Pictures have one or two. */
const deepestScope = 64;

function namespaceOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let at = scope; at; at = at.around) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

const nameOf = /[A-Za-z_:\u00c0-\uffff][\w:.\-\u00b7\u00c0-\uffff]*/y;
const attribute = /\s+([A-Za-z_:\u00c0-\uffff][\w:.\-\u00b7\u00c0-\uffff]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const close = /\s*(\/?)>/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const bad = () => new ModelError('badSvg');

/**
 * Walks a document and gives the elements that `wanted` asks for by namespace and name.
 * @throws ModelError badSvg
 */
export function findElements(xml: string, wanted: (namespace: string | undefined, name: string) => boolean): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: Open[] = [];
  let roots = 0;
  let at = 0;
  const skipPast = (mark: string) => {
    const end = xml.indexOf(mark, at);
    if (end < 0) throw bad();
    at = end + mark.length;
  };
  const text = (value: string) => {
    const inside = open.at(-1)?.element;
    if (inside) inside.text += value;
    else if (open.length === 0 && value.trim() !== '') throw bad();
  };

  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      const run = xml.slice(at, end < 0 ? xml.length : end);
      text(open.at(-1)?.element ? decoded(run) : run);
      at += run.length;
    } else if (xml.startsWith('<!--', at)) skipPast('-->');
    else if (xml.startsWith('<?', at)) skipPast('?>');
    else if (xml.startsWith('<![CDATA[', at)) {
      const start = at + 9;
      skipPast(']]>');
      text(xml.slice(start, at - 3));
    } else if (/^<!DOCTYPE[\s>]/i.test(xml.slice(at, at + 10))) {
      const start = at;
      skipPast('>');
      if (xml.slice(start, at).includes('[') || roots > 0) throw bad();
    } else if (xml.startsWith('</', at)) {
      const end = xml.indexOf('>', at);
      if (end < 0 || open.pop()?.tag !== xml.slice(at + 2, end).trimEnd()) throw bad();
      at = end + 1;
    } else {
      if (open.length === 0) roots += 1;
      if (roots > 1) throw bad();
      const around = open.at(-1);
      if (around?.element) around.element.hasElements = true;
      const tag = startTag(xml, at, around?.spaces);
      at = tag.end;
      const element = wanted(tag.namespace, tag.name) ? { text: '', hasElements: false } : undefined;
      if (element) {
        const { namespace, name, attributes } = tag;
        found.push({ namespace, name, attributes, depth: open.length, text: () => element.text, hasElements: () => element.hasElements });
      }
      if (!tag.isEmpty) open.push({ tag: tag.qualified, element, spaces: tag.spaces });
    }
  }
  if (open.length > 0 || roots === 0) throw bad();
  return found;
}

function startTag(xml: string, start: number, around: Scope | undefined) {
  nameOf.lastIndex = start + 1;
  const qualified = nameOf.exec(xml)?.[0];
  if (qualified === undefined) throw bad();
  let at = nameOf.lastIndex;
  const raw = new Map<string, string>();
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(xml);
    if (!match) break;
    const [, name = '', double, single] = match;
    if (raw.has(name)) throw bad();
    raw.set(name, decoded(double ?? single ?? ''));
    at = attribute.lastIndex;
  }
  close.lastIndex = at;
  const closing = close.exec(xml);
  if (!closing) throw bad();
  const declared = [...raw].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const spaces = declared.length === 0 ? around : scopeOf(declared, around);
  const [prefix, local] = qualified.includes(':') ? (qualified.split(':', 2) as [string, string]) : ['', qualified];
  const namespace = namespaceOf(prefix, spaces);
  if (prefix !== '' && prefix !== 'xml' && namespace === undefined) throw bad();
  return { qualified, namespace, name: local, attributes: raw, spaces, isEmpty: closing[1] === '/', end: close.lastIndex };
}

function scopeOf(declared: readonly (readonly [name: string, value: string])[], around: Scope | undefined): Scope {
  const depth = (around?.depth ?? 0) + 1;
  if (depth > deepestScope) throw new ModelError('tooComplex');
  return { own: new Map(declared.map(([name, value]) => [name.slice(6), value])), around, depth };
}

/** Text with its entities replaced. @throws ModelError badSvg for an entity that XML does not have */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,10};?)/g, (_, name: string) => {
    if (!name.endsWith(';')) throw bad();
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(name);
    const value = number ? fromCode(Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10)) : entities[name.slice(0, -1)];
    if (value === undefined) throw bad();
    return value;
  });
}

function fromCode(code: number): string | undefined {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
