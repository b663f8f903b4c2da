/** The letters after the last whole group of four: their unused bits are zero. */
const lastLetters = /^(|.[AQgw]|..[AEIMQUYcgkosw048])$/;

/** base64url without padding (RFC 4648, section 5), one accepted text per byte string; plain base64 letters are refused. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || !lastLetters.test(text.slice(text.length - (text.length % 4)))) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
