/**
 * The languages besides English: which there are, and their words, a file for each room, fetched when an element that speaks the language comes to that room.
 * Loaded with the first element that asks for another language than English.
 */
import type { Room, Rooms } from './rooms.js';

type Language = 'ar' | 'de' | 'es' | 'fr' | 'ja' | 'pt' | 'zh';

const files: Readonly<Record<Language, { readonly [R in Room]: () => Promise<Readonly<Record<R, Rooms[R]>>> }>> = {
  ar: {
    card: () => import('./ar/card.js'),
    verdict: () => import('./ar/verdict.js'),
    report: () => import('./ar/report.js'),
    detail: () => import('./ar/detail.js'),
    assessment: () => import('./ar/assessment.js'),
    standing: () => import('./ar/standing.js'),
    account: () => import('./ar/account.js'),
    explain: () => import('./ar/explain.js'),
    wall: () => import('./ar/wall.js'),
    verifier: () => import('./ar/verifier.js'),
    stack: () => import('./ar/stack.js'),
    timeline: () => import('./ar/timeline.js'),
  },
  de: {
    card: () => import('./de/card.js'),
    verdict: () => import('./de/verdict.js'),
    report: () => import('./de/report.js'),
    detail: () => import('./de/detail.js'),
    assessment: () => import('./de/assessment.js'),
    standing: () => import('./de/standing.js'),
    account: () => import('./de/account.js'),
    explain: () => import('./de/explain.js'),
    wall: () => import('./de/wall.js'),
    verifier: () => import('./de/verifier.js'),
    stack: () => import('./de/stack.js'),
    timeline: () => import('./de/timeline.js'),
  },
  es: {
    card: () => import('./es/card.js'),
    verdict: () => import('./es/verdict.js'),
    report: () => import('./es/report.js'),
    detail: () => import('./es/detail.js'),
    assessment: () => import('./es/assessment.js'),
    standing: () => import('./es/standing.js'),
    account: () => import('./es/account.js'),
    explain: () => import('./es/explain.js'),
    wall: () => import('./es/wall.js'),
    verifier: () => import('./es/verifier.js'),
    stack: () => import('./es/stack.js'),
    timeline: () => import('./es/timeline.js'),
  },
  fr: {
    card: () => import('./fr/card.js'),
    verdict: () => import('./fr/verdict.js'),
    report: () => import('./fr/report.js'),
    detail: () => import('./fr/detail.js'),
    assessment: () => import('./fr/assessment.js'),
    standing: () => import('./fr/standing.js'),
    account: () => import('./fr/account.js'),
    explain: () => import('./fr/explain.js'),
    wall: () => import('./fr/wall.js'),
    verifier: () => import('./fr/verifier.js'),
    stack: () => import('./fr/stack.js'),
    timeline: () => import('./fr/timeline.js'),
  },
  ja: {
    card: () => import('./ja/card.js'),
    verdict: () => import('./ja/verdict.js'),
    report: () => import('./ja/report.js'),
    detail: () => import('./ja/detail.js'),
    assessment: () => import('./ja/assessment.js'),
    standing: () => import('./ja/standing.js'),
    account: () => import('./ja/account.js'),
    explain: () => import('./ja/explain.js'),
    wall: () => import('./ja/wall.js'),
    verifier: () => import('./ja/verifier.js'),
    stack: () => import('./ja/stack.js'),
    timeline: () => import('./ja/timeline.js'),
  },
  pt: {
    card: () => import('./pt/card.js'),
    verdict: () => import('./pt/verdict.js'),
    report: () => import('./pt/report.js'),
    detail: () => import('./pt/detail.js'),
    assessment: () => import('./pt/assessment.js'),
    standing: () => import('./pt/standing.js'),
    account: () => import('./pt/account.js'),
    explain: () => import('./pt/explain.js'),
    wall: () => import('./pt/wall.js'),
    verifier: () => import('./pt/verifier.js'),
    stack: () => import('./pt/stack.js'),
    timeline: () => import('./pt/timeline.js'),
  },
  zh: {
    card: () => import('./zh/card.js'),
    verdict: () => import('./zh/verdict.js'),
    report: () => import('./zh/report.js'),
    detail: () => import('./zh/detail.js'),
    assessment: () => import('./zh/assessment.js'),
    standing: () => import('./zh/standing.js'),
    account: () => import('./zh/account.js'),
    explain: () => import('./zh/explain.js'),
    wall: () => import('./zh/wall.js'),
    verifier: () => import('./zh/verifier.js'),
    stack: () => import('./zh/stack.js'),
    timeline: () => import('./zh/timeline.js'),
  },
};

const isLanguage = (language: string): language is Language => Object.hasOwn(files, language);

/** What has arrived. */
const said = new Map<Language, Partial<Record<Room, Rooms[Room]>>>();
/** Languages of which something did not arrive: what is half in English would be marked wrongly, and read in the wrong direction. */
const broken = new Set<Language>();
const pieces = new Map<string, Promise<void>>();
const languages = new Map<string, Language | undefined>();

/** `es-MX` → `es`. Chinese is in simplified characters: who reads the traditional ones is not given the others for them. */
function languageOf(tag: string): Language | undefined {
  if (!languages.has(tag)) languages.set(tag, found(tag));
  return languages.get(tag);
}

/** English by a longer tag than the short ones that are known without this. */
function isEnglish(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === 'en';
  } catch {
    return false;
  }
}

function found(tag: string): Language | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return isLanguage(language) && script !== 'Hant' ? language : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches what is not there yet, and tells in which locale the words can be said, with its region; `undefined` when there are none. Never fails: what can't be had is
 * said in English.
 */
export async function learn(tag: string, rooms: Iterable<Room>): Promise<string | undefined> {
  const language = languageOf(tag);
  if (language === undefined) return isEnglish(tag) ? tag : undefined;
  await Promise.all([...rooms].map((room) => fetched(language, room)));
  if (broken.has(language)) return undefined;
  // Our numbers are in Latin digits, which are read everywhere; those of the dates beside them are to be the same.
  return language === 'ar' && !tag.includes('-u-') ? `${tag}-u-nu-latn` : tag;
}

function fetched<R extends Room>(language: Language, room: R): Promise<void> {
  const key = `${language}/${room}`;
  const known = pieces.get(key);
  if (known) return known;
  const piece = files[language][room]().then(
    (module) => {
      said.set(language, { ...said.get(language), [room]: module[room] });
    },
    () => {
      broken.add(language);
    },
  );
  pieces.set(key, piece);
  return piece;
}

export function words<R extends Room>(room: R, locale: string): Rooms[R] | undefined {
  const language = languageOf(locale);
  return language === undefined ? undefined : (said.get(language)?.[room] as Rooms[R] | undefined);
}

export const directionOf = (locale: string): 'ltr' | 'rtl' => (languageOf(locale) === 'ar' ? 'rtl' : 'ltr');
