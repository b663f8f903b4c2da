/** What a stack shows: the progress in the wanted layout, or why there is none. Loaded, with the engine that works progress out, when the first stack is on the page. */
import { type OtherPathways, type Progress, type ProgressOptions, progress } from '@open-badge-elements/pathway';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import '../badge/define.js';
import '../wall/define.js';
import { badgeLineStyles } from '../badge/badge-line-styles.js';
import type { Unread } from '../badge/badges-element.js';
import { dialogStyles } from '../badge/dialog-styles.js';
import { problemStyles } from '../badge/problem-styles.js';
import { verdictStyles } from '../badge/verdict-styles.js';
import { offerTemplate, problemTemplate } from '../badge/why.js';
import { someOf } from '../controllers/told-words.js';
import { VERDICTS } from '../controllers/verdicts.js';
import type { BadgeError } from '../events.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { stackWords } from '../i18n/pathway-words.js';
import type { Phrase } from '../i18n/phrase.js';
import { mark } from '../rendering/marks.js';
import { isolated, sentence, shortIdentifier, visibleLine } from '../rendering/text.js';
import { failedShape } from '../rendering/verdict-marks.js';
import type { Acting } from './badges-view.js';
import { glanceOf, memberAt, type Saying } from './glance.js';
import { goalTemplate } from './goal-view.js';
import { listStyles } from './list-styles.js';
import { listTemplate } from './list-view.js';
import { mapStyles } from './map-styles.js';
import { mapTemplate } from './map-view.js';
import { carriedOver } from './own-form.js';
import { ringStyles } from './ring-styles.js';
import { ringDrawing, ringTemplate } from './ring-view.js';
import { roomStyles } from './room-styles.js';
import type { StackLayout } from './stack-element.js';
import { stackStyles } from './stack-styles.js';

export { keepOneTabStop } from './map-keys.js';

export const styles = [
  verdictStyles,
  problemStyles,
  dialogStyles,
  badgeLineStyles,
  roomStyles,
  stackStyles,
  ringStyles,
  listStyles,
  mapStyles,
];

export interface Asked {
  /** Whose words are told where they are not known. */
  readonly stack: Element;
  readonly document: unknown;
  readonly others: OtherPathways;
  readonly reports: readonly Report[];
  readonly counts: string;
  readonly recipient: string | undefined;
  readonly oneRecipient: boolean;
  readonly now: Date | undefined;
}

/** So many files with nothing to read in them are told one by one. */
const MOST_UNREAD = 3;

export function progressOf({ stack, document, others, reports, counts, recipient, oneRecipient, now }: Asked): Progress {
  const accept = someOf(stack, 'counts', counts, VERDICTS);
  const options: ProgressOptions = {
    now: now ?? new Date(),
    pathways: others,
    recipient: recipient || undefined,
    assumeOneRecipient: oneRecipient,
  };
  const own = carriedOver(document)?.pathway ?? document;
  return progress(own, reports, accept.length > 0 ? { ...options, accept } : options);
}

export interface StackInput extends Acting {
  readonly document: unknown;
  readonly progress: Progress | undefined;
  readonly others: OtherPathways;
  readonly layout: StackLayout;
  readonly locale: string;
  /** How many badges have no verdict yet, and whether they wait for the viewer. */
  readonly pending: number;
  readonly waiting: boolean;
  readonly unread: readonly Unread[];
  readonly unfetched: BadgeError | 'notJson' | undefined;
  readonly offer: { readonly address: string; readonly act: () => void } | undefined;
  readonly check: () => void;
  readonly hasFallback: boolean;
  readonly hasPathway: boolean;
}

export function stackTemplate(input: StackInput): unknown {
  const { progress: found, unfetched, offer, locale, hasFallback, hasPathway } = input;
  const words = stackWords(locale);
  if (offer) return offerTemplate(offer.address, locale, offer.act, words);
  if (unfetched === 'notJson') return pathwayProblem([words.unfetched.notJson], undefined, [words.unfetched.advice]);
  if (unfetched) return pathwayProblem([words.unfetched.unreachable], undefined, [words.unfetched.advice]);
  if (!found) return hasFallback || !hasPathway ? nothing : html`<p class="reading" role="status">${words.reading}</p>`;
  const [problem] = found.problems;
  if (!problem) return shownTemplate(input, { words, locale, progress: found, nameOf: nameIn(input.others) });
  const { says, where, advice } = words.problems[problem.code](memberAt(problem.pointer), problem.document);
  return pathwayProblem(says, where, advice);
}

