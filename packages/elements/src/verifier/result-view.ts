/**
 * What came of it: the sentence first, then the checks with what each means and what the reader can do, then what the badge says. And the report to keep: copied,
 * saved or printed, made in the page.
 */
import { html, nothing, type TemplateResult } from 'lit';
import '../badge/define.js';
import '../detail/define.js';
import '../report/define.js';
import { problemTemplate } from '../badge/why.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { BadgeFailedEvent, BadgeSettledEvent } from '../events.js';
import { accountWords } from '../i18n/account-words.js';
import { nameFor } from '../i18n/best-match.js';
import { cardWords } from '../i18n/locale.js';
import { standingWords } from '../i18n/standing-words.js';
import { verifierWords } from '../i18n/verifier-words.js';
import { wallWords } from '../i18n/wall-words.js';
import { copyOrShow, copyOutcome } from '../rendering/copying.js';
import { checkingShape, mark } from '../rendering/marks.js';
import { fileName, saveFile } from '../rendering/save-file.js';
import { isolated } from '../rendering/text.js';
import { talliesInWords } from '../wall/counting.js';
import type { Item } from '../wall/grouping.js';
import { type Account, accountAsData, accountAsText } from './account.js';
import { type GivenFile, MOST_FILES } from './verifier-element.js';
import type { VerifierInput } from './verifier-view.js';

/** What became of each file that was given with others: nothing, where it was no fault of the file that it could not be read. */
const became = new WeakMap<GivenFile, readonly BadgeEntry[]>();

export function resultTemplate(input: VerifierInput): unknown {
  const { entries, controller, locale, reset, several, from } = input;
  const words = verifierWords(locale);
  const again = html`<p class="again"><button type="button" @click=${reset}>${words.another}</button></p>`;
  if (several.length > 0) return [filesTemplate(input), keepTemplate(accountsOf(several), input), again];
  if (controller.error) return [problemTemplate(controller.error, locale, undefined, 'viewer'), again];
  const [only] = entries;
  if (!only)
    return controller.phase === 'working'
      ? html`<p class="quiet reading" role="status">${mark(checkingShape)} ${words.reading}</p>`
      : nothing;
  const keep = keepTemplate(
    entries.filter(({ report, error }) => report ?? error).map((entry) => ({ from, entry })),
    input,
  );
  if (entries.length === 1) return [oneTemplate(only, keep, locale), again];
  return [
    html`<p class="quiet">${cardWords(locale).several(entries.length)}</p>`,
    entries.map((entry) => html`<open-badge layout="compact" .entry=${entry}></open-badge>`),
    keep,
    again,
  ];
}

function oneTemplate(entry: BadgeEntry, keep: unknown, locale: string): TemplateResult {
  return html`<open-badge-report open explained .entry=${entry}></open-badge-report>${keep}
    <section class="says"><h2>${accountWords(locale).says}</h2>
      <div class="letter"><open-badge-detail without-checks .withoutVerdict=${true} .entry=${entry}></open-badge-detail></div>
    </section>`;
}

function accountsOf(files: readonly GivenFile[]): readonly Account[] {
  return files.flatMap((file) => (became.get(file) ?? []).map((entry) => ({ from: file.name, entry })));
}

/** What was found so far, as a wall counts it. */
function foundIn(files: readonly GivenFile[], locale: string): readonly string[] {
  const items = files.flatMap((file): readonly Item[] => {
    const entries = became.get(file);
    if (entries?.length === 0) return [{ entry: undefined, failed: true }];
    return (entries ?? []).map((entry) => ({ entry }));
  });
  const words = wallWords(locale);
  // What lies far below is checked when somebody comes near.
  const open = files.filter((file) => !became.has(file)).length;
  return [...talliesInWords(items, words), ...(open > 0 ? [words.tally('open', open)] : [])];
}

/** Each file with its name: a list for looking down; "Details" has the rest. */
function filesTemplate({ several, tooMany, locale, recipient, update }: VerifierInput): TemplateResult {
  const words = accountWords(locale);
  const handle = (file: GivenFile) => (event: Event) => {
    if (event instanceof BadgeSettledEvent)
      became.set(
        file,
        (event.reports ?? (event.report ? [event.report] : [])).map((report) => ({ report })),
      );
    if (event instanceof BadgeFailedEvent)
      became.set(file, event.error.name === 'ModelError' ? [{ error: event.error as NonNullable<BadgeEntry['error']> }] : []);
    update();
  };
  const said = [words.files(several.length), ...foundIn(several, locale), ...(tooMany ? [words.tooMany(MOST_FILES)] : [])].join(' · ');
  // Spoken once, when all is there.
  const isSettled = several.every((file) => became.has(file));
  return html`<p class="quiet counts">${isSettled ? nothing : said}<span role="status">${isSettled ? said : nothing}</span></p>
    <ul class="files">${several.map(
      (file) => html`<li><p class="quiet">${isolated(file.name)}</p>
        <open-badge layout="compact" lang=${locale} .recipient=${recipient || undefined} .source=${file.content}
          @open-badge-settled=${handle(file)} @open-badge-failed=${handle(file)}></open-badge></li>`,
    )}</ul>`;
}

/** Nothing to keep before something is settled. */
function keepTemplate(accounts: readonly Account[], { locale, recipient }: VerifierInput): unknown {
  if (accounts.length === 0) return nothing;
  const words = accountWords(locale);
  const [only, ...others] = accounts.map(({ entry }) => badgeOf(entry));
  const named = (ending: string) => fileName(only && others.length === 0 ? nameFor(only, locale).text : undefined, ending);
  const text = () => accountAsText(accounts, recipient.trim(), locale);
  const handleCopy = async ({ target }: Event) => {
    const around = target instanceof HTMLElement ? target.closest('.keep') : null;
    if (around) await copyOrShow(text(), around, standingWords(locale));
  };
  return html`<div class="keep" role="group" aria-label=${words.keep}>
    <button type="button" class="copy" @click=${handleCopy}>${words.copy}</button>
    <button type="button" @click=${() => saveFile({ name: named('-report.txt'), type: 'text/plain;charset=utf-8', content: text() })}>${words.saveText}</button>
    <button type="button" @click=${() => saveFile({ name: named('-report.json'), type: 'application/json', content: accountAsData(accounts, recipient.trim()) })}>${words.saveData}</button>
    <button type="button" @click=${() => print()}>${words.print}</button>
    ${copyOutcome}
  </div>`;
}
