/**
 * The keys that an issuer publishes where it speaks: at an https address of its own origin, in the key set of that origin, in the document of its DID (OB 3.0,
 * "Key provenance"). What is asked for elsewhere is refused before it is asked.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { controllerDocument } from '../keys/controller-address.js';
import { keyInDocument, keysInDocument } from '../keys/controller-document.js';
import { fetchJson } from '../keys/fetch-json.js';
import { keysOfSet, publishedJwks } from '../keys/jwks.js';
import type { ResolvedKey } from '../keys/key.js';
import { jwkKey } from '../keys/key-hygiene.js';
import { resolveKey } from '../keys/resolve-key.js';
import { requirePlainController } from '../plain-address.js';
import type { Ports } from '../ports.js';
import { own } from '../subject.js';
import { type Candidate, embedded, vouched } from './find-jws-key.js';
import type { ProofOptions } from './proof.js';

/** An https `kid`, which must lie on the issuer's own origin: a JWK, a JWK set that holds it, or a controller document. */
export async function keyAtAddress(
  kid: string,
  purpose: string,
  ports: Ports,
  { issuer, documents }: ProofOptions,
): Promise<readonly Candidate[]> {
  const controller = kid.split('#')[0] ?? kid;
  // What came over plain http, anybody on the way could have written.
  if (!kid.startsWith('https:')) throw new VerifyError('insecureTransport', { pointer: '/kid', detail: { address: kid.slice(0, 200) } });
  if (issuer !== undefined && !issuer.startsWith('did:') && originOf(kid) !== originOf(issuer)) {
    throw new VerifyError('signedByAnotherKey', { pointer: '/kid', detail: { key: String(originOf(kid)), issuer: issuer.slice(0, 200) } });
  }
  if (issuer?.startsWith('did:') && !didWebHosts(issuer, kid)) {
    throw new VerifyError('signedByAnotherKey', { pointer: '/kid', detail: { key: String(originOf(kid)), issuer: issuer.slice(0, 200) } });
  }
  requirePlainController(issuer);
  if (documents && Object.hasOwn(documents, controller)) return [vouched(await resolveKey(kid, { purpose, documents }, ports))];
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
  if (!isSet && own(document, 'kty') === undefined) return [vouched(await keyInDocument(document, controller, kid, purpose, ports.now()))];
  const keys = isSet ? keysOfSet(document, controller).filter((key) => isNamed(key, kid)) : [document];
  return usable(keys, controller, ports, (jwk) => ownedBy(jwk, kid, purpose, issuer, ports, documents));
}

/**
 * The keys of one name that may sign: sets are met that have a name twice, or a key for encryption under it.
 * @throws VerifyError keyNotFound, or what is wrong with the first when none may
 */
async function usable(
  keys: readonly JsonObject[],
  controller: string,
  { limits }: Ports,
  take: (jwk: JsonObject) => Promise<Candidate>,
): Promise<readonly Candidate[]> {
  let fault: unknown = new VerifyError('keyNotFound', { pointer: '/kid', detail: { controller } });
  const candidates: Candidate[] = [];
  for (const [at, jwk] of keys.slice(0, limits.proofs).entries()) {
    try {
      candidates.push(await take(jwk));
    } catch (error) {
      if (at === 0) fault = error;
    }
  }
  if (candidates.length === 0) throw fault;
  return candidates;
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

/** The keys of the issuer's published set that have the name. */
export async function namedInSet(kid: string, issuer: string, ports: Ports): Promise<readonly Candidate[]> {
  requirePlainController(issuer);
  const keys = (await publishedJwks(issuer, ports)).filter((key) => isNamed(key, kid));
  return usable(keys, issuer, ports, (jwk) => ownedBy(jwk, kid, '', issuer, ports, undefined));
}

function isNamed(key: JsonObject, kid: string): boolean {
  const name = own(key, 'kid');
  return name === kid || (kid.includes('#') && name === kid.slice(kid.indexOf('#') + 1));
}

/** Every key that an issuer publishes: in its DID document, or in the set of its origin. */
export async function keysPublishedBy(
  issuer: string,
  purpose: string,
  ports: Ports,
  documents: ProofOptions['documents'],
): Promise<readonly ResolvedKey[]> {
  if (issuer.startsWith('did:')) return keysInDocument(await controllerDocument(issuer, documents, ports), issuer, purpose, ports.now());
  if (!issuer.startsWith('https:')) return [];
  requirePlainController(issuer);
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
