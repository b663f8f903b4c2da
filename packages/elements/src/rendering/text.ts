/**
 * Text of a badge as it may be shown: what steers the direction of other text becomes visible, what can't be seen is taken out, and a pile of accents is cut
 * down. Letters of any script pass unchanged. (Unicode UTS 39 and UAX 9; CVE-2021-42574.)
 */
import type { Wording } from '@open-badge-elements/model';
import { html, nothing, type TemplateResult } from 'lit';
import { type Phrase, shown } from '../i18n/phrase.js';

/** Embeddings, overrides and isolates: shown as the replacement character, because honest text has no need of them inside a field of its own. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters but tab and line feed; unpaired surrogates; interlinear annotations. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufff9-\ufffb]/gu;
/** Marks of direction, soft hyphens, zero-width spaces, fillers, tags: all that is drawn as nothing, but joiners and the emoji selector. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)\p{DI}/gu;
/**
 * Joiners belong between letters of scripts that join, and inside emoji; anywhere else they hide. The first half is one that stays, with what stands before
 * it: WebKit looks behind without seeing the letters and pictures beyond U+FFFF.
 */
const JOINER =
  /((?!\p{Script=Latin})(?:\p{L}|\p{M}|\p{ExtPict}|\ufe0f)(?:\u200c|\u200d)(?!(?:\u200c|\u200d)*(?:\p{ASCII}|\p{Script=Latin}|$)))|(?:\u200c|\u200d)+/gu;
const PILE_OF_MARKS = /(\p{M}{3})\p{M}+/gu;
const SHEET_BREAK = /[\u2028\u2029\v\f]/gu;

/** The text of a badge, fit to be seen. Line feeds stay: CSS decides whether they show. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(SHEET_BREAK, '\n')
    .replace(STEERING, '\ufffd')
    .replace(CONTROL, '\ufffd')
    .replace(UNSEEN, '')
    .replace(JOINER, '$1')
    .replace(PILE_OF_MARKS, '$1');
}

/** The same on one line; `undefined` when nothing that can be seen is left. */
export function visibleLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** Text of a badge, isolated: the only form in which it stands in a line with words of ours. */
export function isolated(text: string): TemplateResult {
  return html`<bdi>${visible(text)}</bdi>`;
}

/** The same, with the language that the badge says it is in, where that is one. Its direction shows by itself. */
export function worded(text: string, { language = '' }: Omit<Wording, 'text'>): TemplateResult {
  return html`<bdi lang=${/^[\w-]+$/.test(language) ? language : nothing}>${visible(text)}</bdi>`;
}

/** A sentence of ours with its values isolated. */
export function sentence(phrase: Phrase): unknown {
  return shown(phrase, isolated);
}

const ROOM = 40;
const HOST_ROOM = 52;

/**
 * A DID or address, short enough for a line. Where a name of the web is in it, the whole of that is kept, or its end where it is too long: what stands before could be
 * anybody's choice (`university.example.attacker.example`). Of a key, both ends are kept.
 */
export function shortIdentifier(identifier: string): string {
  const shown = visible(identifier)
    .replace(/^https:\/\/(?=[^/]+\/?$)/, '')
    .replace(/(?<=^[^/]+)\/$/, '');
  if (shown.length <= ROOM) return shown;
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/|did:web:|(?!did:))([^/:?#]+)(.*)$/s.exec(shown) ?? [];
  if (host !== '') {
    const named = host.length > HOST_ROOM ? `…${host.slice(1 - HOST_ROOM)}` : host;
    return `${scheme}${named}${rest.length > 12 ? `${rest.charAt(0)}…${rest.slice(-8)}` : rest}`;
  }
  const method = /^did:[a-z0-9]+:/.exec(shown)?.[0] ?? '';
  return `${shown.slice(0, Math.max(method.length + 8, 20))}…${shown.slice(-8)}`;
}
