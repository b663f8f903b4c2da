/**
 * Which addresses a badge may make a page ask for: https to a public name, or the page's own origin. It knows nothing of
 * requests, and refuses before one is made (trust.md, "visitor's network").
 */

/** Names that resolve inside the visitor's network or nowhere (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'home.arpa', 'onion'];

/** Longest address that is asked for, in characters. */
const longest = 2_048;

/** Why an address is refused: `scheme` for http and other schemes, `host` for what is not a public name. */
export type Refusal = 'scheme' | 'host' | 'malformed';

function isPublicName(host: string): boolean {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return false;
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (!name.includes('.')) return false;
  return !privateSuffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

/**
 * Parses an address and says whether it may be asked for.
 * @param ownOrigin The page's own origin, which is allowed by whatever scheme the page has.
 */
export function gateAddress(address: string, ownOrigin?: string): { url: URL } | { refused: Refusal } {
  if (address.length > longest || !URL.canParse(address)) return { refused: 'malformed' };
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return { refused: 'host' };
  if (ownOrigin !== undefined && ownOrigin !== 'null' && url.origin === ownOrigin) return { url };
  if (url.protocol !== 'https:') return { refused: 'scheme' };
  return isPublicName(url.hostname) ? { url } : { refused: 'host' };
}
