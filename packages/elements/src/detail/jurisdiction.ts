/**
 * How far the issuer's word counts, where the badge says so: an achievement may carry the `jurisdiction` or `recognizedIn` of CTDL, and an issuer the postal
 * address of Open Badges 3.0. Both are members that no other room needs, so they are read here, from the document that was signed. A badge that is kept on a server
 * is checked in another copy than the one at hand, so nothing is read of it.
 */
import type { BadgeEntry } from '../controllers/entry.js';
import { bestMatch } from '../i18n/best-match.js';
import { standingWords } from '../i18n/standing-words.js';
import { visibleLine } from '../rendering/text.js';

const MOST_PLACES = 12;

const member = (value: unknown, ...names: readonly string[]): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  const name = names.find((one) => Object.hasOwn(value, one));
  return name === undefined ? undefined : Reflect.get(value, name);
};
/** CTDL has its names with a prefix in the registry, and without where a context says so. */
const ctdl = (value: unknown, name: string) => member(value, name, `ceterms:${name}`);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function documentOf({ reading }: BadgeEntry): unknown {
  return reading?.format === 'open-badges-3' ? reading.document : undefined;
}

/** A text, or one for each language (`{ "en-US": "Maine" }`). */
function textIn(value: unknown, locale: string): string | undefined {
  if (typeof value === 'string') return visibleLine(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const wordings = Object.entries(value).flatMap(([language, text]) => (typeof text === 'string' ? [{ language, text }] : []));
  return visibleLine((bestMatch(wordings, locale) ?? wordings[0])?.text);
}

/** `US` in words, if it is a code. */
function countryIn(value: unknown, locale: string): string | undefined {
  const said = textIn(value, locale);
  if (said === undefined || !/^[A-Z]{2}$/.test(said)) return said;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(said);
}

function placeOf(place: unknown, locale: string): string | undefined {
  const country = countryIn(ctdl(place, 'addressCountry') ?? ctdl(place, 'addressCountryCode'), locale);
  return textIn(ctdl(place, 'name'), locale) ?? textIn(ctdl(place, 'addressRegion'), locale) ?? country ?? textIn(place, locale);
}

function placesIn(value: unknown, locale: string): readonly string[] {
  const names = listOf(value).flatMap((place) => placeOf(place, locale) ?? []);
  return [...new Set(names)].slice(0, MOST_PLACES);
}

/** "Maine and New Hampshire", "all countries, except …". */
export function jurisdictionOf(entry: BadgeEntry, locale: string): string | undefined {
  const words = standingWords(locale).jurisdiction;
  const achievement = member(member(documentOf(entry), 'credentialSubject'), 'achievement');
  const profiles = [...listOf(ctdl(achievement, 'jurisdiction')), ...listOf(ctdl(achievement, 'recognizedIn'))];
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  const told = profiles.flatMap((profile) => {
    const main = placesIn(ctdl(profile, 'mainJurisdiction'), locale);
    const where = ctdl(profile, 'globalJurisdiction') === true ? words.everywhere : main.length > 0 ? list.format(main) : undefined;
    if (where === undefined) return [];
    const without = placesIn(ctdl(profile, 'jurisdictionException'), locale);
    return without.length === 0 ? [where] : [`${where} (${words.except(list.format(without))})`];
  });
  return told.length === 0 ? undefined : [...new Set(told)].join('; ');
}

/** Where the issuer is, from the town to the country. */
export function issuerAddress(entry: BadgeEntry, locale: string): string | undefined {
  const address = member(member(documentOf(entry), 'issuer'), 'address');
  const country = countryIn(member(address, 'addressCountry') ?? member(address, 'addressCountryCode'), locale);
  const parts = [textIn(member(address, 'addressLocality'), locale), textIn(member(address, 'addressRegion'), locale), country];
  const told = [...new Set(parts.filter((part) => part !== undefined))];
  return told.length === 0 ? undefined : told.join(', ');
}
