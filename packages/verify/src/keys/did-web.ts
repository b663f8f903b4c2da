/**
 * did:web: the DID document lies on the domain that the identifier names (did:web Method, "Read").
 *
 * Strict, because the same address can be spelled in many ways and the spelling is what a person is shown: lower-case ASCII names, a port as `%3A`, plain
 * path segments; no other escapes, no query, no trailing dot, nothing before an `@`.
 */
import { VerifyError } from '../errors.js';

const form =
  /^did:web:((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(%3A[1-9]\d{0,4})?((?::[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)$/;

/**
 * The address of the document. On the page's own host it has the page's own scheme, so that a site in development can host an issuer.
 * @throws VerifyError unsupportedKey
 */
export function didWebAddress(did: string, ownOrigin?: string): string {
  const [, host = '', port = '', path = ''] = form.exec(did) ?? [];
  if (host === '') throw new VerifyError('unsupportedKey', { detail: { controller: did.slice(0, 200) } });
  const authority = host + port.replace('%3A', ':');
  const own = ownOrigin !== undefined && URL.canParse(ownOrigin) && new URL(ownOrigin).host === authority;
  return `${own ? ownOrigin : `https://${authority}`}${path === '' ? '/.well-known' : path.replaceAll(':', '/')}/did.json`;
}
