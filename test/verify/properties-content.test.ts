import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Verdict } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { changedAt, fullCredential, type Path, placesIn, put, valueAt } from './support/changing.js';
import { type TestIssuer, testIssuer } from './support/issuing.js';
import { createSigner, fromBase64Url, secured, toBase64Url } from './support/signing.js';

const verifier = createVerifier({ fetch: answersFetch({}), now: fixedClock('2026-11-15T12:00:00Z') });
const verdictOf = async (input: JsonObject | string): Promise<Verdict> => (await verifier.verify(input)).verdict;

/** What can be done to a value so that it is another one, and not the same said in another way. */
const changes: Record<string, (document: JsonObject, path: Path) => JsonObject> = {
  other: (document, path) => put(document, path, another(valueAt(document, path))),
  gone: (document, path) =>
    changedAt(document, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    }),
  number: (document, path) => put(document, path, valueAt(document, path) === 17 ? 18 : 17),
  object: (document, path) => put(document, path, { id: 'urn:uuid:0', name: 'Another' }),
  more: (document, path) =>
    changedAt(document, path, (holder, key) => {
      const value = holder[key];
      if (Array.isArray(value)) value.push('urn:uuid:0');
      else if (typeof value === 'object') holder[key] = { ...value, description: 'With distinction.' };
      else holder[key] = [value, 'urn:uuid:0'];
    }),
  unheardOf: (document, path) =>
    changedAt(document, path, (holder, key) => {
      if (Array.isArray(holder)) holder.push({ honours: 'summa cum laude' });
      else holder[`${key}Honours`] = 'summa cum laude';
    }),
  null: (document, path) => put(document, path, null),
};

function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'x';
}

const how = fc.constantFrom(...Object.keys(changes));
const fixed = { seed: 20_261, numRuns: 160 };

describe('what was signed, whatever is changed in it', function () {
  this.timeout(30_000);
  const signed = new Map<string, JsonObject>();
  let issuer: TestIssuer;
  before(async () => {
    for (const [name, type, suite] of [
      ['eddsa-rdfc-2022', 'Ed25519', {}],
      ['ecdsa-rdfc-2019', 'P-256', {}],
      ['eddsa-jcs-2022', 'Ed25519', { cryptosuite: 'eddsa-jcs-2022' }],
    ] as const) {
      const signer = await createSigner(type);
      signed.set(name, await secured(fullCredential(signer.did), signer, { proof: suite }));
    }
    issuer = await testIssuer();
  });

  const neverVerified = (suite: string, verdict: typeof verdictOf) => {
    const sound = signed.get(suite) as JsonObject;
    return fc.check(
      fc.asyncProperty(fc.constantFrom(...placesIn(sound)), how, async (path, kind) => {
        const document = changes[kind]?.(sound, path) as JsonObject;
        if (JSON.stringify(document) === JSON.stringify(sound)) return true;
        return (await verdict(document)) !== 'verified';
      }),
      fixed,
    );
  };

  for (const suite of ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022']) {
    it(`is never verified again (${suite})`, async () => {
      expect(await verdictOf(signed.get(suite) as JsonObject)).to.equal('verified');
      const { failed, counterexample } = await neverVerified(suite, verdictOf);
      expect(failed, JSON.stringify(counterexample)).to.equal(false);
    });
  }

  it('would be for one who always says yes, and for one who does not look at results', async () => {
    expect((await neverVerified('eddsa-rdfc-2022', async () => 'verified')).failed).to.equal(true);
    const { credentialSubject } = signed.get('eddsa-rdfc-2022') as { credentialSubject: JsonObject };
    const careless = (document: JsonObject | string) => {
      const subject = (document as { credentialSubject?: unknown }).credentialSubject;
      if (typeof subject !== 'object' || subject === null) return verdictOf(document);
      return verdictOf({ ...(document as JsonObject), credentialSubject: { ...subject, result: credentialSubject.result } } as JsonObject);
    };
    expect((await neverVerified('eddsa-rdfc-2022', careless)).failed).to.equal(true);
  });

  /** One letter of a token, the last of a part as often as any other, for its lowest bits may carry nothing. */
  const oneLetter = (verdict: typeof verdictOf, token: string) => {
    const ends = token.split('.').map((_part, at, parts) => parts.slice(0, at + 1).join('.').length - 1);
    const place = fc.oneof(fc.nat(token.length - 1), fc.constantFrom(...ends));
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n~');
    return fc.check(
      fc.asyncProperty(place, letter, fc.constantFrom('instead', 'more', 'less'), async (at, given, kind) => {
        const written = kind === 'less' ? '' : given;
        const changed = token.slice(0, at) + written + token.slice(kind === 'more' ? at : at + 1);
        // White space around a token is not part of it.
        if (changed.trim() === token) return true;
        return (await verdict(changed)) !== 'verified';
      }),
      { ...fixed, numRuns: 400 },
    );
  };

  it('is never verified again as a token, by one letter that differs', async () => {
    const token = await issuer.sign(fullCredential(issuer.did));
    expect(await verdictOf(token)).to.equal('verified');
    const { failed, counterexample } = await oneLetter(verdictOf, token);
    expect(failed, JSON.stringify(counterexample)).to.equal(false);
  });

  it('would be for one who reads base64 leniently', async () => {
    const token = await issuer.sign(fullCredential(issuer.did));
    const lenient = async (text: JsonObject | string) => {
      const parts = String(text).split('.');
      try {
        return await verdictOf(parts.map((part) => toBase64Url(fromBase64Url(part))).join('.'));
      } catch {
        return 'invalid';
      }
    };
    expect((await oneLetter(lenient, token)).failed).to.equal(true);
  });
});

