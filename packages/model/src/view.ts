/** Pieces of the view that the wire forms have in common: members that are absent where the document lacks them. */
import type { Image } from './badge.js';

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the members that are undefined. */
export function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** A number as it is to be shown. */
export const asText = (value: string | number | undefined): string | undefined => (value === undefined ? undefined : String(value));

/** A picture is an address, or an object with one. */
export function imageOf(image: string | { id?: string | undefined; caption?: string | undefined } | undefined): Image | undefined {
  if (image === undefined || image === '') return undefined;
  if (typeof image === 'string') return { url: image };
  return image.id === undefined ? undefined : { url: image.id, ...(image.caption !== undefined && { caption: image.caption }) };
}
