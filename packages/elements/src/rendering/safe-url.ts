/**
 * The only way in which an address from a badge becomes a link or a picture: parsed as the browser will parse it, then held against a list.
 * What is refused is shown as text.
 */

const NAMES_OF_NO_SITE = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'home.arpa', 'onion'];
const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/;
const LONGEST = 2_048;

function parsed(address: string): URL | undefined {
  // The parser drops tabs and line feeds inside an address, and what people see is then not what is opened.
  if (address.length > LONGEST || /[\s\p{Cc}\p{DI}]/u.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether a host name can be that of a public site: not an IP literal, not a name of the visitor's own network. */
export function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host) || !name.includes('.')) return false;
  return !NAMES_OF_NO_SITE.some((suffix) => name.endsWith(`.${suffix}`));
}

const isOwn = (url: URL) => globalThis.location !== undefined && url.origin === location.origin && url.origin !== 'null';
const isPlain = (url: URL) => url.username === '' && url.password === '';

/** An address that may be a link. */
export function safeLink(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parsed(address);
  if (!url || !isPlain(url)) return undefined;
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && (isPublicHost(url.hostname) || isOwn(url)) ? url.href : undefined;
}

/** An e-mail address as a link; nothing but the address, so that no subject or copy can be slipped in. */
export function safeMail(address: string | undefined): string | undefined {
  return address !== undefined && /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(address) ? `mailto:${address}` : undefined;
}

/** An address that may be loaded into an `<img>`. */
export function safePicture(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (PICTURE_DATA.test(address)) return address;
  const url = parsed(address);
  if (!url || !isPlain(url)) return undefined;
  return isOwn(url) || (url.protocol === 'https:' && isPublicHost(url.hostname)) ? url.href : undefined;
}

/** Whether showing a picture asks a server other than the page's own. */
export function asksElsewhere(picture: string): boolean {
  return !picture.startsWith('data:') && !isOwn(new URL(picture));
}
