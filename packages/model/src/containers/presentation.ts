/**
 * The presentation around badges (VC Data Model, "Presentations"), for whoever settles its proof: an object, or the payload of a token, by itself or in an
 * envelope. What is inside it is collection.ts'.
 */
import { copyJson } from '../copy-json.js';
import { hasType, isObject, type Json, type JsonObject, own } from '../json.js';
import { decodeUtf8, parseJson } from '../parse-json.js';
import type { BadgeInput } from '../read-with.js';
import { defaultReadLimits } from '../reading.js';
import { decodeToken, looksLikeToken } from './jwt.js';

export interface Presentation {
  readonly document: JsonObject;
  readonly token?: string;
  /** The claims set of the token. */
  readonly payload?: JsonObject;
}

/** @throws ModelError; undefined when the input as a whole is no presentation */
export function readPresentation(input: BadgeInput): Presentation | undefined {
  const value = contentOf(input);
  const token = typeof value === 'string' ? value : envelopedIn(value);
  if (token === undefined) return isObject(value) && hasType(value, 'VerifiablePresentation') ? { document: value } : undefined;
  const { payload } = decodeToken(token);
  const vp = own(payload, 'vp');
  const document = isObject(vp) ? vp : payload;
  return hasType(document, 'VerifiablePresentation') ? { document, token, payload } : undefined;
}

function contentOf(input: BadgeInput): Json {
  if (typeof input === 'object' && !(input instanceof Uint8Array)) return copyJson(input, defaultReadLimits);
  const text = (typeof input === 'string' ? input : decodeUtf8(input)).replace(/^\ufeff/, '').trim();
  return looksLikeToken(text) ? text : parseJson(text);
}

/** VC Data Model 2.0, section 4.14. */
function envelopedIn(value: Json): string | undefined {
  const id = isObject(value) && hasType(value, 'EnvelopedVerifiablePresentation') ? own(value, 'id') : undefined;
  return typeof id === 'string' ? /^data:application\/vp\+jwt,(.+)$/.exec(id)?.[1] : undefined;
}
