/**
 * JSON that came from elsewhere. What `JSON.parse` accepts is accepted with the same value, but for three things that would make readers disagree or a
 * page stand still: a member that stands twice in one object, more depth or members than the limits allow, and longer texts.
 *
 * The text is walked once before it is parsed, without recursion, so that depth costs nothing. The walk looks at structure only; what is not JSON is
 * for `JSON.parse` to refuse.
 */
import { ModelError } from './errors.js';
import type { Json } from './json.js';
import { childPointer } from './pointer.js';
import { defaultReadLimits, type ReadLimits } from './reading.js';

type Limits = Pick<ReadLimits, 'depth' | 'nodes' | 'stringLength'>;

/** @throws ModelError notJson | duplicateMember | tooComplex | tooLarge | badEncoding */
export function parseJson(source: string | Uint8Array, limits: Limits = defaultReadLimits): Json {
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  walk(text, limits);
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new ModelError('notJson', { cause });
  }
}

/** Text of bytes, without its byte order mark. @throws ModelError badEncoding */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ModelError('badEncoding', { cause });
  }
}

/** One object or list that is open while the text is walked. */
interface Open {
  readonly pointer: string;
  /** The names met so far, in an object. */
  readonly names: Set<string> | undefined;
  /** The member, or the place in a list, that is being read. */
  at: string;
  index: number;
}

function walk(text: string, limits: Limits): void {
  const open: Open[] = [];
  let nodes = 0;
  const here = () => {
    const top = open.at(-1);
    return top === undefined ? '' : childPointer(top.pointer, top.names ? top.at : String(top.index));
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      const end = endOfString(text, at);
      if (end - at - 1 > limits.stringLength) throw new ModelError('tooLarge', { pointer: here() });
      if (hasLoneHalf(text.slice(at, end + 1))) throw new ModelError('badEncoding', { pointer: here() });
      const top = open.at(-1);
      if (top?.names && isName(text, end)) name(top, text.slice(at, end + 1));
      at = end;
    } else if (letter === '{' || letter === '[') {
      if (open.length >= limits.depth) throw new ModelError('tooComplex', { pointer: here() });
      open.push({ pointer: here(), names: letter === '{' ? new Set() : undefined, at: '', index: 0 });
    } else if (letter === '}' || letter === ']') open.pop();
    else if (letter !== undefined && startsNumber.test(letter)) {
      // JSON has no word for infinity, so one that comes out of it was never signed as such.
      number.lastIndex = at;
      const digits = number.exec(text)?.[0] ?? letter;
      if (!Number.isFinite(Number(digits)) && /\d$/.test(digits)) throw new ModelError('wrongType', { pointer: here() });
      at += digits.length - 1;
    } else if (letter === ',') {
      const top = open.at(-1);
      if (top) top.index += 1;
    } else continue;
    // Strings, brackets and commas stand for the members: a bound that needs no parsing.
    nodes += letter === ',' || letter === '{' || letter === '[' ? 1 : 0;
    if (nodes > limits.nodes) throw new ModelError('tooComplex', { pointer: '' });
  }
}

const startsNumber = /[-\d]/;
const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * Half of a surrogate pair, as it is or escaped: encoders write the replacement character for it, so that one signature would fit two texts.
 */
function hasLoneHalf(quoted: string): boolean {
  const half = /[\ud800-\udfff]/u;
  if (half.test(quoted)) return true;
  return /\\u[dD][89a-fA-F]/.test(quoted) && half.test(unquoted(quoted));
}

/** Index of the closing quote; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
  }
  return text.length;
}

/** Whether the string that ends here is the name of a member. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return text[at] === ':';
}

function name(object: Open, quoted: string): void {
  const plain = unquoted(quoted);
  object.at = plain;
  if (object.names?.has(plain)) throw new ModelError('duplicateMember', { pointer: childPointer(object.pointer, plain) });
  object.names?.add(plain);
}

/** `"\u0061"` and `"a"` are one name. */
function unquoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch (cause) {
    throw new ModelError('notJson', { cause });
  }
}
