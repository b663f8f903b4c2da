/** Resolves when an element comes near the viewport, or at once where nobody can tell. One observer serves all. */
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function seen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
}

export function nearViewport(element: Element, signal: AbortSignal): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  observer ??= new IntersectionObserver(seen, { rootMargin: '200px' });
  const eyes = observer;
  return new Promise((resolve) => {
    const stop = () => {
      eyes.unobserve(element);
      waiting.delete(element);
      resolve();
    };
    waiting.set(element, stop);
    signal.addEventListener('abort', stop, { once: true });
    eyes.observe(element);
  });
}
