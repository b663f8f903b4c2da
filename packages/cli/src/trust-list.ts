import type { TrustedIssuer, TrustList, TrustRegistry } from '@open-badge-elements/verify';
import { isObject, readJsonObject } from './json-file.js';
import { UsageError } from './usage-error.js';

/** Reads a list of issuers. One with a slip in it is refused whole: an issuer that silently drops off a list is worse than a message. @throws UsageError */
export async function readTrustList(path: string): Promise<TrustList> {
  const { issuers = [], distrusted = [], registries, ...others } = await readJsonObject(path, '--trust');
  const [odd] = Object.keys(others);
  if (odd !== undefined)
    throw new UsageError(`--trust: ${path} has a member "${odd}"; only "issuers", "distrusted" and "registries" are known.`);
  return {
    issuers: issuersOf(issuers, `${path}: issuers`),
    distrusted: issuersOf(distrusted, `${path}: distrusted`),
    ...(registries !== undefined && { registries: registriesOf(registries, `${path}: registries`) }),
  };
}

function issuersOf(value: unknown, place: string): TrustedIssuer[] {
  if (!Array.isArray(value)) throw new UsageError(`--trust: ${place} is not a list.`);
  return value.map((entry: unknown, at) => {
    const { id, name, jwk, thumbprint } = isObject(entry) ? entry : {};
    const hasKey = isObject(jwk) || (typeof thumbprint === 'string' && thumbprint !== '');
    if (id === undefined ? !hasKey : typeof id !== 'string' || id.trim() === '')
      throw new UsageError(`--trust: ${place}[${at}] has no "id".`);
    if (name !== undefined && typeof name !== 'string') throw new UsageError(`--trust: ${place}[${at}].name is not text.`);
    return {
      ...(typeof id === 'string' && { id }),
      ...(typeof name === 'string' && { name }),
      ...(isObject(jwk) && { jwk }),
      ...(typeof thumbprint === 'string' && { thumbprint }),
    };
  });
}

function registriesOf(value: unknown, place: string): TrustRegistry[] {
  if (!Array.isArray(value)) throw new UsageError(`--trust: ${place} is not a list.`);
  return value.map((entry: unknown, at): TrustRegistry => {
    const registry = isObject(entry) ? entry : {};
    const { type, name, url, trustAnchorEC, fetchEndpoint, key, jwks } = registry;
    if (typeof name !== 'string' || name === '') throw new UsageError(`--trust: ${place}[${at}] has no "name".`);
    if (type === 'dcc-legacy' && typeof url === 'string') return { type, name, url };
    if (type !== 'oidf' || typeof trustAnchorEC !== 'string')
      throw new UsageError(`--trust: ${place}[${at}] is neither "dcc-legacy" with a "url" nor "oidf" with a "trustAnchorEC".`);
    const keys = isObject(jwks) && Array.isArray(jwks.keys) ? jwks.keys.filter(isObject) : [];
    if (!isObject(key) && keys.length === 0)
      throw new UsageError(
        `--trust: ${place}[${at}] has no "key" or "jwks": an anchor is only known by a key that you have from elsewhere.`,
      );
    return {
      type,
      name,
      trustAnchorEC,
      ...(typeof fetchEndpoint === 'string' && { fetchEndpoint }),
      ...(isObject(key) && { key }),
      ...(keys.length > 0 && { jwks: { keys } }),
    };
  });
}
