/**
 * What an input holds, one badge a piece: a badge by itself, a list, a Verifiable Presentation (VC Data Model, "Presentations"), the responses of the
 * Open Badges 2.1 and 3.0 APIs, a Comprehensive Learner Record with what is inside it. A piece may be an object or a compact JWS. The wrapper says nothing
 * that is shown.
 */
import { ModelError } from '../errors.js';
import { hasType, isObject, type Json, type JsonObject, listOf, own } from '../json.js';
import { childPointer } from '../pointer.js';
import type { ReadLimits } from '../reading.js';
import { type DecodedToken, looksLikeToken } from './jwt.js';

export interface Piece {
  /** An object, or a compact JWS as text. */
  readonly value: JsonObject | string;
  /** Where in the input it stands. */
  readonly pointer: string;
  /** Whether something around it was passed over. */
  readonly wrapped: boolean;
}

/** A piece, or what is wrong with it. */
export type Found = Piece | { readonly pointer: string; readonly error: ModelError };

/** Members of wrappers that hold badges, in the order in which they are given. */
const presentation = ['verifiableCredential'];
const responses = ['credential', 'compactJwsString', 'compactJwsStrings', 'assertions', 'signedAssertions', 'badges'];
/** Wrappers inside wrappers. */
const deepest = 4;

/** @throws ModelError when the input as a whole holds nothing that can be told apart */
export function piecesOf(value: Json, limits: ReadLimits, decode: Collecting['decode']): readonly Found[] {
  const found: Found[] = [];
  collect({ value, pointer: '', wrapped: false, depth: 0 }, { found, decode });
  if (found.length === 0) throw new ModelError('emptyCollection');
  if (found.length > limits.badges) throw new ModelError('tooComplex');
  return found;
}

interface Place {
  readonly value: Json;
  readonly pointer: string;
  readonly wrapped: boolean;
  /** Wrappers around it. */
  readonly depth: number;
}

interface Collecting {
  /** @throws ModelError */
  readonly decode: (token: string) => DecodedToken;
  readonly found: Found[];
}

function collect(place: Place, into: Collecting): void {
  const { value, pointer, wrapped, depth } = place;
  if (depth > deepest) throw new ModelError('tooComplex', { pointer });
  const token = tokenOf(value);
  if (token !== undefined) collectToken(token, place, into);
  else if (Array.isArray(value)) {
    for (const [at, inner] of value.entries())
      collect({ value: inner, pointer: childPointer(pointer, at), wrapped, depth: depth + 1 }, into);
  } else if (!isObject(value)) into.found.push({ pointer, error: new ModelError('unknownFormat', { pointer }) });
  else collectObject(value, place, into);
}

function collectObject(value: JsonObject, { pointer, wrapped, depth }: Place, into: Collecting): void {
  const holders = holdersIn(value);
  for (const holder of holders) collectMember(value, holder, { pointer, depth }, into);
  if (holders.length > 0) return;
  into.found.push({ value, pointer, wrapped });
  collectRecord(value, { pointer, depth }, into);
}

function collectMember(value: JsonObject, member: string, { pointer, depth }: Pick<Place, 'pointer' | 'depth'>, into: Collecting): void {
  collect({ value: own(value, member) ?? [], pointer: childPointer(pointer, member), wrapped: true, depth }, into);
}

/** A record is a credential itself, and each credential in it is settled on its own (CLR 2.0, "ClrSubject"). */
function collectRecord(credential: JsonObject, { pointer, depth }: Pick<Place, 'pointer' | 'depth'>, into: Collecting): void {
  const subject = own(credential, 'credentialSubject');
  if (!hasType(credential, 'ClrCredential') || !isObject(subject) || !Object.hasOwn(subject, 'verifiableCredential')) return;
  collectMember(subject, 'verifiableCredential', { pointer: childPointer(pointer, 'credentialSubject'), depth: depth + 1 }, into);
}

/** A token is a badge itself, or a presentation or a record around badges. */
function collectToken(token: string, { pointer, wrapped, depth }: Place, into: Collecting): void {
  let payload: JsonObject;
  try {
    payload = into.decode(token).payload;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    into.found.push({ pointer, error });
    return;
  }
  const vp = own(payload, 'vp');
  const [presented, at] = isObject(vp) ? [vp, childPointer(pointer, 'vp')] : [payload, pointer];
  if (holdersIn(presented).some((holder) => presentation.includes(holder))) {
    collect({ value: presented, pointer: at, wrapped: true, depth: depth + 1 }, into);
    return;
  }
  into.found.push({ value: token, pointer, wrapped });
  const vc = own(payload, 'vc');
  collectRecord(isObject(vc) ? vc : payload, { pointer: isObject(vc) ? childPointer(pointer, 'vc') : pointer, depth }, into);
}

/** A compact JWS, by itself or in an envelope. */
function tokenOf(value: Json): string | undefined {
  if (isObject(value)) return envelopedToken(value);
  return typeof value === 'string' && looksLikeToken(value.trim()) ? value.trim() : undefined;
}

/** The members of an object that hold badges, where it is a wrapper and no badge itself. */
function holdersIn(value: JsonObject): readonly string[] {
  const types = listOf(own(value, 'type'));
  if (types.includes('VerifiablePresentation')) return presentation.filter((member) => own(value, member) !== undefined);
  if (types.length > 0 || own(value, 'credentialSubject') !== undefined || own(value, 'badge') !== undefined) return [];
  return [...presentation, ...responses].filter((member) => Object.hasOwn(value, member));
}

/** VC Data Model 2.0, sections 4.13 and 4.14: a JWT in a data: address. */
function envelopedToken(value: JsonObject): string | undefined {
  const id = own(value, 'id');
  if (!hasType(value, 'EnvelopedVerifiableCredential', 'EnvelopedVerifiablePresentation') || typeof id !== 'string') return undefined;
  return /^data:application\/(?:(?:vc|vc-ld|vp|dc)\+)?(?:jwt|sd-jwt),(.+)$/.exec(id)?.[1];
}
