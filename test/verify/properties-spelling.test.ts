import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { Json, JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Report } from '../../packages/verify/src/index.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { changedAt, fullCredential, type Path, placesIn, put, valueAt } from './support/changing.js';
import { soundCredential, statusListCredential, testIssuer } from './support/issuing.js';
import { canonizeOptions, createSigner, type Signer, secured } from './support/signing.js';

const listAt = 'https://issuer.example/status/revocation';

/** JSON as another program might write it: members in another order, other white space, letters as escapes. */
function respelled(value: Json, chance: (bound: number) => number): string {
  const space = () => ['', ' ', '\n', '\t  '][chance(4)] ?? '';
  const text = (given: string) =>
    `"${[
      ...JSON.stringify(given)
        .slice(1, -1)
        .matchAll(/\\u....|\\.|./gsu),
    ]
      .map(([letter]) => (letter.length === 1 && chance(6) === 0 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
      .join('')}"`;
  const write = (inner: Json): string => {
    if (typeof inner === 'string') return text(inner);
    if (Array.isArray(inner)) return `[${inner.map((item) => space() + write(item) + space()).join(',')}]`;
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
    const members = Object.entries(inner).map(([key, member]) => ({ at: chance(1_000), key, member: member as Json }));
    members.sort((one, other) => one.at - other.at);
    return `{${members.map(({ key, member }) => `${space()}${text(key)}${space()}:${space()}${write(member)}`).join(',')}${space()}}`;
  };
  return write(value);
}

/** A few names of the contexts as what they stand for. */
const iris: Record<string, string> = {
  name: 'https://schema.org/name',
  credentialStatus: 'https://www.w3.org/2018/credentials#credentialStatus',
  validUntil: 'https://www.w3.org/2018/credentials#validUntil',
  issuer: 'https://www.w3.org/2018/credentials#issuer',
  id: '@id',
  type: '@type',
};
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const renamed = (document: JsonObject, path: Path, name: string) =>
  changedAt(document, path, (holder, key) => {
    holder[name] = holder[key];
    delete holder[key];
  });
const withContext = (document: JsonObject, context: unknown) =>
  ({ ...document, '@context': [...(document['@context'] as string[]), context] }) as unknown as JsonObject;

/** Ways to say the same, or nearly: which of them make the same statements, the public library tells. */
const spellings: Record<string, (document: JsonObject, path: Path) => JsonObject> = {
  iri: (document, path) => renamed(document, path, iris[String(path.at(-1))] ?? String(path.at(-1))),
  alias: (document, path) => {
    const key = String(path.at(-1));
    return withContext(renamed(document, path, 'alias'), { alias: iris[key] ?? key });
  },
  valueObject: (document, path) => put(document, path, { '@value': valueAt(document, path) }),
  dated: (document, path) =>
    put(document, path, { '@value': valueAt(document, path), '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' }),
  list: (document, path) => put(document, path, [valueAt(document, path)]),
  listInList: (document, path) => put(document, path, [[valueAt(document, path)]]),
  bare: (document, path) => {
    const value = valueAt(document, path);
    return put(document, path, Array.isArray(value) && value.length === 1 ? value[0] : value);
  },
  twice: (document, path) => {
    const value = valueAt(document, path);
    return put(document, path, Array.isArray(value) ? [...value, value[0]] : [value, value]);
  },
  turned: (document, path) => {
    const value = valueAt(document, path);
    return put(document, path, Array.isArray(value) ? [...value].reverse() : value);
  },
  nest: (document, path) =>
    changedAt(document, path, (holder, key) => {
      holder['@nest'] = { [key]: holder[key] };
      delete holder[key];
    }),
  included: (document, path) => {
    if (path.length !== 1) return document;
    const { [String(path[0])]: value, ...rest } = document;
    return { ...rest, '@included': [{ id: document.id, type: document.type, [String(path[0])]: value }] } as unknown as JsonObject;
  },
  reference: (document, path) => {
    const value = valueAt(document, path);
    if (!isObject(value) || typeof value.id !== 'string') return document;
    return { ...put(document, path, { id: value.id }), '@included': [value] } as unknown as JsonObject;
  },
  address: (document, path) => {
    const value = valueAt(document, path);
    return put(document, path, isObject(value) && typeof value.id === 'string' ? value.id : value);
  },
  nothing: (document, path) =>
    changedAt(document, path, (holder, key) => {
      if (Array.isArray(holder)) holder.push(null);
      else holder[`${key}Of`] = null;
    }),
  empty: (document, path) =>
    changedAt(document, path, (holder) => {
      if (!Array.isArray(holder)) Object.assign(holder, { tag: holder.tag ?? [] });
    }),
  emptyContext: (document) => withContext(document, {}),
  sameContext: (document) => withContext(document, 'https://www.w3.org/ns/credentials/v2'),
  nullTerm: (document, path) =>
    withContext(
      changedAt(document, path, (holder) => {
        if (!Array.isArray(holder)) holder.honours = 'summa cum laude';
      }),
      { honours: null },
    ),
  index: (document, path) =>
    changedAt(document, path, (holder) => {
      if (!Array.isArray(holder)) holder['@index'] = 'summa cum laude';
    }),
  graph: (document) => {
    const { '@context': context, ...rest } = document;
    return { '@context': context, '@graph': [rest] } as unknown as JsonObject;
  },
  emptyId: (document, path) =>
    changedAt(document, path, (holder) => {
      if (!Array.isArray(holder)) holder.id ??= '_:b';
    }),
};

