/**
 * Which key may have made a JWS, and whether it is the issuer's (OB 3.0, sections 8.2.1 and "Key provenance").
 *
 * A name in the header is followed only to where the issuer speaks: its DID document, or its own origin. A key that lies in the header itself says nothing
 * of who signed: it counts when the issuer publishes the same one, and otherwise comes with the reason why nobody vouches for it.
 */
import type { JsonObject } from '@open-badge-elements/model';
import type { ResolvedKey } from '../keys/key.js';
import { jwkKey, type KeyMaterial, sameKey } from '../keys/key-hygiene.js';
import { resolveKey } from '../keys/resolve-key.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { isObject, own } from '../subject.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofOptions } from './proof.js';

/** A key to try. `key` where its controller publishes it; `unproven` where nobody does. */
export interface Candidate {
  readonly material: KeyMaterial;
  readonly key?: ResolvedKey;
  readonly unproven?: Outcome;
}

/** @throws VerifyError as for resolveKey */
export async function findJwsKey(header: JsonObject, ports: Ports, options: ProofOptions): Promise<readonly Candidate[]> {
  if (!Object.hasOwn(header, 'x5c')) return namedKeys(header, ports, options);
  const { certifiedKey, orNone } = await import('./certified-key.js');
  return certifiedKey(header, await orNone(() => namedKeys(header, ports, options)), ports, options);
}

async function namedKeys(header: JsonObject, ports: Ports, options: ProofOptions): Promise<readonly Candidate[]> {
  const purpose = options.purpose ?? 'assertionMethod';
  const { issuer, documents } = options;
  const kid = own(header, 'kid');
  const jwk = own(header, 'jwk');
  if (typeof kid === 'string') {
    const method = absolute(kid, issuer);
    if (method.startsWith('did:')) return [vouched(await resolveKey(method, { purpose, documents }, ports))];
    if (/^https?:/i.test(method)) return (await issuersSite()).keyAtAddress(method, purpose, ports, options);
    if (options.keys) return handedOver(kid, options.keys);
  }
  if (isObject(jwk)) return [await embedded(jwkKey(jwk), purpose, ports, options)];
  if (typeof kid !== 'string') return options.keys ? handedOver(undefined, options.keys) : [];
  return issuer?.startsWith('https:') ? (await issuersSite()).namedInSet(kid, issuer, ports) : [];
}

/** Asking an issuer's site is a room of its own, loaded when it is asked. */
const issuersSite = () => import('./issuers-site.js');

export function vouched(key: ResolvedKey): Candidate {
  return { material: key, key };
}

/** `#key-1`, or a bare name, belongs to the issuer's DID. */
function absolute(kid: string, issuer: string | undefined): string {
  if (!issuer?.startsWith('did:')) return kid;
  if (kid.startsWith('#')) return issuer + kid;
  return /^[\w.~-]+$/.test(kid) ? `${issuer}#${kid}` : kid;
}

/** Keys that the caller gave: those of this name, or those without one. */
function handedOver(kid: string | undefined, keys: readonly JsonObject[]): Candidate[] {
  const named = keys.filter((key) => kid !== undefined && own(key, 'kid') === kid);
  return (named.length > 0 ? named : keys.filter((key) => own(key, 'kid') === undefined)).map((key) => ({ material: jwkKey(key) }));
}

/** A key that came with the token: is it one that the issuer publishes? */
export async function embedded(
  material: KeyMaterial,
  purpose: string,
  ports: Ports,
  { issuer, documents }: ProofOptions,
): Promise<Candidate> {
  try {
    const published = issuer === undefined ? [] : await publishedBy(issuer, purpose, ports, documents);
    const key = published.find((one) => sameKey(one.jwk, material.jwk));
    if (key) return { material, key };
  } catch (error) {
    return { material, unproven: outcomeOfError(error, '/jwk') };
  }
  const detail = { issuer: (issuer ?? '').slice(0, 200) };
  // A DID document lists all keys there are; a set on a web site may lag behind.
  const other = issuer?.startsWith('did:');
  return {
    material,
    unproven: other
      ? failed('signedByAnotherKey', { pointer: '/jwk', detail })
      : undetermined('issuerNotProven', { pointer: '/jwk', detail }),
  };
}

async function publishedBy(
  issuer: string,
  purpose: string,
  ports: Ports,
  documents: ProofOptions['documents'],
): Promise<readonly ResolvedKey[]> {
  const isOneKey = /^did:(key|jwk):/.test(issuer) && !(documents && Object.hasOwn(documents, issuer));
  if (isOneKey) return [await resolveKey(issuer, { purpose }, ports)];
  return (await issuersSite()).keysPublishedBy(issuer, purpose, ports, documents);
}
