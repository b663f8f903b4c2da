/** Everything that the contestants are given: the badge in both forms, the peer's contexts, and the floor's prepared texts. Plain JSON. */
import jsonld from 'jsonld';
import { dataIntegrityIssuer, jwtIssuer } from './badge.mjs';
import { loaderFor } from './contestants/document-loader.mjs';
import { contexts } from './contexts.mjs';

const base64 = (bytes) => Buffer.from(bytes).toString('base64');

export async function makeMaterial() {
  const document = await (await dataIntegrityIssuer())(1);
  const { sign, jwk } = await jwtIssuer();
  const token = await sign(1);
  return { document, token, jwk, contexts, floor: { ...(await dataIntegrityFloor(document)), ...jwtFloor(token, jwk) } };
}

const canonical = (value) =>
  jsonld.canonize(value, { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader: loaderFor(contexts), safe: true });

/** vc-di-eddsa, section 3.3: hash of the canonical proof options, then hash of the canonical document. */
async function dataIntegrityFloor({ proof, ...unsecured }) {
  const { proofValue, ...options } = proof;
  return {
    canonicalProof: await canonical({ '@context': unsecured['@context'], ...options }),
    canonicalDocument: await canonical(unsecured),
    // A Multikey starts with two bytes that say "Ed25519".
    ed25519: { key: base64(base58(proof.verificationMethod.split('#')[1], 34).subarray(2)), signature: base64(base58(proofValue, 64)) },
  };
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The bytes behind a multibase text of base58btc, which starts with "z". */
function base58(multibase, length) {
  const value = [...multibase.slice(1)].reduce((sum, letter) => sum * 58n + BigInt(ALPHABET.indexOf(letter)), 0n);
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex');
}

function jwtFloor(token, { x, y }) {
  const [header, payload, signature] = token.split('.');
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return {
    signingInput: `${header}.${payload}`,
    p256: { key: base64(Buffer.concat(point)), signature: base64(Buffer.from(signature, 'base64url')) },
  };
}
