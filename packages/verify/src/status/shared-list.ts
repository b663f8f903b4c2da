/**
 * A list that says which badges no longer hold, shared by all badges that name it: asked for once per address, made ready once, and kept no longer than it
 * says of itself.
 */
import { type Json, parseJson } from '@open-badge-elements/model';
import { orAborted } from '../or-aborted.js';
import type { Fetched, Ports } from '../ports.js';
import { fetchList, listReading } from './fetch-list.js';

/** What is made of a list, and for how long it may be kept. */
export interface Kept {
  readonly keepMs: number;
}

/** As long as nothing is said: the memo has an end of its own. */
export const noLimit = Number.MAX_SAFE_INTEGER;

/**
 * @param kind Names what `make` makes, so that two kinds of list at one address don't meet.
 * @throws VerifyError unreachable | httpError | tooLarge | addressRefused | aborted, and whatever `make` throws
 */
export function sharedList<T extends Kept>(
  kind: string,
  url: string,
  ports: Ports,
  make: (fetched: Fetched, ports: Ports) => Promise<T> | T,
): Promise<T> {
  // Whoever asked first may leave, and must not take the list away from the others.
  const unhurried: Ports = { ...ports, signal: undefined };
  const list = ports.memo(
    `${kind} ${url}`,
    async () => make(await fetchList(url, unhurried), unhurried),
    ({ keepMs }) => keepMs,
  );
  return orAborted(list, ports.signal);
}

/** A list without a signature, parsed once for all badges that ask. */
export function plainList({ bytes }: Fetched, { limits }: Ports): Kept & { readonly list: Json } {
  return { list: parseJson(bytes, listReading(limits)), keepMs: noLimit };
}
