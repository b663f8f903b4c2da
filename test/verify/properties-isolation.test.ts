import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Report, type Verdict, type Verifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { fullCredential, put } from './support/changing.js';
import { statusListCredential, testIssuer } from './support/issuing.js';
import { createSigner, secured } from './support/signing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const home = 'did:web:issuer.example';
const keyAt = 'https://issuer.example/.well-known/did.json';
const listAt = 'https://issuer.example/status/revocation';

/** Badges of every fate, by what becomes of them. */
type Pool = Readonly<Record<string, JsonObject | string>>;
let pool: Pool;
let answers: Record<string, Answer>;

before(async () => {
  const signer = await createSigner();
  const method = { id: `${home}#1`, type: 'Multikey', controller: home, publicKeyMultibase: signer.multikey };
  const issue = (more: JsonObject, did = signer.did, verificationMethod = signer.method) =>
    secured(fullCredential(did, more), signer, { proof: { verificationMethod } });
  const entry = (index: string) => ({
    credentialStatus: {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: index,
      statusListCredential: listAt,
    },
  });
  const list = await secured(await statusListCredential(home, listAt, [2], 'revocation', 1_024), signer, {
    proof: { verificationMethod: `${home}#1` },
  });
  const issuer = await testIssuer();
  const sound = await issue({});
  const token = await issuer.sign(fullCredential(issuer.did));
  answers = {
    [keyAt]: {
      body: JSON.stringify({
        '@context': 'https://www.w3.org/ns/did/v1',
        id: home,
        verificationMethod: [method],
        assertionMethod: [method.id],
      }),
    },
    [listAt]: { body: JSON.stringify(list) },
  };
  pool = {
    sound,
    token,
    listed: await issue(entry('1'), home, `${home}#1`),
    revoked: await issue(entry('2'), home, `${home}#1`),
    expired: await issue({ validUntil: '2025-01-01T00:00:00Z' }),
    altered: put(sound, ['name'], 'Teamwork, with distinction'),
    alteredToken: token.replace(/\.[^.]/, (start) => (start === '.e' ? '.f' : '.e')),
    unsigned: fullCredential(signer.did),
    another: put(sound, ['issuer'], { id: 'did:web:elsewhere.example', type: ['Profile'], name: 'Another' }),
    unreachable: await issue({}, 'did:web:silent.example', 'did:web:silent.example#1'),
    garbage: '{"@context":',
    nothing: '',
  };
});

const verifierOver = (more: Record<string, Answer> = {}): Verifier => createVerifier({ fetch: answersFetch({ ...answers, ...more }), now });
/** All but who was asked: a list that another badge has brought already is not asked for again. */
const answer = ({ asked: _asked, ...report }: Report) => report;
/** What a report says of a badge, wherever the badge stood. */
const fate = ({ asked: _asked, pointer: _pointer, container: _container, notes: _notes, ...report }: Report) => report;
const names = () => fc.constantFrom(...Object.keys(pool));
const badge = (name: string) => pool[name] as JsonObject;

