/** What a page says of issuers: its own list, and registries of others that it relies on. A name on either is their word, not ours. */

import type { PublicJwk } from '../keys/key.js';
import { thumbprintOf } from './thumbprint.js';

/** A public JSON Web Key (RFC 7517) as a page writes it; what is wrong with one is found when it is used. */
type Jwk = Readonly<Record<string, unknown>>;

/** An issuer by its identifier, by its key, or by both: then both must fit. */
export interface TrustedIssuer {
  /** A DID, an https profile address, or an origin (`https://university.example`). */
  readonly id?: string;
  /** What the page calls the issuer. */
  readonly name?: string;
  /** The issuer's public key. */
  readonly jwk?: Jwk;
  /** The same by its thumbprint: SHA-256, base64url (RFC 7638). */
  readonly thumbprint?: string;
}

/** A list of issuers that the Digital Credentials Consortium's registries publish: `{ registry: { DID: { name, url } } }`. */
export interface DccRegistry {
  readonly type: 'dcc-legacy';
  readonly name: string;
  readonly url: string;
}

/** A trust anchor of OpenID Federation 1.0, which is asked for what it says of an issuer. */
export interface FederationRegistry {
  readonly type: 'oidf';
  readonly name: string;
  /** Address of the anchor's entity configuration: `https://anchor.example/.well-known/openid-federation`. */
  readonly trustAnchorEC: string;
  /** Where its statements are fetched; otherwise its entity configuration says. */
  readonly fetchEndpoint?: string;
  /** The anchor's key, which the page has from elsewhere: an entity configuration is signed by itself and proves nothing. */
  readonly key?: Jwk;
  readonly jwks?: { readonly keys: readonly Jwk[] };
}

export type TrustRegistry = DccRegistry | FederationRegistry;

export interface TrustList {
  readonly issuers?: readonly TrustedIssuer[];
  /** Issuers that the page warns of. */
  readonly distrusted?: readonly TrustedIssuer[];
  /** Asked once the issuer was proven; its identifier is all that they are told. */
  readonly registries?: readonly TrustRegistry[];
}

/** Who was proven to have made a badge. */
export interface ProvenIssuer {
  readonly id: string;
  /** The keys that its signatures were made with; none for a hosted badge. */
  readonly keys: readonly PublicJwk[];
}

/** An origin on the list covers every proven https identifier of that origin; anything else must be equal. */
function covers(listed: string, proven: string): boolean {
  if (listed === proven) return true;
  if (!URL.canParse(listed) || !URL.canParse(proven)) return false;
  const [wanted, had] = [new URL(listed), new URL(proven)];
  if (wanted.protocol !== 'https:' && wanted.protocol !== 'http:') return false;
  if (wanted.origin !== had.origin) return false;
  return (wanted.pathname === '/' && wanted.search === '') || wanted.href === had.href;
}

async function isMeant({ id, jwk, thumbprint }: TrustedIssuer, proven: ProvenIssuer): Promise<boolean> {
  const wanted = [jwk && (await thumbprintOf(jwk)), thumbprint].filter((print) => print !== undefined);
  if (id === undefined && wanted.length === 0) return false;
  if (id !== undefined && !covers(id, proven.id)) return false;
  if (jwk === undefined && thumbprint === undefined) return true;
  if (jwk !== undefined && wanted.length === 0) return false;
  const had = await Promise.all(proven.keys.map((key) => thumbprintOf(key)));
  return had.some((print) => wanted.every((one) => one === print));
}

async function find(issuers: readonly TrustedIssuer[] | undefined, proven: ProvenIssuer): Promise<TrustedIssuer | undefined> {
  for (const issuer of issuers ?? []) if (await isMeant(issuer, proven)) return issuer;
  return undefined;
}

/** Finds a proven issuer on the page's list. */
export async function lookUp(
  list: TrustList,
  proven: ProvenIssuer,
): Promise<{ readonly word: 'trusted' | 'distrusted'; readonly name?: string } | undefined> {
  for (const [word, issuers] of [['distrusted', list.distrusted] as const, ['trusted', list.issuers] as const]) {
    const found = await find(issuers, proven);
    if (found) return { word, ...(found.name !== undefined && { name: found.name }) };
  }
  return undefined;
}
