/**
 * bbs-2023, derived, in its baseline form (vc-di-bbs, section 3.3.7, "Verify Derived Proof"): a zero-knowledge proof that the issuer's BBS signature covers
 * what is shown. Forms that bind a holder or a pseudonym are drafts that change, and are unknown here.
 */

import { decodeBase64Url } from '../keys/encoding.js';
import { failed, type Outcome, undetermined } from '../outcome.js';
import { type BbsProof, checkBbsProof, readBbsProof } from './bbs-signature.js';
import { type Cbor, isBytes } from './cbor.js';
import { partStatements, readLabels, readParts, risingNumbers, settled } from './disclosed.js';
import type { ProofObject } from './proof-shape.js';
import type { Scheme, Signed } from './schemes.js';
import { digest } from './web-crypto.js';

interface Carried {
  readonly bbsProof: BbsProof;
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: readonly number[];
  /** Which of the signed messages the statements that are shown by choice were. */
  readonly selective: readonly number[];
  readonly presentationHeader: Uint8Array;
}

/** Signed statements, shown or not: each costs some milliseconds. A rich badge has some hundred. */
const mostMessages = 1_000;

const headers = {
  base: 'd95d02',
  derived: 'd95d03',
  others: ['d95d04', 'd95d05', 'd95d06', 'd95d07', 'd95d08', 'd95d09'],
};

export const bbs: Scheme = (proof, _suite, at) => {
  const carried = read(proof, at);
  return 'outcome' in carried ? carried : async (signed) => settled(await holds(carried, signed), at);
};

function read(proof: ProofObject, at: string): Carried | Outcome {
  const pointer = `${at}/proofValue`;
  const parts = readParts(proof, at, headers);
  if ('outcome' in parts) return parts;
  const [proofBytes, labelMap, indexes, selectiveIndexes, presentationHeader] = parts.values;
  const labels = readLabels(labelMap, shuffled);
  const [mandatory, selective] = [risingNumbers(indexes), risingNumbers(selectiveIndexes)];
  if (!isBytes(proofBytes) || !labels || !mandatory || !selective || !isBytes(presentationHeader))
    return failed('malformedProof', { pointer });
  const bbsProof = readBbsProof(proofBytes);
  if (!bbsProof) return failed('malformedProof', { pointer });
  const messages = bbsProof.hidden.length + selective.length;
  if ((selective.at(-1) ?? -1) >= messages) return failed('malformedProof', { pointer });
  if (messages > mostMessages) return undetermined('tooMuchWork', { pointer });
  return { bbsProof, labels, mandatory, selective, presentationHeader };
}

/** Labels are numbered in an order that the issuer's secret shuffled. */
const shuffled = (label: Cbor) => (typeof label === 'number' ? `b${label}` : undefined);

async function holds(carried: Carried, { proof, suite, key, at, earlier, hasher, ports }: Signed): Promise<boolean> {
  const { bbsProof, labels, mandatory, selective, presentationHeader } = carried;
  const [options, text] = await Promise.all([hasher.options(proof, suite, 'SHA-256', at), hasher.statements(earlier)]);
  const statements = partStatements(text, labels, mandatory);
  if (!statements || statements.others.length !== selective.length) return false;
  const always = await digest('SHA-256', statements.mandatory.join(''));
  return checkBbsProof(
    bbsProof,
    {
      publicKey: decodeBase64Url(key.jwk.x ?? '') ?? new Uint8Array(),
      header: Uint8Array.from([...options, ...always]),
      presentationHeader,
      shown: new Map(statements.others.map((line, index) => [selective[index] ?? 0, new TextEncoder().encode(line)])),
    },
    ports,
  );
}
