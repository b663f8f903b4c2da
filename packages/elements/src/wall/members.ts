/**
 * The members of a long list, each as a text of its own, so that each is read with the limits and the strictness of one badge. Only where a member ends is looked for here;
 * whether what stands in it is JSON is for the reader to say.
 */
import type { BadgeSource } from '../controllers/source.js';

const SHARE_MS = 8;
/** How far to look before the clock is asked. */
const STRETCH = 20_000;

const later = () => new Promise<void>((go) => setTimeout(go));

/** `undefined` where it is no list from its first sign to its last. */
export async function membersOf(content: BadgeSource): Promise<readonly unknown[] | undefined> {
  if (Array.isArray(content)) return content;
  const text = content instanceof Uint8Array ? textOf(content) : content;
  return typeof text === 'string' ? split(text.trim().replace(/^\ufeff/, '')) : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A token stands in a list as a JSON string; its reader wants it bare. */
function member(text: string): string {
  const bare = text.trim();
  return /^"[\w.~-]*"$/.test(bare) ? bare.slice(1, -1) : bare;
}

async function split(text: string): Promise<readonly string[] | undefined> {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const found: string[] = [];
  let depth = 0;
  let start = 1;
  let until = performance.now() + SHARE_MS;
  let asked = 0;
  // What can begin, end or part something; a string is passed over whole.
  const signs = /["[\]{},]/g;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    const [letter] = sign;
    if (letter === '"') signs.lastIndex = endOfString(text, sign.index) + 1;
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    const isEnd = depth === 0 && letter === ']';
    if ((depth === 1 && letter === ',') || isEnd) {
      const part = member(text.slice(start, sign.index));
      if (part !== '' || found.length > 0 || !isEnd) found.push(part);
      start = sign.index + 1;
    }
    if (isEnd) return start === text.length ? found : undefined;
    if (sign.index - asked < STRETCH) continue;
    asked = sign.index;
    if (performance.now() < until) continue;
    await later();
    until = performance.now() + SHARE_MS;
  }
  return undefined;
}

/** Where the string that begins here ends; the end of the text, if it does not. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
