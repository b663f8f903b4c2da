/** Work shared between badges: the same thing is made once and kept for five minutes by the verifier's clock, or less; failures for fifteen seconds. */
import type { Memo } from './ports.js';

const mostMs = 300_000;
const failureMs = 15_000;
const kept = 100;

export function createMemo(now: () => Date): Memo {
  const entries = new Map<string, { value: Promise<unknown>; since: number; until: number }>();
  return <T>(key: string, make: () => Promise<T>, keepMs?: (value: T) => number): Promise<T> => {
    const at = now().getTime();
    const known = entries.get(key);
    // The key names the kind of work and its input, so what lies under it is of the type that the same caller put there.
    // A clock that was set back since tells nothing of how old an entry is.
    if (known && known.since <= at && known.until > at) return known.value as Promise<T>;
    const value = make();
    const entry = { value, since: at, until: at + mostMs };
    entries.set(key, entry);
    value.then(
      (made) => {
        if (keepMs) entry.until = at + Math.min(mostMs, keepMs(made));
      },
      () => {
        entry.until = at + failureMs;
      },
    );
    forgetOldest(entries, kept);
    return value;
  };
}

/** Maps keep the order in which their entries came; the first to come is the first to go. */
export function forgetOldest(entries: Map<string, unknown>, most: number): void {
  const oldest = [...entries.keys()].slice(0, Math.max(0, entries.size - most));
  for (const key of oldest) entries.delete(key);
}
