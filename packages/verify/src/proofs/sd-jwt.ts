/**
 * SD-JWT (RFC 9901; VC JOSE/COSE, section 3.2; SD-JWT VC): the issuer's token, what the holder discloses of it, and maybe the holder's own signature over
 * both. The disclosures are put in their places by the model, which gives the same document to whoever reads it.
 */
import {
  type DecodedToken,
  decodeToken,
  defaultReadLimits,
  digestOf,
  disclose,
  disclosureHash,
  type JsonObject,
  ModelError,
} from '@open-badge-elements/model';
import { jwkKey } from '../keys/key-hygiene.js';
import { readJson } from '../keys/read-json.js';
import { failed, type Outcome, passed } from '../outcome.js';
import type { Ports } from '../ports.js';
import { isObject, listOf, own } from '../subject.js';
import { checkJws, readJws, verifyJws } from './jws.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofFinding, ProofOptions } from './proof.js';

/** What `typ` of the issuer's token may say, without `application/`. */
const types = ['vc+sd-jwt', 'vp+sd-jwt', 'dc+sd-jwt', 'vc-ld+sd-jwt', 'vc+ld+json+sd-jwt', 'vp+ld+json+sd-jwt', 'sd-jwt', 'sd+jwt', 'jwt'];

/** Members that the holder may not choose to show: what a credential is, whose, and whether it still holds. */
const alwaysShown = ['vc', '@context', 'issuer', 'credentialStatus'];
/** The same of an SD-JWT VC (draft-ietf-oauth-sd-jwt-vc, section 3.2.2.2). */
const alwaysShownWithType = [...alwaysShown, 'iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status'];

export async function checkSdJwt(token: string, ports: Ports, options: ProofOptions): Promise<ProofFinding> {
  const [issued = ''] = token.split('~', 1);
  const finding = await checkJws(issued, ports, options, types);
  if (finding.outcome !== 'passed') return finding;
  const { key: _key, unproven: _unproven, ...named } = finding;
  const disclosed = readDisclosed(token);
  if ('outcome' in disclosed) return { ...named, ...disclosed };
  const binding = await checkBinding(token, disclosed.payload, ports, options);
  if (binding.outcome !== 'passed') return { ...named, ...binding };
  return { ...finding, detail: { ...finding.detail, disclosure: 'selective', ...binding.detail } };
}

/** The claims of an SD-JWT as they are disclosed; or what is wrong with the disclosures. */
export function readDisclosed(token: string): DecodedToken | Outcome {
  try {
    const { header, payload } = decodeToken(token);
    const disclosed = disclose(token, payload, defaultReadLimits);
    const fixed = own(payload, 'vct') === undefined ? alwaysShown : alwaysShownWithType;
    const hidden = fixed.find((name) => Object.hasOwn(disclosed, name) && !Object.hasOwn(payload, name));
    if (hidden) return failed('badDisclosure', { pointer: `/${hidden}` });
    return { header, payload: disclosed };
  } catch (error) {
    if (error instanceof ModelError) return failed(error.code, { pointer: error.pointer ?? '/disclosures' });
    throw error;
  }
}

/** The holder's signature over what is shown (RFC 9901, section 7.3). Whether it was made for this occasion, only who gave a challenge can know. */
async function checkBinding(token: string, payload: JsonObject, ports: Ports, { challenge, domain }: ProofOptions): Promise<Outcome> {
  const pointer = '/keyBinding';
  const end = token.lastIndexOf('~') + 1;
  if (end === token.length) {
    const asked = challenge === undefined ? domain : challenge;
    return asked === undefined ? passed('ok') : failed('challengeMismatch', { pointer });
  }
  const jws = readJws(token.slice(end), ['kb+jwt']);
  if ('outcome' in jws) return { ...jws, pointer: `${pointer}${jws.pointer ?? ''}` };
  const claims = readJson(jws.payload);
  const cnf = own(payload, 'cnf');
  const jwk = isObject(cnf) ? own(cnf, 'jwk') : undefined;
  if (own(jws.header, 'typ') === undefined || !isObject(claims) || !isObject(jwk)) return failed('badKeyBinding', { pointer });
  try {
    const good = await verifyJws(jws, jwkKey(jwk));
    if (good.outcome !== 'passed') return failed('badKeyBinding', { pointer, detail: { why: good.code } });
  } catch (error) {
    return outcomeOfError(error, '/cnf/jwk');
  }
  if (own(claims, 'sd_hash') !== digestOf(token.slice(0, end), disclosureHash(decodeToken(token).payload)))
    return failed('badKeyBinding', { pointer: `${pointer}/sd_hash` });
  const made = own(claims, 'iat');
  if (typeof made !== 'number') return failed('badKeyBinding', { pointer: `${pointer}/iat` });
  if (made * 1_000 > ports.now().getTime() + ports.limits.skewMs) return failed('proofInFuture', { pointer: `${pointer}/iat` });
  if (challenge !== undefined && own(claims, 'nonce') !== challenge) return failed('challengeMismatch', { pointer: `${pointer}/nonce` });
  if (domain !== undefined && !listOf(own(claims, 'aud')).includes(domain))
    return failed('challengeMismatch', { pointer: `${pointer}/aud` });
  return passed('ok', { detail: { keyBinding: challenge === undefined && domain === undefined ? 'notCompared' : 'ok' } });
}
