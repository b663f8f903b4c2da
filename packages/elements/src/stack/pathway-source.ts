/**
 * Where a pathway comes from: an object that the page gives, or an address. What it builds on (`extends`, `pathway`) is fetched as well, where that is an
 * address. An answer to an earlier question is dropped.
 */
import type { OtherPathways } from '@open-badge-elements/pathway';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allowedAddress, fetchBadge } from '../controllers/fetch-badge.js';
import { sameList } from '../controllers/gathering.js';
import { type BadgeError, BadgeFailedEvent } from '../events.js';
import type { Surroundings } from '../provider/surroundings.js';

/** A pathway document, or the address of one. */
export type PathwayGiven = string | object | null | undefined;

export interface PathwayHost extends ReactiveControllerHost, HTMLElement {
  readonly pathway: PathwayGiven;
  readonly pathways: OtherPathways | undefined;
  readonly surroundings: Surroundings;
}

/** Pathways that build on others that build on others: more are not fetched, and the one that asks for them says so. */
const MOST_DOCUMENTS = 24;

export class PathwaySource implements ReactiveController {
  /** The document, once it is there; what it is worth is for the engine to say. */
  document: unknown;
  others: OtherPathways = {};
  /** Why it could not be fetched; `notJson` when it was, and is no JSON. */
  error: BadgeError | 'notJson' | undefined;
  /** Strict privacy: the viewer decides whether another server is asked. */
  waitingForViewer = false;

  readonly #host: PathwayHost;
  #given: readonly unknown[] = [];
  #work: AbortController | undefined;
  #act: (() => void) | undefined;

  constructor(host: PathwayHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || this.document !== undefined) return;
      this.#work?.abort();
      this.#given = [];
    });
  }

  hostUpdate(): void {
    const { pathway, pathways, surroundings, isConnected } = this.#host;
    const given = [pathway, pathways, typeof pathway === 'string' ? surroundings : undefined];
    if (!isConnected || sameList(given, this.#given)) return;
    this.#given = given;
    this.#work?.abort();
    this.#work = new AbortController();
    this.document = undefined;
    this.error = undefined;
    this.waitingForViewer = false;
    if (pathway) this.#start(pathway, this.#work.signal);
  }

  #start(pathway: string | object, signal: AbortSignal): void {
    const { pathways } = this.#host;
    const stands = typeof pathway === 'object' && (pathways !== undefined || referencesIn(pathway).length === 0);
    if (!stands) void this.#run(pathway, signal).catch((error: unknown) => this.#fail(error, signal));
    else {
      this.document = pathway;
      this.others = pathways ?? {};
    }
  }

  /** The viewer wants it. */
  act(): void {
    this.#act?.();
  }

  async #run(pathway: string | object, signal: AbortSignal): Promise<void> {
    const { surroundings } = this.#host;
    const url = typeof pathway === 'string' ? allowedAddress(pathway.trim()) : undefined;
    const isElsewhere = url !== undefined && url.protocol !== 'data:' && url.origin !== location.origin;
    if (isElsewhere && surroundings.privacy === 'strict') await this.#viewer(signal);
    const document = typeof pathway === 'string' ? await fetched(pathway.trim(), surroundings, signal) : pathway;
    const others = await this.#othersOf(document, url?.href ?? window.document.baseURI, signal);
    if (signal.aborted) return;
    this.document = document;
    this.others = others;
    this.#host.requestUpdate();
  }

  /** Documents that this one names, and those that they name. One that can't be had is left out: the engine says which one is missing. */
  async #othersOf(document: unknown, base: string, signal: AbortSignal): Promise<OtherPathways> {
    const { pathways, surroundings } = this.#host;
    if (pathways) return pathways;
    const found: Record<string, unknown> = {};
    let wanted = referencesIn(document);
    for (let rounds = 0; wanted.length > 0 && rounds < MOST_DOCUMENTS; rounds += 1) {
      const room = MOST_DOCUMENTS - Object.keys(found).length;
      const read = await Promise.all(
        wanted.slice(0, room).map(async (id) => {
          const address = URL.canParse(id, base) ? new URL(id, base).href : id;
          return [id, await fetched(address, surroundings, signal).catch(() => undefined)] as const;
        }),
      );
      for (const [id, other] of read) found[id] = other;
      wanted = [...new Set(read.flatMap(([, other]) => referencesIn(other)))].filter((id) => !Object.hasOwn(found, id));
    }
    return Object.fromEntries(Object.entries(found).filter(([, other]) => other !== undefined));
  }

  async #viewer(signal: AbortSignal): Promise<void> {
    this.waitingForViewer = true;
    this.#host.requestUpdate();
    await new Promise<void>((resolve) => {
      this.#act = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    signal.throwIfAborted();
    this.waitingForViewer = false;
    this.#host.requestUpdate();
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.error = error instanceof SyntaxError ? 'notJson' : (error as BadgeError);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!signal.aborted && this.error !== 'notJson') this.#host.dispatchEvent(new BadgeFailedEvent(this.error));
  }
}

/** @throws VerifyError or SyntaxError */
async function fetched(address: string, { fetch }: Surroundings, signal: AbortSignal): Promise<unknown> {
  const bytes = await fetchBadge(address, fetch, signal);
  return JSON.parse(new TextDecoder().decode(bytes));
}

const DEEPEST = 200;

/** The ids under `extends` and `pathway`, wherever they stand in a document that nobody has looked at yet. */
function referencesIn(value: unknown): readonly string[] {
  const ids = new Set<string>();
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next && ids.size < MOST_DOCUMENTS; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null || next.depth > DEEPEST) continue;
    for (const [name, inner] of Object.entries(next.value)) {
      if ((name === 'extends' || name === 'pathway') && typeof inner === 'string') ids.add(inner);
      else open.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return [...ids];
}
