/** Resolves when an element comes near the viewport, or at once where nobody can tell. One observer serves all. */
const waiting = new WeakMap<Element, Set<() => void>>();
let observer: IntersectionObserver | undefined;

function seen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) for (const go of waiting.get(target) ?? []) go();
}

// What these show in their own way has no place of its own.
const placeOf = (element: Element) => element.closest('open-badge-stack, open-badge-timeline') ?? element;

/** It is wanted now, wherever it is. */
export function hasten(element: Element & { wake?(): void }): void {
  element.wake?.();
  for (const go of waiting.get(placeOf(element)) ?? []) go();
}

export function nearViewport(element: Element, signal: AbortSignal): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  observer ??= new IntersectionObserver(seen, { rootMargin: '200px' });
  const eyes = observer;
  const place = placeOf(element);
  const all = waiting.get(place) ?? new Set();
  waiting.set(place, all);
  return new Promise((resolve) => {
    const stop = () => {
      all.delete(stop);
      if (all.size === 0) eyes.unobserve(place);
      resolve();
    };
    all.add(stop);
    signal.addEventListener('abort', stop, { once: true });
    // Observed anew, so that one that is near already is told of.
    eyes.unobserve(place);
    eyes.observe(place);
  });
}
