/**
 * The bridge between an element and the reader and verifier: what was given goes in, what may be shown comes out. Four states; one piece of work at a time, which is
 * aborted when something else is given or the element leaves. An answer to an earlier question is dropped. It knows no wording and no layout.
 */
import { ModelError } from '@open-badge-elements/model';
import { type BadgeInput, glance, type Member } from '@open-badge-elements/model/glance';
import type { Report } from '@open-badge-elements/verify';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadWhy, loadWordsFor } from '../badge/verdict.js';
import { type BadgeError, BadgeFailedEvent, BadgeReadEvent, BadgeSettledEvent, isBadgeError } from '../events.js';
import type { Surroundings } from '../provider/surroundings.js';
import type { BadgeEntry } from './entry.js';
import { fetchBadge, isElsewhere, problem } from './fetch-badge.js';
import { nearViewport } from './near-viewport.js';
import { afterPaint, inSlices } from './slices.js';
import { type BadgeSource, type Given, isSame } from './source.js';
import { unchecked } from './unchecked.js';

export type VerifyMode = 'auto' | 'click' | 'off';

export interface BadgeControllerHost extends ReactiveControllerHost, HTMLElement {
  readonly verify: VerifyMode;
  readonly surroundings: Surroundings;
  /** What the element is to show now; `undefined` when there is nothing, or somebody else does the work. */
  given(): Given | undefined;
  /** Whom the badge should belong to, where somebody asked. */
  readonly recipient?: string | undefined;
}

type Phase = 'idle' | 'working' | 'done' | 'failed';

export class BadgeController implements ReactiveController {
  phase: Phase = 'idle';
  entries: readonly BadgeEntry[] = [];
  error: BadgeError | undefined;
  /** What waits for the viewer to act: that the badge is fetched (strict privacy), or that it is checked. */
  waitingFor: 'show' | 'check' | undefined;

  readonly #host: BadgeControllerHost;
  #given: Given | undefined;
  #surroundings: Surroundings | undefined;
  #asked: string | undefined;
  #mode: VerifyMode | undefined;
  #work: AbortController | undefined;
  #act: (() => void) | undefined;

  readonly #look = () => this.#host.requestUpdate();
  /** A badge inside a script element may come, or change, after the element; so may the language of the element or the page. */
  readonly #inside = new MutationObserver(this.#look);

  constructor(host: BadgeControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#returned);
    document.addEventListener('DOMContentLoaded', this.#look);
    this.#inside.observe(this.#host, { childList: true, characterData: true, subtree: true, attributeFilter: ['lang'] });
    this.#inside.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#returned);
    document.removeEventListener('DOMContentLoaded', this.#look);
    this.#inside.disconnect();
    // An element that is only moved is connected again by the time that this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.phase !== 'working') return;
      this.#work?.abort();
      this.#given = undefined;
      this.phase = 'idle';
    });
  }

  /** Looks whether something else was given; called before each render, so that what is in the page already is there in the first one. */
  hostUpdate(): void {
    const given = this.#host.given();
    const { surroundings, recipient, verify } = this.#host;
    const same = isSame(given, this.#given) && surroundings === this.#surroundings && recipient === this.#asked && verify === this.#mode;
    if (same || !this.#host.isConnected) return;
    this.#given = given;
    this.#surroundings = surroundings;
    this.#asked = recipient;
    this.#mode = verify;
    this.#start(given);
  }

  /** The viewer wants it: fetched, or checked. */
  act(): void {
    this.#act?.();
  }

  /** What is given next counts as something else, also when it is the same. */
  forget(): void {
    this.#given = undefined;
  }

  /** Does the work once more. */
  again(): void {
    this.#start(this.#given);
    this.#host.requestUpdate();
  }

  /** A page that comes back from the history may be days old; what it says must be of today. */
  readonly #returned = (event: PageTransitionEvent): void => {
    if (event.persisted && this.phase !== 'idle') this.again();
  };

  #start(given: Given | undefined): void {
    this.#work?.abort(new DOMException('Something else was given.', 'AbortError'));
    this.entries = [];
    this.error = undefined;
    this.waitingFor = undefined;
    this.phase = given ? 'working' : 'idle';
    if (!given) return;
    const work = new AbortController();
    this.#work = work;
    void this.#run(given, work.signal).catch((error: unknown) => this.#fail(error, work.signal));
  }

