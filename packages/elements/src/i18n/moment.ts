import { visible } from '../rendering/text.js';
import { dateFormat } from './dates.js';

/** A moment in the reader's own time: "1 June 2024 at 14:05". */
export function momentInWords(moment: string, locale: string): string {
  const at = Date.parse(moment);
  if (!Number.isFinite(at)) return visible(moment).slice(0, 40);
  return dateFormat(locale, { timeStyle: 'short' }).format(at);
}
