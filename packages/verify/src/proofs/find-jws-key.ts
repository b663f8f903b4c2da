/**
 * Which key may have made a JWS, and whether it is the issuer's (OB 3.0, sections 8.2.1 and "Key provenance").
 *
 * A name in the header is followed only to where the issuer speaks: its DID document, or its own origin. A key that lies in the header itself says nothing
 * of who signed: it counts when the issuer publishes the same one, and otherwise comes with the reason why nobody vouches for it.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { keyInDocument, keysInDocument } from '../keys/controller-document.js';
import { fetchJson } from '../keys/fetch-json.js';
import { keysOfSet, publishedJwks } from '../keys/jwks.js';
import type { ResolvedKey } from '../keys/key.js';
import { jwkKey, type KeyMaterial, sameKey } from '../keys/key-hygiene.js';
import { controllerDocument, resolveKey } from '../keys/resolve-key.js';
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
  const purpose = options.purpose ?? 'assertionMethod';
  const { issuer, documents } = options;
  const kid = own(header, 'kid');
  const jwk = own(header, 'jwk');
  if (typeof kid === 'string') {
    const method = absolute(kid, issuer);
    if (method.startsWith('did:')) return [vouched(await resolveKey(method, { purpose, documents }, ports))];
    if (/^https?:/i.test(method)) return [await keyAtAddress(method, purpose, ports, options)];
    if (options.keys) return handedOver(kid, options.keys);
  }
  if (isObject(jwk)) return [await embedded(jwkKey(jwk), purpose, ports, options)];
  if (typeof kid !== 'string') return options.keys ? handedOver(undefined, options.keys) : [];
  return issuer?.startsWith('https:') ? [await namedInSet(kid, issuer, ports)] : [];
}

function vouched(key: ResolvedKey): Candidate {
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

/** An https `kid`, which must lie on the issuer's own origin: a JWK, a JWK set that holds it, or a controller document. */
async function keyAtAddress(kid: string, purpose: string, ports: Ports, { issuer, documents }: ProofOptions): Promise<Candidate> {
  const controller = kid.split('#')[0] ?? kid;
  // What came over plain http, anybody on the way could have written.
  if (!kid.startsWith('https:')) throw new VerifyError('insecureTransport', { pointer: '/kid', detail: { address: kid.slice(0, 200) } });
  if (issuer !== undefined && !issuer.startsWith('did:') && originOf(kid) !== originOf(issuer)) {
    throw new VerifyError('signedByAnotherKey', { pointer: '/kid', detail: { key: String(originOf(kid)), issuer: issuer.slice(0, 200) } });
  }
  if (issuer?.startsWith('did:') && !didWebHosts(issuer, kid)) {
    throw new VerifyError('signedByAnotherKey', { pointer: '/kid', detail: { key: String(originOf(kid)), issuer: issuer.slice(0, 200) } });
  }
  if (documents && Object.hasOwn(documents, controller)) return vouched(await resolveKey(kid, { purpose, documents }, ports));
  let document: JsonObject;
  try {
    document = await fetchJson(controller, 'application/jwk+json, application/jwk-set+json, application/json', ports);
  } catch (error) {
    // Many issuers name a key by an address that answers nothing, and publish it in the set of their origin.
    if (error instanceof VerifyError && error.code === 'keyUnreachable' && issuer?.startsWith('https:')) {
      return namedInSet(kid, issuer, ports).catch(() => {
        throw error;
      });
    }
    throw error;
  }
  const isSet = Array.isArray(own(document, 'keys'));
  if (!isSet && own(document, 'kty') === undefined) return vouched(await keyInDocument(document, controller, kid, purpose, ports.now()));
  const jwk = isSet ? keysOfSet(document, controller).find((key) => isNamed(key, kid)) : document;
  if (!jwk) throw new VerifyError('keyNotFound', { pointer: '/kid', detail: { controller } });
  return ownedBy(jwk, kid, purpose, issuer, ports, documents);
}

/** A JWK that came from the issuer's own origin. A DID is more than an origin: its document has the last word. */
async function ownedBy(
  jwk: JsonObject,
  id: string,
  purpose: string,
  issuer: string | undefined,
  ports: Ports,
  documents: ProofOptions['documents'],
): Promise<Candidate> {
  const material = jwkKey(jwk);
  if (issuer === undefined) return { material };
  if (issuer.startsWith('did:')) return embedded(material, purpose, ports, { issuer, documents });
  const iss = own(jwk, 'iss');
  if (iss !== undefined && iss !== issuer)
    throw new VerifyError('signedByAnotherKey', { pointer: '/kid', detail: { key: String(iss).slice(0, 200), issuer } });
  return vouched({ id, controller: issuer, ...material });
}

/** A key of the issuer's published set, by name. */
async function namedInSet(kid: string, issuer: string, ports: Ports): Promise<Candidate> {
  const jwk = (await publishedJwks(issuer, ports)).find((key) => isNamed(key, kid));
  if (!jwk) throw new VerifyError('keyNotFound', { pointer: '/kid', detail: { controller: issuer } });
  return ownedBy(jwk, kid, '', issuer, ports, undefined);
}

function isNamed(key: JsonObject, kid: string): boolean {
  const name = own(key, 'kid');
  return name === kid || (kid.includes('#') && name === kid.slice(kid.indexOf('#') + 1));
}

/** A key that came with the token: is it one that the issuer publishes? */
async function embedded(material: KeyMaterial, purpose: string, ports: Ports, { issuer, documents }: ProofOptions): Promise<Candidate> {
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
  if (issuer.startsWith('did:')) return keysInDocument(await controllerDocument(issuer, documents, ports), issuer, purpose, ports.now());
  if (!issuer.startsWith('https:')) return [];
  const set = await publishedJwks(issuer, ports);
  const own_ = set.filter((jwk) => own(jwk, 'iss') === undefined || own(jwk, 'iss') === issuer);
  return own_.flatMap((jwk) => {
    try {
      return [{ id: `${issuer}#${String(own(jwk, 'kid') ?? '')}`, controller: issuer, ...jwkKey(jwk) }];
    } catch {
      return [];
    }
  });
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Whether an address lies on the host of a did:web. */
function didWebHosts(did: string, url: string): boolean {
  const host = /^did:web:([^:]+)/.exec(did)?.[1]?.replace('%3A', ':');
  return host !== undefined && originOf(url) === `https://${host}`;
}
