/** Which of several wordings of a badge a reader gets. */
import type { Badge, Wording } from '@open-badge-elements/model';

const plain = (tag = '') => tag.toLowerCase().split('-')[0];

/** The one in the reader's language, of their region if there is one; `undefined` where none is. */
export function bestMatch(wordings: readonly Wording[] | undefined, locale: string): Wording | undefined {
  return wordings?.find(({ language }) => language === locale) ?? wordings?.find(({ language }) => plain(language) === plain(locale));
}

/** The name of a badge as its reader gets it; the issuer's first one where there is none in their language. */
export function nameFor({ names, name }: Badge, locale: string): Wording {
  return bestMatch(names, locale) ?? names?.[0] ?? { text: name };
}
