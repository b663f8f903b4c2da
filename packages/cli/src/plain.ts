/**
 * Text of a badge on its way to a terminal. A terminal obeys what it prints: an escape sequence in a badge's name could clear the screen, retitle the
 * window, or write a verdict of its own over ours.
 */

/** C0, DEL and C1 controls (an escape sequence is nothing without its first character); line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** What is not seen, and changes how its neighbours are: bidi controls, zero width, tags. The joiners and selectors that scripts and emoji need stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** One line of plain text. */
export function plain(text: string): string {
  return text.replace(CONTROLS, ' ').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

const longest = 80;

/** The same in quotes, cut where it gets long: the reader sees where the badge's own words begin and end. */
export function quoted(text: string): string {
  const letters = [...plain(text)];
  const short = letters.length > longest ? [...letters.slice(0, longest - 1), '…'] : letters;
  return `"${short.join('').replaceAll('"', "'")}"`;
}

/** JSON that is safe to print: the same data, with the controls that JSON allows as they are written as escapes. */
export function plainJson(value: unknown): string {
  const toEscape = (found: string) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return JSON.stringify(value).replace(CONTROLS, toEscape).replace(UNSEEN, toEscape);
}
