/**
 * Selective disclosure for JWTs (RFC 9901): the issuer signs digests, and what the holder wants to show comes beside the token. Here the payload is put
 * together as it is disclosed. Every disclosure must be asked for by exactly one digest, and none may stand in the place of something; who signed is not asked.
 */
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { ModelError } from '../errors.js';
import { isObject, type Json, type JsonObject, own } from '../json.js';
import { parseJson } from '../parse-json.js';
import type { ReadLimits } from '../reading.js';
import { decodeBase64Url, encodeBase64Url } from './base64url.js';

type Hash = (bytes: Uint8Array) => Uint8Array;

/** Names of hash algorithms (IANA "Named Information Hash Algorithm") that are strong enough. */
const hashes: ReadonlyMap<string, Hash> = new Map<string, Hash>([
  ['sha-256', sha256],
  ['sha-384', sha384],
  ['sha-512', sha512],
]);

/** The hash that the payload names for its digests (RFC 9901, section 4.1.1). @throws ModelError badDisclosure */
export function disclosureHash(payload: JsonObject): Hash {
  const name = own(payload, '_sd_alg') ?? 'sha-256';
  const hash = typeof name === 'string' ? hashes.get(name) : undefined;
  if (!hash) throw new ModelError('badDisclosure', { pointer: '/_sd_alg' });
  return hash;
}

export function digestOf(text: string, hash: Hash): string {
  return encodeBase64Url(hash(new TextEncoder().encode(text)));
}

/** Disclosures that were taken apart already. */
export type ReadDisclosures = Map<string, readonly Json[]>;

const disclosuresIn = (token: string): readonly string[] => token.split('~').slice(1, -1);

/** Disclosures that are taken apart in one turn: a few milliseconds. */
const TURN = 200;

/** Takes the disclosures of a token apart, a turn at a time; those that can't be are left for `disclose` to refuse. */
export async function readDisclosures(token: string, limits: ReadLimits, nextTurn: () => Promise<unknown>): Promise<ReadDisclosures> {
  const read: ReadDisclosures = new Map();
  for (const [index, text] of disclosuresIn(token).slice(0, limits.nodes).entries()) {
    if (index % TURN === TURN - 1) await nextTurn();
    try {
      read.set(text, readDisclosure(text, `/disclosures/${index}`, limits));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      break;
    }
  }
  return read;
}

/**
 * The payload with what is disclosed in its place, without digests (RFC 9901, section 7.1).
 * @param payload That of the issuer's token, decoded.
 * @throws ModelError badDisclosure, with the disclosure's or the member's pointer; and what parseJson throws
 */
export function disclose(token: string, payload: JsonObject, limits: ReadLimits, read: ReadDisclosures = new Map()): JsonObject {
  const work = new Disclosing(disclosuresIn(token), disclosureHash(payload), limits, read);
  const { _sd_alg: _alg, ...claims } = payload;
  const disclosed = work.object(claims, 0);
  work.end();
  return disclosed;
}

interface Disclosure {
  readonly value: readonly Json[];
  readonly pointer: string;
}

class Disclosing {
  readonly #waiting = new Map<string, Disclosure>();
  readonly #met = new Set<string>();
  readonly #limits: ReadLimits;

  constructor(texts: readonly string[], hash: Hash, limits: ReadLimits, read: ReadDisclosures) {
    this.#limits = limits;
    if (texts.length > limits.nodes) throw new ModelError('tooComplex');
    for (const [index, text] of texts.entries()) {
      const pointer = `/disclosures/${index}`;
      const digest = digestOf(text, hash);
      if (this.#waiting.has(digest)) throw new ModelError('badDisclosure', { pointer });
      this.#waiting.set(digest, { value: read.get(text) ?? readDisclosure(text, pointer, limits), pointer });
    }
  }

  /** What nothing asked for is not what the issuer signed. */
  end(): void {
    const [left] = this.#waiting.values();
    if (left) throw new ModelError('badDisclosure', { pointer: left.pointer });
  }

  object(object: JsonObject, depth: number): JsonObject {
    const { _sd: digests = [], ...members } = object;
    const entries = new Map(Object.entries(members).map(([name, value]) => [name, this.#value(value ?? null, depth + 1)]));
    if (!Array.isArray(digests) || entries.has('...')) throw new ModelError('badDisclosure');
    for (const digest of digests as readonly Json[]) {
      const found = this.#take(digest);
      if (!found) continue;
      const [, name, value] = found.value;
      const isFree = typeof name === 'string' && name !== '_sd' && name !== '...' && !entries.has(name);
      if (found.value.length !== 3 || !isFree) throw new ModelError('badDisclosure', { pointer: found.pointer });
      entries.set(name, this.#value(value ?? null, depth + 1));
    }
    // Unlike an assignment, this also keeps a member called __proto__ as a member.
    return Object.fromEntries(entries);
  }

  #value(value: Json, depth: number): Json {
    if (depth > this.#limits.depth) throw new ModelError('tooComplex');
    if (Array.isArray(value)) return value.flatMap((item: Json) => this.#item(item, depth));
    return isObject(value) ? this.object(value, depth) : value;
  }

  /** An item, or the place of one that may not be shown. */
  #item(item: Json, depth: number): readonly Json[] {
    if (!isObject(item) || !Object.hasOwn(item, '...')) return [this.#value(item, depth + 1)];
    if (Object.keys(item).length !== 1) throw new ModelError('badDisclosure');
    const found = this.#take(own(item, '...'));
    if (!found) return [];
    if (found.value.length !== 2) throw new ModelError('badDisclosure', { pointer: found.pointer });
    return [this.#value(found.value[1] ?? null, depth + 1)];
  }

  /** The disclosure of a digest, which may stand in one place only, whether it is disclosed or not. */
  #take(digest: Json | undefined): Disclosure | undefined {
    if (typeof digest !== 'string' || this.#met.has(digest)) throw new ModelError('badDisclosure');
    this.#met.add(digest);
    const found = this.#waiting.get(digest);
    this.#waiting.delete(digest);
    return found;
  }
}

/** `[salt, name, value]`, or `[salt, value]` for an item of a list. */
function readDisclosure(text: string, pointer: string, limits: ReadLimits): readonly Json[] {
  const bytes = decodeBase64Url(text);
  if (!bytes) throw new ModelError('badDisclosure', { pointer });
  let value: Json;
  try {
    value = parseJson(bytes, limits);
  } catch (cause) {
    throw new ModelError('badDisclosure', { pointer, cause });
  }
  if (!Array.isArray(value) || typeof value[0] !== 'string') throw new ModelError('badDisclosure', { pointer });
  return value;
}