describe('a badge as an issuer may write it', function () {
  this.timeout(30_000);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((given) => !/\p{Surrogate}/u.test(given)),
  );
  const date = fc
    .tuple(fc.integer({ min: Date.parse('2001-01-01'), max: Date.parse('2026-01-01') }), fc.constantFrom('Z', '+00:00', '+05:45', '-11:00'))
    .map(([at, zone]) => new Date(Math.floor(at / 1_000) * 1_000).toISOString().replace('.000Z', zone));
  const oneOrMore = (arbitrary: fc.Arbitrary<unknown>) => fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 3 });
  const words = fc.record({
    name: text,
    narrative: text,
    tag: oneOrMore(text),
    role: text,
    targetName: text,
    validFrom: date,
    credits: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom(0.5, 7.25, 1e21)),
  });
  const credentialOf = (did: string, given: Record<string, unknown>) => {
    const credential = fullCredential(did, { name: given.name, validFrom: given.validFrom } as JsonObject);
    const { credentialSubject } = credential as unknown as { credentialSubject: { achievement: JsonObject } };
    return {
      ...credential,
      credentialSubject: {
        ...credentialSubject,
        role: given.role,
        achievement: {
          ...credentialSubject.achievement,
          name: given.name,
          tag: given.tag,
          creditsAvailable: given.credits,
          criteria: { narrative: given.narrative },
          alignment: [{ type: ['Alignment'], targetName: given.targetName, targetUrl: 'https://frameworks.example/s1' }],
        },
      },
    } as unknown as JsonObject;
  };

  const ways = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'token', 'vc+jwt'] as const;
  async function signedAs(way: (typeof ways)[number], given: Record<string, unknown>): Promise<JsonObject | string> {
    if (way === 'token' || way === 'vc+jwt') {
      const issuer = await testIssuer();
      return issuer.sign(credentialOf(issuer.did, given), way === 'token' ? {} : { header: { typ: 'vc+jwt' } });
    }
    const signer = await createSigner(way === 'ecdsa-rdfc-2019' ? 'P-384' : 'Ed25519');
    return secured(credentialOf(signer.did, given), signer, { proof: { cryptosuite: way } });
  }

  const verifies = (verdict: typeof verdictOf) =>
    fc.check(
      fc.asyncProperty(words, fc.constantFrom(...ways), async (given, way) => (await verdict(await signedAs(way, given))) === 'verified'),
      { seed: 20_262, numRuns: 80 },
    );

  it('is verified, whatever its texts, dates and numbers, by every way of signing', async () => {
    const { failed, counterexample, errorInstance } = await verifies(verdictOf);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not be for one who reads ASCII', async () => {
    const ascii = (input: JsonObject | string) =>
      verdictOf(typeof input === 'string' ? input : JSON.parse(JSON.stringify(input).replace(/[^ -~]/g, '?')));
    expect((await verifies(ascii)).failed).to.equal(true);
  });
});
