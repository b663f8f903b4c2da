/**
 * Fetches the badge that `src` names, once for all elements that name it: https or the page's own origin, no cookies, no referrer, a limit of time and of
 * size. What the bytes mean is for the reader to say.
 */
import type { VerifyCode, VerifyError } from '@open-badge-elements/verify';
import { isPublicHost } from '../rendering/safe-url.js';
import { sharedWork } from './shared-work.js';

const LIMIT_BYTES = 1_000_000;
const LIMIT_MS = 10_000;
const ACCEPT =
  'application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, image/png, image/svg+xml, text/plain;q=0.5';

export type FetchPort = typeof globalThis.fetch;

/** An error of the verifier's class, which comes with the verifier; of its form, where that can't be loaded. */
export async function problem(code: VerifyCode, detail: Record<string, string>): Promise<VerifyError> {
  try {
    const { VerifyError } = await import('@open-badge-elements/verify');
    return new VerifyError(code, { detail });
  } catch {
    return Object.assign(new Error(code), { name: 'VerifyError' as const, code, detail });
  }
}

/** The address, if a page may ask it. */
export function allowedAddress(address: string): URL | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  if (url.protocol === 'data:') return url;
  if (url.username !== '' || url.password !== '') return undefined;
  if (location.origin !== 'null' && url.origin === location.origin) return url;
  return url.protocol === 'https:' && isPublicHost(url.hostname) ? url : undefined;
}

const requests = sharedWork<string, Uint8Array>(30_000, 50);

/** @throws VerifyError addressRefused | unreachable | tooLarge | httpError | gone */
export async function fetchBadge(address: string, fetch: FetchPort, signal: AbortSignal, limit = LIMIT_BYTES): Promise<Uint8Array> {
  const url = allowedAddress(address);
  if (!url) throw await problem('addressRefused', { address: address.slice(0, 200) });
  if (url.protocol === 'data:') return decoded(url);
  url.hash = '';
  return requests.get(fetch, limit + url.href, (stop) => request(url, fetch, stop, limit), signal);
}

async function request(url: URL, fetch: FetchPort, stop: AbortSignal, most: number): Promise<Uint8Array> {
  const host = url.host;
  const asked = { host, address: inShort(url) };
  const limit = AbortSignal.timeout(LIMIT_MS);
  let response: Response;
  let bytes: Uint8Array | undefined;
  try {
    response = await fetch(url, {
      headers: { accept: ACCEPT },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: AbortSignal.any([stop, limit]),
    });
    bytes = await readBody(response, most);
  } catch {
    throw await problem(stop.aborted ? 'aborted' : 'unreachable', { ...asked, why: limit.aborted ? 'timeout' : 'network' });
  }
  if (response.url !== '' && !allowedAddress(response.url)) throw await problem('addressRefused', { address: response.url.slice(0, 200) });
  if (bytes === undefined) throw await problem('tooLarge', { host, limit: String(most) });
  // A host says "gone" with a body that names the revoked badge (Open Badges 2.0, hosted verification).
  const tells = response.ok || (response.status === 410 && bytes.length > 0 && bytes[0] === 0x7b);
  if (!tells) throw await problem(response.status === 410 ? 'gone' : 'httpError', { ...asked, status: String(response.status) });
  return bytes;
}

/** Enough to know which of several badges it is: the query of a long address may hold whole tokens. */
const inShort = ({ href, origin, pathname }: URL) => (href.length > 200 ? `${origin}${pathname}`.slice(0, 200) : href);

/** `undefined` past the limit. */
async function readBody(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A `data:` address is content already; a page's policy need not allow asking for it. */
async function decoded(url: URL): Promise<Uint8Array> {
  const [, base64, data] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(url.href) ?? [];
  try {
    const text = decodeURIComponent(data ?? '');
    if (!base64) return new TextEncoder().encode(text);
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw await problem('addressRefused', { address: url.href.slice(0, 80) });
  }
}

/** Whether another server than the page's own would be asked. */
export const isElsewhere = (address: string) => {
  const url = allowedAddress(address);
  return url !== undefined && url.protocol !== 'data:' && url.origin !== location.origin;
};
