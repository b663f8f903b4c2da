import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exportJWK, generateKeyPair } from 'jose';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Verdict } from '../../packages/verify/src/index.js';
import { type Answer, type Answers, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { fullCredential } from './support/changing.js';
import { compact, createSigner, type Signer, type SignerType, secured, toBase64Url, utf8 } from './support/signing.js';

const now = fixedClock('2026-11-15T12:00:00Z');

/** A document, who is named as its issuer, and what the network says of keys. */
interface Made {
  readonly input: JsonObject | string;
  readonly answers?: Answers;
}

const verdictOf = async ({ input, answers = {} }: Made): Promise<Verdict> =>
  (await createVerifier({ fetch: answersFetch(answers), now }).verify(input)).verdict;

/** The key fits what was signed; whose it is, is not asked. */
const signatureAlone = async ({ input, answers = {} }: Made): Promise<Verdict> =>
  (await createVerifier({ fetch: answersFetch(answers), now }).verifyProof(input)).outcome === 'passed' ? 'verified' : 'invalid';

const [home, elsewhere] = ['did:web:issuer.example', 'did:web:attacker.example'];
const didDocument = (id: string, method: object, more: object = {}): Answer => ({
  body: JSON.stringify({ '@context': 'https://www.w3.org/ns/did/v1', id, verificationMethod: [method], ...more }),
});
const multikeyOf = (signer: { multikey: string }, id: string, controller: string) => ({
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase: signer.multikey,
});
const documents = (named: string, at: (id: string) => Answer): Answers => ({
  [`https://${named.slice('did:web:'.length)}/.well-known/did.json`]: at(named),
});

type Place = (issuer: Signer, other: Signer) => Promise<Made>;
const badge = (issuer: string, other: Signer, verificationMethod: unknown) =>
  secured(fullCredential(issuer), other, { proof: { verificationMethod } });

/** Where a proof can name a key: the issuer is the first, and the second signs. */
const proofPlaces: Record<string, Place> = {
  'the other’s own name': async (issuer, other) => ({ input: await badge(issuer.did, other, other.method) }),
  'the issuer’s name': async (issuer, other) => ({ input: await badge(issuer.did, other, issuer.method) }),
  'a fragment of the issuer': async (issuer, other) => ({ input: await badge(issuer.did, other, `${issuer.did}#${other.multikey}`) }),
  'an object in its place': async (issuer, other) => {
    const named = await badge(issuer.did, other, issuer.method);
    return {
      input: { ...named, proof: { ...(named.proof as JsonObject), verificationMethod: multikeyOf(other, issuer.method, issuer.did) } },
    };
  },
  'an issuer that is spelled with a fragment': async (issuer, other) => ({
    input: await badge(`${issuer.did}#${issuer.multikey}`, other, other.method),
  }),
  'another’s document that names the issuer as controller': async (_issuer, other) => ({
    input: await badge(home, other, `${elsewhere}#1`),
    answers: documents(elsewhere, (id) => didDocument(id, multikeyOf(other, `${id}#1`, home), { assertionMethod: [`${id}#1`] })),
  }),
  'another’s document under the issuer’s id': async (_issuer, other) => ({
    input: await badge(home, other, `${elsewhere}#1`),
    answers: documents(elsewhere, () =>
      didDocument(home, multikeyOf(other, `${elsewhere}#1`, home), { assertionMethod: [`${elsewhere}#1`] }),
    ),
  }),
  'the issuer’s document, for logging in': async (_issuer, other) => ({
    input: await badge(home, other, `${home}#1`),
    answers: documents(home, (id) =>
      didDocument(id, multikeyOf(other, `${id}#1`, id), { authentication: [`${id}#1`], assertionMethod: [] }),
    ),
  }),
  'the issuer’s document, where it is another’s': async (_issuer, other) => ({
    input: await badge(home, other, `${home}#1`),
    answers: documents(home, (id) => didDocument(id, multikeyOf(other, `${id}#1`, elsewhere), { assertionMethod: [`${id}#1`] })),
  }),
  'the issuer’s document, which has another key of that name': async (issuer, other) => ({
    input: await badge(home, other, `${home}#1`),
    answers: documents(home, (id) => didDocument(id, multikeyOf(issuer, `${id}#1`, id), { assertionMethod: [`${id}#1`] })),
  }),
};

/** The same, where the key that the document names is the one that signed: or the rows above would prove nothing. */
const soundPlaces: Record<string, Place> = {
  'the own name': async (issuer) => ({ input: await badge(issuer.did, issuer, issuer.method) }),
  'the issuer’s document': async (issuer) => ({
    input: await badge(home, issuer, `${home}#1`),
    answers: documents(home, (id) => didDocument(id, multikeyOf(issuer, `${id}#1`, id), { assertionMethod: [`${id}#1`] })),
  }),
};

const types: readonly SignerType[] = ['Ed25519', 'P-256', 'P-384'];
const pairs = types.flatMap((one) => types.map((other) => [one, other] as const));

/** Two keys of each type: an issuer's and another's. */
async function ring(): Promise<(type: SignerType, whose: 'issuer' | 'other') => Signer> {
  const keys = new Map<string, Signer>();
  for (const type of types) for (const whose of ['issuer', 'other']) keys.set(`${type} ${whose}`, await createSigner(type));
  return (type, whose) => keys.get(`${type} ${whose}`) as Signer;
}

const never = (places: Record<string, Place>, keyOf: Awaited<ReturnType<typeof ring>>, verdict: typeof verdictOf) =>
  fc.check(
    fc.asyncProperty(fc.constantFrom(...pairs), fc.constantFrom(...Object.keys(places)), async ([one, other], place) => {
      const made = await places[place]?.(keyOf(one, 'issuer'), keyOf(other, 'other'));
      return made !== undefined && (await verdict(made)) !== 'verified';
    }),
    { seed: 20_265, numRuns: 150 },
  );

describe('a badge that names one issuer and is signed by another, in a proof', function () {
  this.timeout(30_000);
  let keyOf: Awaited<ReturnType<typeof ring>>;
  before(async () => {
    keyOf = await ring();
  });

  it('is never verified, for any two types of keys and wherever a key is named', async () => {
    const { failed, counterexample } = await never(proofPlaces, keyOf, verdictOf);
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });

  it('would be for one who asks whether the signature fits, and not whose it is', async () => {
    expect((await never(proofPlaces, keyOf, signatureAlone)).failed).to.equal(true);
  });

  for (const [place, make] of Object.entries(soundPlaces)) {
    it(`is verified when they are one, by ${place}`, async () => {
      for (const type of types) expect(await verdictOf(await make(keyOf(type, 'issuer'), keyOf(type, 'issuer')))).to.equal('verified');
    });
  }
});

const algorithms = ['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'] as const;
interface TokenKey {
  readonly alg: string;
  readonly did: string;
  readonly jwk: JsonObject;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const how: Record<string, object> = {
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
  ES384: { name: 'ECDSA', hash: 'SHA-384' },
  ES512: { name: 'ECDSA', hash: 'SHA-512' },
  RS256: { name: 'RSASSA-PKCS1-v1_5' },
  PS256: { name: 'RSA-PSS', saltLength: 32 },
  EdDSA: { name: 'Ed25519' },
};

async function tokenKey(alg: string): Promise<TokenKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const { kty, crv, x, y, n, e } = await exportJWK(publicKey);
  const jwk = JSON.parse(JSON.stringify({ kty, crv, x, y, n, e })) as JsonObject;
  const algorithm = how[alg] as AlgorithmIdentifier;
  return {
    alg,
    jwk,
    did: `did:jwk:${toBase64Url(utf8(JSON.stringify(jwk)))}`,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, Uint8Array.from(bytes))),
  };
}

