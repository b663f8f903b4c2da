/**
 * The part of CBOR (RFC 8949) that selective-disclosure proofs are written in: lists, maps of small numbers, byte strings and whole numbers, with their
 * lengths said in advance and in the shortest way. Byte strings may be tagged as such (tag 64, RFC 8746), as some programs do.
 */

export type Cbor = number | Uint8Array | readonly Cbor[] | ReadonlyMap<number, Cbor>;

export function isBytes(value: Cbor | undefined, length?: number): value is Uint8Array {
  return value instanceof Uint8Array && (length === undefined || value.length === length);
}

export function isList<Item extends Cbor>(value: Cbor | undefined, isItem: (item: Cbor) => item is Item): value is readonly Item[];
export function isList(value: Cbor | undefined): value is readonly Cbor[];
export function isList(value: Cbor | undefined, isItem: (item: Cbor) => boolean = () => true): boolean {
  return Array.isArray(value) && value.every((item: Cbor) => isItem(item));
}

export function isMap(value: Cbor | undefined): value is ReadonlyMap<number, Cbor> {
  return value instanceof Map;
}

const deepest = 4;

/** Lengths in bytes of their own, and the least number that needs so many. */
const longer: ReadonlyMap<number, { readonly size: number; readonly least: number }> = new Map([
  [24, { size: 1, least: 24 }],
  [25, { size: 2, least: 0x100 }],
  [26, { size: 4, least: 0x1_0000 }],
]);

/** The one value that the bytes hold; undefined when they hold anything else. */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  const reader = new Reader(bytes);
  try {
    const value = reader.value(0);
    return reader.isAtEnd ? value : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** @throws RangeError for what is not of these forms */
  value(depth: number): Cbor {
    const first = this.#take(1)[0] ?? 0;
    const count = this.#count(first & 0x1f);
    const kind = first >> 5;
    if (depth > deepest) throw new RangeError('depth');
    if (kind === 0) return count;
    if (kind === 2) return this.#take(count).slice();
    if (kind === 4) return this.#list(count, depth);
    if (kind === 5) return this.#map(count, depth);
    const tagged = kind === 6 && count === 64 ? this.value(depth + 1) : undefined;
    if (!(tagged instanceof Uint8Array)) throw new RangeError('kind');
    return tagged;
  }

  #list(count: number, depth: number): readonly Cbor[] {
    const list: Cbor[] = [];
    // One by one: a count that is a lie ends with the bytes.
    for (let index = 0; index < count; index += 1) list.push(this.value(depth + 1));
    return list;
  }

  #map(count: number, depth: number): ReadonlyMap<number, Cbor> {
    const map = new Map<number, Cbor>();
    for (let index = 0; index < count; index += 1) {
      const key = this.value(depth + 1);
      if (typeof key !== 'number' || map.has(key)) throw new RangeError('key');
      map.set(key, this.value(depth + 1));
    }
    return map;
  }

  #count(short: number): number {
    if (short < 24) return short;
    const form = longer.get(short);
    if (!form) throw new RangeError('length');
    const count = this.#take(form.size).reduce((sum, byte) => sum * 256 + byte, 0);
    if (count < form.least) throw new RangeError('length');
    return count;
  }

  #take(size: number): Uint8Array {
    const end = this.#at + size;
    if (end > this.#bytes.length) throw new RangeError('end');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
