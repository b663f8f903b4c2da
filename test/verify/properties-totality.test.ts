import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Report, type VerifyInput } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { fullCredential, placesIn, put } from './support/changing.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';
import { faultOf, listedCodes } from './support/report-shape.js';
import { compact, createSigner, type Signer, secured } from './support/signing.js';

const listAt = 'https://issuer.example/status/revocation';
const now = fixedClock('2026-11-15T12:00:00Z');

/** Names that every object answers to, and names that are nearly right. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype), 'prototype'];
const nearly = [
  'none',
  'None',
  'HS256',
  'ES256 ',
  'es256',
  'ES256\u0000',
  'EdDSA ',
  'eddsa-rdfc-2022 ',
  'EDDSA-RDFC-2022',
  'revocation ',
  '',
];
const odd = fc.oneof(
  fc.constantFrom(...inherited),
  fc.constantFrom(...nearly),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, 0, 1, true, false, [], {}, [[]], ['ES256'], { toString: 'ES256' }),
);

type Settle = (input: JsonObject | string) => Promise<Pick<Report, 'verdict'>>;

describe('names of algorithms, suites, types and purposes, whatever they are', function () {
  this.timeout(30_000);
  let issuer: TestIssuer;
  let signer: Signer;
  let p256: Signer;
  let codes: ReadonlySet<string>;
  let sound: JsonObject;
  let verify: (input: JsonObject | string) => Promise<Report>;

  before(async () => {
    codes = await listedCodes();
    issuer = await testIssuer();
    signer = await createSigner();
    p256 = await createSigner('P-256');
    sound = await secured(fullCredential(signer.did), signer);
    const list = await issuer.sign(await statusListCredential(issuer.did, listAt, [2], 'revocation', 1_024), { header: { typ: 'vc+jwt' } });
    const verifier = createVerifier({ fetch: answersFetch({ [listAt]: { body: list } }), now });
    verify = (input) => verifier.verify(input);
  });

  const jwt = (header: object) => {
    const claims = { iss: p256.did, jti: soundCredential('').id, sub: 'did:example:ada', nbf: Date.parse('2024-06-01T00:00:00Z') / 1_000 };
    return compact({ alg: 'ES256', typ: 'JWT', kid: p256.method, ...header }, { ...soundCredential(p256.did), ...claims }, p256.sign);
  };
  const withEntry = (more: object) =>
    issuer.sign({
      ...soundCredential(issuer.did),
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1',
        statusListCredential: listAt,
        ...more,
      },
    } as unknown as JsonObject);
  const inProof = (member: string) => async (value: unknown) => put(sound, ['proof', member], value);

  /** Where a name stands → how a badge looks that has another there, and which names are the right one. */
  const places: Record<string, { make: (value: unknown) => Promise<JsonObject | string>; right: readonly unknown[] }> = {
    alg: { make: (value) => jwt({ alg: value }), right: ['ES256'] },
    kid: { make: (value) => jwt({ kid: value }), right: [] },
    crit: { make: (value) => jwt({ crit: value }), right: [] },
    cryptosuite: { make: inProof('cryptosuite'), right: ['eddsa-rdfc-2022'] },
    'type of a proof': { make: inProof('type'), right: ['DataIntegrityProof'] },
    proofPurpose: { make: inProof('proofPurpose'), right: ['assertionMethod'] },
    verificationMethod: { make: inProof('verificationMethod'), right: [] },
    'type of a status': { make: (value) => withEntry({ type: value }), right: ['BitstringStatusListEntry'] },
    statusPurpose: { make: (value) => withEntry({ statusPurpose: value }), right: ['revocation'] },
    statusListIndex: { make: (value) => withEntry({ statusListIndex: value }), right: [] },
  };

  const never = (settle: Settle, ask: (report: Report) => string | undefined = () => undefined) =>
    fc.check(
      fc.asyncProperty(fc.constantFrom(...Object.keys(places)), odd, async (name, value) => {
        const place = places[name];
        if (!place || place.right.includes(value)) return;
        // An index is a number as well as its name; the right type may stand in a list.
        const isIndex = name === 'statusListIndex' && /^\d+$/.test(String(value));
        const isListed = Array.isArray(value) && value.length === 1 && place.right.includes(value[0]);
        if (isIndex || isListed) return;
        const report = await settle(await place.make(value));
        expect(report.verdict).to.not.equal('verified');
        expect(ask(report as Report)).to.equal(undefined);
      }),
      { seed: 20_267, numRuns: 400 },
    );

  it('are settled with a code, and are never those that were meant', async () => {
    const { failed, counterexample, errorInstance } = await never(verify, (report) => faultOf(report, codes));
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('each are verified where they are the right ones', async () => {
    for (const [name, { make, right }] of Object.entries(places))
      for (const value of right) expect((await verify(await make(value))).verdict, name).to.equal('verified');
  });

  it('would be found in a table that is a plain object', async () => {
    const table: Record<string, string> = { 'eddsa-rdfc-2022': 'Ed25519' };
    const careless: Settle = async (input) => {
      const { cryptosuite } = (typeof input === 'string' ? {} : (input.proof ?? {})) as { cryptosuite?: unknown };
      return { verdict: table[String(cryptosuite)] ? 'verified' : 'undetermined' };
    };
    expect((await never(careless)).failed).to.equal(true);
  });

  it('can be anything in a key’s document, too', async () => {
    const kinds = fc.constantFrom('kty', 'crv', 'alg', 'use', 'key_ops', 'x');
    const { failed, counterexample } = await fc.check(
      fc.asyncProperty(kinds, odd, async (member, value) => {
        const jwk = { ...p256.jwk, [member]: value };
        const did = `did:jwk:${btoa(JSON.stringify(jwk).replace(/[^ -~]/g, '?'))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', '')}`;
        const claims = { iss: did, jti: soundCredential('').id, sub: 'did:example:ada', nbf: Date.parse('2024-06-01T00:00:00Z') / 1_000 };
        const token = await compact({ alg: 'ES256', kid: `${did}#0` }, { ...soundCredential(did), ...claims }, p256.sign);
        const report = await verify(token);
        // Some programs write null where they have nothing to say.
        const isRight = value === null && (member === 'use' || member === 'key_ops');
        return faultOf(report, codes) === undefined && (report.verdict === 'verified') === isRight;
      }),
      { seed: 20_268, numRuns: 150 },
    );
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });
});

