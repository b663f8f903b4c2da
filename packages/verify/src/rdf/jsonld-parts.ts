/**
 * The only file that imports CommonJS. Deep modules, because the root of `jsonld` brings its document loaders, framing and compaction along: bundled,
 * 24 kB instead of 35 (gzip). Default imports only: the one form that Node, esbuild, Vite and Rollup agree on.
 */

import ContextResolver from 'jsonld/lib/ContextResolver.js';
import contexts, { type ActiveContext } from 'jsonld/lib/context.js';
import events from 'jsonld/lib/events.js';
import expansion from 'jsonld/lib/expand.js';
import RDFC10 from 'rdf-canonize/lib/RDFC10.js';
import type { Pause } from '../pause.js';

/** An event of the processor: a term that would be dropped, an IRI that is relative (jsonld, lib/events.js). */
export interface ProcessorEvent {
  readonly code: string;
  readonly level: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A name, a node without one, or a literal, as rdf-canonize reads it. */
export interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
  readonly value: string;
  readonly datatype?: Term;
  readonly language?: string;
}

/** A statement. */
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}

/** What the processor is told; the names are jsonld's. */
export interface ProcessorOptions {
  readonly base: null;
  readonly rdfDirection: 'i18n-datatype';
  readonly produceGeneralizedRdf: false;
  readonly contextResolver: object;
  readonly documentLoader: (url: string) => Promise<object>;
  /** Ours: asked at every step of the expansion. */
  readonly pause?: Pause | undefined;
  readonly eventHandler: readonly ((given: { event: ProcessorEvent; next: () => void }) => void)[];
}

interface KeptContexts {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

export const createContextResolver = (sharedCache: KeptContexts): object => new ContextResolver({ sharedCache });

export const safeEventHandler = (given: { event: ProcessorEvent; next: () => void }): void => events.safeEventHandler(given);

/** Stops at a statement that would be dropped. @throws as the processor does, with the event in its details */
export function refuse(code: string, details: ProcessorEvent['details']): never {
  safeEventHandler({ event: { code, level: 'warning', details }, next: () => undefined });
  throw new Error(code);
}

/** The library expands members by way of its own export: the one place where its work can be sliced. */
const expandAtOnce = expansion.expand;
expansion.expand = async (given) => {
  const waiting = given.options.pause?.();
  if (waiting) await waiting;
  return expandAtOnce(given);
};

/**
 * For every node with a type the library copies the definitions of all terms, scoped contexts and all: most of the time that a badge with hundreds of skills takes. No
 * definition is changed once it is made, so a copy of the list of them will do.
 */
function lightlyCopied(initial: ActiveContext): ActiveContext {
  const { clone } = initial;
  initial.clone = function (this: ActiveContext) {
    const copy = clone.call({ ...this, mappings: new Map() });
    return Object.assign(copy, { mappings: new Map(this.mappings) });
  };
  return initial;
}

/** The library keeps it, for itself too, when a context is `null`. */
let initial: ActiveContext | undefined;

/** JSON-LD expansion, as `jsonld.expand` runs it, of a document that is an object. */
export async function expand(document: object, options: ProcessorOptions): Promise<readonly unknown[]> {
  initial ??= lightlyCopied(contexts.getInitialContext(options));
  const expanded = await expansion.expand({ activeCtx: initial, element: document, options });
  if (typeof expanded !== 'object' || expanded === null) return [];
  if (Array.isArray(expanded)) return expanded;
  // A document that is nothing but a graph is what is in the graph.
  const members = Object.entries(expanded);
  return members.length === 1 && members[0]?.[0] === '@graph' ? members[0][1] : [expanded];
}

/**
 * The library bounds rounds by how many blank nodes look alike; but in a ring of thousands each round copies what the earlier ones found, so that the
 * number itself has to have an end. A learner record with a hundred badges stays far below.
 */
const mostRounds = 1_000;

class BoundedCanonicalization extends RDFC10 {
  #rounds = 0;
  readonly #stop: AbortSignal | undefined;

  constructor(hash: string, maxWorkFactor: number, stop: AbortSignal | undefined) {
    super({ messageDigestAlgorithm: hash, maxWorkFactor, signal: stop ?? null });
    this.#stop = stop;
  }

  override hashNDegreeQuads(id: string, issuer: unknown): Promise<unknown> {
    this.#rounds += 1;
    if (this.#rounds > mostRounds || this.#stop?.aborted) throw new Error('stopped');
    return super.hashNDegreeQuads(id, issuer);
  }
}

export function canonize(
  dataset: readonly Quad[],
  hash: 'SHA-256' | 'SHA-384',
  maxWorkFactor: number,
  signal?: AbortSignal,
): Promise<string> {
  return new BoundedCanonicalization(hash, maxWorkFactor, signal).main(dataset);
}