/**
 * A report without what no signature over statements can cover: RDF knows sets, so the order in a list and a thing that stands twice are not signed; and a place
 * is another when a lone thing is put into a list.
 */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(asSets(item))))].sort();
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([key]) => key !== 'pointer' && key !== 'member');
  return Object.fromEntries(members.map(([key, inner]) => [key, asSets(inner)]).sort());
}

type Settle = (input: JsonObject | string) => Promise<Pick<Report, 'verdict'>>;

describe('one set of statements, however it is spelled', function () {
  this.timeout(30_000);
  let signer: Signer;
  let sound: JsonObject;
  let settle: Settle;
  let reportOf: (input: JsonObject | string) => Promise<Report>;

  before(async () => {
    signer = await createSigner();
    const list = await secured(await statusListCredential(signer.did, listAt, [2], 'revocation', 1_024), signer);
    const entry = {
      id: `${listAt}#1`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: listAt,
    };
    sound = await secured(fullCredential(signer.did, { credentialStatus: entry }), signer);
    const verifier = createVerifier({
      fetch: answersFetch({ [listAt]: { body: JSON.stringify(list) } }),
      now: fixedClock('2026-11-15T12:00:00Z'),
    });
    reportOf = (input) => verifier.verify(input);
    settle = reportOf;
    expect((await reportOf(sound)).verdict).to.equal('verified');
  });

  it('has the same report in every order, white space and escape', async () => {
    const whole = await reportOf(sound);
    const same = (one: Settle) =>
      fc.check(
        fc.asyncProperty(fc.infiniteStream(fc.nat(999)), async (numbers) => {
          const chance = (bound: number) => (numbers.next().value as number) % bound;
          const text = respelled(sound, chance);
          expect(JSON.parse(text)).to.deep.equal(sound);
          expect(await one(text)).to.deep.equal(whole);
        }),
        { seed: 20_263, numRuns: 60 },
      );
    const { failed, errorInstance } = await same(reportOf);
    expect(failed, String(errorInstance)).to.equal(false);
    // One who looks for members in the text is found out.
    const searching: Settle = async (text) =>
      String(text).includes('"credentialStatus":') ? whole : { ...whole, verdict: 'undetermined' };
    expect((await same(searching)).failed).to.equal(true);
  });

  const statementsOf = async ({ proof: _proof, ...document }: JsonObject) =>
    jsonld.canonize(document as JsonObject, canonizeOptions()).catch(() => 'refused');

  /** How often a spelling made the same statements: a property about none would hold of anything. */
  const neverAnotherYes = async (one: Settle, seen = { same: 0 }) => {
    const { proof: _proof, ...claims } = sound;
    const whole = await one(sound);
    const statements = await statementsOf(sound);
    const places = placesIn(claims).filter(([first]) => first !== '@context');
    const likely = ['credentialStatus', 'validUntil', 'name', 'issuer', 'evidence'].map((name) => [name]);
    return fc.check(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...places), fc.constantFrom<Path>(...likely)),
        fc.constantFrom(...Object.keys(spellings)),
        async (path, kind) => {
          const document = spellings[kind]?.(sound, path) as JsonObject;
          const report = await one(document);
          if (report.verdict !== 'verified') return;
          expect(await statementsOf(document), 'verified, and says something else').to.equal(statements);
          expect(asSets(report), 'verified, and shown otherwise').to.deep.equal(asSets(whole));
          if (JSON.stringify(document) !== JSON.stringify(sound)) seen.same += 1;
        },
      ),
      { seed: 20_264, numRuns: 300 },
    );
  };

  it('is not verified, or has the same report to the letter, in every spelling of JSON-LD', async () => {
    const seen = { same: 0 };
    const { failed, counterexample, errorInstance } = await neverAnotherYes(settle, seen);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
    expect(seen.same).to.be.greaterThan(5);
  });

  /** What a careful program does with a public library: a good signature, and then the members by their names. */
  const naive: Settle = async (input) => {
    const document = input as JsonObject;
    const isSame = (await statementsOf(document)) === (await statementsOf(sound));
    const { validUntil, credentialStatus } = document;
    return { verdict: isSame ? 'verified' : 'invalid', validUntil, credentialStatus } as Pick<Report, 'verdict'>;
  };

  it('would be verified and read otherwise by one who checks the statements alone', async () => {
    const { failed, errorInstance } = await neverAnotherYes(naive);
    expect(failed).to.equal(true);
    expect(String(errorInstance)).to.contain('shown otherwise');
  });

  it('is refused in each spelling of a status or an end that the library takes for the same', async () => {
    const statements = await statementsOf(sound);
    let same = 0;
    for (const member of ['credentialStatus', 'validUntil']) {
      for (const kind of ['iri', 'alias', 'dated', 'listInList', 'nest', 'included', 'reference']) {
        const document = spellings[kind]?.(sound, [member]) as JsonObject;
        if (document === sound || (await statementsOf(document)) !== statements) continue;
        same += 1;
        expect((await reportOf(document)).verdict, `${kind} ${member}`).to.be.oneOf(['invalid', 'undetermined']);
      }
    }
    expect(same).to.be.greaterThan(6);
  });

  it('says nothing of a badge whose bytes were signed: there any other text is another badge', async () => {
    const issuer = await testIssuer();
    const token = await issuer.sign(soundCredential(issuer.did));
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const spaced = btoa(` ${atob(payload.replaceAll('-', '+').replaceAll('_', '/'))}`)
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    expect((await reportOf([header, payload, signature].join('.'))).verdict).to.equal('verified');
    expect((await reportOf([header, spaced, signature].join('.'))).verdict).to.equal('invalid');
  });
});
