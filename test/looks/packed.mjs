/**
 * A picture of at most 256 colours, as it is kept and compared: a third of the bytes of a plain one, for these lie in the repository. Grounds keep their very
 * colour; the half-tones at the edges of letters take the nearest that there is. pngjs reads such pictures and does not write them.
 */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const COLOURS = 256;

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcs[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([length, body, check]);
}

const parts = (colour) => [(colour >> 16) & 0xff, (colour >> 8) & 0xff, colour & 0xff];
/** Colours that nobody tells apart share a place; the most frequent of them stands for all. */
const place = (colour) => parts(colour).reduce((sum, part) => (sum << 5) | (part >> 3), 0);

function paletteOf(counts) {
  const byPlace = new Map();
  for (const [colour, count] of [...counts].sort(([one], [other]) => one - other)) {
    const known = byPlace.get(place(colour)) ?? { colour, most: 0, all: 0 };
    byPlace.set(place(colour), {
      colour: count > known.most ? colour : known.colour,
      most: Math.max(count, known.most),
      all: known.all + count,
    });
  }
  const frequent = [...byPlace.values()].sort((one, other) => other.all - one.all || one.colour - other.colour);
  return frequent.slice(0, COLOURS).map(({ colour }) => colour);
}

function nearest(palette, colour) {
  const wanted = parts(colour);
  const far = (one) => parts(one).reduce((sum, part, at) => sum + (part - wanted[at]) ** 2, 0);
  return palette.reduce((best, one, at) => (far(one) < far(palette[best]) ? at : best), 0);
}

/** @param {Buffer} picture A PNG of any kind. */
export function packed(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const colourAt = (at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = paletteOf(counts);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = index.get(colourAt((y * width + x) * 4));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
