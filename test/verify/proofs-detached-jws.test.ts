import { secp256k1 } from '@noble/curves/secp256k1.js';
import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { checkProofs } from '../../packages/verify/src/proofs/check-proofs.js';
import { soundCredential } from './support/issuing.js';
import { createSigner, hashesOf, multibase, portsOver, type Signer, toBase64Url, utf8 } from './support/signing.js';

const header = (alg: string, more: object = {}) => ({ alg, b64: false, crit: ['b64'], ...more });
const suite2020 = 'https://w3id.org/security/suites/jws-2020/v1';

/** A credential of VC 1.1, which defines Ed25519Signature2018 itself. */
function credentialOf(did: string, ...contexts: string[]): JsonObject {
  const { validFrom: _from, ...rest } = soundCredential(did) as JsonObject;
  const models = ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'];
  return { ...rest, '@context': [...models, ...contexts], issuanceDate: '2024-06-01T00:00:00Z' };
}

interface Made {
  readonly head?: unknown;
  readonly type?: string;
  readonly proof?: JsonObject;
  readonly sign?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Signed by way of the specification: the header, a dot, and the two hashes as they are. */
async function signed(
  document: JsonObject,
  signer: Pick<Signer, 'method' | 'sign'>,
  { head, type = 'JsonWebSignature2020', proof = {} }: Made = {},
) {
  const options = { type, created: '2024-06-01T00:00:00Z', verificationMethod: signer.method, proofPurpose: 'assertionMethod', ...proof };
  const first = toBase64Url(utf8(JSON.stringify(head ?? header('EdDSA'))));
  const hashes = await hashesOf(document, { '@context': document['@context'], ...options } as JsonObject);
  const signature = await signer.sign(Uint8Array.from([...utf8(`${first}.`), ...hashes]));
  return { ...document, proof: { ...options, jws: `${first}..${toBase64Url(signature)}` } };
}

async function settle(document: JsonObject): Promise<string> {
  const [finding] = await checkProofs({ document }, portsOver());
  return `${finding?.outcome} ${finding?.code} ${finding?.pointer}`;
}

const jwsOf = (document: { proof: { jws: string } }) => document.proof.jws;

describe('a JWS without its payload', () => {
  it('passes as JsonWebSignature2020 with Ed25519, P-256 and P-384, and not when a word changes', async () => {
    for (const [type, alg] of [
      ['Ed25519', 'EdDSA'],
      ['P-256', 'ES256'],
      ['P-384', 'ES384'],
    ] as const) {
      const signer = await createSigner(type);
      const document = await signed(credentialOf(signer.did, suite2020), signer, { head: header(alg) });
      expect(await settle(document), type).to.equal('passed ok /proof');
      expect(await settle({ ...document, name: 'Forged' }), type).to.equal('failed badSignature /proof');
    }
  });

  it('passes as JsonWebSignature2020 with secp256k1, which no engine knows', async () => {
    const secret = secp256k1.utils.randomSecretKey();
    const multikey = multibase(0xe7, 0x01, ...secp256k1.getPublicKey(secret));
    const signer = { method: `did:key:${multikey}#${multikey}`, sign: async (bytes: Uint8Array) => secp256k1.sign(bytes, secret) };
    const document = await signed(credentialOf(`did:key:${multikey}`, suite2020), signer, { head: header('ES256K') });
    expect(await settle(document)).to.equal('passed ok /proof');
    expect(await settle({ ...document, name: 'Forged' })).to.equal('failed badSignature /proof');
  });

  it('passes as Ed25519Signature2018', async () => {
    const signer = await createSigner();
    const document = await signed(credentialOf(signer.did), signer, { type: 'Ed25519Signature2018' });
    expect(await settle(document)).to.equal('passed ok /proof');
    expect(await settle({ ...document, name: 'Forged' })).to.equal('failed badSignature /proof');
  });

  it('passes where only the proof names the context of its suite, which was then read after the document’s', async () => {
    const signer = await createSigner();
    const document = credentialOf(signer.did);
    const contexts = [...(document['@context'] as string[]), suite2020];
    const whole = await signed(document, signer, { proof: { '@context': contexts } });
    const { '@context': _contexts, ...rest } = whole.proof as JsonObject;
    expect(await settle({ ...whole, proof: { '@context': suite2020, ...rest } })).to.equal('passed ok /proof');
  });

  const rows: [string, Made | ((jws: string) => string), string][] = [
    ['a payload of its own', (jws) => jws.replace('..', '.e30.'), 'failed malformedProof /proof/jws'],
    ['two parts', (jws) => jws.replace('..', '.'), 'failed malformedProof /proof/jws'],
    ['padding', (jws) => `${jws}=`, 'failed malformedProof /proof/jws'],
    ['no signature', (jws) => `${jws.split('.')[0]}..`, 'failed malformedProof /proof/jws'],
    ['a signature of zeros', (jws) => `${jws.split('.')[0]}..${toBase64Url(new Uint8Array(64))}`, 'failed badSignature /proof'],
    ['no header', (jws) => `..${jws.split('.')[2]}`, 'failed malformedProof /proof/jws'],
    ['b64 that is true', { head: header('EdDSA', { b64: true }) }, 'failed headerNotAllowed /proof/jws'],
    ['b64 that is not critical', { head: { alg: 'EdDSA', b64: false } }, 'failed headerNotAllowed /proof/jws'],
    ['another critical header', { head: header('EdDSA', { crit: ['b64', 'exp'] }) }, 'failed headerNotAllowed /proof/jws'],
    ['a key in the header', { head: header('EdDSA', { jwk: {} }) }, 'failed headerNotAllowed /proof/jws'],
    ['no algorithm', { head: header('none') }, 'failed algorithmNotAllowed /proof/jws'],
    ['a symmetric algorithm', { head: header('HS256') }, 'failed algorithmNotAllowed /proof/jws'],
    ['the algorithm of another key', { head: header('ES256') }, 'failed algorithmNotAllowed /proof/jws'],
    ['an algorithm that is not known', { head: header('Ed448') }, 'undetermined unsupportedProof /proof/jws'],
    ['a member of a prototype for an algorithm', { head: header('constructor') }, 'failed algorithmNotAllowed /proof/jws'],
  ];
  for (const [title, change, expected] of rows) {
    it(`does not pass with ${title}`, async () => {
      const signer = await createSigner();
      const document = credentialOf(signer.did, suite2020);
      const made = await signed(document, signer, typeof change === 'function' ? {} : change);
      const jws = typeof change === 'function' ? change(jwsOf(made)) : jwsOf(made);
      expect(await settle({ ...made, proof: { ...made.proof, jws } })).to.equal(expected);
    });
  }

  it('does not stand beside a proof value', async () => {
    const signer = await createSigner();
    const made = await signed(credentialOf(signer.did, suite2020), signer);
    expect(await settle({ ...made, proof: { ...made.proof, proofValue: 'zAAA' } })).to.equal('failed malformedProof /proof/jws');
  });
});
