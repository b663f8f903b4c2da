/** The letters after the last whole group of four: their unused bits are zero. */
const lastLetters = /^(|.[AQgw]|..[AEIMQUYcgkosw048])$/;

/** base64url without padding (RFC 4648, section 5; RFC 7515, section 2): one accepted text per byte string, so that nothing signed can be respelled. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || !lastLetters.test(text.slice(text.length - (text.length % 4)))) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function encodeBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
