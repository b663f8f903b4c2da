/** The text forms of key and signature bytes. Strict: one accepted text per byte string, so that nothing signed or named can be respelled. */
export { decodeBase64Url, encodeBase64Url } from '@open-badge-elements/model';

const base58Letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Longest text that is decoded, in characters: an RSA key of 8192 bits has some 1,500. The work grows with its square. */
const longestBase58 = 2_048;

/** base58btc (draft-msporny-base58): the alphabet of Bitcoin, a leading `1` for each leading zero byte. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > longestBase58) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = base58Letters.indexOf(letter);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at += 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

/** Multibase with the `z` prefix, the one that proofs and keys use (Controlled Identifiers, "Multibase"). */
export function decodeMultibase(text: string): Uint8Array | undefined {
  return text.startsWith('z') && text.length > 1 ? decodeBase58(text.slice(1)) : undefined;
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

export function toInteger(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

/** Big-endian, exactly `size` bytes. */
export function fromInteger(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = size - 1, rest = value; at >= 0; at -= 1, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}
