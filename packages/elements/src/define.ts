/** Registers a class under its tag, unless the tag is taken: a second copy of the script on a page is harmless. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
