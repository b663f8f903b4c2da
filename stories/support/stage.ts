/** Where the stories stand: under a provider with a verifier of their own, so that no story asks the network. */
import '@open-badge-elements/elements/define/all.js';
import type { Verifier } from '@open-badge-elements/verify';
import { html, type TemplateResult } from 'lit';
import { type Finding, verifierThatFinds } from './verifier.js';

/** @param finding What the verifier finds, or the verifier. */
export function staged(finding: Finding | ((at: number) => Finding) | Verifier, content: unknown): TemplateResult {
  const verifier = typeof finding === 'object' && 'verify' in finding ? finding : verifierThatFinds(finding);
  return html`<open-badge-provider .verifier=${verifier}>${content}</open-badge-provider>`;
}

/** A column of a page, this wide. */
export const column = (width: number, content: unknown): TemplateResult =>
  html`<div style="inline-size: ${width}px; max-inline-size: 100%">${content}</div>`;

/** Dark surroundings, as a page makes them. */
export const dark = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: dark; background: #111317; color: #e9ebef; padding: 24px">${content}</div>`;

/** Several side by side. */
export const several = (all: readonly unknown[]): TemplateResult =>
  html`<div style="display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start">${all}</div>`;
