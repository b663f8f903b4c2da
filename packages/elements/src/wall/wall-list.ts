/**
 * A collection with so many badges in it that reading it in one go would hold up the page. It is taken apart into its members, each of which is read and checked as a badge
 * by itself: read as there is time, checked when it comes near or somebody wants them all. What turns out to be no such collection is left to the badge controller.
 */
import type { Report } from '@open-badge-elements/verify';
import type { ReactiveController } from 'lit';
import { loadWhy, loadWordsFor } from '../badge/verdict.js';
import type { BadgeControllerHost, VerifyMode } from '../controllers/badge-controller.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { fetchBadge, isElsewhere, problem } from '../controllers/fetch-badge.js';
import { type BadgeSource, type Given, isSame } from '../controllers/source.js';
import { unchecked } from '../controllers/unchecked.js';
import { type BadgeError, BadgeFailedEvent, BadgeReadEvent, BadgeSettledEvent, isBadgeError } from '../events.js';
import type { Surroundings } from '../provider/surroundings.js';
import { copyOf, MANY, mayBeMany, read } from './list-members.js';
import { membersOf } from './members.js';

const LIMIT_BYTES = 50_000_000;
const SHARE_MS = 8;
/** Verdicts are told together, a few times a second. */
const TOGETHER_MS = 60;
const AT_A_TIME = 8;

export interface WallListHost extends BadgeControllerHost {
  /** What the page gave, whatever it is. */
  offered(): Given | undefined;
}

/** One member of the collection; it may be a record with several badges in it. */
interface Piece {
  readonly content: BadgeSource;
  readonly first: number;
  readonly count: number;
  isAsked: boolean;
}

const later = () => new Promise<void>((go) => setTimeout(go));

export class WallList implements ReactiveController {
  entries: readonly BadgeEntry[] = [];
  error: BadgeError | undefined;
  waitingFor: 'show' | 'check' | undefined;
  isReading = false;

  readonly #host: WallListHost;
  #offered: Given | undefined;
  #surroundings: Surroundings | undefined;
  #mode: VerifyMode | undefined;
  /** What was found to be no long list. */
  #left: Given | undefined;
  #work = new AbortController();
  #act: (() => void) | undefined;
  #pieces: Piece[] = [];
  #pieceOf = new Map<string | undefined, Piece>();
  #changes = new Map<number, BadgeEntry>();
  #told = false;
  #waiting: (() => void)[] = [];
  #mayCheck = false;
  #wantsAll = false;
  #busy = 0;
  #next = 0;

  constructor(host: WallListHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is left to the badge controller. */
  get left(): Given | undefined {
    const offered = this.#host.offered();
    if (!offered) return undefined;
    if (offered.kind === 'address') return isSame(offered, this.#offered) ? this.#left : undefined;
    return mayBeMany(offered.content) && !(isSame(offered, this.#offered) && this.#left) ? undefined : offered;
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#returned);
  }

  hostUpdate(): void {
    const offered = this.#host.offered();
    const { surroundings, verify } = this.#host;
    const isKnown = isSame(offered, this.#offered) && surroundings === this.#surroundings && verify === this.#mode;
    if (isKnown || !this.#host.isConnected) return;
    this.#offered = offered;
    this.#surroundings = surroundings;
    this.#mode = verify;
    this.#begin(offered);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#returned);
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.isReading) return;
      this.#work.abort();
      this.#offered = undefined;
      this.isReading = false;
    });
  }

  act(): void {
    this.#act?.();
  }

  /** These are near: they are checked. */
  want(entries: Iterable<BadgeEntry | undefined>): void {
    if (!this.#mayCheck) return;
    for (const entry of entries) {
      if (!entry || entry.report || entry.error || entry.checking) continue;
      const piece = this.#pieceOf.get(entry.pointer);
      if (piece) void this.#check(piece);
    }
  }

  /** All of them are wanted, a few at a time. */
  wantAll(): void {
    this.#wantsAll = true;
    this.#goOn();
  }

  /** A page that comes back from the history may be days old. */
  readonly #returned = (event: PageTransitionEvent): void => {
    if (event.persisted && this.entries.length > 0) this.#begin(this.#offered);
  };

  /** Resolves when all that was wanted has its verdict; at once where nothing is checked. */
  async done(): Promise<void> {
    const { signal } = this.#work;
    while (this.#wantsAll && this.#mayCheck && !this.#told && !signal.aborted) await new Promise<void>((go) => this.#waiting.push(go));
  }

  #begin(offered: Given | undefined): void {
    this.#work.abort();
    for (const go of this.#waiting.splice(0)) go();
    const work = new AbortController();
    this.#work = work;
    this.#left = undefined;
    this.#act = undefined;
    this.#pieces = [];
    this.#pieceOf = new Map();
    this.#changes = new Map();
    this.#told = false;
    this.#mayCheck = false;
    this.#busy = 0;
    this.#next = 0;
    this.entries = [];
    this.error = undefined;
    this.waitingFor = undefined;
    const isMine = offered !== undefined && (offered.kind === 'address' || mayBeMany(offered.content));
    this.isReading = isMine;
    if (isMine) void this.#run(offered, work.signal).catch((error: unknown) => this.#fail(error, work.signal));
  }

  async #run(offered: Given, signal: AbortSignal): Promise<void> {
    const { surroundings, verify } = this.#host;
    const content = offered.kind === 'address' ? await this.#fetched(offered.address, signal) : offered.content;
    if (signal.aborted) return;
    const members = mayBeMany(content) ? await membersOf(content) : undefined;
    if (signal.aborted) return;
    if (!members || members.length <= MANY) {
      this.#left = offered.kind === 'address' ? { kind: 'content', content } : offered;
      this.isReading = false;
      this.#host.requestUpdate();
      return;
    }
    await this.#read(members, signal);
    if (signal.aborted) return;
    this.isReading = false;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BadgeReadEvent());
    if (verify === 'off') return;
    if (verify === 'click' || surroundings.privacy === 'strict') await this.#viewer('check', signal);
    if (signal.aborted) return;
    this.#mayCheck = true;
    this.#host.requestUpdate();
    this.#conclude();
    this.#goOn();
  }

  async #fetched(address: string, signal: AbortSignal): Promise<Uint8Array> {
    const { surroundings } = this.#host;
    if (surroundings.privacy === 'strict' && isElsewhere(address)) await this.#viewer('show', signal);
    return fetchBadge(address, surroundings.fetch, signal, LIMIT_BYTES);
  }

  async #read(members: readonly unknown[], signal: AbortSignal): Promise<void> {
    let until = performance.now() + SHARE_MS;
    let some: BadgeEntry[] = [];
    for (const [at, member] of members.entries()) {
      const content = copyOf(member);
      const found = await read(content, `/${at}`);
      if (signal.aborted) return;
      const piece = { content, first: this.entries.length + some.length, count: found.length, isAsked: false };
      this.#pieces.push(piece);
      for (const { pointer } of found) this.#pieceOf.set(pointer, piece);
      some.push(...found);
      if (performance.now() < until) continue;
      this.entries = [...this.entries, ...some];
      some = [];
      this.#host.requestUpdate();
      await later();
      if (signal.aborted) return;
      until = performance.now() + SHARE_MS;
    }
    this.entries = [...this.entries, ...some];
  }