describe('an answer', function () {
  this.timeout(30_000);
  let codes: ReadonlySet<string>;
  let sound: JsonObject;
  let token: string;
  const verifier = createVerifier({ fetch: answersFetch({}), now });
  before(async () => {
    codes = await listedCodes();
    const signer = await createSigner();
    sound = await secured(fullCredential(signer.did), signer);
    const issuer = await testIssuer();
    token = await issuer.sign(soundCredential(issuer.did));
  });

  /** Whatever a program may hand over: also what no badge is, what cannot be copied, and what throws when it is looked at. */
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const trap = new Proxy({}, { ownKeys: () => [][Number.NaN] as never, get: () => circle });
  const thrower = {
    get id(): never {
      throw new Error('No.');
    },
  };
  const anything = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      maxDepth: 3,
    }),
    fc.jsonValue(),
    fc.string(),
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom<unknown>(
      undefined,
      null,
      Symbol('x'),
      () => 1,
      circle,
      trap,
      thrower,
      new URL('https://a.example/'),
      new URL('data:,{}'),
    ),
  );
  const nearlySound = fc
    .tuple(fc.nat(1_000), fc.jsonValue({ maxDepth: 2 }))
    .map(([at, value]) => put(sound, placesIn(sound)[at % placesIn(sound).length] ?? ['id'], value));
  const cutOff = fc.tuple(fc.nat(), fc.string({ maxLength: 5 })).map(([at, between]) => {
    const text = at % 2 ? token : JSON.stringify(sound);
    return text.slice(0, at % text.length) + between + text.slice((at * 7) % text.length);
  });
  // The badge is there once `before` has run: those that are made of it are made then.
  const inputs = () => fc.oneof({ weight: 2, arbitrary: anything }, nearlySound, cutOff);

  const closed = (verify: (input: VerifyInput) => Promise<unknown>) =>
    fc.check(
      fc.asyncProperty(inputs(), async (input) => {
        const late = new Promise<string>((resolve) => setTimeout(resolve, 2_000, 'late'));
        const report = await Promise.race([verify(input as VerifyInput), late]);
        expect(report === 'late' ? 'it hangs' : faultOf(report, codes)).to.equal(undefined);
      }),
      { seed: 20_269, numRuns: 500 },
    );

  it('is always a report of known words, in time, and never a rejection', async () => {
    const { failed, counterexample, errorInstance } = await closed((input) => verifier.verify(input));
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not be for one who lets errors out, and for one who tells them', async () => {
    const open = async (input: VerifyInput) => verifier.verify(JSON.parse(String(input)));
    expect((await closed(open)).failed).to.equal(true);
    const telling = async (input: VerifyInput) => ({ ...(await verifier.verify(input)), reason: String(new Error('x').stack) });
    expect((await closed(telling)).failed).to.equal(true);
  });

  it('is one for each badge of a collection as well', async () => {
    const many = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 1 }), nearlySound, fc.constant('token')), { maxLength: 4 });
    const { failed, counterexample, errorInstance } = await fc.check(
      fc.asyncProperty(many, async (input) => {
        const given = input.map((one) => (one === 'token' ? token : one));
        for await (const report of verifier.verifyAll(given as unknown as VerifyInput)) expect(faultOf(report, codes)).to.equal(undefined);
      }),
      { seed: 20_270, numRuns: 120 },
    );
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('of a proof alone has a word and a code', async () => {
    const document = fc.oneof(nearlySound, cutOff, fc.jsonValue(), fc.string());
    const { failed, counterexample, errorInstance } = await fc.check(
      fc.asyncProperty(document, async (input) => {
        const { outcome, code } = await verifier.verifyProof(input as JsonObject);
        expect(outcome).to.be.oneOf(['passed', 'failed', 'undetermined', 'notApplicable']);
        expect(codes.has(code), code).to.equal(true);
      }),
      { seed: 20_271, numRuns: 300 },
    );
    expect(failed, `${fc.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });
});
