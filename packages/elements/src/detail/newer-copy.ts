/**
 * What a badge points to and the verifier did not follow: a place for a newer copy, terms of use, a schema. A newer copy is asked for when the viewer presses the
 * button that names the server, and never before; what comes is a badge of its own, with a verdict of its own.
 */
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import { problemTemplate } from '../badge/why.js';
import type { BadgeEntry } from '../controllers/entry.js';
import { allowedAddress, fetchBadge } from '../controllers/fetch-badge.js';
import type { BadgeError } from '../events.js';
import { standingWords } from '../i18n/standing-words.js';
import type { Surroundings } from '../provider/surroundings.js';
import { sentence } from '../rendering/text.js';
import { facts, linked, type Maybe, text } from './parts.js';

type Found = { readonly asking: true } | { readonly content: Uint8Array } | { readonly error: BadgeError };

/** What was found, for each element and each address. */
const found = new WeakMap<object, Map<string, Found>>();

export interface NewerInput {
  readonly owner: object;
  readonly locale: string;
  readonly surroundings: Surroundings;
  readonly update: () => void;
}

const isAddress = (url: string | undefined): url is string => url !== undefined && allowedAddress(url)?.protocol === 'https:';

export function newerTemplate({ report }: BadgeEntry, input: NewerInput): Maybe {
  // An address in a badge that nobody is proven to have made is not the issuer's.
  if (report?.signedBy === undefined) return undefined;
  const addresses = [...new Set((report.says?.refresh ?? []).map(({ url }) => url).filter(isAddress))];
  if (addresses.length === 0) return undefined;
  return addresses.map((address) => oneTemplate(address, input));
}

function oneTemplate(address: string, input: NewerInput): TemplateResult {
  const { owner, locale, surroundings, update } = input;
  const words = standingWords(locale);
  const here = found.get(owner)?.get(address);
  const tell = (what: Found) => {
    const known = found.get(owner) ?? new Map<string, Found>();
    found.set(owner, known.set(address, what));
    update();
  };
  const ask = async () => {
    tell({ asking: true });
    try {
      tell({ content: await fetchBadge(address, surroundings.fetch, new AbortController().signal) });
    } catch (error) {
      tell({ error: error as BadgeError });
    }
  };
  const isAsking = here !== undefined && 'asking' in here;
  return html`<p><button class="plain ask-newer" type="button" ?disabled=${isAsking} @click=${ask}>${isAsking ? words.asking : sentence(words.askForNewer(new URL(address).host))}</button></p>
    <p class="quiet">${words.askingTells}</p>
    <div role="status">${here && 'error' in here ? problemTemplate(here.error, locale) : nothing}</div>
    ${here && 'content' in here ? html`<open-badge lang=${locale} .source=${here.content}></open-badge>` : nothing}`;
}

/** Terms of use and schemas: said, so that a reader may follow them. */
export function pointersTemplate(report: Report | undefined, locale: string): Maybe {
  const words = standingWords(locale);
  const { terms = [], schema = [] } = report?.says ?? {};
  const list = (all: typeof terms, after: unknown = nothing) =>
    all.length === 0
      ? undefined
      : [
          all.map(({ url, type }, at) => [at > 0 ? html`<br>` : nothing, url?.startsWith('http') ? linked(url, url) : text(url ?? type)]),
          after,
        ];
  return facts([words.terms, list(terms)], [words.schema, list(schema, html`<br><span class="quiet">${words.notHeldAgainst}</span>`)]);
}
