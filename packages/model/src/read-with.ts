/**
 * Reading: anything that may hold badges → one reading for each. It recognises the container and the format and keeps the document as it was. Nothing is
 * verified here. What only some inputs need (pictures, the assertions of 1.x and 2.x, the schema gate) is handed in, so that a page loads it when it meets one.
 */
import type { Badge, Container, Format } from './badge.js';
import type { Baked } from './containers/baked.js';
import type { Found, Piece, piecesOf } from './containers/collection.js';
import { otherFileKind } from './containers/file-kind.js';
import { type DecodedToken, decodeToken, looksLikeToken } from './containers/jwt.js';
import { isPng, looksLikeSvg } from './containers/picture-kind.js';
import { copyJson } from './copy-json.js';
import { ModelError } from './errors.js';
import { deepFreeze, hasType, isObject, type Json, type JsonObject, own } from './json.js';
import { type Glance, lookAtOpenBadge3, type View } from './open-badges-3.js';
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

export type Member = Reading | Unreadable;

/** What the rarer inputs need. */
export interface Parts {
  readonly bakedInPng: (bytes: Uint8Array, limits: ReadLimits) => Baked;
  readonly bakedInSvg: (text: string, limits: ReadLimits) => Baked;
  readonly readAssertion: (document: JsonObject, format: 'open-badges-1' | 'open-badges-2') => View;
  readonly badgeAt: (address: string) => Badge;
  /** The payload of an SD-JWT as it is disclosed. @throws ModelError */
  readonly disclose: (token: string, payload: JsonObject, limits: ReadLimits) => JsonObject;
  readonly piecesOf: typeof piecesOf;
  readonly lookAtRecord: (document: JsonObject) => Glance;
  /** @throws ModelError */
  readonly gate: (document: JsonObject, format: 'open-badges-3' | 'clr-2') => void;
}

/** Thrown inside where a part is missing: the same again, with all parts. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

type Picture = NonNullable<Reading['picture']>;

interface Task {
  readonly parts: Partial<Parts>;
  readonly limits: ReadLimits;
  readonly picture?: Picture;
  readonly notes?: readonly Note[];
  readonly known: Known;
}

/** Long texts that were taken apart already, as they are looked at more than once. */
export interface Known {
  readonly tokens: Map<string, DecodedToken>;
  readonly values: Map<string, Json>;
}

/** The work on an input: a collection is read badge by badge, and whoever runs it may rest between two. In the end it returns what was read. */
export type Steps = Generator<undefined, readonly Member[]>;

/** @throws ModelError when the input as a whole can't be read, PartMissing; at once or at a step */
export function readWith(parts: Partial<Parts>, input: BadgeInput, options: ReadOptions, known: Known): Steps {
  const task: Task = { parts, limits: { ...defaultReadLimits, ...options.limits }, known };
  if (typeof input === 'string') return readText(input, task);
  if (input instanceof Uint8Array) return readBytes(input, task);
  if (typeof input !== 'object' || input === null) throw new ModelError('unknownFormat');
  return readPieces(copyJson(input, ofMany(task.limits)), 'json', task);
}

export const nothingKnown = (): Known => ({ tokens: new Map(), values: new Map() });

