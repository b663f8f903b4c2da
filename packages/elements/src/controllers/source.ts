/** What an element was given, in the order of the contract: the property, the address, the first script inside. */

/** A badge, a collection, or the bytes or text of one. A string is content, never an address. */
export type BadgeSource = string | Uint8Array | object;

export type Given =
  | { readonly kind: 'content'; readonly content: BadgeSource }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'script'; readonly content: string };

/** The media types of badges, and of text that may be one. */
const TYPES = /^\s*(application\/(vc\+)?((ld\+)?json|jwt)|text\/plain)\s*$/i;

/** While the page is still being parsed a script may be there in part only. */
function isWhole(script: Element): boolean {
  return script.ownerDocument.readyState !== 'loading' || script.nextSibling !== null || script.parentElement?.nextSibling != null;
}

export function givenTo(element: Element, source: BadgeSource | null | undefined, src: string | null | undefined): Given | undefined {
  if (source !== undefined && source !== null) return { kind: 'content', content: source };
  if (src?.trim()) return { kind: 'address', address: src.trim() };
  const script = [...element.querySelectorAll<HTMLScriptElement>(':scope > script')].find(({ type }) => TYPES.test(type));
  return script && isWhole(script) ? { kind: 'script', content: script.textContent ?? '' } : undefined;
}

export function isSame(one: Given | undefined, other: Given | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind === 'address' || other.kind === 'address') return 'address' in one && 'address' in other && one.address === other.address;
  return one.kind === other.kind && one.content === other.content;
}

/** Whether the page put something inside that people can see: it stands until the badge is read. */
export function hasFallback(element: Element): boolean {
  // Not copied: there may be thousands, and the first one tells.
  for (const node of element.childNodes)
    if (node instanceof Text ? node.data.trim() : node instanceof Element && !node.matches('script, style, template')) return true;
  return false;
}
