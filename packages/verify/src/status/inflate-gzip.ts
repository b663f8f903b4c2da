import { VerifyError } from '../errors.js';

/** Inflates one GZIP member (RFC 1952) against a budget; the platform checks CRC and length. @throws VerifyError statusNotProven | tooLarge */
export async function inflateGzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const inflated = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = inflated.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > maxBytes) throw new VerifyError('tooLarge', { detail: { limit: String(maxBytes) } });
      parts.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof VerifyError ? error : new VerifyError('statusNotProven', { detail: { why: 'gzip' }, cause: error });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
