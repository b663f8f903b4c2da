/** Pieces of the view that the wire forms have in common: members that are absent where the document lacks them. */
import type { Image } from './badge.js';
import type { JsonObject } from './json.js';
import type { Look } from './look.js';

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the members that are undefined. */
export function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** A picture is an address, or an object with one. */
export function imageIn(object: JsonObject, look: Look): Image | undefined {
  const image = look.named(object, 'image');
  const url = image && look.text(image, 'id');
  return image && url ? { url, ...present({ caption: look.text(image, 'caption') }) } : undefined;
}
