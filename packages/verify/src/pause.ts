/**
 * Work in slices, so that a page stays alive while a large badge is looked at. Whoever does much work asks at every step; most of the time the answer is to go
 * on, and once the slice is used up it is a promise that is kept after the page had its turn.
 */

/** Undefined: go on. A promise: go on when it is kept. */
export type Pause = () => Promise<void> | undefined;

/** Short of the 50 ms from which on people notice, with room for a device that is three times as slow. */
const sliceMs = 12;

/** The page's turn: at once in browsers that have `scheduler.yield`, else when its timers come round. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** @param now Milliseconds that only grow. @param turn Gives the page its turn. */
export function createPause(now: () => number = () => performance.now(), turn: () => Promise<void> = rest): Pause {
  let began = now();
  return () => {
    if (now() - began < sliceMs) return undefined;
    return turn().then(() => {
      began = now();
    });
  };
}
