/**
 * The picture of a badge on its square. A picture on somebody's server is asked for only after the badge was proven, or when the page switched checking off;
 * until then, and where there is none, the drawn emblem stands in its place. SVG only ever inside an `<img>`, where it can't run or load anything.
 */
import type { Reading } from '@open-badge-elements/model';
import { html, type TemplateResult } from 'lit';
import { type BadgeEntry, badgeOf } from '../controllers/entry.js';
import { asksElsewhere, safePicture } from './safe-url.js';

/** A baked file's own picture as a data: address, which pages allow more often than blob:. */
const baked = new WeakMap<Uint8Array, string>();

function bakedPicture(picture: Reading['picture']): string | undefined {
  if (!picture) return undefined;
  const known = baked.get(picture.bytes);
  if (known !== undefined) return known === '' ? undefined : known;
  if (picture.mediaType === 'image/svg+xml' && isIntricate(picture.bytes)) {
    baked.set(picture.bytes, '');
    return undefined;
  }
  let binary = '';
  // Spread, a megabyte takes four times as long.
  for (let at = 0; at < picture.bytes.length; at += 0x8000)
    binary += Reflect.apply(String.fromCharCode, undefined, picture.bytes.subarray(at, at + 0x8000));
  const address = `data:${picture.mediaType};base64,${btoa(binary)}`;
  baked.set(picture.bytes, address);
  return address;
}

/** A browser draws SVG in the page's own time: with so many tags it takes longer than a page should stand still. */
const isIntricate = (svg: Uint8Array) => svg.reduce((tags, byte) => tags + Number(byte === 0x3c), 0) > 8_000;

export interface Picture {
  readonly address: string;
  /** It comes from the file around the badge: its pixels are not covered by the signature. */
  readonly unsigned: boolean;
}

/** The picture that may be shown now. */
export function pictureOf(entry: BadgeEntry, mayAsk: boolean): Picture | undefined {
  const signed = safePicture(badgeOf(entry)?.image?.url);
  if (signed !== undefined && (mayAsk || !asksElsewhere(signed))) return { address: signed, unsigned: false };
  if (signed !== undefined) return undefined;
  const own = bakedPicture(entry.reading?.picture);
  return own === undefined ? undefined : { address: own, unsigned: true };
}

export function imageTemplate({ address }: Picture, alt: string, failed: (address: string) => void): TemplateResult {
  return html`<img class="picture" src=${address} alt=${alt} loading="lazy" decoding="async"
    referrerpolicy="no-referrer" draggable="false" @error=${() => failed(address)}>`;
}
