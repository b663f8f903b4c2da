/**
 * Reading: anything that may hold badges → one reading for each. It recognises the container and the format, lets the schema gate look at the document,
 * and keeps the document as it was. Nothing is verified here.
 */
import type { Container, Format } from './badge.js';
import { readClr2 } from './clr-2.js';
import { type Found, type Piece, piecesOf } from './containers/collection.js';
import { otherFileKind } from './containers/file-kind.js';
import { decodeToken, looksLikeToken } from './containers/jwt.js';
import { type Baked, bakedInPng, isPng } from './containers/png.js';
import { bakedInSvg, looksLikeSvg } from './containers/svg.js';
import { copyJson } from './copy-json.js';
import { ModelError } from './errors.js';
import { deepFreeze, isObject, type Json, type JsonObject, own } from './json.js';
import { readOpenBadge1 } from './open-badges-1.js';
import { badgeAt, readOpenBadge2 } from './open-badges-2.js';
import { readOpenBadge3, type View } from './open-badges-3.js';
import { decodeUtf8, parseJson } from './parse-json.js';
import { defaultReadLimits, type Note, type Reading, type ReadLimits } from './reading.js';
import { formatOf } from './recognise.js';

/** Text is content (JSON, JWT, SVG), never an address. */
export type BadgeInput = string | Uint8Array | JsonObject | readonly unknown[];

export interface ReadOptions {
  /** Limits that differ from `defaultReadLimits`. */
  readonly limits?: Partial<ReadLimits>;
}

/** One badge of a collection that could not be read, and why. */
export interface Unreadable {
  readonly pointer: string;
  readonly error: ModelError;
}

type Picture = NonNullable<Reading['picture']>;

const readers: Readonly<Record<Format, (document: JsonObject) => View>> = {
  'open-badges-1': readOpenBadge1,
  'open-badges-2': readOpenBadge2,
  'open-badges-3': readOpenBadge3,
  'clr-2': readClr2,
};

/**
 * Recognises the container and the format of an input and reads every badge in it, in order.
 * @param input Bytes, text, or a parsed object or list, which is copied. For a `Response`, hand over its bytes.
 * @throws ModelError for the first badge that can't be read; `readCollection` goes on instead
 */
export function readBadges(input: BadgeInput, options: ReadOptions = {}): Reading[] {
  return readCollection(input, options).map((member) => {
    if ('error' in member) throw member.error;
    return member;
  });
}

/**
 * The same, where one badge that can't be read does not spoil the others.
 * @throws ModelError when the input as a whole can't be read
 */
export function readCollection(input: BadgeInput, options: ReadOptions = {}): readonly (Reading | Unreadable)[] {
  const limits: ReadLimits = { ...defaultReadLimits, ...options.limits };
  if (typeof input === 'string')
    return readText(new TextEncoder().encode(input).length > limits.documentBytes ? tooLarge() : input, limits);
  if (input instanceof Uint8Array) return readBytes(input, limits);
  if (typeof input !== 'object' || input === null) throw new ModelError('unknownFormat');
  return readPieces(copyJson(input, limits), 'json', limits);
}

function tooLarge(): never {
  throw new ModelError('tooLarge');
}

function readBytes(bytes: Uint8Array, limits: ReadLimits): readonly (Reading | Unreadable)[] {
  if (bytes.length === 0) throw new ModelError('emptyInput');
  if (bytes.length > limits.documentBytes) tooLarge();
  if (isPng(bytes)) return readBaked(bakedInPng(bytes, limits), { mediaType: 'image/png', bytes: bytes.slice() }, limits);
  if (otherFileKind(bytes)) throw new ModelError('unsupportedFile');
  return readText(decodeUtf8(bytes), limits);
}

function readText(given: string, limits: ReadLimits): readonly (Reading | Unreadable)[] {
  const text = given.replace(/^\ufeff/, '').trim();
  if (text === '') throw new ModelError('emptyInput');
  if (text.startsWith('<')) {
    if (!looksLikeSvg(text)) throw new ModelError(/^<(?:!doctype\s+html|!--|\/?[a-z])/i.test(text) ? 'htmlPage' : 'notJson');
    return readBaked(bakedInSvg(text, limits), { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(text) }, limits);
  }
  if (looksLikeToken(text)) return readPieces(text, 'jwt', limits);
  return readPieces(parseJson(text, limits), 'json', limits);
}

