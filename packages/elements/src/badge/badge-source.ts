/** What the elements that show badges have in common: where the badge comes from, when it is checked, and the states that a page can style. */
import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BadgeController, type BadgeControllerHost, type VerifyMode } from '../controllers/badge-controller.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { inSlices } from '../controllers/slices.js';
import { type BadgeSource, type Given, givenTo, hasFallback } from '../controllers/source.js';
import { cardWords, localeOf } from '../i18n/locale.js';
import type { CardWords } from '../i18n/words.js';
import { defaultSurroundings, type Surroundings, surroundingsContext } from '../provider/surroundings.js';
import { hasWordsFor, loadWordsFor } from './verdict.js';

export abstract class BadgeSourceElement extends LitElement implements BadgeControllerHost {
  /** A badge: an object, its text, or the bytes of a file. It comes before `src`. */
  @property({ attribute: false }) source: BadgeSource | null | undefined;
  /** The address of a badge: JSON, JWT, PNG, SVG or a collection. */
  @property() src: string | null | undefined;
  /** When it is checked: when it comes near the viewport, when the viewer asks, or never. */
  @property() verify: VerifyMode = 'auto';
  /** A badge that was read and checked elsewhere: no work is done here then. */
  @property({ attribute: false }) entry: BadgeEntry | undefined;

  protected readonly badge: BadgeController;
  /** The language that it speaks, as of the latest update. */
  protected locale = 'en';
  private readonly consumer = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });
  private readonly internals = this.attachInternals();

  constructor() {
    super();
    this.badge = new BadgeController(this);
  }

  /** What the nearest provider gives, or the default. */
  get surroundings(): Surroundings {
    return this.consumer.value ?? defaultSurroundings;
  }

  given(): Given | undefined {
    return this.entry ? undefined : givenTo(this, this.source, this.src);
  }

  /** The badges that there are to show. */
  get entries(): readonly BadgeEntry[] {
    return this.entry ? [this.entry] : this.badge.entries;
  }

  protected get words(): CardWords {
    return cardWords(this.locale);
  }

  /** Whether what the page put inside is to be seen: until a badge was read, and when none can be. */
  protected get showsFallback(): boolean {
    return this.entries.length === 0;
  }

  protected get hasFallback(): boolean {
    return hasFallback(this);
  }

  /** Whether its first drawing has no words, only what the page put inside and room for what comes; its view, which has the words, asks for the next one. */
  protected get roomComesFirst(): boolean {
    return true;
  }

  /** Nothing is said in another language than asked for; what is given ready-made needs the words of its verdict as well. */
  protected override async scheduleUpdate(): Promise<unknown> {
    // In the task that the element came up in: the rule that kept its room while there was no code no longer holds.
    if (!this.hasUpdated && this.roomComesFirst) return super.scheduleUpdate();
    this.locale = await localeOf(this, this.surroundings.lang);
    if (this.entry && !hasWordsFor(this.entry)) await loadWordsFor([this.entry]).catch(() => undefined);
    // Thousands may come up at once; what is given ready-made stands where somebody waits for it.
    return this.hasUpdated || this.entry ? super.scheduleUpdate() : inSlices(() => super.scheduleUpdate());
  }

  protected override updated(_changed: PropertyValues): void {
    const wanted = this.stateNames();
    for (const state of [...this.internals.states]) if (!wanted.includes(state)) this.internals.states.delete(state);
    for (const state of wanted) this.internals.states.add(state);
  }

  /** The names of the states that it is in. */
  protected stateNames(): readonly string[] {
    const { entries, badge } = this;
    if (entries.length === 0) return badge.phase === 'working' ? ['loading'] : badge.phase === 'failed' ? ['failed'] : [];
    if (entries.some(({ checking }) => checking)) return ['checking'];
    const verdicts = entries.flatMap(({ report }) => report?.verdict ?? []);
    if (verdicts.length < entries.length) return [];
    const [first] = verdicts;
    return first !== undefined && verdicts.every((verdict) => verdict === first) ? ['settled', first] : ['settled'];
  }
}
