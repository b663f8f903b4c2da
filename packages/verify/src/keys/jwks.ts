/** The keys that an https issuer publishes for JWTs: the JWK set at a known place of its origin (OB 3.0, "Key provenance"; RFC 7517, section 5). */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { Ports } from '../ports.js';
import { isObject, listOf, own } from '../subject.js';
import { fetchJson } from './fetch-json.js';

/** Most keys of a set that are looked at. */
const mostKeys = 100;

/** @throws VerifyError keyUnreachable | addressRefused | aborted */
export async function publishedJwks(issuer: string, ports: Ports): Promise<readonly JsonObject[]> {
  const url = new URL('/.well-known/jwks.json', issuer).href;
  return keysOfSet(await fetchJson(url, 'application/jwk-set+json, application/json', ports), new URL(url).host);
}

/** @throws VerifyError keyUnreachable */
export function keysOfSet(set: JsonObject, host: string): readonly JsonObject[] {
  if (!Array.isArray(own(set, 'keys'))) throw new VerifyError('keyUnreachable', { detail: { host, why: 'form' } });
  return listOf(own(set, 'keys')).slice(0, mostKeys).filter(isObject);
}
