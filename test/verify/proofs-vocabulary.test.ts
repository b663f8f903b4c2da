import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import type { Shape } from '../../packages/verify/src/proofs/known-contexts.js';
import { checkVocabulary } from '../../packages/verify/src/proofs/vocabulary.js';
import { soundCredential } from './support/issuing.js';

const v1 = 'https://www.w3.org/2018/credentials/v1';
const v2 = 'https://www.w3.org/ns/credentials/v2';
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const sound = soundCredential('did:example:issuer');
const subject = sound.credentialSubject as JsonObject;
const achievement = subject.achievement as JsonObject;
const about = (more: JsonObject): JsonObject => ({ ...sound, credentialSubject: { ...subject, ...more } });

function wordOf(document: JsonObject, shape: Shape = 'credential', pinned: Record<string, JsonObject> = {}): string {
  const fault = checkVocabulary(document, pinned, shape);
  return fault ? `${fault.outcome} ${fault.code} ${fault.pointer}` : 'none';
}

describe('the contexts of a credential', () => {
  const rows: [string, unknown, string][] = [
    ['the usual two', [v2, ob], 'none'],
    ['the data model alone', [v2], 'none'],
    ['one as text, in a badge', v2, 'failed wrongType /@context'],
    ['further known ones', [v1, ob, 'https://w3id.org/security/data-integrity/v2'], 'none'],
    ['none', undefined, 'failed missingMember /@context'],
    ['an empty list', [], 'failed wrongType /@context'],
    ['false', false, 'failed wrongType /@context'],
    ['a list in a list', [[v2, ob]], 'failed wrongType /@context/0'],
    ['null in the list', [v2, null, ob], 'failed wrongType /@context/1'],
    ['the data model last', [ob, v2], 'failed wrongType /@context/0'],
    ['no data model', [ob], 'failed wrongType /@context/0'],
    ['both data models', [v2, v1, ob], 'failed wrongType /@context/0'],
    ['an unknown one', [v2, ob, 'https://attacker.example/c'], 'undetermined unknownContext /@context/2'],
    ['one by http', ['http://www.w3.org/ns/credentials/v2', ob], 'undetermined unknownContext /@context/0'],
    [
      'one under which every term is defined',
      [v2, ob, 'https://www.w3.org/ns/credentials/undefined-terms/v2'],
      'undetermined unknownContext /@context/2',
    ],
    ['one that is only imported by others', [v2, ob, 'https://www.w3.org/ns/odrl.jsonld'], 'undetermined unknownContext /@context/2'],
    ['a name of a prototype', [v2, ob, 'constructor'], 'undetermined unknownContext /@context/2'],
    ['an inline one', [v2, ob, { until: 'https://www.w3.org/2018/credentials#validUntil' }], 'undetermined unknownContext /@context/2'],
    ['one named twice', [v2, ob, ob], 'undetermined tooMuchWork /@context'],
    ['only an inline one', { '@vocab': 'https://a.example/' }, 'undetermined unknownContext /@context'],
  ];
  for (const [title, context, expected] of rows) {
    it(`are ${expected === 'none' ? 'read' : 'not read'}: ${title}`, () => {
      expect(wordOf(JSON.parse(JSON.stringify({ ...sound, '@context': context })) as JsonObject)).to.equal(expected);
    });
  }

  it('may be pinned by the caller, by own names only', () => {
    const url = 'https://issuer.example/context';
    const document = { ...sound, '@context': [v2, ob, url] };
    expect(wordOf(document, 'credential', { [url]: {} })).to.equal('none');
    expect(wordOf({ ...sound, '@context': [v2, 'toString'] }, 'credential', {})).to.equal('undetermined unknownContext /@context/1');
  });
});

describe('the contexts of any document', () => {
  const inline: [string, JsonObject, string][] = [
    ['plain names', { alumniOf: 'https://a.example/alumniOf' }, 'none'],
    ['plain names, wrapped', { '@context': { alumniOf: 'https://a.example/alumniOf' } }, 'none'],
    ['another name for an id', { uid: '@id' }, 'undetermined unknownContext /@context/1'],
    ['a catch-all', { '@vocab': 'https://a.example/' }, 'undetermined unknownContext /@context/1'],
    ['a scope', { x: { '@id': 'https://a.example/x', '@context': {} } }, 'undetermined unknownContext /@context/1'],
    ['a name that is dropped', { x: null }, 'undetermined unknownContext /@context/1'],
    [
      'a second name for an end date',
      { until: 'https://www.w3.org/2018/credentials#validUntil' },
      'undetermined unknownContext /@context/1',
    ],
    ['a second name for a purpose', { because: 'https://w3id.org/security#proofPurpose' }, 'undetermined unknownContext /@context/1'],
  ];
  for (const [title, context, expected] of inline) {
    it(`may be inline when they only add: ${title}`, () =>
      expect(wordOf({ ...sound, '@context': [v2, context] }, 'any')).to.equal(expected));
  }

  it('may be in any order', () => expect(wordOf({ ...sound, '@context': [ob, v2] }, 'any')).to.equal('none'));
});

