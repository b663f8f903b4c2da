/** Files that hold no badges, by their first bytes, so that what is said of them is more than "not JSON". */

const kinds: readonly (readonly [kind: string, ...start: number[]])[] = [
  ['jpeg', 0xff, 0xd8, 0xff],
  ['gif', 0x47, 0x49, 0x46, 0x38],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['gzip', 0x1f, 0x8b],
  ['webp', 0x52, 0x49, 0x46, 0x46],
  ['bmp', 0x42, 0x4d],
];

/** The kind of a file that can't hold a badge; undefined for any other. */
export function otherFileKind(bytes: Uint8Array): string | undefined {
  return kinds.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
}
