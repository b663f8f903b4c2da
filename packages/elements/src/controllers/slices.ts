/** Keeps many elements from holding up the page while they read: when a frame's share of time is used up, the rest is done later. */

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
  if (used > SHARE_MS) return new Promise<void>((go) => setTimeout(go)).then(() => inSlices(work));
  try {
    return work();
  } finally {
    used += performance.now() - now;
  }
}
