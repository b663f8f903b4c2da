/** What stands in place of a badge: a sentence when it can't be read, or an offer when the viewer has to ask for it first. The page's own fallback stays above. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeError } from '../events.js';
import { cardWords, reportWords } from '../i18n/locale.js';
import { mark } from '../rendering/marks.js';
import { sentence } from '../rendering/text.js';

/** `/credentialSubject/achievement/name` → `credentialSubject.achievement.name`, as people write it. */
function memberOf(pointer: string | undefined): string | undefined {
  return pointer ? pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~') : undefined;
}

export function problemTemplate(error: BadgeError, locale: string): TemplateResult {
  const reason = reportWords(locale)?.reasons[error.code]?.({
    member: memberOf(error.pointer),
    ...('detail' in error ? error.detail : undefined),
  });
  return html`<div class="problem neutral tint" part="problem" role="status">
    ${mark('failed')}
    <p class="word">${reason ? sentence(reason.says) : cardWords(locale).failed}</p>
    <p class="note">${[reason?.where, reason?.advice].map((phrase) => (phrase ? [sentence(phrase), ' '] : nothing))}</p>
  </div>`;
}

/** Strict privacy: the badge lies on somebody else's server, and the viewer decides whether that is asked. */
export function offerTemplate(address: string, locale: string, act: () => void): TemplateResult {
  const words = cardWords(locale);
  const host = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).host : '';
  return html`<div class="problem neutral tint" part="problem">
    ${mark('unchecked')}
    <p class="word"><button class="check" part="check" type="button" @click=${act}>${words.show}</button></p>
    <p class="note">${sentence(words.asks(host))}</p>
  </div>`;
}
