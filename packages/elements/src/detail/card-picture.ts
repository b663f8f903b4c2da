/**
 * A picture of the card, made in the page: for a message, a slide or a printed page. Text is drawn as text nodes of a drawing, so nothing of the badge can become
 * markup. It tells its verdict with the date, and that a picture proves nothing. A picture from another server can't be drawn into it; the emblem stands there then.
 */
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { issuerOf, nameOf } from '../badge/card.js';
import { emblemOf } from '../badge/settled.js';
import { inWords } from '../badge/verdict.js';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { nameFor } from '../i18n/best-match.js';
import { dayInWords } from '../i18n/dates.js';
import { cardWords, directionOf } from '../i18n/locale.js';
import { standingWords } from '../i18n/standing-words.js';
import { pictureOf } from '../rendering/picture.js';
import { fileName, saveFile } from '../rendering/save-file.js';
import { shortIdentifier, visibleLine } from '../rendering/text.js';

const WIDTH = 720;
const HEIGHT = 300;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** On white, as in print. */
const HUES: Readonly<Record<string, string>> = {
  verified: '#146c43',
  expired: '#855000',
  notYetValid: '#855000',
  suspended: '#855000',
  revoked: '#a8202b',
  invalid: '#a8202b',
  undetermined: '#5b3fa6',
};

/** Breaks a text into lines as wide as a browser would draw them. */
function linesOf(text: string, font: string, width: number, most: number): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [text.slice(0, 40)];
  context.font = font;
  const fits = (line: string) => context.measureText(line).width <= width;
  const lines: string[] = [];
  // Scripts without spaces break between letters.
  for (const piece of text.match(/\S{1,24}\s*/gu) ?? []) {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && fits(line.trimEnd())) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  const last = shown.at(-1);
  return lines.length > most && last !== undefined ? [...shown.slice(0, -1), `${last}…`] : shown;
}

function cardTemplate(entry: BadgeEntry, locale: string): TemplateResult | undefined {
  const badge = badgeOf(entry);
  if (!badge) return undefined;
  const isRtl = directionOf(locale) === 'rtl';
  const verdict = inWords(entry, locale);
  const hue = HUES[verdict.hue] ?? '#59606d';
  const picture = pictureOf(entry, false);
  const name = linesOf(nameOf(badge, cardWords(locale), locale), `600 30px ${FONT}`, 470, 3);
  const issuer = issuerOf(badge);
  const meaning = badge.awardedOn ? cardWords(locale).awarded(dayInWords(badge.awardedOn, locale)) : undefined;
  const signedBy = entry.report?.signedBy;
  const checked = entry.report ? dayInWords(entry.report.checkedAt, locale) : undefined;
  const x = isRtl ? 496 : 216;
  const below = 78 + name.length * 36;
  const line = (y: number, size: number, colour: string, words: string, weight = 400) =>
    svg`<text x=${x} y=${y} font-size=${size} font-weight=${weight} fill=${colour}>${words}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} font-family=${FONT} direction=${isRtl ? 'rtl' : 'ltr'} lang=${locale}>
    <rect x="1" y="1" width=${WIDTH - 2} height=${HEIGHT - 2} rx="18" fill="#fff" stroke="#dfe2e8" stroke-width="2" />
    <g class="emblem" transform="translate(${isRtl ? 528 : 32} 48)">${picture ? svg`<image width="160" height="160" href=${picture.address} preserveAspectRatio="xMidYMid meet" />` : nothing}</g>
    ${name.map((words, at) => line(66 + at * 36, 30, '#1b1e24', words, 600))}
    ${issuer ? line(below, 20, '#1b1e24', linesOf(issuer, `400 20px ${FONT}`, 470, 1).join('')) : nothing}
    ${signedBy ? line(below + 24, 14, '#59606d', visibleLine(shortIdentifier(signedBy)) ?? '') : nothing}
    ${meaning ? line(below + 46, 16, '#59606d', meaning) : nothing}
    <path d="M2 240H${WIDTH - 2}" stroke="#dfe2e8" stroke-width="2" />
    <circle cx=${isRtl ? WIDTH - 44 : 44} cy="271" r="8" fill=${hue} />
    <text x=${isRtl ? WIDTH - 64 : 64} y="277" font-size="18" font-weight="600" fill=${hue}>${[verdict.word, ...(checked ? [checked] : [])].join(' · ')}</text>
    <text x=${isRtl ? 28 : WIDTH - 28} y="276" font-size="13" text-anchor="end" fill="#59606d">${standingWords(locale).pictureProves}</text>
  </svg>`;
}

/** The drawing as a file of its own, without what the templates leave between nodes. */
export function cardAsSvg(entry: BadgeEntry, locale: string): string | undefined {
  const template = cardTemplate(entry, locale);
  const badge = badgeOf(entry);
  if (!template || !badge) return undefined;
  const place = document.createElement('div');
  render(template, place);
  const drawing = place.querySelector('svg');
  const emblem = drawing?.querySelector('.emblem');
  if (!drawing || !emblem) return undefined;
  if (!emblem.querySelector('image')) {
    const drawn = document.createElement('div');
    render(emblemOf(badge), drawn);
    const inner = drawn.querySelector('svg');
    inner?.setAttribute('width', '160');
    inner?.setAttribute('height', '160');
    if (inner) emblem.append(inner);
  }
  return new XMLSerializer().serializeToString(drawing).replace(/<!--.*?-->/gs, '');
}

/** Twice as fine as on the screen. Rejects where the page's policy does not let it draw. */
async function asPng(drawing: string): Promise<Blob> {
  const image = new Image(WIDTH, HEIGHT);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png'),
  );
}

export async function savePicture(entry: BadgeEntry, locale: string, kind: 'png' | 'svg'): Promise<void> {
  const drawing = cardAsSvg(entry, locale);
  const badge = badgeOf(entry);
  if (drawing === undefined || !badge) return;
  const name = fileName(nameFor(badge, locale).text, `-card.${kind}`);
  if (kind === 'svg') return saveFile({ name, type: 'image/svg+xml', content: drawing });
  saveFile({ name, type: 'image/png', content: await asPng(drawing) });
}
