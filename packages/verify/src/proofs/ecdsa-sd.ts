/**
 * ecdsa-sd-2023, derived (vc-di-ecdsa, section 3.4.6, "Verify Derived Proof"). The issuer's key signs the options, a key made for this one badge, and the
 * statements that are always shown; the key made for the badge signs each of the others. The specification's prose calls both keys `publicKey`: taking the
 * badge's own for the first signature would let anybody forge.
 */
import { decompress } from '../keys/compressed-point.js';
import { encodeBase64Url } from '../keys/encoding.js';
import { curveKey, type KeyMaterial } from '../keys/key-hygiene.js';
import { failed, type Outcome } from '../outcome.js';
import { algorithmFor } from './algorithms.js';
import { type Cbor, isBytes, isList } from './cbor.js';
import { partStatements, readLabels, readParts, risingNumbers, settled } from './disclosed.js';
import type { ProofObject } from './proof-shape.js';
import type { Scheme, Signed } from './schemes.js';
import { digest, fits } from './web-crypto.js';

interface Carried {
  readonly baseSignature: Uint8Array;
  /** The key made for this badge, as it was signed: two bytes of prefix and a compressed point. */
  readonly keyBytes: Uint8Array;
  readonly key: KeyMaterial;
  readonly signatures: readonly Uint8Array[];
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: readonly number[];
}

export const ecdsaSd: Scheme = (proof, _suite, at) => {
  const carried = read(proof, at);
  return 'outcome' in carried ? carried : async (signed) => settled(await holds(carried, signed), at);
};

function read(proof: ProofObject, at: string): Carried | Outcome {
  const parts = readParts(proof, at, { base: 'd95d00', derived: 'd95d01' });
  if ('outcome' in parts) return parts;
  const [baseSignature, keyBytes, signatures, labelMap, indexes] = parts.values;
  const key = badgeKey(keyBytes);
  const labels = readLabels(labelMap, (label) => (isBytes(label, 32) ? `u${encodeBase64Url(label)}` : undefined));
  const mandatory = risingNumbers(indexes);
  const form = isBytes(baseSignature, 64) && isBytes(keyBytes, 35) && isList(signatures, isSignature);
  if (!form || !key || !labels || !mandatory) return failed('malformedProof', { pointer: `${at}/proofValue` });
  return { baseSignature, keyBytes, key, signatures, labels, mandatory };
}

const isSignature = (value: Cbor): value is Uint8Array => isBytes(value, 64);

/** A P-256 key as multikey bytes: 35 of them in practice, whatever the prose says. */
function badgeKey(value: Cbor | undefined): KeyMaterial | undefined {
  if (!isBytes(value, 35) || value[0] !== 0x80 || value[1] !== 0x24) return undefined;
  const point = decompress('P-256', value.slice(2));
  return point && curveKey('P-256', point.x, point.y);
}

async function holds(carried: Carried, { proof, suite, key, at, earlier, hasher }: Signed): Promise<boolean> {
  const { baseSignature, keyBytes, signatures, labels, mandatory } = carried;
  const algorithm = algorithmFor('P-256');
  const [options, text] = await Promise.all([hasher.options(proof, suite, 'SHA-256', at), hasher.statements(earlier)]);
  const statements = partStatements(text, labels, mandatory);
  if (!algorithm || !statements || signatures.length !== statements.others.length) return false;
  const always = await digest('SHA-256', statements.mandatory.join(''));
  if (!(await fits(key, algorithm, baseSignature, Uint8Array.from([...options, ...keyBytes, ...always])))) return false;
  const fitting = statements.others.map((line, index) =>
    fits(carried.key, algorithm, signatures[index] ?? new Uint8Array(), new TextEncoder().encode(line)),
  );
  return (await Promise.all(fitting)).every((good) => good);
}
