/** Keeps many elements from holding up the page: a few are checked at a time, and reading pauses when a frame's share of time is used up. */

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

const SHARE_MS = 12;
let taskBegan = Number.NEGATIVE_INFINITY;
let used = 0;

/**
 * Runs short work at once while the present task has time left, so that a badge in the page is there in its first frame; otherwise in a later task.
 * A promise comes back only when it had to wait.
 */
export function inSlices<T>(work: () => T): T | Promise<T> {
  const now = performance.now();
  if (now - taskBegan > SHARE_MS * 2) {
    taskBegan = now;
    used = 0;
  }
  if (used > SHARE_MS) return pause().then(() => inSlices(work));
  try {
    return work();
  } finally {
    used += performance.now() - now;
  }
}