describe('the members of a credential', () => {
  const endorsement = (more: JsonObject = {}): JsonObject => ({
    '@context': [v2, ob],
    id: 'urn:uuid:e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: 'did:example:other',
    credentialSubject: { id: String(sound.id), type: 'EndorsementSubject', endorsementComment: 'Well made.' },
    ...more,
  });
  const ends = { validUntil: '2025-01-01T00:00:00Z' };

  // Each is a way to write the very same statements with other JSON (VC Data Integrity, "Context Validation").
  const rows: [string, JsonObject, string][] = [
    ['a badge', sound, 'none'],
    [
      'one id with two names',
      { ...sound, issuer: { id: 'did:example:x', name: 'A' }, evidence: [{ id: 'did:example:x', name: 'B' }] },
      'undetermined unknownTerm /evidence/0/name',
    ],
    [
      'one id with one name, twice',
      { ...sound, issuer: { id: 'did:example:x', name: 'A' }, evidence: [{ id: 'did:example:x', name: 'A' }] },
      'none',
    ],
    [
      'an endorsement that says more of what it endorses',
      { ...sound, endorsement: [endorsement({ credentialSubject: { id: String(sound.id), type: 'EndorsementSubject', name: 'PhD' } })] },
      'undetermined unknownTerm /endorsement/0/credentialSubject/name',
    ],
    ['a member that is an empty list', { ...sound, evidence: [] }, 'none'],
    ['a member that is null', { ...sound, evidence: null }, 'undetermined unknownTerm /evidence'],
    ['null in a list', { ...sound, evidence: [null] }, 'undetermined unknownTerm /evidence/0'],
    ['an id by its keyword', { ...about({ id: undefined, '@id': 'did:example:ada' }) }, 'failed unknownTerm /credentialSubject/@id'],
    ['a type by its keyword', { ...sound, '@type': 'VerifiableCredential' }, 'failed unknownTerm /@type'],
    [
      'a member by its IRI',
      { ...sound, 'https://www.w3.org/2018/credentials#validUntil': '2025-01-01T00:00:00Z' },
      'failed unknownTerm /https:~1~1www.w3.org~12018~1credentials#validUntil',
    ],
    ['a member by a compact IRI', { ...sound, 'cred:validUntil': '2025-01-01T00:00:00Z' }, 'failed unknownTerm /cred:validUntil'],
    ['@included', { ...sound, '@included': [{ id: String(sound.id), ...ends }] }, 'failed unknownTerm /@included'],
    ['@nest', { ...sound, '@nest': ends }, 'failed unknownTerm /@nest'],
    ['@reverse', { ...sound, '@reverse': {} }, 'failed unknownTerm /@reverse'],
    ['@graph', { '@context': [v2, ob], '@graph': [sound] }, 'failed unknownTerm /@graph'],
    ['@index', about({ '@index': 'a' }), 'failed unknownTerm /credentialSubject/@index'],
    ['a value in an object', { ...sound, validFrom: { '@value': '2024-06-01T00:00:00Z' } }, 'failed unknownTerm /validFrom/@value'],
    ['a set in an object', { ...sound, credentialStatus: { '@set': [] } }, 'failed unknownTerm /credentialStatus/@set'],
    ['a list in a list', about({ achievement: [[achievement]] }), 'failed unknownTerm /credentialSubject/achievement/0'],
    ['a nested context', about({ '@context': [v2, ob] }), 'undetermined unknownContext /credentialSubject/@context'],
    [
      'a nested context in a proof',
      { ...sound, evidence: [{ type: 'Evidence', proof: { '@context': v2 } }] },
      'undetermined unknownContext /evidence/0/proof/@context',
    ],
    [
      'a name of a class for a member',
      about({ achievement: undefined, Achievement: achievement }),
      'failed unknownTerm /credentialSubject/Achievement',
    ],
    [
      'a type by its IRI',
      { ...sound, type: ['VerifiableCredential', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'] },
      'failed unknownTerm /type',
    ],
    ['a type by a compact IRI', { ...sound, credentialStatus: { type: 'cred:Whatever' } }, 'failed unknownTerm /credentialStatus/type'],
    ['a type that is a keyword', { ...sound, credentialStatus: { type: '@json' } }, 'failed unknownTerm /credentialStatus/type'],
    ['a type of somebody else’s vocabulary', about({ type: ['AchievementSubject', 'https://schema.example/Person'] }), 'none'],
    ['a name for a blank node', { ...sound, credentialStatus: { id: '_:s', type: 'X' } }, 'failed unknownTerm /credentialStatus/id'],
    [
      'an achievement in two halves',
      about({ achievement: [achievement, { id: String(achievement.id), tag: ['a'] }] }),
      'failed unknownTerm /credentialSubject/achievement/1',
    ],
    [
      'a subject in two halves',
      { ...sound, credentialSubject: [subject, { id: 'did:example:ada', result: [] }] },
      'failed unknownTerm /credentialSubject/1',
    ],
    [
      'a status in two halves',
      {
        ...sound,
        credentialStatus: [
          { id: 'urn:uuid:s', type: 'A' },
          { id: 'urn:uuid:s', statusListIndex: '1' },
        ],
      },
      'failed unknownTerm /credentialStatus/1',
    ],
    ['the same thing twice', about({ achievement: [achievement, achievement] }), 'none'],
    [
      'its end date in another object with its id',
      about({ source: { id: String(sound.id), ...ends } }),
      'failed unknownTerm /credentialSubject/source/validUntil',
    ],
    [
      'a text with a language',
      { ...sound, name: { '@value': 'Team', '@language': 'de' }, description: [{ '@value': 'a' }, { '@value': 'b', '@direction': 'rtl' }] },
      'none',
    ],
    ['a text with a language and more', { ...sound, name: { '@value': 'Team', '@type': 'x' } }, 'failed unknownTerm /name/@value'],
    [
      'a text with a language elsewhere',
      about({ achievement: { ...achievement, name: { '@value': 'Team' } } }),
      'failed unknownTerm /credentialSubject/achievement/name/@value',
    ],
    ['an endorsement with its own contexts', { ...sound, endorsement: [endorsement()] }, 'none'],
    [
      'an endorsement with an unknown context',
      { ...sound, endorsement: [endorsement({ '@context': [v2, 'https://a.example/'] })] },
      'undetermined unknownContext /endorsement/0/@context/1',
    ],
    [
      'an endorsement with an inline context',
      { ...sound, endorsement: [endorsement({ '@context': [v2, { until: 'urn:x' }] })] },
      'undetermined unknownContext /endorsement/0/@context/1',
    ],
    [
      'an endorsement that is no credential',
      { ...sound, endorsement: [endorsement({ type: 'Endorsement' })] },
      'undetermined unknownContext /endorsement/0/@context',
    ],
    [
      'an endorsement that carries the badge’s end date',
      { ...sound, endorsement: [endorsement({ credentialSubject: { id: String(sound.id), type: 'EndorsementSubject', ...ends } })] },
      'failed unknownTerm /endorsement/0/credentialSubject/validUntil',
    ],
    [
      'a member named like a prototype',
      JSON.parse(JSON.stringify(sound).replace('"type":["Ach', '"__proto__":{"@id":"x"},"type":["Ach')) as JsonObject,
      'failed unknownTerm /credentialSubject/__proto__/@id',
    ],
    [
      'a list without end',
      about({ tag: Array.from({ length: 5_001 }, (_, at) => `${at}`) }),
      'undetermined tooMuchWork /credentialSubject/tag',
    ],
  ];
  for (const [title, document, expected] of rows) {
    it(`are ${expected === 'none' ? 'read' : 'not read'}: ${title}`, () => expect(wordOf(document)).to.equal(expected));
  }

  it('are not read without an end', () => {
    let deep: JsonObject = {};
    for (let level = 0; level < 20_000; level += 1) deep = { a: deep };
    expect(wordOf({ ...sound, evidence: deep })).to.match(/^undetermined tooMuchWork/);
    const wide = Array.from({ length: 4_000 }, () => ({ tag: Array.from({ length: 20 }, () => 'x') }));
    expect(wordOf({ ...sound, evidence: wide })).to.match(/^undetermined tooMuchWork/);
  });
});
