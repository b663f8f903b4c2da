/** PNG and SVG files put together by hand, so that a test can put one thing in the wrong place. */

const utf8 = (text: string) => new TextEncoder().encode(text);

function crcOf(bytes: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}

const uint32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly crc?: number;
  readonly length?: number;
}

function bytesOf({ type, data, crc, length }: Chunk): number[] {
  const covered = Uint8Array.from([...utf8(type), ...data]);
  return [...uint32(length ?? data.length), ...covered, ...uint32(crc ?? crcOf(covered))];
}

export const header: Chunk = { type: 'IHDR', data: Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]) };
export const end: Chunk = { type: 'IEND', data: new Uint8Array() };

export function pngOf(...chunks: readonly Chunk[]): Uint8Array {
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap(bytesOf)]);
}

/** iTXt (PNG, section 11.3.3.4). */
export function internationalText(keyword: string, text: string | Uint8Array, { flag = 0, method = 0 } = {}): Chunk {
  const body = typeof text === 'string' ? utf8(text) : text;
  return { type: 'iTXt', data: Uint8Array.from([...utf8(keyword), 0, flag, method, 0, 0, ...body]) };
}

export function plainText(keyword: string, text: string): Chunk {
  return { type: 'tEXt', data: Uint8Array.from([...utf8(keyword), 0, ...utf8(text)]) };
}

/** A picture with one badge in it, as it ought to be. */
export const bakedPng = (text: string, keyword = 'openbadgecredential') => pngOf(header, internationalText(keyword, text), end);

/** A zlib stream, made by the platform. */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const svgOf = (inside: string, namespaces = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${namespaces} viewBox="0 0 1 1">${inside}<path d="M0 0h1v1z"/></svg>`;
