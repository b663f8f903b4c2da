/** Why a badge is not verified, not read or not even asked for, in words. Loaded with the first that isn't. */
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeError } from '../events.js';
import type { Phrase } from '../i18n/phrase.js';
import { reportWords } from '../i18n/report-words.js';
import { verdictWords } from '../i18n/verdict-words.js';
import type { Reason } from '../i18n/words.js';
import { mark, uncheckedShape } from '../rendering/marks.js';
import { sentence } from '../rendering/text.js';
import { failedShape } from '../rendering/verdict-marks.js';
import { decisive } from './settled.js';

export { problemStyles } from './problem-styles.js';

/** Why a report is not a yes. */
export function reasonOf(report: Report, locale: string): Reason | undefined {
  const { reason } = report;
  const { reasons } = reportWords(locale);
  if (reason === undefined || !Object.hasOwn(reasons, reason)) return undefined;
  return reasons[reason as keyof typeof reasons](report.error?.detail ?? { ...decisive(report)?.detail, whose: 'issuer' });
}

/** What is wrong with a member of a collection that is no badge. */
export function reasonOfError({ code }: BadgeError, locale: string): Reason {
  return reportWords(locale).reasons[code]({});
}

/** `/credentialSubject/achievement/name` → `credentialSubject.achievement.name`, as people write it. */
function memberOf(pointer: string | undefined): string | undefined {
  return pointer ? pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~') : undefined;
}

/**
 * A sentence in place of a badge that can't be read: what is wrong, where, what to do. The page's own fallback stays above it.
 * @param beside What else is to be said of the place, where other badges are shown.
 * @param whose Who gave the badge: what a page's owner can mend, a viewer can't.
 */
export function problemTemplate(error: BadgeError, locale: string, beside?: Phrase, whose?: 'viewer'): TemplateResult {
  const detail = { whose, member: memberOf(error.pointer), ...('detail' in error ? error.detail : undefined) };
  const { says, where, advice } = reportWords(locale).reasons[error.code](detail);
  return html`<div class="problem neutral tint" part="problem" role="status">
    ${mark(failedShape)}
    <p class="word">${sentence(says)}</p>
    <p class="note">${[where, advice].map((phrase) => (phrase ? [sentence(phrase), ' '] : nothing))}${beside ? html`<br>${sentence(beside)}` : nothing}</p>
  </div>`;
}

interface OfferWords {
  readonly show: string;
  readonly asks: (host: string) => Phrase;
}

/** Strict privacy: the badge lies on somebody else's server, and the viewer decides whether that is asked. Other things that are fetched bring words of their own. */
export function offerTemplate(address: string, locale: string, act: () => void, words: OfferWords = verdictWords(locale)): TemplateResult {
  const host = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).host : '';
  return html`<div class="problem neutral tint" part="problem">
    ${mark(uncheckedShape)}
    <p class="word actions"><button class="check" part="check" type="button" @click=${act}>${words.show}</button></p>
    <p class="note">${sentence(words.asks(host))}</p>
  </div>`;
}
