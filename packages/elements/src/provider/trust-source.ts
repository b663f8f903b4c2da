/** The page's list of issuers, from the provider's `trust`: JSON in the attribute, a list as a property, or the address of one. */
import type { TrustedIssuer, TrustList, TrustRegistry } from '@open-badge-elements/verify';
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
  const { issuers, distrusted, registries } = value as { issuers?: unknown; distrusted?: unknown; registries?: unknown };
  const asked = registriesIn(registries);
  return { issuers: issuersIn(issuers), distrusted: issuersIn(distrusted), ...(asked.length > 0 && { registries: asked }) };
}

function issuersIn(list: unknown): TrustedIssuer[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): TrustedIssuer[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, name, jwk, thumbprint } = one as { id?: unknown; name?: unknown; jwk?: unknown; thumbprint?: unknown };
    // An issuer whose key can't be read must not be trusted by its name alone.
    if (jwk !== undefined && !isObject(jwk)) return [];
    if (thumbprint !== undefined && typeof thumbprint !== 'string') return [];
    if (typeof id !== 'string' && jwk === undefined && thumbprint === undefined) return [];
    return [
      {
        ...(typeof id === 'string' && { id }),
        ...(typeof name === 'string' && { name }),
        ...(jwk !== undefined && { jwk }),
        ...(thumbprint !== undefined && { thumbprint }),
      },
    ];
  });
}

/** Registries as far as the verifier needs them; one without what it needs gives no answer, and is then named in the report. */
function registriesIn(list: unknown): TrustRegistry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): TrustRegistry[] => {
    if (!isObject(one)) return [];
    const { type, name, url, trustAnchorEC, fetchEndpoint, key, jwks } = one;
    if (typeof name !== 'string') return [];
    if (type === 'dcc-legacy' && typeof url === 'string') return [{ type, name, url }];
    if (type !== 'oidf' || typeof trustAnchorEC !== 'string') return [];
    const keys = isObject(jwks) && Array.isArray(jwks.keys) ? jwks.keys.filter(isObject) : [];
    return [
      {
        type,
        name,
        trustAnchorEC,
        ...(typeof fetchEndpoint === 'string' && { fetchEndpoint }),
        ...(isObject(key) && { key }),
        ...(keys.length > 0 && { jwks: { keys } }),
      },
    ];
  });
}

/** What stands in JSON, or in a list that the page made as if it were. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
