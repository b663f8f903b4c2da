/**
 * Work that several elements want at once is done once: a hundred badges with one address ask it once, a thousand copies of one badge are checked once. It stops
 * when the last one who waits for it leaves. What came of it is kept for a while; what failed is not.
 */
interface Piece<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  readonly until: number;
  waiting: number;
  done: boolean;
}

export interface SharedWork<K, T> {
  /** @param owner Whose work it is: results of different verifiers or fetches never mix. */
  get(owner: object, key: K, start: (stop: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
}

export function sharedWork<K, T>(keptMs: number, keptPieces: number): SharedWork<K, T> {
  const byOwner = new WeakMap<object, Map<K, Piece<T>>>();

  function begin(pieces: Map<K, Piece<T>>, key: K, start: (stop: AbortSignal) => Promise<T>): Piece<T> {
    const stop = new AbortController();
    const piece: Piece<T> = { result: start(stop.signal), stop, until: performance.now() + keptMs, waiting: 0, done: false };
    const forget = () => {
      if (pieces.get(key) === piece) pieces.delete(key);
    };
    piece.result.then(() => {
      piece.done = true;
    }, forget);
    stop.signal.addEventListener('abort', forget);
    pieces.set(key, piece);
    for (const [oldest, { done }] of pieces) if (pieces.size > keptPieces && done) pieces.delete(oldest);
    return piece;
  }

  return {
    get(owner, key, start, signal) {
      const pieces = byOwner.get(owner) ?? new Map<K, Piece<T>>();
      byOwner.set(owner, pieces);
      const known = pieces.get(key);
      const piece = known && (!known.done || known.until > performance.now()) ? known : begin(pieces, key, start);
      piece.waiting += 1;
      return new Promise<T>((resolve, reject) => {
        const leave = () => {
          piece.waiting -= 1;
          if (piece.waiting === 0 && !piece.done) piece.stop.abort();
          reject(signal.reason);
        };
        if (signal.aborted) return leave();
        signal.addEventListener('abort', leave, { once: true });
        piece.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
      });
    },
  };
}
