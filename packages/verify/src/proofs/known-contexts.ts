/**
 * Which contexts a document may name: those that are known here, and for a credential that of the data model first (VC Data Model, "Contexts"). What they
 * define is for the canonicalizer; how the document uses it, for vocabulary.ts.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { credentialContexts, isKnown, type PinnedContexts } from '../contexts/table.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import { below } from '../rdf/pointer.js';
import { hasType, isObject, listOf, own } from '../subject.js';

/** `credential`: known contexts only, that of the credentials data model first. `any`: in any order, and inline ones that only add plain names. */
export type Shape = 'credential' | 'any';

const badgeTypes: readonly string[] = ['OpenBadgeCredential', 'AchievementCredential'];

/** A type written as an IRI that has a name, as a compact IRI, or as a keyword. */
const oddType = /^(@|https:\/\/(www\.w3\.org\/(ns|2018)\/credentials|purl\.imsglobal\.org|w3id\.org)[/#]|(?!(https?|urn|did):)[^/?#]*:)/;

export function isOddType(type: string): boolean {
  return oddType.test(type);
}

/** Real badges name five at most. */
const mostContexts = 16;

/** The contexts that a document names: all known, strings, the credentials' own one first. */
export function checkContexts(document: JsonObject, pinned: PinnedContexts, shape: Shape, pointer = ''): Outcome | undefined {
  const at = `${pointer}/@context`;
  const value = own(document, '@context');
  if (value === undefined) return failed('missingMember', { pointer: at });
  const contexts: readonly Json[] = listOf(value);
  if (contexts.length === 0) return failed('wrongType', { pointer: at });
  // Each is worked through in its turn, and a second time means nothing: a list of a thousand is there to keep a page busy.
  if (contexts.length > mostContexts || new Set(contexts).size < contexts.length) return undetermined('tooMuchWork', { pointer: at });
  for (const [index, context] of contexts.entries()) {
    const place = Array.isArray(value) ? below(at, index) : at;
    if (isObject(context)) {
      if (shape === 'any' && onlyAdds(context)) continue;
      return undetermined('unknownContext', { pointer: place, detail: { why: 'inline' } });
    }
    if (typeof context !== 'string') return failed('wrongType', { pointer: place });
    if (!isKnown(context, pinned)) return undetermined('unknownContext', { pointer: place, detail: { url: context.slice(0, 200) } });
  }
  if (shape === 'any') return undefined;
  // One context alone says nothing of achievements (OB 3.0, "AchievementCredential").
  if (typeof value === 'string' && badgeTypes.some((type) => hasType(document, type))) return failed('wrongType', { pointer: at });
  // One data model a document: both would give the same names two meanings.
  const models = contexts.filter((context) => credentialContexts.includes(String(context)));
  return models.length === 1 && models[0] === contexts[0]
    ? undefined
    : failed('wrongType', { pointer: Array.isArray(value) ? below(at, 0) : at });
}

/**
 * An inline context of plain names for IRIs elsewhere: no alias, no scope, nothing of the vocabularies that decide a verdict, and no keyword but one that puts
 * all other names into a vocabulary of its own (with `#`, so that no name can lead out of it).
 */
function onlyAdds(context: JsonObject): boolean {
  const wrapped = own(context, '@context');
  if (isObject(wrapped) && Object.keys(context).length === 1) return onlyAdds(wrapped);
  return Object.entries(context).every(
    ([term, iri]) =>
      (/^\w+$/.test(term) || isOwnVocabulary(term, iri)) && typeof iri === 'string' && /^https?:\/\//.test(iri) && !isOddType(iri),
  );
}

function isOwnVocabulary(term: string, iri: Json | undefined): boolean {
  return term === '@vocab' && typeof iri === 'string' && /^https?:\/\/[^#]+#$/.test(iri);
}
