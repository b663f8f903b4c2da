/**
 * Whether an address is spelled as a browser would spell it, so that what is shown of it is the host that was asked: no user name before it
 * (`https://famous.example@issuer.example/`), no backslash, no letters of another script that look alike. The `/` after a bare origin may be left out.
 */
export function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { href, username, password } = new URL(address);
  return username === '' && password === '' && (href === address || href === `${address}/`);
}
