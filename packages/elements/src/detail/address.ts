/**
 * An address to be read: what its percent signs stand for is written out, in the letters of any script, where that can be seen and steers nothing. The server's name
 * stays as it is, and what a link leads to is the address itself, not this.
 */
import { html, type TemplateResult } from 'lit';
import { runsOf } from '../rendering/direction.js';
import { visible } from '../rendering/text.js';

/** Scheme and server of an address of the web. */
const SERVER = /^https?:\/\/[^/?#]*/i;
const CODES = /(?:%[\da-f]{2})+/gi;

/**
 * What codes stand for, or the codes, where they are no text, or none that would be seen as it is: white space but a single blank, a mark that would sit on what
 * stands before, anything that `visible` takes out. A percent sign stays a code, as it would make one of what follows.
 */
function decoded(codes: string): string {
  let text: string;
  try {
    text = decodeURIComponent(codes);
  } catch {
    return codes;
  }
  return visible(text) !== text || /^\p{M}|[^\S ]| {2}|%/u.test(text) ? codes : text;
}

/** The parts of an address in turn: those that were decoded stand apart, because they may run the other way. */
export function addressParts(address: string): readonly { readonly text: string; readonly wasCode: boolean }[] {
  const server = SERVER.exec(address)?.[0];
  if (server === undefined) return [{ text: address, wasCode: false }];
  const rest = address.slice(server.length);
  const parts = [{ text: server, wasCode: false }];
  let at = 0;
  for (const { 0: codes, index } of rest.matchAll(CODES)) {
    parts.push({ text: rest.slice(at, index), wasCode: false }, { text: decoded(codes), wasCode: true });
    at = index + codes.length;
  }
  return [...parts, { text: rest.slice(at), wasCode: false }].filter(({ text }) => text !== '');
}

/** On a line or two; the whole of it, as it is, for the mouse. */
export function addressTemplate(address: string): TemplateResult {
  const shown: (string | TemplateResult)[] = [];
  for (const { text, wasCode } of addressParts(address)) {
    const last = shown.at(-1);
    if (wasCode && runsOf(text) === 'rtl') shown.push(html`<bdi>${text}</bdi>`);
    // In one piece: a blank that stands by itself is lost to who listens.
    else if (typeof last === 'string') shown[shown.length - 1] = last + visible(text);
    else shown.push(visible(text));
  }
  return html`<bdi class="whole" dir="ltr" title=${visible(address)}>${shown}</bdi>`;
}