/** What another pathway calls itself; its id where it is not at hand. */
const nameIn = (others: OtherPathways) => (id: string) => {
  const other: unknown = Array.isArray(others) ? others.find((one) => one?.id === id) : Reflect.get(others, id);
  const name = typeof other === 'object' && other !== null && 'name' in other ? other.name : undefined;
  return (typeof name === 'string' ? visibleLine(name) : undefined) ?? shortIdentifier(id);
};

function pathwayProblem(says: Phrase, where: Phrase | undefined, advice: Phrase | undefined): TemplateResult {
  return html`<div class="problem neutral tint" part="problem" role="status">
    ${mark(failedShape)}
    <p class="word">${sentence(says)}</p>
    <p class="note">${[where, advice].map((phrase) => (phrase ? [sentence(phrase), ' '] : nothing))}</p>
  </div>`;
}

function shownTemplate(input: StackInput, saying: Saying): TemplateResult {
  const { layout, locale } = input;
  const name = visibleLine(saying.progress.pathway?.name) ?? saying.words.goal;
  const heading = html`<h2 class="name" part="name">${isolated(name)}</h2>`;
  const label = { lang: locale, dir: directionOf(locale) };
  const asides = html`<div class="asides">${unreadTemplate(input, saying)}${notesTemplate(saying)}${leftOutTemplate(input, saying)}</div>`;
  if (layout === 'ring') {
    const pending = input.pending > 0 ? pendingTemplate(input, saying) : undefined;
    return html`<article class="stack" lang=${label.lang} dir=${label.dir} aria-label=${name}>${ringTemplate(saying, heading, glanceTemplate(input, saying), pending)}${asides}</article>`;
  }
  const body =
    layout === 'map'
      ? html`${mapTemplate(saying, input, name)}`
      : html`${listTemplate(saying.progress.root, saying, input)}${goalTemplate(saying, input)}`;
  return html`<article class="stack" lang=${label.lang} dir=${label.dir} aria-label=${name}>
    <header class="head" part="head">
      ${ringDrawing(saying)}
      <div>
        ${heading}
        ${layout === 'list' ? aboutTemplate(saying) : nothing}
        <p class="glance" part="glance" role="status">${glanceTemplate(input, saying)}</p>
        ${pendingTemplate(input, saying)}
      </div>
    </header>
    <div class="body ${early(input)}">${body}</div>
    ${asides}
  </article>`;
}

/** As long as none of the badges has its verdict, nothing is said of where somebody stands. */
const isTooEarly = ({ pending, waiting }: StackInput, { progress }: Saying): boolean =>
  pending > 0 && !waiting && progress.state === 'open';

/** The class of what may still change its place. */
const early = ({ pending, waiting }: StackInput): string => (pending > 0 && !waiting ? 'early' : '');

const glanceTemplate = (input: StackInput, saying: Saying): string =>
  isTooEarly(input, saying) ? saying.words.checking(input.pending) : glanceOf(saying.progress, saying);

function aboutTemplate({ progress: { pathway } }: Saying): unknown {
  return pathway?.description ? html`<p class="small described">${isolated(pathway.description)}</p>` : nothing;
}

/** What is still on its way, or waits for the viewer. The line is there in any case, so that nothing moves. */
function pendingTemplate(input: StackInput, saying: Saying): TemplateResult {
  const { pending, waiting, check, locale } = input;
  const { words } = saying;
  const button = waiting ? html`<button class="check" type="button" @click=${check}>${cardWords(locale).check}</button>` : nothing;
  const line = pending > 0 && !isTooEarly(input, saying) ? (waiting ? words.unchecked(pending) : words.checking(pending)) : nothing;
  return html`<p class="pending small" role="status">${line} ${button}</p>`;
}

/** Badges that can't be read: what is wrong, in which file and where in it. Everything else counts as it did. */
function unreadTemplate({ unread, locale }: StackInput, { words }: Saying): unknown {
  const told = unread.slice(0, MOST_UNREAD).map(({ error, file }) => problemTemplate(error, locale, words.unread(visibleLine(file))));
  return unread.length > told.length ? [told, html`<p class="small">${words.evenMore(unread.length - told.length)}</p>`] : told;
}

/** Nothing of a foreign pathway is dropped silently. */
function leftOutTemplate({ document }: StackInput, { words }: Saying): unknown {
  const count = carriedOver(document)?.leftOut.length ?? 0;
  return count > 0 ? html`<p class="small note-line">${words.leftOut(count)}</p>` : nothing;
}

function notesTemplate({ progress: { notes }, words }: Saying): unknown {
  const told = notes.flatMap(({ code }) => (Object.hasOwn(words.notes, code) ? words.notes[code as keyof typeof words.notes] : []));
  return [...new Set(told)].map((note) => html`<p class="small note-line">${note}</p>`);
}
