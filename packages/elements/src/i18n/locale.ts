/**
 * Which language an element speaks, and its dates. Only English has words so far; another locale is a folder beside `en`, and
 * these functions are where it is chosen.
 */
import { card } from './en/card.js';
import type { CardWords } from './words.js';

/** The language of the words, with the region of the reader for dates: `en-GB`. */
export function localeOf(element: Element, given: string | undefined): string {
  const asked = given ?? nearestLang(element) ?? 'en';
  return /^en(?:-[\w-]+)?$/i.test(asked) && isLocale(asked) ? asked : 'en';
}

function nearestLang(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = upwards(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

function upwards(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The direction of the words, which need not be that of the page around them. */
export const directionOf = (_locale: string): 'ltr' | 'rtl' => 'ltr';

export const cardWords = (_locale: string): CardWords => card;