type TokenPlace = (issuer: TokenKey, other: TokenKey) => Promise<Made>;
const token = (iss: string, by: TokenKey, header: object, claims: object = {}) => {
  const { id, ...credential } = fullCredential(iss) as JsonObject & { id: string };
  const registered = { iss, jti: id, sub: 'did:example:ada', nbf: Date.parse('2024-06-01T00:00:00Z') / 1_000 };
  return compact({ alg: by.alg, typ: 'JWT', ...header }, { id, ...credential, ...registered, ...claims }, by.sign);
};
const jwksAt = (address: string, ...keys: JsonObject[]): Answers => ({ [address]: { body: JSON.stringify({ keys }) } });

const tokenPlaces: Record<string, TokenPlace> = {
  'kid, by its own name': async (issuer, other) => ({ input: await token(issuer.did, other, { kid: `${other.did}#0` }) }),
  'kid, by the issuer’s name': async (issuer, other) => ({ input: await token(issuer.did, other, { kid: `${issuer.did}#0` }) }),
  'jwk alone': async (issuer, other) => ({ input: await token(issuer.did, other, { jwk: other.jwk }) }),
  'jwk beside the issuer’s kid': async (issuer, other) => ({
    input: await token(issuer.did, other, { kid: `${issuer.did}#0`, jwk: other.jwk }),
  }),
  'jwk that says that it is the issuer’s': async (issuer, other) => ({
    input: await token(issuer.did, other, { jwk: { ...other.jwk, kid: `${issuer.did}#0` } }),
  }),
  'jku of its own': async (issuer, other) => ({
    input: await token(issuer.did, other, { kid: '1', jku: 'https://attacker.example/jwks.json' }),
    answers: jwksAt('https://attacker.example/jwks.json', { ...other.jwk, kid: '1' }),
  }),
  'kid at another host': async (_issuer, other) => ({
    input: await token('https://issuer.example/profile', other, { kid: 'https://attacker.example/.well-known/jwks.json#1' }),
    answers: jwksAt('https://attacker.example/.well-known/jwks.json', { ...other.jwk, kid: '1' }),
  }),
  'kid at a host that begins alike': async (_issuer, other) => ({
    input: await token('https://issuer.example/profile', other, { kid: 'https://issuer.example.attacker.example/jwks.json#1' }),
    answers: jwksAt('https://issuer.example.attacker.example/jwks.json', { ...other.jwk, kid: '1' }),
  }),
  'iss of its own': async (issuer, other) => ({ input: await token(issuer.did, other, { kid: `${other.did}#0` }, { iss: other.did }) }),
  'a fragment of the issuer': async (issuer, other) => ({
    input: await token(issuer.did, other, { kid: `${issuer.did}#1`, jwk: other.jwk }),
  }),
};

