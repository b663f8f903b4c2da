/**
 * What stands in for the world in tests: a network of fixed answers and a clock that stands still.
 * A URL without an answer is "no such host": no test reaches the real network by a slip.
 */

/** One answer, in the format of the terminal's ANSWERS.json. Without `status` it is 200. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Where the answer sends the asker, relative to its own URL or absolute. */
  readonly redirect?: string;
  /** A browser says nothing of why, so neither does this: each is the TypeError that fetch rejects with. */
  readonly error?: 'cors' | 'dns' | 'refused';
  /** Never answers; ends only when the asker's signal aborts. */
  readonly hang?: boolean;
  readonly delayMs?: number;
}

export type Answers = Readonly<Record<string, Answer>>;

/** A fetch that also tells what it was asked for, redirects included, in order. */
export interface AnswersFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  readonly requests: string[];
  /** For the verifier: where an answer hangs, it is not waited for long; where none does, a busy machine has all the time that it needs. */
  readonly limits: { readonly requestMs: number };
}

const MOST_REDIRECTS = 20;
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

const failure = () => new TypeError('Failed to fetch');

/** Settles after `ms`, or never when `ms` is undefined; rejects with the signal's reason as soon as it aborts. */
function pause(ms: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (ms !== undefined) setTimeout(resolve, ms);
  });
}

function toResponse(answer: Answer, url: string, redirected: boolean): Response {
  const status = answer.status ?? 200;
  const response = new Response(WITHOUT_BODY.has(status) ? null : (answer.body ?? ''), { status, headers: answer.headers ?? {} });
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}

export function answersFetch(answers: Answers): AnswersFetch {
  const requests: string[] = [];

  async function fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const request = input instanceof Request ? input : undefined;
    const signal = init.signal ?? request?.signal;
    const redirect = init.redirect ?? request?.redirect ?? 'follow';
    let url = request?.url ?? String(input);

    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      requests.push(url);
      signal?.throwIfAborted();
      const answer = answers[url] ?? answers[url.replace(/#.*$/, '')];
      if (!answer || answer.error) throw failure();
      if (answer.hang) await pause(undefined, signal);
      if (answer.delayMs !== undefined) await pause(answer.delayMs, signal);
      if (answer.redirect === undefined) return toResponse(answer, url, hops > 0);
      if (redirect === 'error') throw failure();
      // As Node shows it; a browser would hide the address behind an opaque answer.
      if (redirect === 'manual') return toResponse({ status: answer.status ?? 302, headers: { location: answer.redirect } }, url, hops > 0);
      url = new URL(answer.redirect, url).href;
    }
    throw failure();
  }

  const hangs = Object.values(answers).some(({ hang }) => hang);
  return Object.assign(fetch, { requests, limits: { requestMs: hangs ? 20 : 10_000 } });
}

/** A clock for `createVerifier({ now })`. Each call gives a new Date, so that no one can turn it for the others. */
export function fixedClock(iso: string): () => Date {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new TypeError(`not an instant: ${iso}`);
  return () => new Date(instant);
}
