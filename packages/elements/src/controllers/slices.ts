/** Keeps many elements from holding up the page while they come up: when the present task has had its share of time, the rest waits for another one. */

const SHARE_MS = 20;
/** When the present task has had its share; unset in a task that has not begun any work. */
let until: number | undefined;

/**
 * Runs short work at once while there is time, so that a badge in the page is there in its first frame; otherwise in a later task. A promise comes back only when it
 * had to wait, or took so long that others should have their turn. Whatever runs between two pieces, as rendering does, counts too.
 */
export function inSlices<T>(work: () => T | Promise<T>): T | Promise<T> {
  const now = performance.now();
  if (until === undefined) {
    until = now + SHARE_MS;
    setTimeout(() => {
      until = undefined;
    });
  }
  if (now > until) return nextTask().then(() => inSlices(work));
  const made = work();
  // What took long is drawn in a task of its own.
  return performance.now() > until ? nextTask().then(() => made) : made;
}

/** Resolves in a task of its own. */
export const nextTask = () => new Promise<void>((go) => setTimeout(go));

/** Resolves when what was rendered has been painted; where nothing is painted, as in a tab behind others, after a moment. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 200);
    const painted = () => {
      clearTimeout(late);
      setTimeout(resolve);
    };
    // The first frame paints it; the second comes after it.
    requestAnimationFrame(() => requestAnimationFrame(painted));
  });
}
