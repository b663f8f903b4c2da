/**
 * Badges baked into PNG files (OB 2.0 "Badge Baking", OB 3.0 section 5.3.2): one iTXt chunk with the keyword `openbadges`, `openbadgecredential` or
 * `clrcredential`; in the oldest files a tEXt chunk with the badge's address. It reads chunks up to IEND and never pixels.
 */
import { ModelError } from '../errors.js';
import { decodeUtf8 } from '../parse-json.js';
import type { ReadLimits } from '../reading.js';
import type { Baked } from './baked.js';
import { InflateError, inflateZlib } from './inflate.js';
import { pngSignature } from './picture-kind.js';

const keywords = ['openbadges', 'openbadgecredential', 'clrcredential'];
/** A chunk length above this is no length (PNG, section 5.3). */
const longestChunk = 0x7fff_ffff;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly sum: number;
  readonly covered: Uint8Array;
}

/** @throws ModelError badPng */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pngSignature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (length > longestChunk || end > bytes.length) throw new ModelError('badPng');
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return;
    const data = bytes.subarray(at + 8, end - 4);
    yield { type, data, sum: view.getUint32(end - 4), covered: bytes.subarray(at + 4, end - 4) };
    at = end;
  }
  throw new ModelError('badPng');
}

/** @throws ModelError badPng | noBadgeInPicture | severalBadgesInPicture | tooLarge | badEncoding */
export function bakedInPng(bytes: Uint8Array, limits: ReadLimits): Baked {
  const found: Chunk[] = [];
  for (const chunk of chunksOf(bytes)) {
    if ((chunk.type === 'iTXt' || chunk.type === 'tEXt') && keywords.includes(keywordOf(chunk.data) ?? '')) found.push(chunk);
    // Which of several is meant can't be known; nor is there a reason to go on counting.
    if (found.length > 1) throw new ModelError('severalBadgesInPicture');
  }
  const [chunk] = found;
  if (!chunk) throw new ModelError('noBadgeInPicture');
  if (crc32(chunk.covered) !== chunk.sum) throw new ModelError('badPng');
  return chunk.type === 'iTXt' ? international(chunk.data, limits) : plain(chunk.data, limits);
}

/** Keyword, NUL, text in Latin-1. */
function plain(data: Uint8Array, limits: ReadLimits): Baked {
  const text = data.subarray(data.indexOf(0) + 1);
  if (text.length > limits.bakedTextBytes) throw new ModelError('tooLarge');
  // The standard says Latin-1; what people write there is UTF-8, which is the same for an address.
  return { text: decodeUtf8(text), notes: [{ code: 'legacyText' }] };
}

/** Keyword, NUL, compression flag and method, language, NUL, translated keyword, NUL, text in UTF-8. */
function international(data: Uint8Array, limits: ReadLimits): Baked {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw new ModelError('badPng');
  const text = data.subarray(translated + 1);
  const [flag, method] = [data[flags], data[flags + 1]];
  if (flag === 0) {
    if (text.length > limits.bakedTextBytes) throw new ModelError('tooLarge');
    return { text: decodeUtf8(text), notes: [] };
  }
  if (flag !== 1 || method !== 0) throw new ModelError('badPng');
  return { text: decodeUtf8(inflated(text, limits.bakedTextBytes)), notes: [{ code: 'compressedText' }] };
}

function inflated(bytes: Uint8Array, budget: number): Uint8Array {
  try {
    return inflateZlib(bytes, budget);
  } catch (cause) {
    throw new ModelError(cause instanceof InflateError && cause.reason === 'tooLarge' ? 'tooLarge' : 'badPng', { cause });
  }
}

function keywordOf(data: Uint8Array): string | undefined {
  const end = data.indexOf(0);
  return end > 0 && end < 80 ? latin1(data.subarray(0, end)) : undefined;
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

let table: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    return value;
  });
  let sum = 0xffff_ffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffff_ffff) >>> 0;
}