  #goOn(): void {
    while (this.#wantsAll && this.#mayCheck && this.#busy < AT_A_TIME) {
      const piece = this.#pieces[this.#next];
      if (!piece) return;
      this.#next += 1;
      void this.#check(piece);
    }
  }

  async #check(piece: Piece): Promise<void> {
    if (piece.isAsked) return;
    piece.isAsked = true;
    const { signal } = this.#work;
    const { first, count, content } = piece;
    const entries = this.entries.slice(first, first + count);
    if (entries.some(({ error }) => error)) {
      await loadWordsFor(entries).catch(() => undefined);
      if (!signal.aborted) this.#goOn();
      return;
    }
    this.#busy += 1;
    for (const [at, entry] of entries.entries()) this.#change(first + at, { ...entry, checking: true });
    const { surroundings } = this.#host;
    const reports: readonly Report[] = await import('../controllers/checking.js').then(
      ({ reportsOf }) => reportsOf(content, entries, { surroundings, recipient: undefined, signal, tell: () => undefined }),
      () => entries.map(({ reading }) => unchecked(reading?.badge)),
    );
    await loadWordsFor(reports.map((report) => ({ report }))).catch(() => undefined);
    if (signal.aborted) return;
    this.#busy -= 1;
    for (const [at, report] of reports.entries()) {
      const entry = this.entries[first + at];
      if (entry) this.#change(first + at, { ...entry, checking: false, report });
    }
    this.#goOn();
  }

  #change(at: number, entry: BadgeEntry): void {
    if (this.#changes.size === 0) setTimeout(() => this.#apply(), TOGETHER_MS);
    this.#changes.set(at, entry);
  }

  #apply(): void {
    const changes = this.#changes;
    if (changes.size === 0) return;
    this.#changes = new Map();
    this.entries = this.entries.map((entry, at) => changes.get(at) ?? entry);
    this.#host.requestUpdate();
    this.#conclude();
  }

  #conclude(): void {
    const isDone = !this.isReading && this.entries.every(({ report, error }) => report ?? error);
    const isNews = isDone && !this.#told;
    this.#told = isDone;
    for (const go of this.#waiting.splice(0)) go();
    if (!isNews) return;
    const reports = this.entries.flatMap(({ report }) => report ?? []);
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new BadgeSettledEvent(reports)));
  }

  async #viewer(what: 'show' | 'check', signal: AbortSignal): Promise<void> {
    if (what === 'show') await loadWhy();
    this.waitingFor = what;
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#act = () => {
        this.waitingFor = undefined;
        this.#host.requestUpdate();
        resolve();
      };
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await loadWhy().catch(() => undefined);
    if (signal.aborted) return;
    this.error = isBadgeError(error) ? error : await problem('internalError', {});
    this.isReading = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new BadgeFailedEvent(this.error));
  }
}
