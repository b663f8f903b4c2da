/**
 * JSON-LD → canonical N-Quads (RDFC-1.0), behind one function: what a Data Integrity signature is made over.
 *
 * It loses nothing silently (jsonld's safe mode: Data Integrity, "Securing Data Losslessly"), fetches nothing, takes no base, and its work is bounded:
 * quads, and rounds of the canonicalization that a poisoned graph drives up. It knows nothing of proofs, and nothing of what badges should look like.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { isShipped, loadContext, type PinnedContexts } from '../contexts/table.js';
import { VerifyError } from '../errors.js';
import type { Pause } from '../pause.js';
import { lastRead, placeOf } from './find-fault.js';
import { canonize, createContextResolver, expand, type ProcessorEvent, type ProcessorOptions, safeEventHandler } from './jsonld-parts.js';
import { requireOwnNames } from './own-names.js';
import { statementsOf } from './statements.js';

export interface CanonicalOptions {
  readonly contexts: PinnedContexts;
  readonly hash: 'SHA-256' | 'SHA-384';
  /** rdf-canonize's `maxWorkFactor`: with n blank nodes that look alike, n to this power rounds are allowed. */
  readonly workLimit: number;
  readonly signal?: AbortSignal | undefined;
  /** Asked at every step, so that the page has its turns. */
  readonly pause?: Pause | undefined;
}

/** Parsed contexts, by URL or text. Content decides what is kept under a key, so badges do not learn of one another. */
const parsed = new Map<string, unknown>();
const mostParsed = 500;

const keptContexts = {
  get: (key: string) => parsed.get(key),
  set(key: string, value: unknown) {
    if (parsed.size >= mostParsed) parsed.clear();
    return parsed.set(key, value);
  },
};

/** @throws VerifyError unknownTerm (with the member's pointer) | unknownContext | tooMuchWork | aborted */
export async function canonicalNQuads(document: JsonObject, options: CanonicalOptions): Promise<string> {
  const { pause, signal } = options;
  const processor = { ...processorOptions(options.contexts), pause };
  const dataset = await safely(document, processor, async () => {
    const expanded = await expand(document, processor);
    requireOwnNames(expanded, document);
    return statementsOf(expanded, pause, signal);
  });
  await pause?.();
  if (signal?.aborted) throw new VerifyError('aborted');
  try {
    return await canonize(dataset, options.hash, options.workLimit, options.signal);
  } catch (cause) {
    // The library throws plain errors for two things only: the signal, and its bound on rounds.
    throw new VerifyError(options.signal?.aborted ? 'aborted' : 'tooMuchWork', { cause });
  }
}

function processorOptions(pinned: PinnedContexts): ProcessorOptions {
  return {
    base: null,
    rdfDirection: 'i18n-datatype',
    produceGeneralizedRdf: false,
    contextResolver: createContextResolver(keptContexts),
    eventHandler: [safeEventHandler],
    async documentLoader(url) {
      // A chunk that does not come (offline, a site that was just renewed) is no fault of the badge.
      const found = await loadContext(url, pinned).catch((cause: unknown) => {
        throw new VerifyError('internalError', { detail: { url }, cause });
      });
      if (!found) throw new VerifyError('unknownContext', { detail: { url } });
      // Only a shipped context is kept by its URL: another verifier may have pinned another text under the same one.
      return isShipped(url) ? { documentUrl: url, document: found, tag: 'static' } : { documentUrl: url, document: structuredClone(found) };
    },
  };
}

/** What the processor throws, in our words and with a place. */
async function safely<T>(document: JsonObject, processor: ProcessorOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VerifyError) throw error;
    const { event, cause } = detailsOf(error);
    if (cause instanceof VerifyError) throw cause;
    if (!event && !isProcessorError(error)) throw error;
    const read = await lastRead(document, (copy) => expand(copy, processor));
    const named = Object.values(event?.details ?? {}).find((detail) => typeof detail === 'string');
    const pointer = read ?? (named === undefined ? undefined : placeOf(document, named)) ?? '';
    throw new VerifyError('unknownTerm', { pointer, cause: error });
  }
}

/** The processor's own errors are named for it; any other is a fault of ours and says nothing of the badge. */
function isProcessorError(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('jsonld.');
}

function detailsOf(error: unknown): { event?: ProcessorEvent; cause?: unknown } {
  const details: unknown = typeof error === 'object' && error !== null && 'details' in error ? error.details : undefined;
  return typeof details === 'object' && details !== null ? details : {};
}
