import { expect } from '@open-wc/testing';
import jsonld from 'jsonld';
import type { JsonObject } from '../../packages/model/src/index.js';
import { VerifyError } from '../../packages/verify/src/errors.js';
import { type CanonicalOptions, canonicalNQuads } from '../../packages/verify/src/rdf/canonical.js';
import { soundCredential } from './support/issuing.js';
import { canonizeOptions } from './support/signing.js';

const plain: CanonicalOptions = { contexts: {}, hash: 'SHA-256', workLimit: 1 };
const v1 = ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'];

const sound = soundCredential('did:example:issuer');
const subject = sound.credentialSubject as JsonObject;
const achievement = subject.achievement as JsonObject;
const withAchievement = (more: JsonObject): JsonObject => ({
  ...sound,
  credentialSubject: { ...subject, achievement: { ...achievement, ...more } },
});

async function faultOf(document: JsonObject, options = plain): Promise<string> {
  try {
    await canonicalNQuads(document, options);
    return 'none';
  } catch (error) {
    return error instanceof VerifyError ? `${error.code} ${error.pointer ?? '-'}` : `threw ${String(error)}`;
  }
}

describe('a context that can’t be loaded', () => {
  it('is a fault of ours and never the badge’s', async () => {
    const url = 'https://issuer.example/context';
    const contexts = Object.defineProperty({}, url, {
      get: () => {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    });
    const document = { ...sound, '@context': [...(sound['@context'] as string[]), url] };
    expect(await faultOf(document, { ...plain, contexts })).to.equal('internalError -');
  });
});

describe('canonical statements', () => {
  const rubric = {
    resultDescription: [
      { id: 'urn:uuid:r1', type: 'ResultDescription', name: 'Grade', resultType: 'LetterGrade', allowedValue: ['C', 'B', 'A'] },
      { id: 'urn:uuid:r2', type: 'ResultDescription', name: 'Level', resultType: 'RubricCriterionLevel', requiredLevel: 'urn:uuid:l1' },
    ],
  };
  const endorsement = {
    '@context': sound['@context'],
    id: 'urn:uuid:e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: 'did:example:other',
    validFrom: '2024-06-02T00:00:00Z',
    credentialSubject: { id: 'https://issuer.example/achievements/teamwork', type: 'EndorsementSubject', endorsementComment: 'Well made.' },
  };
  const documents: [string, JsonObject][] = [
    ['a badge', sound],
    [
      'numbers, true and false',
      withAchievement({ creditsAvailable: 3.5, alignment: [{ type: 'Alignment', targetName: 'a', targetUrl: 'https://a.example/1' }] }),
    ],
    ['ordered lists', withAchievement(rubric)],
    ['an embedded endorsement', { ...sound, endorsement: [endorsement] }],
    ['text with a language', { ...sound, name: { '@value': 'Teamarbeit', '@language': 'de', '@direction': 'ltr' } }],
    [
      'many nodes without ids',
      withAchievement({ tag: ['a', 'b'], related: [1, 2, 3].map((n) => ({ type: 'Related', id: `urn:uuid:${n}`, version: `${n}` })) }),
    ],
    ['members that are null or empty', { ...sound, validUntil: null, evidence: [] }],
    ['the data model 1.1', { ...sound, '@context': v1, issuanceDate: '2024-06-01T00:00:00Z' }],
  ];
  for (const [title, document] of documents) {
    for (const hash of ['SHA-256', 'SHA-384'] as const) {
      it(`are those of the public library: ${title}, ${hash}`, async () => {
        const expected = await jsonld.canonize(document, canonizeOptions(hash));
        expect(expected.length).to.be.greaterThan(500);
        expect(await canonicalNQuads(document, { ...plain, hash })).to.equal(expected);
      });
    }
  }

  it('are the same whatever was canonicalized before', async () => {
    const first = await canonicalNQuads(sound, plain);
    await canonicalNQuads({ ...sound, '@context': v1 }, plain);
    await faultOf({ ...sound, unheardOf: 1 });
    expect(await canonicalNQuads(sound, plain)).to.equal(first);
  });

  const faults: [string, JsonObject, string][] = [
    ['an undefined member', { ...sound, unheardOf: 'x' }, 'unknownTerm /unheardOf'],
    [
      'an undefined member that is fine elsewhere',
      { ...sound, achievement: { id: 'urn:uuid:1', type: 'Achievement' } },
      'unknownTerm /achievement',
    ],
    [
      'an undefined member deep down',
      withAchievement({ criteria: { narrative: 'x', 'odd/name~': 1 } }),
      'unknownTerm /credentialSubject/achievement/criteria/odd~1name~0',
    ],
    ['an undefined type', { ...sound, type: ['VerifiableCredential', 'HonoraryBadge'] }, 'unknownTerm /type/1'],
    ['a relative id', withAchievement({ id: 'teamwork' }), 'unknownTerm /credentialSubject/achievement/id'],
    ['an id that is no text', withAchievement({ id: 7 }), 'unknownTerm /credentialSubject/achievement/id'],
    ['a relative IRI as a value', withAchievement({ image: 'badge.png' }), 'unknownTerm /credentialSubject/achievement/image'],
    [
      'a protected term that is redefined',
      { ...sound, '@context': [...(sound['@context'] as string[]), { name: 'https://a.example/' }] },
      'unknownTerm /@context/2/name',
    ],
    ['a context that is not known', { ...sound, '@context': ['https://a.example/context'] }, 'unknownContext -'],
    [
      'several things at once',
      { '@context': sound['@context'] ?? null, '@graph': [sound, { ...sound, id: 'urn:uuid:2' }] },
      'unknownTerm ',
    ],
    ['nothing', { '@context': sound['@context'] ?? null }, 'unknownTerm /@context'],
  ];
  for (const [title, document, expected] of faults) {
    it(`stop at ${title}`, async () => expect(await faultOf(document)).to.equal(expected));
  }
});

describe('contexts that the caller pinned', () => {
  const url = 'https://issuer.example/context';
  const pinning = (terms: JsonObject) => ({ ...plain, contexts: { [url]: { '@context': terms } } });
  const extended: JsonObject = { ...sound, '@context': [...(sound['@context'] as string[]), url], grade: 'A' };

  it('define terms', async () => {
    expect(await canonicalNQuads(extended, pinning({ grade: 'https://issuer.example/terms#grade' }))).to.include(
      '<https://issuer.example/terms#grade> "A"',
    );
  });

  it('are each caller’s own, though they have one address', async () => {
    const first = await canonicalNQuads(extended, pinning({ grade: 'https://issuer.example/terms#grade' }));
    const second = await canonicalNQuads(extended, pinning({ grade: 'https://issuer.example/terms#mark' }));
    expect(first).to.include('#grade> "A"');
    expect(second).to.include('#mark> "A"');
  });

  it('are left as they were, frozen or not', async () => {
    const contexts = Object.freeze({
      [url]: Object.freeze({ '@context': Object.freeze([Object.freeze({ grade: 'https://issuer.example/g' })]) }),
    });
    expect(await faultOf(extended, { ...plain, contexts })).to.equal('none');
  });

  const aliases: [string, string, JsonObject][] = [
    [
      'an end date',
      'until',
      { '@id': 'https://www.w3.org/2018/credentials#validUntil', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    ],
    ['a status', 'state', { '@id': 'https://www.w3.org/2018/credentials#credentialStatus', '@type': '@id' }],
  ];
  for (const [title, name, definition] of aliases) {
    it(`give no other name to ${title}`, async () => {
      const document = { ...extended, grade: undefined, [name]: name === 'until' ? '2025-01-01T00:00:00Z' : 'urn:uuid:status' };
      expect(await faultOf(JSON.parse(JSON.stringify(document)) as JsonObject, pinning({ [name]: definition }))).to.equal('unknownTerm ');
    });
  }
});

describe('the work of canonicalizing', () => {
  const context = 'https://a.example/graph';
  const options = {
    ...plain,
    contexts: { [context]: { '@context': { to: { '@id': 'https://a.example/to', '@type': '@id' }, id: '@id' } } },
  };
  /** Nodes without names that all look alike, each pointing to those that `towards` says. */
  const graph = (size: number, towards: (at: number) => number[]): JsonObject => ({
    '@context': context,
    id: 'urn:uuid:root',
    to: Array.from({ length: size }, (_, at) => ({ id: `_:n${at}`, to: towards(at).map((other) => `_:n${other}`) })),
  });
  const clique = (size: number) => graph(size, (at) => Array.from({ length: size }, (_, other) => other).filter((other) => other !== at));
  const poisons: [string, JsonObject][] = [
    ['a clique of nine', clique(9)],
    ['a clique of twelve', clique(12)],
    ['a ring of three thousand', graph(3_000, (at) => [(at + 1) % 3_000])],
  ];
  for (const [title, document] of poisons) {
    it(`ends for ${title}`, async () => {
      const start = performance.now();
      expect(await faultOf(document, options)).to.equal('tooMuchWork -');
      expect(performance.now() - start).to.be.lessThan(5_000);
    });
  }

  it('is done for a few that look alike', async () => expect(await faultOf(clique(3), { ...options, workLimit: 3 })).to.equal('none'));

  it('stops when the page wants it to', async () => {
    expect(await faultOf(sound, { ...plain, signal: AbortSignal.abort() })).to.equal('aborted -');
  });
});
