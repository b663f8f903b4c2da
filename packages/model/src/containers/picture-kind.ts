/** Telling pictures from other files by how they begin. */

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, at) => bytes[at] === byte);
}

/** Whether a text means to be an SVG picture, maybe after an XML declaration, a document type and comments. */
export function looksLikeSvg(text: string): boolean {
  let at = 0;
  for (let end = 0; end >= 0; at = end) {
    const rest = text.slice(at, at + 200).trimStart();
    at = text.indexOf(rest, at);
    if (/^<(?:[\w.-]+:)?svg[\s>/]/i.test(rest)) return true;
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : /^<!DOCTYPE\s+svg\b/i.test(rest) ? '>' : undefined;
    const closed = close === undefined ? -1 : text.indexOf(close, at);
    end = close === undefined || closed < 0 ? -1 : closed + close.length;
  }
  return false;
}
