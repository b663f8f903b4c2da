/** The program of a worker: a verifier that is asked by messages. It has the page's network and, where the page has one of its own, the page's clock. */
import type { Verifier } from '../verify.js';
import type { Content, FromThread, Question, ToThread } from './messages.js';
import { createRelayedFetch } from './relayed-fetch.js';

const post = (message: FromThread): void => postMessage(message);
const relayed = createRelayedFetch(post);
const work = new Map<number, AbortController>();
/** How far the page's clock is ahead of the machine's, in milliseconds. */
let ahead = 0;
let verifier: Promise<Verifier> | undefined;

const inputOf = (input: Content) => ('address' in input ? new URL(input.address) : input.content);

async function* answersOf(given: Verifier, question: Question, signal: AbortSignal): AsyncGenerator<unknown> {
  if (question.kind === 'verifyProof') yield await given.verifyProof(question.document, { ...question.given, signal });
  else if (question.kind === 'verify') yield await given.verify(inputOf(question.input), { ...question.given, signal });
  else yield* given.verifyAll(inputOf(question.input), { ...question.given, signal });
}

async function answer(id: number, question: Question): Promise<void> {
  if (question.now !== undefined) ahead = question.now - Date.now();
  const stop = new AbortController();
  work.set(id, stop);
  try {
    if (!verifier) throw new Error('Nothing was begun.');
    for await (const value of answersOf(await verifier, question, stop.signal)) post({ kind: 'value', id, value });
    post({ kind: 'end', id });
  } catch {
    post({ kind: 'broke', id });
  } finally {
    work.delete(id);
  }
}

addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if (data.kind === 'begin') {
    const given = { ...data.options, fetch: relayed.fetch, now: () => new Date(Date.now() + ahead) };
    // The same file as the page would load, which may lie in the browser's cache.
    verifier = import('../index.js').then(({ createVerifier }) => createVerifier(given));
    void verifier.then(() => post({ kind: 'ready' }));
  } else if (data.kind === 'ask') void answer(data.id, data.question);
  else if (data.kind === 'stop') work.get(data.id)?.abort();
  else relayed.hear(data);
});
