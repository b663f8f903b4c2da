/**
 * Where in a document the JSON-LD processor stopped. It names a term or an IRI, not a place, and the same term may be fine elsewhere; so expansion is run
 * once more over a document that notes which member was read last. Only ever run after a failure.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { below } from './pointer.js';

/** A copy that calls `note` with the pointer of each member that is read. */
function watched<T extends object>(value: T, pointer: string, note: (pointer: string) => void): T {
  // A copy, because a proxy of a frozen object must not answer with other proxies.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as T;
  return new Proxy(copy, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || !Object.hasOwn(target, key) || (Array.isArray(target) && key === 'length')) return inner;
      const place = below(pointer, key);
      note(place);
      return typeof inner === 'object' && inner !== null ? watched(inner, place, note) : inner;
    },
  });
}

/** The member that was read last when `expand` failed. */
export async function lastRead(document: JsonObject, expand: (document: object) => Promise<unknown>): Promise<string | undefined> {
  let last: string | undefined;
  try {
    await expand(
      watched(document, '', (pointer) => {
        last = pointer;
      }),
    );
  } catch {
    return last;
  }
  return undefined;
}

/** The first place where a text stands. */
export function placeOf(value: Json | undefined, text: string, pointer = ''): string | undefined {
  if (value === text) return pointer;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value as JsonObject)) {
    const found = placeOf(inner, text, below(pointer, key));
    if (found !== undefined) return found;
  }
  return undefined;
}
