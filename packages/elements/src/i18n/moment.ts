import { visible } from '../rendering/text.js';

/** To make one takes longer than to use it a thousand times, and a wall may have as many badges. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string): Intl.DateTimeFormat {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  formats.set(locale, format);
  return format;
}

/** A moment in the reader's own time: "1 June 2024 at 14:05". */
export function momentInWords(moment: string, locale: string): string {
  const at = Date.parse(moment);
  if (!Number.isFinite(at)) return visible(moment).slice(0, 40);
  return formatOf(locale).format(at);
}
