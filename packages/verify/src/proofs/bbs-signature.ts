/**
 * Proofs of BBS signatures over BLS12-381 with SHA-256 (draft-irtf-cfrg-bbs-signatures, sections 3.5.4 and 3.6.2; ciphersuite section 7.2.2). All curve
 * arithmetic is @noble/curves'; here is only which points are put together. Between two steps of some milliseconds the page gets its turn.
 */
import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { VerifyError } from '../errors.js';
import { blsPoint } from '../keys/bls-key.js';
import { fromInteger, toInteger } from '../keys/encoding.js';
import type { Pause } from '../pause.js';
import type { Ports } from '../ports.js';

const { Point } = bls12_381.G1;
type G1 = InstanceType<typeof Point>;
const order = bls12_381.fields.Fr.ORDER;
/** The suite's fixed base point (section 7.2.2). */
const p1 = Point.fromHex('a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9');

const utf8 = (text: string) => new TextEncoder().encode(text);
const api = 'BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_';
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const octets = (value: number | bigint, size: number) => fromInteger(BigInt(value), size);

/** A proof as it is sent (section 4.2.4.4, "octets to proof"). */
export interface BbsProof {
  readonly abar: G1;
  readonly bbar: G1;
  readonly d: G1;
  readonly e: bigint;
  readonly r1: bigint;
  readonly r3: bigint;
  /** One number for each message that is not shown. */
  readonly hidden: readonly bigint[];
  readonly challenge: bigint;
}

/** Points of the right group and none of them its identity, numbers from 1 to the order; else undefined. */
export function readBbsProof(bytes: Uint8Array): BbsProof | undefined {
  const [points, numbers] = [3 * 48, (bytes.length - 3 * 48) / 32];
  if (!Number.isInteger(numbers) || numbers < 4) return undefined;
  const [abar, bbar, d] = [0, 48, 96].map((start) => pointOf(bytes.slice(start, start + 48)));
  const scalars = Array.from({ length: numbers }, (_, index) => toInteger(bytes.subarray(points + index * 32, points + index * 32 + 32)));
  const [e, r1, r3, ...rest] = scalars;
  const challenge = rest.pop();
  const allThere = abar && bbar && d && e && r1 && r3 && challenge;
  if (!allThere || scalars.some((scalar) => scalar === 0n || scalar >= order)) return undefined;
  return { abar, bbar, d, e, r1, r3, hidden: rest, challenge };
}

function pointOf(bytes: Uint8Array): G1 | undefined {
  if (((bytes[0] ?? 0) & 0xc0) !== 0x80) return undefined;
  try {
    const point = Point.fromBytes(bytes);
    return point.is0() || !point.isTorsionFree() ? undefined : point;
  } catch {
    return undefined;
  }
}

export interface BbsQuestion {
  readonly publicKey: Uint8Array;
  readonly header: Uint8Array;
  readonly presentationHeader: Uint8Array;
  /** Place among all messages → message. */
  readonly shown: ReadonlyMap<number, Uint8Array>;
}

/** CoreProofVerify (section 3.6.4). @throws VerifyError aborted */
export async function checkBbsProof(
  proof: BbsProof,
  question: BbsQuestion,
  { pause, signal }: Pick<Ports, 'pause' | 'signal'>,
): Promise<boolean> {
  const { publicKey, header, presentationHeader, shown } = question;
  const w = blsPoint(publicKey);
  if (!w) return false;
  const turn = turns(pause, signal);
  const places = Array.from({ length: proof.hidden.length + shown.size }, (_, place) => place);
  const [q1, ...generators] = await generatorsFor(places.length + 1, turn);
  if (!q1) return false;
  const texts = [q1, ...generators].map((point) => point.toBytes(true));
  const domain = toScalar(joined(publicKey, octets(places.length, 8), ...texts, utf8(api), octets(header.length, 8), header));

  const { abar, bbar, d, e, r1, r3, challenge } = proof;
  await turn();
  const t1 = bbar.multiplyUnsafe(challenge).add(abar.multiplyUnsafe(e)).add(d.multiplyUnsafe(r1));
  let shownSum = p1.add(q1.multiplyUnsafe(domain));
  let hiddenSum = d.multiplyUnsafe(r3);
  const hidden = [...proof.hidden];
  const scalars = new Map([...shown].map(([place, message]) => [place, toScalar(message, 'MAP_MSG_TO_SCALAR_AS_HASH_')]));
  for (const [place, generator] of generators.entries()) {
    await turn();
    const scalar = scalars.get(place);
    if (scalar !== undefined) shownSum = shownSum.add(generator.multiplyUnsafe(scalar));
    else hiddenSum = hiddenSum.add(generator.multiplyUnsafe(hidden.shift() ?? 0n));
  }
  const t2 = shownSum.multiplyUnsafe(challenge).add(hiddenSum);

  const told = [...scalars].sort(([one], [other]) => one - other).flatMap(([place, scalar]) => [octets(place, 8), octets(scalar, 32)]);
  const points = [abar, bbar, d, t1, t2].map((point) => point.toBytes(true));
  const asked = joined(
    octets(scalars.size, 8),
    ...told,
    ...points,
    octets(domain, 32),
    octets(presentationHeader.length, 8),
    presentationHeader,
  );
  if (toScalar(asked) !== challenge) return false;
  // e(Ā, w) = e(B̄, base of G2): both without their last step, which is taken once for the two.
  const { pairing, fields, G2 } = bls12_381;
  await turn();
  const one = pairing(abar, w, false);
  await turn();
  const other = pairing(bbar, G2.Point.BASE.negate(), false);
  await turn();
  const { Fp12 } = fields;
  return Fp12.eql(Fp12.finalExponentiate(Fp12.mul(one, other)), Fp12.ONE);
}

/** hash_to_scalar (section 4.2.3). */
function toScalar(bytes: Uint8Array, purpose = 'H2S_'): bigint {
  return toInteger(expand_message_xmd(bytes, utf8(`${api}${purpose}`), 48, sha256)) % order;
}

let seed: Uint8Array | undefined;
/** The same points for every signature, made once each (section 4.1.1, "Generators calculation"). */
const known: G1[] = [];

async function generatorsFor(count: number, turn: () => Promise<void>): Promise<readonly G1[]> {
  const expand = (bytes: Uint8Array) => expand_message_xmd(bytes, utf8(`${api}SIG_GENERATOR_SEED_`), 48, sha256);
  while (known.length < count) {
    await turn();
    const next = expand(joined(seed ?? expand(utf8(`${api}MESSAGE_GENERATOR_SEED`)), octets(known.length + 1, 8)));
    // Another proof may have made some meanwhile; it can't have between these two lines.
    seed = next;
    known.push(bls12_381.G1.hashToCurve(next, { DST: utf8(`${api}SIG_GENERATOR_DST_`) }) as G1);
  }
  return known.slice(0, count);
}

/** What is asked between two steps: whether to go on, and whether it is the page's turn. */
function turns(pause: Pause | undefined, signal: AbortSignal | undefined): () => Promise<void> {
  return async () => {
    if (signal?.aborted) throw new VerifyError('aborted');
    await pause?.();
  };
}
