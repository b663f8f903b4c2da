import { VerifyError } from './errors.js';

/**
 * Whether an address is spelled as a browser would spell it, so that what is shown of it is the host that was asked: no user name before it
 * (`https://famous.example@issuer.example/`), no backslash, no letters of another script that look alike. The `/` after a bare origin may be left out.
 */
export function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { href, username, password } = new URL(address);
  return username === '' && password === '' && (href === address || href === `${address}/`);
}

/** @throws VerifyError issuerNotProven, for an issuer that is an address and not plainly one */
export function requirePlainController(issuer: string | undefined): void {
  if (issuer === undefined || issuer.startsWith('did:') || isPlainAddress(issuer)) return;
  throw new VerifyError('issuerNotProven', { pointer: '/issuer', detail: { issuer: issuer.slice(0, 200), why: 'spelling' } });
}
