/**
 * Whether a chain of certificates leads to one of the page's roots (RFC 5280, section 6.1, without policies, name constraints and revocation lists), and
 * whether the certificate at its end names the issuer. Everything else is a reason why nobody vouches for the key.
 */
import { type Certificate, readRoot } from '../keys/certificate.js';
import { Elements, hexOf, tags } from '../keys/der-elements.js';
import type { KeyType } from '../keys/key.js';
import { isPlainAddress } from '../plain-address.js';
import type { Algorithm } from './algorithms.js';
import { fits } from './web-crypto.js';

export type ChainFault = 'noRoots' | 'unknownRoot' | 'chainSignature' | 'chainDates' | 'chainUse' | 'chainName';

/** @param chain The issuer's certificate first. `undefined`: it leads to a root. */
export async function chainFault(
  chain: readonly Certificate[],
  roots: readonly (string | Uint8Array)[],
  now: number,
): Promise<ChainFault | undefined> {
  if (roots.length === 0) return 'noRoots';
  const anchors = roots.map(readRoot);
  const own = chain.findIndex(({ der }) => anchors.some((anchor) => hexOf(anchor.der) === hexOf(der)));
  const path = own < 0 ? [...chain] : chain.slice(0, own + 1);
  const last = path.at(-1);
  const above = own < 0 ? anchors.find(({ subject }) => subject === last?.issuer) : undefined;
  if (own < 0 && !above) return 'unknownRoot';
  if (above) path.push(above);
  for (const [index, certificate] of path.entries()) {
    if (now < certificate.from || now > certificate.until) return 'chainDates';
    if (!certificate.isUsable || !isFitFor(certificate, index)) return 'chainUse';
    const authority = path[index + 1];
    if (authority && (certificate.issuer !== authority.subject || !(await isSignedBy(certificate, authority)))) return 'chainSignature';
  }
  return undefined;
}

/** The first one signs badges; each of the others signs certificates, with so many authorities below it. */
function isFitFor({ isAuthority, pathLength, uses }: Certificate, index: number): boolean {
  if (index === 0) return uses?.digitalSignature ?? true;
  return isAuthority && pathLength >= index - 1 && (uses?.keyCertSign ?? true);
}

/** Signature algorithms of certificates, by object identifier (RFC 5758, RFC 4055, RFC 8410). */
const algorithms: ReadonlyMap<string, Omit<Algorithm, 'key'>> = new Map<string, Omit<Algorithm, 'key'>>([
  ['2a8648ce3d040302', { name: 'ECDSA', hash: 'SHA-256' }],
  ['2a8648ce3d040303', { name: 'ECDSA', hash: 'SHA-384' }],
  ['2a8648ce3d040304', { name: 'ECDSA', hash: 'SHA-512' }],
  ['2a864886f70d01010b', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['2a864886f70d01010c', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }],
  ['2a864886f70d01010d', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }],
  ['2b6570', { name: 'Ed25519' }],
]);

const family: Readonly<Record<Algorithm['name'], readonly KeyType[]>> = {
  ECDSA: ['P-256', 'P-384', 'P-521'],
  'RSASSA-PKCS1-v1_5': ['RSA'],
  'RSA-PSS': [],
  Ed25519: ['Ed25519'],
};

async function isSignedBy({ algorithm: oid, signature, signed }: Certificate, { key }: Certificate): Promise<boolean> {
  const algorithm = algorithms.get(oid);
  if (!algorithm || !family[algorithm.name].includes(key.type)) return false;
  const raw = algorithm.name === 'ECDSA' ? sideBySide(signature, key.jwk.x ?? '') : signature;
  return raw !== undefined && fits(key, { key: key.type, ...algorithm }, raw, signed);
}

/** SEQUENCE { r, s } → r and s, each as long as a coordinate of the key. */
function sideBySide(der: Uint8Array, coordinate: string): Uint8Array | undefined {
  const size = Math.floor((coordinate.length * 3) / 4);
  try {
    const outer = new Elements(der);
    const numbers = outer.inside(tags.sequence);
    outer.end();
    const [r, s] = [numbers.integer(), numbers.integer()];
    numbers.end();
    if (r.length > size || s.length > size) return undefined;
    const raw = new Uint8Array(size * 2);
    raw.set(r, size - r.length);
    raw.set(s, size * 2 - s.length);
    return raw;
  } catch {
    return undefined;
  }
}

/** Whether the certificate names the issuer: as it is written, or by the host at which it speaks. A name with a star is nobody's in particular. */
export function namesIssuer({ names }: Certificate, issuer: string): boolean {
  if (names.uri.includes(issuer)) return true;
  const host = issuer.startsWith('did:web:')
    ? /^did:web:([^:%]+)/.exec(issuer)?.[1]
    : issuer.startsWith('https:') && isPlainAddress(issuer)
      ? new URL(issuer).hostname
      : undefined;
  return host !== undefined && names.dns.includes(host);
}
