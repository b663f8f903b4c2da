/**
 * The gate before any signature mathematics: does the document say what it says in the one way that we read it?
 *
 * A signature over RDF statements says nothing of the JSON that a page reads: the same statements can be spelled with IRIs or aliases for names, with
 * `@`-keywords, split over several objects, or under a context that somebody else wrote (VC Data Integrity, "Context Validation"). So: contexts that are
 * known here and no others, the plain members that they define, each thing described in one place. It knows nothing of keys and proofs.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import type { PinnedContexts } from '../contexts/table.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import { below } from '../rdf/pointer.js';
import { hasType, isObject, listOf, own } from '../subject.js';
import { checkContexts, isOddType, type Shape } from './known-contexts.js';

/** Bounds for documents that did not come through the model's reader. */
const deepest = 100;
const mostNodes = 50_000;
/** The processor compares each item of a list with all that came before. */
const longestList = 5_000;

/** Where credentials stand in credentials, with contexts of their own. */
const embeds: readonly string[] = ['endorsement', 'verifiableCredential'];

/** Members that decide a verdict: another object with the credential's id could carry them without changing a statement. */
const decisive: readonly string[] = [
  'credentialStatus',
  'credentialSubject',
  'expirationDate',
  'issuanceDate',
  'issuer',
  'proof',
  'refreshService',
  'validFrom',
  'validUntil',
];

/** Names of classes whose IRI is also that of a member (`achievement`, `image` …; OB 3.0 contexts). As a name of a member each is an alias. */
const classNames: readonly string[] = ['Achievement', 'Address', 'Criteria', 'GeoCoordinates', 'Image', 'Profile'];

const endorsed: readonly string[] = ['id', 'type', 'endorsementComment'];

/** The first thing in the document that is spelled in a way that we don't read; undefined when there is none. */
export function checkVocabulary(document: JsonObject, pinned: PinnedContexts, shape: Shape): Outcome | undefined {
  const fault = checkContexts(document, pinned, shape);
  if (fault) return fault;
  const walk = new Walk(pinned, own(document, 'id'));
  const { '@context': _context, proof: _proof, ...claims } = document;
  const deep = Object.keys(claims).find((member) => isDeeper(claims[member], deepest));
  if (deep !== undefined) return undetermined('tooMuchWork', { pointer: below('', deep) });
  return walk.members(claims, '', 0);
}

