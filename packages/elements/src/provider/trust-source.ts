/** The page's list of issuers, from the provider's `trust`: JSON in the attribute, a list as a property, or the address of one. */
import type { TrustedIssuer, TrustList, TrustRegistry } from '@open-badge-elements/verify';
import { allowedAddress, type FetchPort } from '../controllers/fetch-badge.js';

export type TrustSource = string | TrustList | null | undefined;

export async function loadTrustList(given: TrustSource, fetch: FetchPort): Promise<TrustList | undefined> {
  if (given === null || given === undefined || given === '') return undefined;
  if (typeof given !== 'string') return narrowed(given);
  return narrowed(/^\s*[[{]/.test(given) ? JSON.parse(given) : await fetched(given, fetch));
}

async function fetched(address: string, fetch: FetchPort): Promise<unknown> {
  const url = allowedAddress(address);
  if (!url) throw new TypeError('The list of issuers must be at an https address, or on the page’s own origin.');
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'application/json' } });
  if (!response.ok) throw new TypeError(`The list of issuers could not be fetched (${response.status}).`);
  return response.json();
}

/** Only what is needed of what was given; anything else in it is ignored. A list alone is one of issuers. */
function narrowed(value: unknown): TrustList {
  if (typeof value !== 'object' || value === null) throw new TypeError('The list of issuers is not an object with "issuers".');
  const { issuers, distrusted, registries } = Array.isArray(value) ? ({ issuers: value } as Given) : (value as Given);
  const asked = each(registries, 'registries', registryFrom);
  return {
    issuers: each(issuers, 'issuers', issuerFrom),
    distrusted: each(distrusted, 'distrusted', issuerFrom),
    ...(asked.length > 0 && { registries: asked }),
  };
}

interface Given {
  readonly issuers?: unknown;
  readonly distrusted?: unknown;
  readonly registries?: unknown;
}

/** What can be used of a list. Whoever wrote it would otherwise never learn that something in it is not. */
function each<T>(list: unknown, member: string, from: (one: unknown) => T | undefined): readonly T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new TypeError(`"${member}" of the list of issuers is not a list.`);
  const read = list.map(from);
  for (const [at, one] of read.entries()) {
    if (one === undefined) console.warn(`open-badge-provider: /${member}/${at} of the list of issuers can't be used.`);
  }
  return read.flatMap((one) => one ?? []);
}

/** An issuer, or its identifier alone. */
function issuerFrom(one: unknown): TrustedIssuer | undefined {
  if (typeof one === 'string') return one === '' ? undefined : { id: one };
  if (!isObject(one)) return undefined;
  const { id, name, jwk, thumbprint } = one;
  // An issuer whose key can't be read must not be trusted by its name alone.
  if (jwk !== undefined && !isObject(jwk)) return undefined;
  if (thumbprint !== undefined && typeof thumbprint !== 'string') return undefined;
  if (typeof id !== 'string' && jwk === undefined && thumbprint === undefined) return undefined;
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof name === 'string' && { name }),
    ...(jwk !== undefined && { jwk }),
    ...(thumbprint !== undefined && { thumbprint }),
  };
}

/** A registry as far as the verifier needs it; one whose keys are missing gives no answer, and is then named in the report. */
function registryFrom(one: unknown): TrustRegistry | undefined {
  if (!isObject(one)) return undefined;
  const { type, name, url, trustAnchorEC, fetchEndpoint, key, jwks } = one;
  if (typeof name !== 'string') return undefined;
  if (type === 'dcc-legacy' && typeof url === 'string') return { type, name, url };
  if (type !== 'oidf' || typeof trustAnchorEC !== 'string') return undefined;
  const keys = isObject(jwks) && Array.isArray(jwks.keys) ? jwks.keys.filter(isObject) : [];
  return {
    type,
    name,
    trustAnchorEC,
    ...(typeof fetchEndpoint === 'string' && { fetchEndpoint }),
    ...(isObject(key) && { key }),
    ...(keys.length > 0 && { jwks: { keys } }),
  };
}

/** What stands in JSON, or in a list that the page made as if it were. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