/** The text of a picture is a badge, or, in Open Badges 1 and 2, only the address of one. */
function readBaked({ text, notes }: Baked, picture: Picture, limits: ReadLimits): readonly (Reading | Unreadable)[] {
  const container = picture.mediaType === 'image/png' ? 'png' : 'svg';
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') throw new ModelError('noBadgeInPicture');
  const more = { picture, notes };
  if (/^https?:\/\/\S+$/i.test(content) && URL.canParse(content)) return [readAddress(content, container, more)];
  if (looksLikeToken(content)) return readPieces(content, container, limits, more);
  return readPieces(parseJson(content, limits), container, limits, more);
}

interface More {
  readonly picture?: Picture;
  readonly notes?: readonly Note[];
}

function readAddress(address: string, container: Container, { picture, notes = [] }: More): Reading {
  return deepFreeze({
    badge: badgeAt(address),
    document: { id: address },
    format: 'open-badges-2',
    container,
    pointer: '',
    notes: [...notes, { code: 'addressOnly' }],
    ...(picture && { picture }),
  } satisfies Reading);
}

function readPieces(value: Json, container: Container, limits: ReadLimits, more: More = {}): readonly (Reading | Unreadable)[] {
  const pieces = piecesOf(value, limits);
  if (more.picture && pieces.length > 1 && !isRecord(pieces)) throw new ModelError('severalBadgesInPicture');
  return pieces.map((piece) => {
    if ('error' in piece) return piece;
    try {
      return readPiece(piece, container, limits, more);
    } catch (error) {
      if (error instanceof ModelError) return { pointer: piece.pointer, error };
      throw error;
    }
  });
}

/** A record and what is in it come as one. */
function isRecord([first]: readonly Found[]): boolean {
  if (!first || 'error' in first) return false;
  return typeof first.value === 'string' || formatOfSafely(first.value) === 'clr-2';
}

function formatOfSafely(document: JsonObject): Format | undefined {
  try {
    return formatOf(document);
  } catch {
    return undefined;
  }
}

function readPiece({ value, pointer, wrapped }: Piece, container: Container, limits: ReadLimits, { picture, notes = [] }: More): Reading {
  const jws = typeof value === 'string' ? decodeToken(value, limits) : undefined;
  const document = typeof value === 'string' ? credentialIn(jws?.payload ?? {}) : value;
  const remarks: Note[] = [...notes, ...(wrapped ? [{ code: 'wrapperIgnored' as const }] : [])];
  const shared = {
    document,
    container: jws && container === 'json' ? ('jwt' as const) : container,
    pointer,
    ...(typeof value === 'string' && jws && { token: value, jws }),
    ...(picture && { picture }),
  };
  if (isGone(document)) {
    const address = String(own(document, 'id'));
    return deepFreeze({
      ...shared,
      badge: badgeAt(address),
      format: 'open-badges-2',
      notes: [...remarks, { code: 'addressOnly' }],
    } satisfies Reading);
  }
  const format = formatOf(document);
  const view = readers[format](document);
  return deepFreeze({ ...shared, badge: view.badge, format, notes: [...remarks, ...view.notes] } satisfies Reading);
}

/** VC Data Model 1.1, section 6.3.1: the credential is in `vc`; in 2.0, and in Open Badges 2.0, the payload is the badge itself. */
function credentialIn(payload: JsonObject): JsonObject {
  const vc = own(payload, 'vc');
  return isObject(vc) ? vc : payload;
}

/** What a host answers for a badge that it has revoked: the address, that it is revoked, and maybe why (OB 2.0, "Revoked"). */
function isGone(document: JsonObject): boolean {
  return (
    own(document, 'revoked') === true &&
    typeof own(document, 'id') === 'string' &&
    own(document, 'badge') === undefined &&
    own(document, 'type') !== 'VerifiableCredential'
  );
}