/** Looked at before anything is compared as text: JSON.stringify goes down as deep as there is something, and in Firefox it throws on the way. */
function isDeeper(value: Json | undefined, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

class Walk {
  readonly #pinned: PinnedContexts;
  readonly #rootId: Json | undefined;
  /** Id → member → what it says, of everything that has an id. */
  #said = new Map<string, Map<string, string>>();
  #nodes = 0;

  constructor(pinned: PinnedContexts, rootId: Json | undefined) {
    this.#pinned = pinned;
    this.#rootId = rootId;
  }

  members(object: JsonObject, pointer: string, depth: number): Outcome | undefined {
    const twice = this.#saidOtherwise(object, pointer);
    if (twice !== undefined) return undetermined('unknownTerm', { pointer: below(pointer, twice), detail: { why: 'describedTwice' } });
    for (const [key, value] of Object.entries(object)) {
      const place = below(pointer, key);
      const fault = checkMember(key, value, place) ?? this.#value(value, key, place, depth + 1);
      if (fault) return fault;
    }
    return undefined;
  }

  #apart(object: JsonObject, pointer: string, depth: number): Outcome | undefined {
    const outside = this.#said;
    this.#said = new Map();
    const { '@context': _context, ...members } = object;
    const fault = this.members(members, pointer, depth);
    this.#said = outside;
    return fault;
  }

  /**
   * A member that says something else than the same member of the same id elsewhere. In RDF the two are one thing, so what each says can be exchanged
   * without changing a statement: the name of the issuer with that of the creator, the criteria with a text of the evidence.
   */
  #saidOtherwise(object: JsonObject, pointer: string): string | undefined {
    const id = own(object, 'id');
    // Who endorses under a name of its own, and parent organisations, are marked apart wherever they are shown; samples repeat ids there.
    if (typeof id !== 'string' || /\/(endorsement|parentOrg)(\/|$)/.test(pointer)) return undefined;
    const said = this.#said.get(id) ?? new Map<string, string>();
    this.#said.set(id, said);
    return Object.keys(object).find((member) => {
      // Types are a set, and an endorsed thing is rightly of two.
      if (['id', 'type', 'endorsement', 'endorsementJwt', 'parentOrg'].includes(member)) return false;
      const text = JSON.stringify(listOf(own(object, member)));
      const before = said.get(member);
      said.set(member, text);
      return before !== undefined && before !== text;
    });
  }

  #value(value: Json | undefined, key: string, pointer: string, depth: number): Outcome | undefined {
    this.#nodes += 1;
    if (depth > deepest || this.#nodes > mostNodes) return undetermined('tooMuchWork', { pointer });
    // JSON-LD drops a null, so anybody can add one to what was signed (and OB 3.0, "Serialization", leaves them out).
    if (value === null) return undetermined('unknownTerm', { pointer, detail: { why: 'null' } });
    if (Array.isArray(value)) return this.#list(value, key, pointer, depth);
    return isObject(value) ? this.#object(value, key, pointer, depth) : undefined;
  }

  #list(list: readonly Json[], key: string, pointer: string, depth: number): Outcome | undefined {
    if (list.length > longestList) return undetermined('tooMuchWork', { pointer });
    for (const [index, item] of list.entries()) {
      const place = below(pointer, index);
      // JSON-LD reads [[x]] as [x].
      if (Array.isArray(item)) return failed('unknownTerm', { pointer: place, detail: { why: 'nestedList' } });
      const fault = this.#value(item, key, place, depth + 1);
      if (fault) return fault;
    }
    const twice = describedTwice(list);
    return twice === undefined ? undefined : failed('unknownTerm', { pointer: below(pointer, twice), detail: { why: 'describedTwice' } });
  }

  #object(object: JsonObject, key: string, pointer: string, depth: number): Outcome | undefined {
    if (isLanguageText(object) && /^\/(name|description)(\/\d+)?$/.test(pointer)) return undefined;
    if (Object.hasOwn(object, '@context')) {
      const embedded = embeds.includes(key) && hasType(object, 'VerifiableCredential');
      if (!embedded) return undetermined('unknownContext', { pointer: below(pointer, '@context'), detail: { why: 'nested' } });
      const fault = checkContexts(object, this.#pinned, 'credential', pointer) ?? checkEndorsed(object, key, pointer);
      if (fault) return fault;
      // The credentials in a record are graphs of their own.
      if (key === 'verifiableCredential') return this.#apart(object, pointer, depth);
    }
    if (typeof this.#rootId === 'string' && own(object, 'id') === this.#rootId) {
      const member = decisive.find((name) => Object.hasOwn(object, name));
      if (member) return failed('unknownTerm', { pointer: below(pointer, member), detail: { why: 'describedTwice' } });
    }
    const { '@context': _context, ...members } = object;
    return this.members(members, pointer, depth);
  }
}

/** What an endorsement is about is only named there: any other member could have been moved out of the badge (OB 3.0, "EndorsementSubject"). */
function checkEndorsed(endorsement: JsonObject, key: string, pointer: string): Outcome | undefined {
  const subject = key === 'endorsement' ? own(endorsement, 'credentialSubject') : undefined;
  const moved = isObject(subject)
    ? Object.keys(subject).find((member) => !endorsed.includes(member) && !decisive.includes(member))
    : undefined;
  if (moved === undefined) return undefined;
  return undetermined('unknownTerm', { pointer: below(below(pointer, 'credentialSubject'), moved), detail: { why: 'describedTwice' } });
}

function checkMember(key: string, value: Json | undefined, pointer: string): Outcome | undefined {
  if (key.startsWith('@') || key.includes(':') || classNames.includes(key))
    return failed('unknownTerm', { pointer, detail: { member: key.slice(0, 80) } });
  if (key === 'id' && typeof value === 'string' && value.startsWith('_:'))
    return failed('unknownTerm', { pointer, detail: { why: 'blankNode' } });
  if (key !== 'type') return undefined;
  const odd = listOf(value).find((type) => typeof type === 'string' && isOddType(type));
  return odd === undefined ? undefined : failed('unknownTerm', { pointer, detail: { member: String(odd).slice(0, 80) } });
}

/** Text with a language or a direction, which VC 2.0 allows for a credential's name and description (section 11.1). */
function isLanguageText(object: JsonObject): boolean {
  const keys = Object.keys(object);
  return (
    keys.every((key) => ['@value', '@language', '@direction'].includes(key) && typeof object[key] === 'string') && keys.includes('@value')
  );
}

/** The second of two items with one id that say different things: in RDF they are one thing, and which says what can be shuffled. */
function describedTwice(list: readonly Json[]): number | undefined {
  const seen = new Map<string, string>();
  for (const [index, item] of list.entries()) {
    const id = isObject(item) ? own(item, 'id') : undefined;
    if (typeof id !== 'string') continue;
    const text = JSON.stringify(item);
    if ((seen.get(id) ?? text) !== text) return index;
    seen.set(id, text);
  }
  return undefined;
}
