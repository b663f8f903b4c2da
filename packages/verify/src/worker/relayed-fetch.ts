/** The network as a thread has it: every request is the page's, so that the page's own policy, clock of requests and `fetch` hold for it as well. */
import type { FromThread, Head, ToThread } from './messages.js';

export interface RelayedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Takes what the page says of a request. */
  readonly hear: (message: ToThread) => void;
}

interface Open {
  readonly began: (head: Head) => void;
  readonly failed: () => void;
  body?: ReadableStreamDefaultController<Uint8Array>;
}

export function createRelayedFetch(post: (message: FromThread) => void): RelayedFetch {
  const open = new Map<number, Open>();
  let count = 0;

  /** Its body arrives part by part; whoever has read enough cancels it, and the request ends. */
  function answerOf(head: Head, id: number, request: Open): Response {
    const { status, type, url, redirected, headers, hasBody } = head;
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      request.body = controller;
    };
    const cancel = () => leave(id);
    const body = hasBody ? new ReadableStream<Uint8Array>({ start, cancel }) : null;
    const response = new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
    // A status without a body, and what a browser tells of redirects, can't be given to the constructor.
    return Object.defineProperties(response, {
      status: { value: status },
      ok: { value: status >= 200 && status < 300 },
      type: { value: type },
      url: { value: url },
      redirected: { value: redirected },
    });
  }

  function leave(id: number): void {
    if (open.delete(id)) post({ kind: 'leave', id });
  }

  function fetch(input: RequestInfo | URL, { signal, ...init }: RequestInit = {}): Promise<Response> {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const request: Open = {
        began: (head) => resolve(answerOf(head, id, request)),
        failed: () => {
          const error = new TypeError('Failed to fetch');
          request.body?.error(error);
          reject(error);
        },
      };
      open.set(id, request);
      signal?.addEventListener('abort', () => {
        leave(id);
        reject(signal.reason);
      });
      post({ kind: 'fetch', id, url: input instanceof Request ? input.url : String(input), init });
    });
  }

  return {
    fetch,
    hear(message) {
      if (!('id' in message)) return;
      const request = open.get(message.id);
      if (message.kind === 'head') request?.began(message.head);
      if (message.kind === 'part') request?.body?.enqueue(message.bytes);
      if (message.kind === 'whole' || message.kind === 'failed') {
        open.delete(message.id);
        if (message.kind === 'failed') request?.failed();
        else request?.body?.close();
      }
    },
  };
}