describe('a badge that names one issuer and is signed by another, as a token', function () {
  this.timeout(30_000);
  const keys = new Map<string, TokenKey>();
  before(async () => {
    for (const alg of algorithms) for (const whose of ['issuer', 'other']) keys.set(`${alg} ${whose}`, await tokenKey(alg));
  });
  const of = (alg: string, whose: string) => keys.get(`${alg} ${whose}`) as TokenKey;

  const neverAsToken = (verdict: typeof verdictOf) =>
    fc.check(
      fc.asyncProperty(
        fc.constantFrom(...algorithms),
        fc.constantFrom(...algorithms),
        fc.constantFrom(...Object.keys(tokenPlaces)),
        async (one, other, place) => {
          const made = await tokenPlaces[place]?.(of(one, 'issuer'), of(other, 'other'));
          return made !== undefined && (await verdict(made)) !== 'verified';
        },
      ),
      { seed: 20_266, numRuns: 200 },
    );

  it('is never verified, for any two algorithms and wherever a key is named', async () => {
    const { failed, counterexample } = await neverAsToken(verdictOf);
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });

  it('would be for one who takes the key that the token names', async () => {
    expect((await neverAsToken(signatureAlone)).failed).to.equal(true);
  });

  it('is verified when they are one', async () => {
    for (const alg of algorithms) {
      const issuer = of(alg, 'issuer');
      expect(await verdictOf({ input: await token(issuer.did, issuer, { kid: `${issuer.did}#0` }) }), alg).to.equal('verified');
    }
  });
});