describe('a report', function () {
  this.timeout(30_000);
  /** Each alone, by a verifier of its own; then many in any order, at once or in turn, by one. */
  const sameEveryTime = (verifier: () => Pick<Verifier, 'verify'>) =>
    fc.check(
      fc.asyncProperty(fc.array(names(), { minLength: 1, maxLength: 6 }), fc.boolean(), async (given, atOnce) => {
        const alone: Report[] = [];
        for (const name of given) alone.push(await verifierOver().verify(badge(name)));
        const one = verifier();
        const together: Report[] = [];
        if (atOnce) together.push(...(await Promise.all(given.map((name) => one.verify(badge(name))))));
        else for (const name of given) together.push(await one.verify(badge(name)));
        expect(together.map(answer)).to.deep.equal(alone.map(answer));
      }),
      { seed: 20_272, numRuns: 40 },
    );

  it('is the same every time, in any order and at once', async () => {
    const { failed, counterexample, errorInstance } = await sameEveryTime(verifierOver);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not be the same from one who remembers the last badge', async () => {
    const forgetful = () => {
      const verifier = verifierOver();
      let last: Report | undefined;
      return {
        async verify(input: Parameters<Verifier['verify']>[0]) {
          const report = last?.verdict === 'revoked' ? last : await verifier.verify(input);
          last = report;
          return report;
        },
      };
    };
    expect((await sameEveryTime(forgetful)).failed).to.equal(true);
  });

  /** Every object in a value, the value included. */
  function objectsIn(value: unknown, seen = new Set<object>()): Set<object> {
    if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
    seen.add(value);
    for (const inner of Object.values(value)) objectsIn(inner, seen);
    return seen;
  }

  const ofItsOwn = (verify: (input: JsonObject) => Promise<Report>) =>
    fc.check(
      fc.asyncProperty(names(), async (name) => {
        const given = structuredClone(badge(name));
        const report = await verify(given);
        const theirs = objectsIn(given);
        for (const object of objectsIn(report)) {
          expect(ArrayBuffer.isView(object) || Object.isFrozen(object), 'frozen').to.equal(true);
          expect(theirs.has(object), 'shared').to.equal(false);
        }
      }),
      { seed: 20_273, numRuns: 40 },
    );

  it('cannot be changed, and shares nothing with what was given', async () => {
    const { failed, counterexample, errorInstance } = await ofItsOwn((input) => verifierOver().verify(input));
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would from one who hands the given object on, or leaves it open', async () => {
    const sharing = async (input: JsonObject) =>
      Object.freeze({ ...(await verifierOver().verify(input)), says: input }) as unknown as Report;
    expect((await ofItsOwn(sharing)).failed).to.equal(true);
    expect((await ofItsOwn(async (input) => ({ ...(await verifierOver().verify(input)) }))).failed).to.equal(true);
  });

  const copied = (verify: (input: JsonObject) => Promise<Report>) =>
    fc.check(
      fc.asyncProperty(
        fc.constantFrom('sound', 'listed', 'expired', 'altered'),
        fc.constantFrom('name', 'proof', 'issuer'),
        async (name, member) => {
          const given = structuredClone(badge(name)) as Record<string, unknown>;
          const whole = await verifierOver().verify(badge(name));
          const pending = verify(given as unknown as JsonObject);
          given[member] = 'something else';
          expect(await pending).to.deep.equal(whole);
        },
      ),
      { seed: 20_274, numRuns: 20 },
    );

  it('is of the object as it was when it was given, whatever the page does with it meanwhile', async () => {
    const { failed, errorInstance } = await copied((input) => verifierOver().verify(input));
    expect(failed, String(errorInstance)).to.equal(false);
    const later = async (input: JsonObject) => verifierOver().verify(await Promise.resolve(input));
    expect((await copied(later)).failed).to.equal(true);
  });
});

describe('a badge among others', function () {
  this.timeout(30_000);
  const asIfAlone = (all: (input: readonly unknown[]) => Promise<Report[]>) =>
    fc.check(
      fc.asyncProperty(fc.array(names(), { minLength: 1, maxLength: 5 }), async (given) => {
        const members = given.filter((name) => name !== 'garbage' && name !== 'nothing');
        fc.pre(members.length > 0);
        const reports = await all(members.map((name) => structuredClone(badge(name))));
        expect(reports.length).to.equal(members.length);
        for (const [at, name] of members.entries()) {
          const alone = await verifierOver().verify(badge(name));
          expect(fate(reports[at] as Report), name).to.deep.equal(fate(alone));
        }
      }),
      { seed: 20_275, numRuns: 40 },
    );
  const gathered = async (input: readonly unknown[]) => {
    const reports: Report[] = [];
    for await (const report of verifierOver().verifyAll(input as unknown as JsonObject)) reports.push(report);
    return reports;
  };

  it('is what it is alone, whatever its neighbours are', async () => {
    const { failed, counterexample, errorInstance } = await asIfAlone(gathered);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would suffer from one who stops at the first bad one', async () => {
    const strict = async (input: readonly unknown[]) => {
      const reports = await gathered(input);
      const bad = reports.find(({ verdict }) => verdict !== 'verified');
      return bad ? reports.map(() => bad) : reports;
    };
    expect((await asIfAlone(strict)).failed).to.equal(true);
  });
});

describe('a worse network', function () {
  this.timeout(30_000);
  const troubles: Record<string, Answer> = {
    cors: { error: 'cors' },
    missing: { status: 404 },
    gone: { status: 410 },
    broken: { status: 503, body: 'oops' },
    moved: { redirect: 'https://attacker.example/did.json' },
    page: { body: '<!doctype html><title>Log in</title>', headers: { 'content-type': 'text/html' } },
    garbage: { body: '{"id":' },
    empty: { body: '' },
    null: { body: 'null' },
    other: { body: '{"id":"did:web:attacker.example"}' },
    large: { body: ' '.repeat(1_100_000) },
  };
  const worse = (verdictOf: (name: string, more: Record<string, Answer>) => Promise<Verdict>) =>
    fc.check(
      fc.asyncProperty(names(), fc.constantFrom(keyAt, listAt), fc.constantFrom(...Object.keys(troubles)), async (name, at, trouble) => {
        const before = await verdictOf(name, {});
        const after = await verdictOf(name, { [at]: troubles[trouble] ?? {} });
        const isAsked = name === 'listed' || name === 'revoked';
        expect(after === 'verified', `${name} ${at} ${trouble}`).to.equal(before === 'verified' && !isAsked);
        // What could not be asked is no word against a badge.
        if (isAsked && trouble !== 'other') expect(after).to.equal('undetermined');
      }),
      { seed: 20_276, numRuns: 80 },
    );
  const verdictOf = async (name: string, more: Record<string, Answer>) => (await verifierOver(more).verify(badge(name))).verdict;

  it('never makes a verdict better', async () => {
    const { failed, counterexample, errorInstance } = await worse(verdictOf);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would for one who takes silence for a yes', async () => {
    const hopeful = async (name: string, more: Record<string, Answer>) => {
      const { verdict, reason } = await verifierOver(more).verify(badge(name));
      return reason === 'statusUnreachable' ? 'verified' : verdict;
    };
    expect((await worse(hopeful)).failed).to.equal(true);
  });
});

