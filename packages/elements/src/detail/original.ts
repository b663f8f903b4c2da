/** The way to the badge itself: its address, and the file to keep or to check elsewhere. The page that shows a badge can always lie; the file can't. */
import { html, nothing } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { badgeOf } from '../controllers/entry.js';
import { detailWords } from '../i18n/detail-words.js';
import { facts, linked, type Maybe, text } from './parts.js';

interface Original {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

function originalOf({ reading }: BadgeEntry): Original | undefined {
  if (!reading) return undefined;
  const { picture, token, document: json } = reading;
  if (picture)
    return {
      name: picture.mediaType === 'image/png' ? 'badge.png' : 'badge.svg',
      type: picture.mediaType,
      content: new Uint8Array(picture.bytes),
    };
  if (token !== undefined) return { name: 'badge.jwt', type: 'application/jwt', content: token };
  return { name: 'badge.json', type: 'application/ld+json', content: JSON.stringify(json, undefined, 2) };
}

/** Made when it is asked for: a page with a hundred badges need not hold a hundred copies. */
function save(original: Original): void {
  const address = URL.createObjectURL(new Blob([original.content], { type: original.type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = original.name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

export function originalTemplate(entry: BadgeEntry, address: string | undefined, locale: string): Maybe {
  const words = detailWords(locale);
  const original = originalOf(entry);
  const id = badgeOf(entry)?.id;
  const rows = facts(
    [words.identifier, id?.startsWith('http') ? linked(id, id) : text(id)],
    [
      words.address,
      address === undefined || address.startsWith('data:') ? undefined : linked(address, new URL(address, document.baseURI).href),
    ],
  );
  if (!original && !rows) return undefined;
  const button = original
    ? html`<p><button class="plain" type="button" @click=${() => save(original)}>${words.save}</button></p>`
    : nothing;
  return [rows ?? nothing, button, html`<p class="quiet">${words.checkElsewhere}</p>`];
}
