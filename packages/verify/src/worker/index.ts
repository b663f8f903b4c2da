/**
 * A verifier that does its work in a worker, so that no badge, however large, holds up the page. Where the page allows no worker, or none comes up, the same work is
 * done on the page, in slices.
 */
import { deepFreeze } from '@open-badge-elements/model';
import type { ProofOutcome } from '../proofs/verify-proof.js';
import type { Report } from '../report-types.js';
import type { Verifier, VerifierOptions, VerifyInput } from '../verify.js';
import type { Content, Question } from './messages.js';
import { startThread } from './start-thread.js';
import { raiseThread, type Thread, ThreadEnded } from './thread-side.js';

export interface WorkerVerifierOptions extends VerifierOptions {
  /** Starts the worker, where the page has its own way: a module worker that runs `thread.js` of this folder. @throws where it can't */
  readonly start?: () => Worker;
  /** For how long nothing may be heard of a new worker before the page does the work, in milliseconds; 5,000 unless said otherwise. */
  readonly silenceMs?: number;
}

/**
 * As `createVerifier`. `fetch` and `now` stay the page's: the worker has no network of its own, and every request is made here. When the worker ends in the middle
 * of its work, `verify` gives a report that says `internalError`, `verifyAll` and `verifyProof` throw, and the next question starts another one.
 */
export function createWorkerVerifier(options: WorkerVerifierOptions = {}): Verifier {
  const { start = startThread, silenceMs = 5_000, fetch, now, ...plain } = options;
  const ask: typeof globalThis.fetch = fetch ?? ((...given) => globalThis.fetch(...given));
  const ownOrigin = options.ownOrigin ?? globalThis.location?.origin;
  let onPage: Promise<Verifier> | undefined;
  let raising: Promise<Thread | undefined> | undefined;

  async function raise(): Promise<Thread | undefined> {
    try {
      return await raiseThread(start(), { ...plain, ...(ownOrigin !== undefined && { ownOrigin }) }, ask, silenceMs);
    } catch {
      // The page does not allow it, or the options hold what can't be handed over.
      return undefined;
    }
  }

  async function thread(): Promise<Thread | undefined> {
    raising ??= raise();
    if ((await raising)?.ended()) raising = raise();
    return raising;
  }

  /** The verifier's own code is for the worker to load; the page needs it only where there is none. */
  function verifierHere(): Promise<Verifier> {
    onPage ??= import('../index.js').then(({ createVerifier }) => createVerifier(options));
    return onPage;
  }

  const clock = () => (now ? { now: now().getTime() } : {});

  /** What the thread says; or what the page finds, where there is no thread or the question can't be handed over. */
  async function* answers(question: Question, signal: AbortSignal | undefined, here: (verifier: Verifier) => AsyncIterable<unknown>) {
    const there = await thread();
    try {
      if (there) return yield* there.ask(question, signal);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'DataCloneError')) throw error;
    }
    yield* here(await verifierHere());
  }

  return {
    async verify(input, { signal, ...given } = {}) {
      const question: Question = { kind: 'verify', input: contentOf(input), given, ...clock() };
      const here = (verifier: Verifier) => once(() => verifier.verify(input, { ...given, ...(signal && { signal }) }));
      try {
        return deepFreeze(await first(answers(question, signal, here))) as Report;
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        return unfinished(now?.() ?? new Date());
      }
    },
    async *verifyAll(input, { signal, ...given } = {}) {
      const question: Question = { kind: 'verifyAll', input: contentOf(input), given, ...clock() };
      const here = (verifier: Verifier) => verifier.verifyAll(input, { ...given, ...(signal && { signal }) });
      for await (const report of answers(question, signal, here)) yield deepFreeze(report) as Report;
    },
    async verifyProof(document, { signal, ...given } = {}) {
      const question: Question = { kind: 'verifyProof', document, given, ...clock() };
      const here = (verifier: Verifier) => once(() => verifier.verifyProof(document, { ...given, signal }));
      return (await first(answers(question, signal, here))) as ProofOutcome;
    },
  };
}

/** The worker broke: our fault, which says nothing of the badge. */
const unfinished = (at: Date): Report =>
  deepFreeze({
    verdict: 'undetermined',
    issuerTrust: 'unrecognized',
    checks: [{ id: 'format', outcome: 'undetermined', code: 'internalError' }],
    reason: 'internalError',
    error: { code: 'internalError' },
    checkedAt: at.toISOString(),
    asked: [],
  });

const contentOf = (input: VerifyInput): Content => (input instanceof URL ? { address: input.href } : { content: input });

async function* once(work: () => Promise<unknown>): AsyncGenerator<unknown> {
  yield await work();
}

async function first(values: AsyncIterable<unknown>): Promise<unknown> {
  for await (const value of values) return value;
  throw new ThreadEnded();
}
