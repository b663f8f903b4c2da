/**
 * Inflates a zlib stream (RFC 1950, RFC 1951) against a budget, without waiting: a baked picture in the page is read before its first frame, and the
 * platform's own stream is asynchronous. Baked text ought not to be compressed at all, and is short; speed is no concern here, the budget is.
 */

/** The budget was used up, or the stream is damaged. */
export class InflateError extends Error {
  override readonly name = 'InflateError';
  readonly reason: 'damaged' | 'tooLarge';

  constructor(reason: 'damaged' | 'tooLarge') {
    super(reason);
    this.reason = reason;
  }
}

const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A Huffman code: how many symbols there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  let left = 1;
  for (const count of counts.slice(1)) {
    left = left * 2 - count;
    if (left < 0) throw new InflateError('damaged');
  }
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.length - other.length || one.symbol - other.symbol)
    .map(({ symbol }) => symbol);
  return { counts, symbols };
}

const fixedLengths = codeOf(Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)));
const fixedDistances = codeOf(new Array<number>(30).fill(5));

/** The bits of a stream, the lowest of each byte first. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #bit = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  take(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new InflateError('damaged');
      value |= ((byte >> this.#bit) & 1) << at;
      this.#bit = (this.#bit + 1) & 7;
      if (this.#bit === 0) this.#at += 1;
    }
    return value;
  }

  symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (const count of counts.slice(1)) {
      code |= this.take(1);
      if (code - first < count) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new InflateError('damaged');
  }

  toByte(): void {
    if (this.#bit > 0) this.#at += 1;
    this.#bit = 0;
  }
}

/** @throws InflateError */
export function inflateZlib(bytes: Uint8Array, budget: number): Uint8Array {
  const [method = 0, flags = 0] = bytes;
  if ((method & 15) !== 8 || ((method << 8) | flags) % 31 !== 0 || flags & 32) throw new InflateError('damaged');
  const bits = new Bits(bytes, 2);
  const out: number[] = [];
  for (let last = 0; last === 0; ) {
    last = bits.take(1);
    const kind = bits.take(2);
    if (kind === 0) stored(bits, out, budget);
    else if (kind === 1) compressed(bits, out, budget, fixedLengths, fixedDistances);
    else if (kind === 2) compressed(bits, out, budget, ...dynamicCodes(bits));
    else throw new InflateError('damaged');
  }
  bits.toByte();
  const sum = [0, 0, 0, 0].reduce((value) => value * 256 + bits.take(8), 0);
  if (sum !== adler32(out)) throw new InflateError('damaged');
  return Uint8Array.from(out);
}

function put(out: number[], byte: number, budget: number): void {
  if (out.length >= budget) throw new InflateError('tooLarge');
  out.push(byte);
}

function stored(bits: Bits, out: number[], budget: number): void {
  bits.toByte();
  const length = bits.take(16);
  if ((bits.take(16) ^ 0xffff) !== length) throw new InflateError('damaged');
  for (let at = 0; at < length; at += 1) put(out, bits.take(8), budget);
}

function compressed(bits: Bits, out: number[], budget: number, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = bits.symbol(lengths);
    if (symbol === 256) return;
    if (symbol < 256) {
      put(out, symbol, budget);
      continue;
    }
    const base = lengthBase[symbol - 257];
    if (base === undefined) throw new InflateError('damaged');
    const length = base + bits.take(lengthBits[symbol - 257] ?? 0);
    const step = bits.symbol(distances);
    if (step > 29) throw new InflateError('damaged');
    const extra = step < 4 ? 0 : (step >> 1) - 1;
    const distance = 1 + (step < 4 ? step : ((2 + (step & 1)) << extra) + bits.take(extra));
    if (distance > out.length) throw new InflateError('damaged');
    for (let at = 0; at < length; at += 1) put(out, out[out.length - distance] ?? 0, budget);
  }
}

function dynamicCodes(bits: Bits): [Code, Code] {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const count = bits.take(4) + 4;
  const codeLengths = new Array<number>(19).fill(0);
  for (const place of codeOrder.slice(0, count)) codeLengths[place] = bits.take(3);
  const code = codeOf(codeLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    const repeated = symbol === 16 ? lengths.at(-1) : 0;
    if (repeated === undefined) throw new InflateError('damaged');
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    lengths.push(...new Array<number>(times).fill(repeated));
  }
  if (lengths.length > literals + distances) throw new InflateError('damaged');
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
}

function adler32(bytes: readonly number[]): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
