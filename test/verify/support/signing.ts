/**
 * Keys and Data Integrity proofs made in the test itself: through WebCrypto and the public door of jsonld, so that nothing of the verifier signs what it then
 * verifies.
 */
import jsonld from 'jsonld';
import type { JsonObject } from '../../../packages/model/src/index.js';
import { loadContext } from '../../../packages/verify/src/contexts/table.js';
import { createFetchDocument } from '../../../packages/verify/src/fetch-document.js';
import { defaultLimits, type Ports } from '../../../packages/verify/src/ports.js';
import { type Answers, type AnswersFetch, answersFetch, fixedClock } from '../../support/clock-and-network.js';

export type SignerType = 'Ed25519' | 'P-256' | 'P-384';

export interface Signer {
  readonly type: SignerType;
  readonly multikey: string;
  readonly did: string;
  /** `did#key`, its one verification method. */
  readonly method: string;
  readonly jwk: JsonWebKey;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const prefixes: Record<SignerType, number[]> = { Ed25519: [0xed, 0x01], 'P-256': [0x80, 0x24], 'P-384': [0x81, 0x24] };

export const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const fromBase64Url = (text = '') =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function toBase58(bytes: Uint8Array): string {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (; value > 0n; value /= 58n) text = letters[Number(value % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

export const multibase = (...bytes: number[]) => `z${toBase58(Uint8Array.from(bytes))}`;

/** WebKitGTK fails to make one key in a hundred or so, those of which a number begins with a zero byte: then another one is made. */
async function keyPair(algorithm: Algorithm | EcKeyGenParams, tries = 5): Promise<CryptoKeyPair> {
  try {
    return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (error) {
    if (tries === 0) throw error;
    return keyPair(algorithm, tries - 1);
  }
}

export async function createSigner(type: SignerType = 'Ed25519'): Promise<Signer> {
  const algorithm = type === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: type };
  const { publicKey, privateKey } = await keyPair(algorithm);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const jwk = { kty, crv, x, ...(y && { y }) } as JsonWebKey;
  const odd = (fromBase64Url(y).at(-1) ?? 0) & 1;
  const multikey = multibase(...prefixes[type], ...(y ? [2 + odd] : []), ...fromBase64Url(x));
  const did = `did:key:${multikey}`;
  const how = { name: algorithm.name, hash: type === 'P-384' ? 'SHA-384' : 'SHA-256' };
  const sign = async (bytes: Uint8Array) => new Uint8Array(await crypto.subtle.sign(how, privateKey, Uint8Array.from(bytes)));
  return { type, multikey, did, method: `${did}#${multikey}`, jwk, sign };
}

/** A compact JWS over exactly this header and payload. */
export async function compact(header: unknown, payload: unknown, sign: Signer['sign']): Promise<string> {
  const text = (part: unknown) => (typeof part === 'string' ? part : JSON.stringify(part));
  const input = [header, payload].map((part) => toBase64Url(utf8(text(part)))).join('.');
  return `${input}.${toBase64Url(await sign(utf8(input)))}`;
}

const suites: Record<SignerType, string> = { Ed25519: 'eddsa-rdfc-2022', 'P-256': 'ecdsa-rdfc-2019', 'P-384': 'ecdsa-rdfc-2019' };

export interface SecureOptions {
  /** Members of the proof that differ; undefined leaves one out. They are signed. */
  readonly proof?: Readonly<Record<string, unknown>>;
  /** Proofs that the new one covers. */
  readonly earlier?: readonly JsonObject[];
  readonly contexts?: Readonly<Record<string, JsonObject>>;
}

/** A Data Integrity proof of a document, made as the specifications say (vc-di-eddsa, vc-di-ecdsa). */
export async function proofOf(
  document: JsonObject,
  signer: Signer,
  { proof = {}, earlier = [], contexts = {} }: SecureOptions = {},
): Promise<JsonObject> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: suites[signer.type],
    created: '2024-06-01T00:00:00Z',
    verificationMethod: signer.method,
    proofPurpose: 'assertionMethod',
    ...proof,
  };
  const config = JSON.parse(JSON.stringify(options)) as JsonObject;
  const { proof: _proof, ...unsecured } = document;
  const whole = earlier.length > 0 ? { ...unsecured, proof: earlier } : unsecured;
  const hash = signer.type === 'P-384' ? 'SHA-384' : 'SHA-256';
  const isJcs = String(config.cryptosuite).includes('-jcs-');
  const digestOf = async (value: JsonObject) => {
    const text = isJcs ? sorted(value) : await jsonld.canonize(value, canonizeOptions(hash, contexts));
    return new Uint8Array(await crypto.subtle.digest(hash, utf8(text)));
  };
  const [first, second] = await Promise.all([digestOf({ '@context': document['@context'], ...config }), digestOf(whole)]);
  const signature = await signer.sign(Uint8Array.from([...first, ...second]));
  return { ...config, proofValue: multibase(...signature) };
}

/** Hash of a proof's options, then of the document, both SHA-256 of canonical statements; the oracle is the public door of jsonld. */
export async function hashesOf({ proof: _proof, ...document }: JsonObject, options: JsonObject): Promise<Uint8Array> {
  const hashOf = async (value: object) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(await jsonld.canonize(value, canonizeOptions()))));
  return Uint8Array.from([...(await hashOf(options)), ...(await hashOf(document))]);
}

export async function secured(document: JsonObject, signer: Signer, options: SecureOptions = {}): Promise<JsonObject> {
  return { ...document, proof: await proofOf(document, signer, options) };
}

/** What the oracle is told; the contexts are the ones that the package ships. */
export function canonizeOptions(hash: 'SHA-256' | 'SHA-384' = 'SHA-256', contexts: Readonly<Record<string, JsonObject>> = {}): object {
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: structuredClone(await loadContext(url, contexts)),
    contextUrl: null,
  });
  return { base: null, safe: true, rdfDirection: 'i18n-datatype', documentLoader, canonizeOptions: { messageDigestAlgorithm: hash } };
}

/** Canonical JSON by way of a replacer, not of the verifier's own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );
}

/** Ports over a network of fixed answers. */
export function portsOver(answers: Answers = {}, changes: Partial<Ports> = {}): Ports & { readonly fetch: AnswersFetch } {
  const fetch = answersFetch(answers);
  const now = fixedClock('2026-11-15T12:00:00Z');
  const fetchDocument = createFetchDocument({ fetch, limits: defaultLimits, now });
  return { fetch, fetchDocument, now, limits: defaultLimits, contexts: {}, memo: (_key, make) => make(), ...changes };
}
