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
import type { Ports } from '../ports.js';
import { own } from '../subject.js';
import { type Candidate, embedded, vouched } from './find-jws-key.js';
import type { ProofOptions } from './proof.js';

/** An https `kid`, which must lie on the issuer's own origin: a JWK, a JWK set that holds it, or a controller document. */
export async function keyAtAddress(kid: string, purpose: string, ports: Ports, { issuer, documents }: ProofOptions): Promise<Candidate> {
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
export async function namedInSet(kid: string, issuer: string, ports: Ports): Promise<Candidate> {
  const jwk = (await publishedJwks(issuer, ports)).find((key) => isNamed(key, kid));
  if (!jwk) throw new VerifyError('keyNotFound', { pointer: '/kid', detail: { controller: issuer } });
  return ownedBy(jwk, kid, '', issuer, ports, undefined);
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
