/** "ESCO, O*NET and CASE": several texts of a badge in a line, each isolated, joined as the reader's language joins. */
import { isolated } from './text.js';

export function listed(items: readonly string[], locale: string): readonly unknown[] {
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  return list.formatToParts(items).map(({ type, value }) => (type === 'element' ? isolated(value) : value));
}
