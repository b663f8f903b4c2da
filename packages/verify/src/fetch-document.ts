/**
 * The gate to the network: every request of the verifier goes through here, so that limits, privacy and "once per address" hold for all.
 * It knows addresses and bytes; what a document means is for others to say.
 */
import { gateAddress } from './address-gate.js';
import { VerifyError } from './errors.js';
import { forgetOldest } from './memo.js';
import { orAborted } from './or-aborted.js';
import type { FetchDocument, Fetched, FetchPlan, Limits } from './ports.js';

export interface FetchDocumentOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly limits: Limits;
  readonly now: () => Date;
  readonly ownOrigin?: string | undefined;
}

/** How long an answer is shared between badges, and how many answers are kept. */
const sharedMs = 300_000;
const keptAnswers = 200;
/** A failure is shared for a short while only, so that a thousand badges do not ask a dead host a thousand times, and a retry still helps. */
const failureMs = 15_000;

interface Shared {
  readonly answer: Promise<Fetched>;
  readonly since: number;
  readonly stop: AbortController;
  until: number;
  /** How many are there for the answer. */
  waiting: number;
}

/** Makes the port. One in-flight request per address; answers are shared for five minutes. */
export function createFetchDocument(options: FetchDocumentOptions): FetchDocument {
  const shared = new Map<string, Shared>();
  const turns = createTurns(options.limits.requests);

  return (address, plan = {}) => {
    const gated = gateAddress(address, options.ownOrigin);
    if ('refused' in gated) {
      return Promise.reject(new VerifyError('addressRefused', { detail: { address: address.slice(0, 200), why: gated.refused } }));
    }
    const url = gated.url.href.split('#')[0] ?? gated.url.href;
    const keyFor = (form: string) => `${plan.redirect ?? 'error'} ${form} ${url}`;
    const [key, asJson] = [keyFor(plan.accept ?? ''), keyFor('json')];
    const at = options.now().getTime();
    // JSON is JSON, whatever else was asked for beside it.
    const known = shared.get(key) ?? (plan.accept?.includes('json') ? shared.get(asJson) : undefined);
    // A clock that was set back since tells nothing of how old an answer is.
    const age = known ? at - known.since : -1;
    if (known && age >= 0 && known.until > at && age <= (plan.maxAgeMs ?? sharedMs)) return wait(known, plan.signal);

    const stop = new AbortController();
    const answer = turns(() => request(url, plan, options, stop));
    const entry: Shared = { answer, since: at, stop, until: at + sharedMs, waiting: 0 };
    shared.set(key, entry);
    answer.then(
      ({ status, mediaType }) => {
        if (status === 200 && /[/+]json$/.test(mediaType)) shared.set(asJson, entry);
      },
      () => {
        entry.until = Math.min(entry.until, at + failureMs);
      },
    );
    forgetOldest(shared, keptAnswers);
    return wait(entry, plan.signal);
  };
}

/** Waits with the others. Who leaves takes nothing from them; when the last has left, the request ends, and whoever comes later asks anew. */
function wait(shared: Shared, signal: AbortSignal | undefined): Promise<Fetched> {
  shared.waiting += 1;
  return orAborted(shared.answer, signal).catch((error: unknown) => {
    shared.waiting -= 1;
    if (shared.waiting === 0 && signal?.aborted) {
      shared.until = 0;
      shared.stop.abort();
    }
    throw error;
  });
}

async function request(url: string, plan: FetchPlan, options: FetchDocumentOptions, stop: AbortController): Promise<Fetched> {
  const { limits } = options;
  const host = new URL(url).host;
  const timer = setTimeout(() => stop.abort(), limits.requestMs);
  try {
    // Whoever waited may have left while the request stood in line.
    stop.signal.throwIfAborted();
    // A page's own fetch may not listen to the signal.
    const { response, final } = await orAborted(follow(url, plan, options, stop.signal), stop.signal);
    const bytes = await orAborted(readBody(response, plan.maxBytes ?? limits.documentBytes, host), stop.signal);
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    return { url: final, status: response.status, mediaType: mediaType.trim().toLowerCase(), bytes };
  } catch (error) {
    if (error instanceof VerifyError && error.code !== 'aborted') throw error;
    // The platform does not tell CORS, DNS and a dead line apart; a time-out is the one that we know.
    throw new VerifyError('unreachable', { detail: { host, why: stop.signal.aborted ? 'timeout' : 'network' }, cause: error });
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

interface Answered {
  readonly response: Response;
  /** The address that answered in the end. */
  readonly final: string;
}

/**
 * Where the platform shows redirects (Node), each hop is gated before it is asked; a browser hides them, so there the final address is
 * gated afterwards.
 */
async function follow(address: string, plan: FetchPlan, options: FetchDocumentOptions, signal: AbortSignal): Promise<Answered> {
  const init: RequestInit = {
    headers: { accept: plan.accept ?? 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
    signal,
  };
  if (plan.redirect !== 'follow') {
    const response = await options.fetch(address, { ...init, redirect: 'error' });
    return { response, final: response.url || address };
  }
  let url = address;
  for (let hop = 0; hop < 5; hop += 1) {
    const response = await options.fetch(url, { ...init, redirect: 'manual' });
    if (response.type === 'opaqueredirect') return gateFinal(await options.fetch(url, { ...init, redirect: 'follow' }), '', options);
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null || !URL.canParse(next, url)) return gateFinal(response, url, options);
    await response.body?.cancel();
    url = gateNext(new URL(next, url).href, options);
  }
  throw new VerifyError('unreachable', { detail: { host: new URL(address).host, why: 'redirects' } });
}

function gateNext(address: string, { ownOrigin }: FetchDocumentOptions): string {
  const gated = gateAddress(address, ownOrigin);
  if ('refused' in gated) throw new VerifyError('addressRefused', { detail: { address: address.slice(0, 200), why: gated.refused } });
  return gated.url.href;
}

/** @param asked What was asked last, for a page's own fetch whose answers name no address; empty where the platform went on by itself. */
function gateFinal(response: Response, asked: string, options: FetchDocumentOptions): Answered {
  return { response, final: gateNext(response.url || asked, options) };
}

async function readBody(response: Response, maxBytes: number, host: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new VerifyError('tooLarge', { detail: { host, limit: String(maxBytes) } });
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** At most `most` pieces of work at a time; the rest wait in line. */
function createTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (work) => {
    if (busy >= most) await new Promise<void>((go) => waiting.push(go));
    else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
