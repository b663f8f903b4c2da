/**
 * Which way a text runs: as its first letter does, which is what `dir="auto"` means. For a long text with many elements in it, Firefox and WebKit look for
 * that letter anew with each node that comes (100 kB of `*_` kept WebKit busy for minutes), so it is looked for once.
 */

/** The blocks of Unicode that are kept for scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their like. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export function runsOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
