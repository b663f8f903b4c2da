/**
 * What ecdsa-sd-2023 and bbs-2023 have in common (vc-di-ecdsa, section 3.4; vc-di-bbs, section 3.3): a holder shows some of the statements that the issuer
 * signed, with its own proof of that. The proof says which label each blank node had when it was signed, and which statements the issuer wanted always to be
 * shown. Labels are the holder's word: no two nodes may share one, or one thing that was signed could be told as two, or two as one.
 */
import { decodeBase64Url } from '../keys/encoding.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import { type Cbor, decodeCbor, isList, isMap } from './cbor.js';
import type { ProofObject } from './proof-shape.js';

/** The parts of a proof value; or why it has none. A base proof is the issuer's message to the holder, who must not hand it on. */
export function readParts(
  proof: ProofObject,
  at: string,
  headers: { readonly base: string; readonly derived: string; readonly others?: readonly string[] },
): { readonly values: readonly Cbor[] } | Outcome {
  const pointer = `${at}/proofValue`;
  const text = proof.proofValue ?? '';
  const bytes = text.startsWith('u') ? decodeBase64Url(text.slice(1)) : undefined;
  const header = [...(bytes?.subarray(0, 3) ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (header === headers.base) return failed('baseProof', { pointer });
  if (headers.others?.includes(header)) return undetermined('unsupportedProof', { pointer, detail: { header } });
  const values = bytes && header === headers.derived ? decodeCbor(bytes.subarray(3)) : undefined;
  return isList(values) && values.length === 5 ? { values } : failed('malformedProof', { pointer });
}

export function settled(holds: boolean, at: string): Outcome {
  return holds ? passed('ok', { pointer: at, detail: { disclosure: 'selective' } }) : failed('badSignature', { pointer: at });
}

const isNumber = (value: Cbor): value is number => typeof value === 'number';

/** Numbers that rise, so that each stands once. */
export function risingNumbers(value: Cbor | undefined): readonly number[] | undefined {
  if (!isList(value, isNumber)) return undefined;
  return value.every((one, index) => index === 0 || one > (value[index - 1] ?? one)) ? value : undefined;
}

/** Blank node as canonicalization names it → label as it was signed: a name for every number from 0, each its own. */
export function readLabels(value: Cbor | undefined, labelOf: (value: Cbor) => string | undefined): ReadonlyMap<string, string> | undefined {
  if (!isMap(value)) return undefined;
  const labels = new Map<string, string>();
  for (const [number, name] of value) {
    const label = labelOf(name);
    if (label === undefined) return undefined;
    labels.set(`c14n${number}`, label);
  }
  return new Set(labels.values()).size === labels.size ? labels : undefined;
}

export interface Statements {
  readonly mandatory: readonly string[];
  readonly others: readonly string[];
}

/** The statements under the labels of old, parted by what had to be shown; undefined when the proof speaks of other nodes or places than there are. */
export function partStatements(text: string, labels: ReadonlyMap<string, string>, mandatory: readonly number[]): Statements | undefined {
  const met = new Set<string>();
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => `${relabel(line, labels, met)}\n`);
  if (met.size !== labels.size || [...met].some((label) => !labels.has(label)) || (mandatory.at(-1) ?? -1) >= lines.length)
    return undefined;
  const chosen = new Set(mandatory);
  const sorted = lines.sort();
  return { mandatory: sorted.filter((_, index) => chosen.has(index)), others: sorted.filter((_, index) => !chosen.has(index)) };
}

/** Blank nodes only: what looks like one inside a literal or an address is text. */
function relabel(line: string, labels: ReadonlyMap<string, string>, met: Set<string>): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|<[^>]*>|_:(c14n\d+)/g, (token, label: string | undefined) => {
    if (label === undefined) return token;
    met.add(label);
    return `_:${labels.get(label) ?? label}`;
  });
}