/** Without a rest. */
export function atOnce(steps: Steps): readonly Member[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function readBytes(bytes: Uint8Array, task: Task): Steps {
  if (bytes.length === 0) throw new ModelError('emptyInput');
  if (bytes.length > task.limits.documentBytes) throw new ModelError('tooLarge');
  if (isPng(bytes)) {
    const baked = needed(task, 'bakedInPng')(bytes, task.limits);
    return readBaked(baked, { mediaType: 'image/png', bytes: bytes.slice() }, task);
  }
  if (otherFileKind(bytes)) throw new ModelError('unsupportedFile');
  return readText(decodeUtf8(bytes), task);
}

function readText(given: string, task: Task): Steps {
  // In UTF-8 a text has at least as many bytes as characters; only one that may be too long is measured.
  const { documentBytes } = task.limits;
  if (given.length * 3 > documentBytes && new TextEncoder().encode(given).length > documentBytes) throw new ModelError('tooLarge');
  const text = given.replace(/^\ufeff/, '').trim();
  if (text === '') throw new ModelError('emptyInput');
  if (text.startsWith('<')) {
    if (!looksLikeSvg(text)) throw new ModelError(/^<(?:!doctype\s+html|!--|\/?[a-z])/i.test(text) ? 'htmlPage' : 'notJson');
    const baked = needed(task, 'bakedInSvg')(text, task.limits);
    return readBaked(baked, { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(text) }, task);
  }
  if (looksLikeToken(text)) return readPieces(text, 'jwt', task);
  return readPieces(parse(text, task), 'json', task);
}

/** The text of a picture is a badge, or, in Open Badges 1 and 2, only the address of one. */
function* readBaked({ text, notes }: Baked, picture: Picture, given: Task): Steps {
  const task: Task = { ...given, picture, notes };
  const container = picture.mediaType === 'image/png' ? 'png' : 'svg';
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') throw new ModelError('noBadgeInPicture');
  if (/^https?:\/\/\S+$/i.test(content) && URL.canParse(content)) return [readAddress({ id: content }, container, '', task)];
  return yield* readPieces(looksLikeToken(content) ? content : parse(content, task), container, task);
}

function readAddress(document: JsonObject, container: Container, pointer: string, task: Task): Reading {
  const { picture, notes = [] } = task;
  return deepFreeze({
    badge: needed(task, 'badgeAt')(String(own(document, 'id'))),
    document,
    format: 'open-badges-2',
    container,
    pointer,
    notes: [...notes, { code: 'addressOnly' }],
    ...(picture && { picture }),
  } satisfies Reading);
}

function* readPieces(value: Json, container: Container, task: Task): Steps {
  const pieces = isOneBadge(value, task)
    ? [{ value, pointer: '', wrapped: false }]
    : needed(task, 'piecesOf')(value, task.limits, (token) => decode(token, task));
  const members: Member[] = [];
  for (const piece of pieces) {
    members.push('error' in piece ? piece : readPiece(piece, container, task));
    yield;
  }
  // A record comes with what is in it; any other two badges in one picture leave open which is meant.
  if (task.picture && members.length > 1 && !isRecord(members[0])) throw new ModelError('severalBadgesInPicture');
  return members;
}

/** Whether it is a 3.0 badge by itself, in which nobody needs to look for others. */
function isOneBadge(value: Json, task: Task): value is JsonObject | string {
  if (isObject(value)) {
    const holdsOthers = hasType(
      value,
      'ClrCredential',
      'VerifiablePresentation',
      'EnvelopedVerifiableCredential',
      'EnvelopedVerifiablePresentation',
    );
    return !holdsOthers && hasType(value, 'OpenBadgeCredential', 'AchievementCredential');
  }
  if (typeof value !== 'string' || !looksLikeToken(value)) return false;
  try {
    const { payload } = decode(value, task);
    const holdsOthers = ['vp', 'verifiableCredential'].some((member) => Object.hasOwn(payload, member));
    return !holdsOthers && !hasType(payload, 'VerifiablePresentation') && isOneBadge(credentialIn(payload), task);
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

const isRecord = (member: Found | Member | undefined) => member !== undefined && 'format' in member && member.format === 'clr-2';

function readPiece(piece: Piece, container: Container, task: Task): Member {
  try {
    return readingOf(piece, container, task);
  } catch (error) {
    if (error instanceof ModelError) return { pointer: piece.pointer, error };
    throw error;
  }
}

function readingOf({ value, pointer, wrapped }: Piece, container: Container, task: Task): Reading {
  const jws = typeof value === 'string' ? decode(value, task) : undefined;
  const document = typeof value === 'string' ? credentialIn(jws?.payload ?? {}) : value;
  if (countNodes(document, task.limits.nodes) > task.limits.nodes) throw new ModelError('tooComplex', { pointer });
  if (jws === undefined && isGone(document)) return readAddress(document, container, pointer, task);
  const format = formatOf(document);
  const view = viewOf(document, format, task);
  return deepFreeze({
    badge: view.badge,
    document,
    format,
    container: jws && container === 'json' ? 'jwt' : container,
    pointer,
    notes: [...(task.notes ?? []), ...(wrapped ? [{ code: 'wrapperIgnored' as const }] : []), ...view.notes],
    ...(typeof value === 'string' && jws && { token: value, jws }),
    ...(task.picture && { picture: task.picture }),
  } satisfies Reading);
}

function viewOf(document: JsonObject, format: Format, task: Task): View {
  if (format === 'open-badges-1' || format === 'open-badges-2') return needed(task, 'readAssertion')(document, format);
  const glance = format === 'clr-2' ? needed(task, 'lookAtRecord')(document) : lookAtOpenBadge3(document);
  // Where all parts are at hand the gate is always asked; where they are not, only what does not look sound waits for it.
  if (task.parts.gate || !glance.isSound) needed(task, 'gate')(document, format);
  return glance;
}

function needed<Name extends keyof Parts>({ parts }: Task, name: Name): Parts[Name] {
  const part = parts[name];
  if (part === undefined) throw new PartMissing();
  return part;
}

function parse(text: string, { known: { values }, limits }: Task): Json {
  const value = values.get(text) ?? parseJson(text, ofMany(limits));
  values.set(text, value);
  return value;
}

/** The limits of one badge hold for each; all of them together may have more parts. */
const ofMany = (limits: ReadLimits): ReadLimits => ({ ...limits, nodes: Math.max(limits.nodes, limits.collectionNodes) });

/** How many values there are in a value; no further than it takes to know that there are too many. */
function countNodes(value: unknown, most: number): number {
  let count = 1;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) if (count <= most) count += countNodes(inner, most - count);
  return count;
}

/** What a token says; of an SD-JWT, what is disclosed. */
function decode(token: string, task: Task): DecodedToken {
  const { tokens } = task.known;
  const known = tokens.get(token);
  if (known) return known;
  const decoded = decodeToken(token, task.limits);
  if (token.includes('~')) Object.assign(decoded, { payload: needed(task, 'disclose')(token, decoded.payload, task.limits) });
  tokens.set(token, decoded);
  return decoded;
}

/** VC Data Model 1.1, section 6.3.1: the credential is in `vc`; in 2.0, and in Open Badges 2.0, the payload is the badge itself. */
function credentialIn(payload: JsonObject): JsonObject {
  const vc = own(payload, 'vc');
  return isObject(vc) ? vc : payload;
}

/** What a host answers for a badge that it has revoked: the address, that it is revoked, and maybe why (OB 2.0, "Revoked"). */
function isGone(document: JsonObject): boolean {
  const isBare = own(document, 'badge') === undefined && own(document, 'credentialSubject') === undefined;
  return isBare && own(document, 'revoked') === true && typeof own(document, 'id') === 'string';
}
