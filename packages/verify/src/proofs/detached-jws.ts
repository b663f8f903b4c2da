/**
 * Signatures that are a JWS without its payload, over the two hashes as they are: JsonWebSignature2020 (Data Integrity "JSON Web Signature 2020", section
 * 4) and Ed25519Signature2018 (section 3), with `b64: false` (RFC 7797). The header is not covered by anything but its own signature, so it says these
 * three things and no others.
 */
import { decodeBase64Url } from '../keys/encoding.js';
import { readJson } from '../keys/read-json.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import { isObject, own } from '../subject.js';
import { algorithmOf, unsupportedAlgorithms } from './algorithms.js';
import type { Scheme } from './schemes.js';
import { fits } from './web-crypto.js';

export const detachedJws: Scheme = (proof, suite, at) => {
  const pointer = `${at}/jws`;
  const [first = '', payload, third = '', ...more] = (proof.jws ?? '').split('.', 4);
  const [header, signature] = [first, third].map(decodeBase64Url);
  if (proof.proofValue !== undefined || payload !== '' || more.length > 0 || !header || !signature?.length)
    return failed('malformedProof', { pointer });
  const alg = algOf(header, pointer);
  if (typeof alg !== 'string') return alg;
  return async ({ key, earlier, hasher }) => {
    const algorithm = algorithmOf(alg);
    if (algorithm?.key !== key.type || (key.alg !== undefined && key.alg !== alg))
      return failed('algorithmNotAllowed', { pointer, detail: { alg, key: key.type } });
    const hashes = await hasher.bytes(proof, earlier, suite, key, at);
    const good = await fits(key, algorithm, signature, Uint8Array.from([...new TextEncoder().encode(`${first}.`), ...hashes]));
    return good ? passed('ok', { pointer: at }) : failed('badSignature', { pointer: at });
  };
};

/** The algorithm that the header names, or what is wrong with the header. */
function algOf(bytes: Uint8Array, pointer: string): string | Outcome {
  const header = readJson(bytes);
  if (!isObject(header)) return failed('malformedProof', { pointer });
  const odd = Object.keys(header).find((name) => !['alg', 'b64', 'crit'].includes(name));
  if (odd !== undefined || own(header, 'b64') !== false || JSON.stringify(own(header, 'crit')) !== '["b64"]')
    return failed('headerNotAllowed', { pointer, detail: { header: (odd ?? 'b64').slice(0, 40) } });
  const alg = own(header, 'alg');
  if (typeof alg !== 'string') return failed('algorithmNotAllowed', { pointer });
  if (unsupportedAlgorithms.includes(alg)) return undetermined('unsupportedProof', { pointer, detail: { alg } });
  return algorithmOf(alg) ? alg : failed('algorithmNotAllowed', { pointer, detail: { alg: alg.slice(0, 40) } });
}
