/**
 * Compact JSON Web Signatures: VC-JWT (OB 3.0, section 8.2; VC JOSE/COSE) and the signed badges of Open Badges 2.0.
 *
 * Strict (RFC 8725): base64url in its one spelling, no header that changes how a JWS is read or that points to keys of its own choosing, and an algorithm
 * that the *key* allows. Finding the key is find-jws-key.ts.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { decodeBase64Url } from '../keys/encoding.js';
import type { KeyMaterial } from '../keys/key-hygiene.js';
import { readJson } from '../keys/read-json.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { isObject, own } from '../subject.js';
import { algorithmOf, unsupportedAlgorithms } from './algorithms.js';
import { findJwsKey } from './find-jws-key.js';
import { outcomeOfError } from './outcome-of-error.js';
import type { ProofFinding, ProofOptions } from './proof.js';
import { fits } from './web-crypto.js';

/** Headers that change how a JWS is read, or fetch a key from where the signer likes. None is fetched; their presence is refused (OB 3.0, section 8.2.1). */
const refusedHeaders = ['crit', 'b64', 'zip', 'enc', 'jku', 'x5u'];

/** What `typ` may say, without `application/`. A token made for something else must not pass for a credential (RFC 8725, section 3.11). */
const knownTypes = [
  'jwt',
  'jose',
  'vc+jwt',
  'vp+jwt',
  'vc-ld+jwt',
  'vp-ld+jwt',
  'vc+ld+json+jwt',
  'vp+ld+json+jwt',
  'vc+ld+jwt',
  'vp+ld+jwt',
];

export interface Jws {
  readonly header: JsonObject;
  readonly alg: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** Header and payload as they stand in the token. */
  readonly signed: Uint8Array;
}

/** The parts of a token whose header may be used; or what is wrong with it. */
export function readJws(token: string, types: readonly string[] = knownTypes): Jws | Outcome {
  const parts = token.split('.', 4);
  const [first = '', second = '', third = ''] = parts;
  const [headerBytes, payload, signature] = [first, second, third].map(decodeBase64Url);
  if (parts.length !== 3 || !headerBytes || !payload || !signature) return failed('malformedProof', { pointer: '' });
  const header = readJson(headerBytes);
  if (!isObject(header)) return failed('malformedProof', { pointer: '' });
  const fault = checkHeader(header, types);
  if (fault) return fault;
  if (signature.length === 0) return failed('malformedProof', { pointer: '' });
  return { header, alg: String(own(header, 'alg')), payload, signature, signed: new TextEncoder().encode(`${first}.${second}`) };
}

function checkHeader(header: JsonObject, types: readonly string[]): Outcome | undefined {
  const alg = own(header, 'alg');
  if (typeof alg !== 'string') return failed('algorithmNotAllowed', { pointer: '/alg' });
  if (unsupportedAlgorithms.includes(alg)) return undetermined('unsupportedProof', { pointer: '/alg', detail: { alg } });
  if (!algorithmOf(alg)) return failed('algorithmNotAllowed', { pointer: '/alg', detail: { alg: alg.slice(0, 40) } });
  const refused = refusedHeaders.find((name) => Object.hasOwn(header, name));
  if (refused) return failed('headerNotAllowed', { pointer: `/${refused}`, detail: { header: refused } });
  const typ = own(header, 'typ');
  const known = typ === undefined || (typeof typ === 'string' && types.includes(typ.toLowerCase().replace(/^application\//, '')));
  if (!known) return failed('headerNotAllowed', { pointer: '/typ', detail: { header: 'typ' } });
  const kid = own(header, 'kid');
  if (kid !== undefined && (typeof kid !== 'string' || kid === '')) return failed('malformedProof', { pointer: '/kid' });
  const jwk = own(header, 'jwk');
  return jwk === undefined || isObject(jwk) ? undefined : failed('malformedProof', { pointer: '/jwk' });
}

export async function checkJws(token: string, ports: Ports, options: ProofOptions, types?: readonly string[]): Promise<ProofFinding> {
  const jws = readJws(token, types);
  if ('outcome' in jws) return { at: '', ...jws };
  const kid = own(jws.header, 'kid');
  const named = { at: '', suite: jws.alg, ...(typeof kid === 'string' && { method: kid }) };
  try {
    const candidates = await findJwsKey(jws.header, ports, options);
    let outcome: Outcome = undetermined('noKey', { pointer: '/kid' });
    for (const { material, key, unproven } of candidates) {
      outcome = await verifyJws(jws, material);
      if (outcome.outcome === 'passed') return { ...named, ...outcome, ...(key && { key }), ...(unproven && { unproven }) };
    }
    return { ...named, ...outcome };
  } catch (error) {
    return { ...named, ...outcomeOfError(error, kid === undefined ? '/jwk' : '/kid') };
  }
}

/** Whether the signature is of this key, by an algorithm that the key allows. */
export async function verifyJws({ alg, signature, signed }: Jws, key: KeyMaterial): Promise<Outcome> {
  const algorithm = algorithmOf(alg);
  if (algorithm?.key !== key.type || (key.alg !== undefined && key.alg !== alg)) {
    return failed('algorithmNotAllowed', { pointer: '/alg', detail: { alg, key: key.type } });
  }
  return (await fits(key, algorithm, signature, signed)) ? passed('ok', { pointer: '' }) : failed('badSignature', { pointer: '' });
}
