/** The way to the badge itself: its address, and the file to keep or to check elsewhere. The page that shows a badge can always lie; the file can't. */
import { html, nothing } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { badgeOf } from '../controllers/entry.js';
import { nameFor } from '../i18n/best-match.js';
import { detailWords } from '../i18n/detail-words.js';
import { standingWords } from '../i18n/standing-words.js';
import { copyOrShow, copyOutcome } from '../rendering/copying.js';
import { fileName, type SavedFile, saveFile } from '../rendering/save-file.js';
import { visibleLine } from '../rendering/text.js';
import { facts, linked, type Maybe, text } from './parts.js';

function originalOf({ reading }: BadgeEntry, named: (ending: string) => string): SavedFile | undefined {
  if (!reading) return undefined;
  const { picture, token, document: json } = reading;
  if (picture)
    return {
      name: named(picture.mediaType === 'image/png' ? '.png' : '.svg'),
      type: picture.mediaType,
      content: new Uint8Array(picture.bytes),
    };
  if (token !== undefined) return { name: named('.jwt'), type: 'application/jwt', content: token };
  return { name: named('.json'), type: 'application/ld+json', content: JSON.stringify(json, undefined, 2) };
}

async function handlePicture(entry: BadgeEntry, locale: string, kind: 'png' | 'svg'): Promise<void> {
  const { savePicture } = await import('./card-picture.js');
  // Where the page's policy lets no picture be drawn, the drawing itself is the picture.
  await savePicture(entry, locale, kind).catch(() => savePicture(entry, locale, 'svg'));
}

/** @param link An address that leads to this badge, where there is one. */
export function originalTemplate(entry: BadgeEntry, address: string | undefined, link: string | undefined, locale: string): Maybe {
  const words = detailWords(locale);
  const standing = standingWords(locale);
  const { savePicture, copyLink, share, pictureProves } = standing;
  const badge = badgeOf(entry);
  const original = originalOf(entry, (ending) => fileName(badge && nameFor(badge, locale).text, ending));
  const id = badge?.id;
  const rows = facts(
    [words.identifier, id?.startsWith('http') ? linked(id, id) : text(id)],
    [
      words.address,
      address === undefined || address.startsWith('data:') ? undefined : linked(address, new URL(address, document.baseURI).href),
    ],
  );
  if (!original && !rows) return undefined;
  const button = (label: unknown, act: (event: Event) => unknown) =>
    html`<button class="plain" type="button" @click=${act}>${label}</button>`;
  const handleCopy = async ({ target }: Event) => {
    const around = target instanceof HTMLElement ? target.closest('p') : null;
    if (around) await copyOrShow(link ?? '', around, standing);
  };
  // Who closes the list of programs again has shared nothing, and needs no word about it.
  const handleShare = () => navigator.share({ title: visibleLine(badge?.name) ?? '', url: link ?? '' }).catch(() => undefined);
  const canShare = link !== undefined && 'share' in navigator;
  return [
    rows ?? nothing,
    html`<p class="saves">
      ${original ? button(words.save, () => saveFile(original)) : nothing}
      ${badge ? button(`${savePicture} (PNG)`, () => handlePicture(entry, locale, 'png')) : nothing}
      ${badge ? button(`${savePicture} (SVG)`, () => handlePicture(entry, locale, 'svg')) : nothing}
      ${link === undefined ? nothing : button(copyLink, handleCopy)}${canShare ? button(share, handleShare) : nothing}${copyOutcome}
    </p>`,
    html`<p class="quiet">${words.checkElsewhere} ${badge ? pictureProves : nothing}</p>`,
  ];
}
