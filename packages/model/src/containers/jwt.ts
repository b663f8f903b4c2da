/**
 * Compact JSON Web Signatures (RFC 7515, section 3.1) as far as what they say: header and payload, decoded strictly, with nothing verified. One text per
 * byte string is accepted, so that a token can't be respelled.
 */
import { ModelError } from '../errors.js';
import { isObject, type JsonObject } from '../json.js';
import { parseJson } from '../parse-json.js';
import { defaultReadLimits, type ReadLimits } from '../reading.js';
import { decodeBase64Url } from './base64url.js';

export interface DecodedToken {
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/** Whether a text means to be a compact JWS, whole or cut off: base64url that begins like a JSON object. */
export function looksLikeToken(text: string): boolean {
  return /^e[wy][A-Za-z0-9_-]*(?:[.~]|$)/.test(text);
}

/** @throws ModelError badToken | duplicateMember | tooComplex | tooLarge. `pointer` tells the part: /header, /payload or /signature. */
export function decodeToken(token: string, limits: ReadLimits = defaultReadLimits): DecodedToken {
  const [compact = '', ...disclosures] = token.split('~');
  const parts = compact.split('.');
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || header === undefined || payload === undefined || signature === undefined) throw new ModelError('badToken');
  if (!/^[\w-]*$/.test(signature) || signature.length % 4 === 1) throw new ModelError('badToken', { pointer: '/signature' });
  if (disclosures.some((part) => !/^[A-Za-z0-9_.-]*$/.test(part))) throw new ModelError('badToken', { pointer: '/disclosures' });
  return { header: decodePart(header, '/header', limits), payload: decodePart(payload, '/payload', limits) };
}

function decodePart(part: string, pointer: string, limits: ReadLimits): JsonObject {
  const bytes = decodeBase64Url(part);
  if (!bytes || bytes.length === 0) throw new ModelError('badToken', { pointer });
  let value: unknown;
  try {
    value = parseJson(bytes, limits);
  } catch (cause) {
    // What is wrong inside a good part keeps its own name; a part that is no JSON at all is a damaged token.
    if (cause instanceof ModelError && cause.code !== 'notJson' && cause.code !== 'badEncoding') throw cause;
    throw new ModelError('badToken', { pointer, cause });
  }
  if (!isObject(value)) throw new ModelError('badToken', { pointer });
  return value;
}
