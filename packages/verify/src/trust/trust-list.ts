/** The page's own list of issuers. A name on it is the page's word, not ours. */

export interface TrustedIssuer {
  /** A DID, an https profile address, or an origin (`https://university.example`). */
  readonly id: string;
  /** What the page calls the issuer. */
  readonly name?: string;
}

export interface TrustList {
  readonly issuers?: readonly TrustedIssuer[];
  /** Issuers that the page warns of. */
  readonly distrusted?: readonly TrustedIssuer[];
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

/** Finds a proven identifier on the page's list. */
export function lookUp(list: TrustList | undefined, proven: string): { word: 'trusted' | 'distrusted'; name?: string } | undefined {
  const bad = list?.distrusted?.find((issuer) => covers(issuer.id, proven));
  if (bad) return { word: 'distrusted', ...(bad.name !== undefined && { name: bad.name }) };
  const good = list?.issuers?.find((issuer) => covers(issuer.id, proven));
  return good && { word: 'trusted', ...(good.name !== undefined && { name: good.name }) };
}
