/**
 * Fixed answers in place of the network: URL → answer, from a file. An address without an answer is "no such host", so that nothing is asked for real.
 * It behaves as Node's fetch does, redirects and abort signals included.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isObject, readJsonObject } from './json-file.js';
import { UsageError } from './usage-error.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Read when it is asked for, in place of `body`. */
  readonly file?: string;
  readonly redirect?: string;
  readonly error?: 'cors' | 'dns' | 'refused';
  readonly hang: boolean;
  readonly delayMs: number;
}

const causes = { cors: 'ERR_CORS', dns: 'ENOTFOUND', refused: 'ECONNREFUSED' } as const;
const withoutBody = [101, 204, 205, 304];
const mostRedirects = 20;

/** @throws UsageError */
export async function readAnswers(path: string): Promise<ReadonlyMap<string, Answer>> {
  const entries = Object.entries(await readJsonObject(path, '--network'));
  return new Map(entries.map(([url, value]) => [url, answerOf(value, `${path}: ${url}`, dirname(path))]));
}

function answerOf(value: unknown, place: string, folder: string): Answer {
  const fault = (what: string) => new UsageError(`--network: ${place} ${what}.`);
  if (!isObject(value)) throw fault('is not an object');
  const { status = 200, headers = {}, body = '', file, redirect, error, hang = false, delayMs = 0 } = value;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599)
    throw fault('has a status that is not one of HTTP');
  if (!isTexts(headers)) throw fault('has headers that are not texts');
  if (typeof body !== 'string') throw fault('has a body that is not text');
  if (file !== undefined && typeof file !== 'string') throw fault('has a file that is not a path');
  if (file !== undefined && !existsSync(resolve(folder, file))) throw fault(`names a file that is not there: ${file}`);
  if (redirect !== undefined && typeof redirect !== 'string') throw fault('has a redirect that is not a URL');
  if (error !== undefined && error !== 'cors' && error !== 'dns' && error !== 'refused')
    throw fault('has an error other than cors, dns or refused');
  if (typeof hang !== 'boolean') throw fault('has a hang that is neither true nor false');
  if (typeof delayMs !== 'number' || !(delayMs >= 0)) throw fault('has a delayMs that is not a number');
  return {
    status,
    headers,
    body,
    hang,
    delayMs,
    ...(file !== undefined && { file: resolve(folder, file) }),
    ...(redirect !== undefined && { redirect }),
    ...(error !== undefined && { error }),
  };
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');

/** A fetch for `createVerifier` that answers from a table. */
export function answersFetch(answers: ReadonlyMap<string, Answer>): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const request = input instanceof Request ? input : undefined;
    const signal = init.signal ?? request?.signal;
    const redirect = init.redirect ?? request?.redirect ?? 'follow';
    let url = request?.url ?? String(input);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const answer = answers.get(url) ?? answers.get(url.replace(/#.*$/, ''));
      await arrival(answer, signal);
      if (!answer || answer.error) throw failure(causes[answer?.error ?? 'dns']);
      if (answer.redirect === undefined) return await toResponse(answer, url, hops > 0);
      if (redirect === 'error') throw failure('ERR_REDIRECT');
      if (redirect === 'manual') return await toResponse(moved(answer), url, hops > 0);
      url = new URL(answer.redirect, url).href;
    }
    throw failure('ERR_REDIRECT');
  };
}

const failure = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

const moved = (answer: Answer): Answer => ({
  ...answer,
  status: answer.status >= 300 && answer.status < 400 ? answer.status : 302,
  headers: { ...answer.headers, location: answer.redirect ?? '' },
});

/** Waits as long as the answer takes, or for ever; an abort ends it at once. */
function arrival(answer: Answer | undefined, signal: AbortSignal | null | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (!answer?.hang && !answer?.delayMs) return Promise.resolve();
  return new Promise((done, fail) => {
    const timer = answer.hang ? undefined : setTimeout(done, answer.delayMs);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        fail(signal.reason);
      },
      { once: true },
    );
  });
}

async function toResponse(answer: Answer, url: string, redirected: boolean): Promise<Response> {
  const bytes = answer.file === undefined ? answer.body : await readFile(answer.file);
  const response = new Response(withoutBody.includes(answer.status) ? null : bytes, { status: answer.status, headers: answer.headers });
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}
