/** What the tests of the elements share: a sound badge, a verifier that does as it is told, and waiting for a verdict without waiting for time. */
import '../../packages/elements/src/define/all.js';
import { fixture, html } from '@open-wc/testing';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import type { FetchPort } from '../../packages/elements/src/controllers/fetch-badge.js';
import type { OpenBadgeProvider } from '../../packages/elements/src/provider/provider-element.js';
import type { Verifier } from '../../packages/verify/src/verify.js';
import { type Finding, verifierThatFinds } from '../../stories/support/verifier.js';

export { storyBadge as soundBadge } from '../../stories/support/badges.js';
export { findings, verifierThatFinds, verifierThatWaits } from '../../stories/support/verifier.js';

export interface Around {
  readonly verifier?: Verifier;
  readonly finds?: Finding;
  readonly fetch?: FetchPort;
  readonly privacy?: 'normal' | 'strict';
}

/** Puts an element under a provider. No element here asks a network: a fetch that is not given fails. */
export async function mounted<E extends Element = BadgeSourceElement>(
  content: unknown,
  { verifier, finds = { verdict: 'verified' }, fetch, privacy = 'normal' }: Around = {},
): Promise<E> {
  const noNetwork: FetchPort = () => Promise.reject(new TypeError('Failed to fetch'));
  const provider = await fixture<OpenBadgeProvider>(
    html`<open-badge-provider privacy=${privacy} .fetch=${fetch ?? noNetwork} .verifier=${verifier ?? verifierThatFinds(finds)}>${content}</open-badge-provider>`,
  );
  const [element] = provider.children;
  if (!element) throw new Error('Nothing was put there.');
  // What is far from the viewport is not checked.
  element.scrollIntoView();
  await (element as unknown as BadgeSourceElement).updateComplete;
  return element as E;
}

/** Resolves with the event when the element has its verdict, or failed. */
export function outcome(element: EventTarget): Promise<Event> {
  return new Promise((resolve) => {
    for (const type of ['open-badge-settled', 'open-badge-failed']) element.addEventListener(type, resolve, { once: true });
  });
}

/** The same, when it may be there already. */
export async function settled(element: BadgeSourceElement): Promise<void> {
  if (!element.matches(':state(settled), :state(failed)')) await outcome(element);
  await element.updateComplete;
}

/** The text that can be read, through the shadow roots below an element. */
export function textOf(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    const display = node instanceof Element ? getComputedStyle(node).display : '';
    if (display === 'none') return;
    const children =
      node instanceof HTMLSlotElement ? node.assignedNodes() : ((node instanceof Element && node.shadowRoot) || node).childNodes;
    for (const child of children) visit(child);
    if (!display.startsWith('inline')) parts.push(' ');
  };
  visit(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** An element in the shadow root, by selector. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not in <${element.localName}>`);
  return found;
}

/** The field with what could not be put on the clipboard, once it is there. */
export async function shownToCopy(element: Element): Promise<HTMLTextAreaElement> {
  const field = () => element.shadowRoot?.querySelector<HTMLTextAreaElement>('.by-hand textarea');
  for (let frame = 0; frame < 100 && !field(); frame += 1) await new Promise(requestAnimationFrame);
  return inside(element, '.by-hand textarea');
}

/** A promise and the means to settle it: for an answer that comes when the test says so. */
export function later<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
