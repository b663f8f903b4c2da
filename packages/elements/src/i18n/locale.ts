/**
 * Which language an element speaks. English is there at once; the words of the others are loaded with the first element that asks for one (others.ts), and an
 * element waits for its words before it renders. What can't be loaded is said in English.
 */
import { card } from './en/card.js';
import type { Room, Rooms } from './rooms.js';

type Others = typeof import('./others.js');

let others: Others | undefined;
let loading: Promise<Others | undefined> | undefined;

/** The rooms that have something to say by now: a room is here once its English words are loaded. */
const rooms = new Set<Room>();

/**
 * The language that an element is to speak: of the element itself, of the provider, of the page. With the region of the reader, for dates: `en-GB`. Resolves when
 * the words are there that are needed by now, or can't be had.
 */
export async function localeOf(element: Element, given: string | undefined): Promise<string> {
  const asked = element.getAttribute('lang') || given || nearestLang(element);
  if (/^en(-[a-z]{2})?$/i.test(asked)) return asked;
  loading ??= import('./others.js').catch(() => undefined);
  others = await loading;
  return (await others?.learn(asked, rooms)) ?? 'en';
}

function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = upwards(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

function upwards(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The direction of the words, which need not be that of the page around them. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => others?.directionOf(locale) ?? 'ltr';

/** The words of a room by language, and from now on whoever speaks another language waits for them there. */
export function wordsOf<R extends Room>(room: R, english: Rooms[R]): (locale: string) => Rooms[R] {
  rooms.add(room);
  return (locale) => others?.words(room, locale) ?? english;
}

export const cardWords = wordsOf('card', card);
