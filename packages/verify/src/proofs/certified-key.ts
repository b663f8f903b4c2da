/**
 * A key that comes with certificates (`x5c`, RFC 7515, section 4.1.6). It counts as the issuer's only where they lead to a root that the page trusts and
 * name the issuer; otherwise the signature may fit, and nobody vouches for the key.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { readBase64, readCertificate } from '../keys/certificate.js';
import { encodeBase64Url } from '../keys/encoding.js';
import { sameKey } from '../keys/key-hygiene.js';
import { undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { own } from '../subject.js';
import { chainFault, namesIssuer } from './certificate-chain.js';
import type { Candidate } from './find-jws-key.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofOptions } from './proof.js';

const longest = 8;
const pointer = '/x5c';

/**
 * @param named Keys that the header names in other ways: they must be the same key.
 * @throws VerifyError malformedProof
 */
export async function certifiedKey(
  header: JsonObject,
  named: readonly Candidate[],
  ports: Ports,
  { issuer }: ProofOptions,
): Promise<readonly Candidate[]> {
  const texts = own(header, 'x5c');
  if (!Array.isArray(texts) || texts.length === 0 || texts.length > longest) throw new VerifyError('malformedProof', { pointer });
  const chain = texts.map((text, index) => {
    try {
      return readCertificate(readBase64(text));
    } catch (error) {
      if (error instanceof VerifyError)
        throw new VerifyError(error.code, { pointer: `${pointer}/${index}`, cause: error, ...(error.detail && { detail: error.detail }) });
      throw error;
    }
  });
  const [first] = chain;
  if (!first) return [];
  const thumbprint = own(header, 'x5t#S256');
  if (
    thumbprint !== undefined &&
    thumbprint !== encodeBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(first.der))))
  )
    throw new VerifyError('malformedProof', { pointer: '/x5t#S256' });
  if (named.some(({ material }) => !sameKey(material.jwk, first.key.jwk))) throw new VerifyError('malformedProof', { pointer });
  const vouched = named.filter(({ key }) => key !== undefined);
  if (vouched.length > 0) return vouched;

  const fault = await chainFault(chain, ports.roots ?? [], ports.now().getTime());
  // Where nobody asks for an issuer, only whether the token holds, a root of the page is enough.
  if (fault === undefined && issuer === undefined) return [{ material: first.key }];
  if (fault === undefined && issuer !== undefined && namesIssuer(first, issuer))
    return [{ material: first.key, key: { id: `${issuer}#x5c`, controller: issuer, ...first.key } }];
  const detail = { issuer: (issuer ?? '').slice(0, 200), why: fault ?? 'chainName' };
  return [{ material: first.key, unproven: undetermined('issuerNotProven', { pointer, detail }) }];
}

/** A key that the header names and that can't be had is no reason to leave the certificates unread. */
export async function orNone(find: () => Promise<readonly Candidate[]>): Promise<readonly Candidate[]> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof VerifyError && outcomeOfError(error, '').outcome === 'undetermined') return [];
    throw error;
  }
}
