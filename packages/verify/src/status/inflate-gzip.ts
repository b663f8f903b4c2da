import { VerifyError } from '../errors.js';

/** An engine inflates what it is handed in one go, and a byte can become a thousand: so much at a time makes a megabyte at most. */
const SIP = 1_024;

/** The bytes a sip at a time, each in a turn of its own where there are many. */
function sips(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      async pull(stream) {
        if (at > 0 && at % (8 * SIP) === 0) await new Promise((resolve) => setTimeout(resolve));
        if (at < bytes.length) stream.enqueue(bytes.subarray(at, at + SIP));
        else stream.close();
        at += SIP;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Inflates one GZIP member (RFC 1952) against a budget; the platform checks CRC and length. @throws VerifyError statusNotProven | tooLarge */
export async function inflateGzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const inflated = sips(bytes as Uint8Array<ArrayBuffer>).pipeThrough(new DecompressionStream('gzip'));
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
