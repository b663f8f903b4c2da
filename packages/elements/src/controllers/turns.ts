/** Keeps many elements from holding up the page: a few are checked at a time. */

const pause = () => new Promise<void>((go) => setTimeout(go));

/**
 * At most `most` pieces of work at a time; the rest wait in line, and each begins in a task of its own. One that is stopped gives its turn away, also when it never
 * comes to an end.
 */
export function takingTurns(most: number): <T>(work: () => Promise<T>, stop: AbortSignal) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (work, stop) => {
    if (busy >= most) await new Promise<void>((go) => waiting.push(go));
    else busy += 1;
    try {
      await pause();
      stop.throwIfAborted();
      return await Promise.race([work(), stopped(stop)]);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}

const stopped = (stop: AbortSignal) =>
  new Promise<never>((_, reject) => stop.addEventListener('abort', () => reject(stop.reason), { once: true }));
