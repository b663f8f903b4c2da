/** Fetching one document of a hosted badge (Assertion, BadgeClass, Profile, key) from the address that is its id. */
import { type JsonObject, ModelError, parseJson } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import { isPlainAddress } from '../plain-address.js';
import type { Ports } from '../ports.js';
import { isObject, own } from '../subject.js';

/** Ends the settling of a hosted badge with an outcome: thrown inside this room, caught at its doors. */
export class Settled extends Error {
  readonly settled: Outcome;
  constructor(settled: Outcome) {
    super(settled.code);
    this.settled = settled;
  }
}

export interface Part {
  readonly document: JsonObject;
  readonly bytes: Uint8Array;
  /** The address that finally answered. */
  readonly url: string;
  readonly status: number;
}

/**
 * A document from its own origin: whom an origin sends the asker on to does not speak for it, for many sites send anybody anywhere.
 * @throws Settled when there is no JSON object to be had there
 */
export async function fetchPart(url: string, pointer: string, ports: Ports): Promise<Part> {
  const part = await fetchMoved(url, pointer, ports);
  if (hasMoved(part, url)) throw foreign(part, pointer);
  return part;
}

/** Whether another origin answered than the one that was asked. */
export function hasMoved(part: Part, asked: string): boolean {
  return new URL(part.url).origin !== new URL(asked).origin;
}

export function foreign(part: Part, pointer: string): Settled {
  return new Settled(undetermined('foreignHost', { pointer, detail: { host: new URL(part.url).host } }));
}

/** A document from wherever the address leads; whoever asks this way minds where that is. @throws Settled */
export async function fetchMoved(url: string, pointer: string, ports: Ports): Promise<Part> {
  const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
  try {
    const {
      bytes,
      status,
      url: final,
    } = await ports.fetchDocument(url, {
      accept: 'application/ld+json, application/json',
      redirect: 'follow',
      signal: ports.signal,
    });
    if (status === 410) return { document: goneBody(bytes), bytes, url: final, status };
    if (status !== 200)
      throw new Settled(undetermined('hostUnreachable', { pointer, detail: { host, why: 'httpError', status: String(status) } }));
    const document = parseJson(bytes);
    if (!isObject(document)) throw new Settled(undetermined('hostUnreachable', { pointer, detail: { host, why: 'notJson' } }));
    return { document, bytes, url: final, status };
  } catch (error) {
    if (error instanceof Settled) throw error;
    throw new Settled(outcomeOf(error, pointer, host));
  }
}

function outcomeOf(error: unknown, pointer: string, host: string): Outcome {
  if (error instanceof ModelError) return undetermined('hostUnreachable', { pointer, detail: { host, why: error.code } });
  if (!(error instanceof VerifyError)) throw error;
  if (error.code === 'aborted') return undetermined('aborted', { pointer });
  if (error.code !== 'addressRefused')
    return undetermined('hostUnreachable', { pointer, detail: { host, why: error.code, ...error.detail } });
  const insecure = error.detail?.address?.startsWith('http:') && error.detail.why === 'scheme';
  return undetermined(insecure ? 'insecureTransport' : 'addressRefused', { pointer, detail: { host, ...error.detail } });
}

/** A 410 body may hold the reason, or nothing that can be read. */
function goneBody(bytes: Uint8Array): JsonObject {
  try {
    const body = parseJson(bytes);
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}

/** The document must name the address that it was asked for, or the one that answered after redirects, as its id. */
export function requireId(part: Part, asked: string, pointer: string): void {
  const id = own(part.document, 'id');
  if (typeof id === 'string' && (id === asked || sameAddress(id, asked) || sameAddress(id, part.url))) return;
  const named = typeof id === 'string' ? id.slice(0, 200) : '';
  throw new Settled(failed('hostedIdMismatch', { pointer, detail: { asked: asked.slice(0, 200), id: named } }));
}

/** A document that another origin answered with speaks for itself only: its id is where it lies now. */
export function requireIdWhereItLies(part: Part, pointer: string): void {
  const id = own(part.document, 'id');
  if (typeof id !== 'string' || !sameAddress(id, part.url)) throw foreign(part, pointer);
}

/** An issuer's id is what people are shown of who signed. */
export function requirePlainIssuer(id: string, pointer: string): void {
  if (isPlainAddress(id)) return;
  throw new Settled(undetermined('issuerNotProven', { pointer, detail: { issuer: id.slice(0, 200), why: 'spelling' } }));
}

/** OB 1.0 documents have no id: their address is their identity. */
export function requireIdUnlessOld(part: Part, asked: string, pointer: string): void {
  if (own(part.document, 'id') !== undefined) requireId(part, asked, pointer);
}

/** A class whose host calls it by another address, an old http one say, is no forgery; nor is it the class that was asked for. */
export function requireIdUnlessMoved(part: Part, asked: string, pointer: string): void {
  try {
    requireIdUnlessOld(part, asked, pointer);
  } catch (error) {
    const id = own(part.document, 'id');
    const isSameHost = typeof id === 'string' && URL.canParse(id) && new URL(id).host === new URL(asked).host;
    if (!(error instanceof Settled) || !isSameHost) throw error;
    throw new Settled({ ...error.settled, outcome: 'undetermined' });
  }
}

function sameAddress(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
