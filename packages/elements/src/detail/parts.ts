/** The building blocks of the letter. Each gives nothing when there is nothing to say, so that every member of a badge may be missing. */
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../rendering/markdown.js';
import { safeLink } from '../rendering/safe-url.js';
import { isolated, visibleLine } from '../rendering/text.js';
import { addressTemplate } from './address.js';

/** `undefined` drops out. */
export type Maybe = unknown | undefined;

export const some = (parts: readonly Maybe[]): readonly unknown[] => parts.filter((part) => part !== undefined && part !== nothing);

/** A section with its heading beside it; nothing when it would be empty. */
export function section(title: string, ...content: readonly Maybe[]): TemplateResult | undefined {
  const parts = some(content);
  if (parts.length === 0) return undefined;
  return html`<section class="section" part="section"><h3>${title}</h3><div class="content">${parts}</div></section>`;
}

/** Facts as a list of terms. */
export function facts(...rows: readonly (readonly [string, Maybe])[]): TemplateResult | undefined {
  const told = rows.filter(([, value]) => value !== undefined && value !== nothing);
  if (told.length === 0) return undefined;
  return html`<dl>${told.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** As much as a line can need: three pages. */
const LINE = 8_000;

/** Text of the badge in a line. */
export function text(value: string | number | undefined): TemplateResult | undefined {
  const whole = String(value ?? '');
  const line = visibleLine(whole.length > LINE ? `${whole.slice(0, LINE)}…` : whole);
  return line === undefined ? undefined : isolated(line);
}

/** A label that leads somewhere, if the address may be a link. One that is the address itself is quieter than a name. */
export function linked(label: string | undefined, address: string | undefined): unknown {
  const shown = visibleLine(label) ?? visibleLine(address);
  if (shown === undefined) return undefined;
  if (safeLink(address) === undefined || shown !== visibleLine(address)) return link(address, isolated(shown));
  return html`<span class="address">${link(address, addressTemplate(shown))}</span>`;
}

/** An e-mail address that says enough to be recognised by its owner, and no more. */
export function maskedMail(address: string): string {
  const [name = '', host = ''] = address.replace(/^mailto:/i, '').split('@');
  return `${name.slice(0, 1)}…@${host}`;
}
