/** The page's side of a thread: questions go in, answers come out in order, and requests are made for it. */
import type { FromThread, Question, ThreadOptions, ToThread } from './messages.js';

/** The thread came to an end by itself, in the middle of its work. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

export interface Thread {
  /** Answers, one after the other. Leaving the loop stops the work. @throws ThreadEnded; DataCloneError for what can't be handed over */
  ask(question: Question, signal?: AbortSignal): AsyncGenerator<unknown>;
  readonly ended: () => boolean;
}

/** @returns undefined when nothing is heard of the thread for `silenceMs`, or it fails: the page does not allow it. */
export function raiseThread(
  worker: Worker,
  options: ThreadOptions,
  fetch: typeof globalThis.fetch,
  silenceMs: number,
): Promise<Thread | undefined> {
  const asked = new Map<number, (message: FromThread | undefined) => void>();
  const requests = new Map<number, AbortController>();
  const post = (message: ToThread) => worker.postMessage(message);
  let count = 0;
  let isOver = false;

  function end(): void {
    isOver = true;
    worker.terminate();
    for (const stop of requests.values()) stop.abort();
    for (const hear of asked.values()) hear(undefined);
  }

  async function request(id: number, url: string, init: RequestInit): Promise<void> {
    const stop = new AbortController();
    requests.set(id, stop);
    try {
      const response = await fetch(url, { ...init, signal: stop.signal });
      const { status, type, redirected, headers, body } = response;
      post({ kind: 'head', id, head: { status, type, url: response.url, redirected, headers: [...headers], hasBody: body !== null } });
      const reader = body?.getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        if (stop.signal.aborted) return await reader?.cancel();
        post({ kind: 'part', id, bytes: part.value });
      }
      post({ kind: 'whole', id });
    } catch {
      post({ kind: 'failed', id });
    } finally {
      requests.delete(id);
    }
  }

  async function* ask(question: Question, signal?: AbortSignal): AsyncGenerator<unknown> {
    count += 1;
    const id = count;
    const heard: (FromThread | undefined)[] = [];
    let wake = (): void => {};
    asked.set(id, (message) => {
      heard.push(message);
      wake();
    });
    const stop = () => post({ kind: 'stop', id });
    let isOpen = true;
    try {
      if (isOver) throw new ThreadEnded();
      post({ kind: 'ask', id, question });
      signal?.addEventListener('abort', stop);
      if (signal?.aborted) stop();
      for (;;) {
        while (heard.length === 0)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        const message = heard.shift();
        if (message?.kind === 'value') yield message.value;
        else {
          isOpen = false;
          if (message?.kind !== 'end') throw new ThreadEnded();
          return;
        }
      }
    } finally {
      asked.delete(id);
      signal?.removeEventListener('abort', stop);
      if (isOpen && !isOver) stop();
    }
  }

  return new Promise((resolve) => {
    const silence = setTimeout(() => {
      end();
      resolve(undefined);
    }, silenceMs);
    const fail = (event: Event) => {
      // It is no error of the page's: the work goes on here.
      event.preventDefault();
      clearTimeout(silence);
      end();
      resolve(undefined);
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
      if (data.kind === 'ready') {
        clearTimeout(silence);
        resolve({ ask, ended: () => isOver });
      } else if (data.kind === 'fetch') void request(data.id, data.url, data.init);
      else if (data.kind === 'leave') requests.get(data.id)?.abort();
      else asked.get(data.id)?.(data);
    });
    post({ kind: 'begin', options });
  });
}