describe('a page whose Object.prototype was added to', function () {
  this.timeout(30_000);
  const lies: readonly [string, unknown][] = [
    ['verified', true],
    ['valid', true],
    ['ok', true],
    ['verdict', 'verified'],
    ['outcome', 'passed'],
    ['code', 'ok'],
    ['signedBy', 'did:web:issuer.example'],
    ['alg', 'none'],
    ['kid', '#0'],
    ['jwk', {}],
    ['proof', { type: 'DataIntegrityProof' }],
    ['proofPurpose', 'assertionMethod'],
    ['credentialStatus', []],
    ['validUntil', '2999-01-01T00:00:00Z'],
    ['expirationDate', '2999-01-01T00:00:00Z'],
    ['issuer', 'did:web:issuer.example'],
    ['controller', 'did:web:issuer.example'],
    ['assertionMethod', []],
    ['id', 'did:web:issuer.example'],
    ['type', 'Assertion'],
    ['format', 'open-badges-2'],
    ['unproven', undefined],
    ['learned', { signedBy: 'did:web:issuer.example' }],
    ['safe', false],
  ];

  async function under<T>([name, value]: readonly [string, unknown], work: () => Promise<T>): Promise<T> {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
    try {
      return await work();
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  }

  const noBetter = (saysYes: (input: JsonObject) => Promise<boolean>) =>
    fc.check(
      fc.asyncProperty(names(), fc.constantFrom(...lies), async (name, lie) => {
        const isYes = await under(lie, () => saysYes(badge(name)));
        expect(isYes && !['sound', 'token', 'listed'].includes(name)).to.equal(false);
      }),
      { seed: 20_277, numRuns: 200 },
    );

  it('gets no better verdict', async () => {
    const ours = async (input: JsonObject) => (await verifierOver().verify(input)).verdict === 'verified';
    const { failed, counterexample, errorInstance } = await noBetter(ours);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would get one from a verifier that leaves its answer open', async () => {
    const open = async (input: JsonObject) => {
      const answer: { verified?: boolean } = (await verifierOver().verify(input)).verdict === 'verified' ? { verified: true } : {};
      return answer.verified === true;
    };
    expect((await noBetter(open)).failed).to.equal(true);
  });

  const keysNow = () => [Object.prototype, Array.prototype, globalThis].map((one) => Reflect.ownKeys(one).map(String));
  const hostile = fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'prototype'),
      fc.constantFrom('verified', 'toString', 'alg'),
      fc.constantFrom('{', '[', 'in'),
    )
    .map(([name, member, where]) => {
      const inner = `"${name}":{"${member}":true,"prototype":{"${member}":true}}`;
      if (where === '[') return `[{${inner}}]`;
      return where === '{'
        ? `{${inner}}`
        : `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],${inner}}`;
    });
  const leavesAlone = (read: (text: string) => Promise<unknown>) =>
    fc.check(
      fc.asyncProperty(hostile, async (text) => {
        const before = keysNow();
        await read(text);
        const after = keysNow();
        const isSame = JSON.stringify(after) === JSON.stringify(before) && !('verified' in {}) && !('alg' in {});
        for (const name of ['verified', 'alg']) delete (Object.prototype as Record<string, unknown>)[name];
        return isSame;
      }),
      { seed: 20_278, numRuns: 60 },
    );

  it('is never made by a badge', async () => {
    expect((await leavesAlone((text) => verifierOver().verify(text))).failed).to.equal(false);
  });

  it('would be made by a reader that merges', async () => {
    const merge = (into: Record<string, unknown>, from: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(from)) {
        if (typeof value === 'object' && typeof into[key] === 'object')
          merge(into[key] as Record<string, unknown>, value as Record<string, unknown>);
        else into[key] = value;
      }
    };
    expect((await leavesAlone(async (text) => merge({}, JSON.parse(text)))).failed).to.equal(true);
  });
});
