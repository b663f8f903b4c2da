/** The page's list of issuers, from the provider's `trust`: JSON in the attribute, a list as a property, or the address of one. */
import type { TrustedIssuer, TrustList } from '@open-badge-elements/verify';
import { allowedAddress, type FetchPort } from '../controllers/fetch-badge.js';

export type TrustSource = string | TrustList | null | undefined;

export async function loadTrustList(given: TrustSource, fetch: FetchPort): Promise<TrustList | undefined> {
  if (given === null || given === undefined || given === '') return undefined;
  if (typeof given !== 'string') return narrowed(given);
  return narrowed(given.trimStart().startsWith('{') ? JSON.parse(given) : await fetched(given, fetch));
}

async function fetched(address: string, fetch: FetchPort): Promise<unknown> {
  const url = allowedAddress(address);
  if (!url) throw new TypeError('The list of issuers must be at an https address, or on the page’s own origin.');
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' } });
  if (!response.ok) throw new TypeError(`The list of issuers could not be fetched (${response.status}).`);
  return response.json();
}

/** Only what is needed of what was given; anything else in it is ignored. */
function narrowed(value: unknown): TrustList {
  if (typeof value !== 'object' || value === null) throw new TypeError('The list of issuers is not an object with "issuers".');
  const { issuers, distrusted } = value as { issuers?: unknown; distrusted?: unknown };
  return { issuers: issuersIn(issuers), distrusted: issuersIn(distrusted) };
}

function issuersIn(list: unknown): TrustedIssuer[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): TrustedIssuer[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, name } = one as { id?: unknown; name?: unknown };
    if (typeof id !== 'string') return [];
    return [typeof name === 'string' ? { id, name } : { id }];
  });
}