  async #run(given: Given, signal: AbortSignal): Promise<void> {
    const { surroundings } = this.#host;
    let content: BadgeSource;
    if (given.kind === 'address') {
      if (surroundings.privacy === 'strict' && isElsewhere(given.address)) await this.#viewer('show', signal);
      content = await fetchBadge(given.address, surroundings.fetch, signal);
    } else {
      content = privateCopy(given.content);
    }
    if (signal.aborted) return;
    const read = inSlices(() => entriesOf(content));
    // Only awaited when it had to wait: a badge in the page is read before the first frame.
    this.#show(read instanceof Promise ? await read : read, signal);
    if (signal.aborted) return;
    void this.#tell(new BadgeReadEvent(), signal);
    void afterPaint().then(() => loadWordsFor(this.entries).then(this.#look, () => undefined));
    await this.#check(content, signal);
  }

  async #check(content: BadgeSource, signal: AbortSignal): Promise<void> {
    const { verify, surroundings, recipient } = this.#host;
    if (signal.aborted) return;
    if (verify === 'off') return this.#done();
    if (verify === 'click' || surroundings.privacy === 'strict') await this.#viewer('check', signal);
    else await nearViewport(this.#host, signal);
    await afterPaint();
    if (signal.aborted) return;
    this.#show(
      this.entries.map((entry) => ({ ...entry, checking: true })),
      signal,
    );
    const tell = (report: Report, at: number) => this.#settled(report, at, signal);
    // A chunk that does not come leaves the badge on the page, unchecked.
    const reports = await import('./checking.js').then(
      ({ reportsOf }) => reportsOf(content, this.entries, { surroundings, recipient, signal, tell }),
      () => this.entries.map(({ reading }) => unchecked(reading?.badge)),
    );
    await loadWordsFor(reports.map((report) => ({ report }))).catch(() => undefined);
    if (signal.aborted) return;
    this.entries = reports.map((report, at) => ({ ...this.entries[at], checking: false, report }));
    this.#done();
    await this.#tell(new BadgeSettledEvent(reports), signal);
  }

  /** One of several has its verdict; the others are still on their way. */
  #settled(report: Report, at: number, signal: AbortSignal): void {
    const before = this.entries[at];
    if (!before || signal.aborted || this.entries.length === 1) return;
    this.#show(
      this.entries.map((entry, index) => (index === at ? { ...before, checking: false, report } : entry)),
      signal,
    );
    void loadWordsFor([{ report }]).then(this.#look, () => undefined);
  }

  async #viewer(what: 'show' | 'check', signal: AbortSignal): Promise<void> {
    if (what === 'show') await loadWhy();
    this.waitingFor = what;
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#act = () => {
        this.waitingFor = undefined;
        resolve();
      };
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  #show(entries: readonly BadgeEntry[], signal: AbortSignal): void {
    if (signal.aborted) return;
    this.entries = entries;
    this.#host.requestUpdate();
  }

  /** Who listens finds the element as the event tells. */
  async #tell(event: Event, signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    if (!signal.aborted) this.#host.dispatchEvent(event);
  }

  #done(): void {
    this.phase = 'done';
    this.#host.requestUpdate();
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await loadWhy().catch(() => undefined);
    if (signal.aborted) return;
    this.error = isBadgeError(error) ? error : await problem('internalError', {});
    this.entries = [];
    this.phase = 'failed';
    this.#host.requestUpdate();
    await this.#tell(new BadgeFailedEvent(this.error), signal);
  }
}

/** What the page does to its object or bytes afterwards is neither checked nor shown. */
function privateCopy(source: BadgeSource): BadgeSource {
  if (typeof source !== 'object') return source;
  try {
    return structuredClone(source);
  } catch (cause) {
    throw new ModelError('wrongType', { cause });
  }
}

/** What was fetched for several elements is read once. */
const readings = new WeakMap<object, readonly BadgeEntry[]>();

/** @throws ModelError when there is no badge in it at all, at once or as a rejection. */
function entriesOf(content: BadgeSource): readonly BadgeEntry[] | Promise<readonly BadgeEntry[]> {
  const known = content instanceof Uint8Array ? readings.get(content) : undefined;
  if (known) return known;
  const members = glance(content as BadgeInput);
  return members instanceof Promise ? members.then((read) => entriesFrom(read, content)) : entriesFrom(members, content);
}

function entriesFrom(members: readonly Member[], content: BadgeSource): readonly BadgeEntry[] {
  const entries: readonly BadgeEntry[] = members.map((member) =>
    'error' in member ? { pointer: member.pointer, error: member.error } : { pointer: member.pointer, reading: member },
  );
  const [first] = entries;
  if (!first) throw new ModelError('emptyCollection');
  if (first.error && entries.length === 1) throw first.error;
  if (content instanceof Uint8Array) readings.set(content, entries);
  return entries;
}
