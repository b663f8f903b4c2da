/**
 * OpenID Federation 1.0: a trust anchor is asked for its statement about an issuer ("Fetching a Subordinate Statement").
 *
 * A statement counts only when the key that the page pinned made it. The anchor's entity configuration is signed by itself: it says where statements lie,
 * and the keys in it count for nothing.
 */
import { createLocalJWKSet, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { VerifyError } from '../errors.js';
import type { Ports } from '../ports.js';
import { isObject, own } from '../subject.js';
import type { AskRegistry } from './registry.js';
import type { FederationRegistry } from './trust-list.js';

const wellKnown = '/.well-known/openid-federation';
const algorithms = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];

export const askFederation: AskRegistry<FederationRegistry> = async (registry, issuer, ports) => {
  const anchor = registry.trustAnchorEC.endsWith(wellKnown) ? registry.trustAnchorEC.slice(0, -wellKnown.length) : registry.trustAnchorEC;
  const statements = registry.fetchEndpoint ?? (await endpointOf(registry, anchor, ports));
  const address = new URL(statements);
  address.searchParams.set('sub', issuer);
  const token = await fetchToken(address.href, ports);
  if (token === undefined) return { listed: false };
  const name = own(entityIn(await proven(token, registry, { anchor, subject: issuer }, ports)), 'organization_name');
  return { listed: true, ...(typeof name === 'string' && { name: name.slice(0, 300) }) };
};

async function endpointOf(registry: FederationRegistry, anchor: string, ports: Ports): Promise<string> {
  const token = await fetchToken(`${anchor}${wellKnown}`, ports);
  if (token === undefined) throw new VerifyError('httpError', { detail: { status: '404' } });
  const endpoint = own(entityIn(await proven(token, registry, { anchor, subject: anchor }, ports)), 'federation_fetch_endpoint');
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint))
    throw new VerifyError('wrongType', { pointer: '/metadata/federation_entity/federation_fetch_endpoint' });
  return endpoint;
}

function entityIn(payload: JWTPayload) {
  const metadata = isObject(payload.metadata) ? payload.metadata : {};
  const entity = own(metadata, 'federation_entity');
  return isObject(entity) ? entity : {};
}

/** Undefined: the anchor does not know the one that was asked about ("Fetch Subordinate Statement Response"). */
async function fetchToken(url: string, { fetchDocument, signal }: Ports): Promise<string | undefined> {
  const { status, bytes } = await fetchDocument(url, { accept: 'application/entity-statement+jwt', redirect: 'error', signal });
  if (status === 404) return undefined;
  if (status !== 200) throw new VerifyError('httpError', { detail: { status: String(status) } });
  return new TextDecoder().decode(bytes).trim();
}

/** @throws VerifyError noKey | badSignature */
async function proven(
  token: string,
  { key, jwks }: FederationRegistry,
  { anchor, subject }: { anchor: string; subject: string },
  { now, limits }: Ports,
): Promise<JWTPayload> {
  const pinned = [...(key ? [key] : []), ...(jwks?.keys ?? [])];
  if (pinned.length === 0) throw new VerifyError('noKey');
  try {
    // What the page wrote is for jose to read: a key that is none makes it throw.
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: pinned as JWK[] }), {
      algorithms,
      issuer: anchor,
      subject,
      typ: 'entity-statement+jwt',
      requiredClaims: ['iss', 'sub', 'iat', 'exp'],
      currentDate: now(),
    });
    const early = (payload.iat ?? Number.POSITIVE_INFINITY) * 1_000 > now().getTime() + limits.skewMs;
    // A claim that must be understood, and is not ("Entity Statement", crit).
    if (early || payload.crit !== undefined) throw new VerifyError('badSignature', { pointer: early ? '/iat' : '/crit' });
    return payload;
  } catch (cause) {
    throw cause instanceof VerifyError ? cause : new VerifyError('badSignature', { cause });
  }
}
