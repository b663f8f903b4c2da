import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { glance } from '../../packages/model/src/glance.js';
import { type JsonObject, ModelError, readBadges, readCollection } from '../../packages/model/src/index.js';
import { about, achieving, contexts, soundAssertion, soundClass, soundCredential, soundRecord, tokenOf } from './support/badges.js';

/** `format name` of each badge, or the code and place of what is wrong. */
function outcomesOf(input: unknown): readonly string[] {
  try {
    return readCollection(input as JsonObject).map((member) =>
      'error' in member
        ? `${member.pointer} ${described(member.error)}`.trim()
        : `${member.pointer} ${member.format} ${member.badge.name}`.trim(),
    );
  } catch (error) {
    return [described(error)];
  }
}

function described(error: unknown): string {
  if (!(error instanceof ModelError)) throw error;
  return `${error.code} ${error.pointer ?? ''}`.trim();
}

describe('what a badge is told by', () => {
  const { '@context': _, ...withoutContext } = soundAssertion;
  const old = {
    uid: '1',
    recipient: { type: 'email', identity: 'a@b.example' },
    badge: soundClass,
    verify: { type: 'hosted', url: 'https://school.example/a/1' },
  };
  const rows: readonly (readonly [what: string, input: unknown, outcome: string])[] = [
    ['a 3.0 credential', soundCredential, 'open-badges-3 Teamwork'],
    ['its other name', { ...soundCredential, type: ['VerifiableCredential', 'AchievementCredential'] }, 'open-badges-3 Teamwork'],
    ['a 2.0 assertion', soundAssertion, 'open-badges-2 Robotics'],
    [
      'its context by its other address',
      { ...soundAssertion, '@context': 'https://openbadgespec.org/v2/context.json' },
      'open-badges-2 Robotics',
    ],
    ['a 1.1 assertion', { ...soundAssertion, '@context': contexts.ob1 }, 'open-badges-1 Robotics'],
    ['a 1.0 assertion', old, 'open-badges-1 Robotics'],
    [
      'a 0.5 assertion',
      { recipient: 'a@b.example', badge: { version: '0.5.0', name: 'Old', issuer: { origin: 'https://school.example', name: 'S' } } },
      'open-badges-1 Old',
    ],
    ['a record', { ...soundRecord, credentialSubject: { type: ['ClrSubject'] } }, 'clr-2 Everything so far'],
    ['an assertion without context', withoutContext, 'missingMember /@context'],
    [
      'an assertion with a foreign context',
      { ...soundAssertion, '@context': 'https://w3id.org/openbadges/invalid' },
      'unknownFormat /@context',
    ],
    ['a credential without its base type', { ...soundCredential, type: ['OpenBadgeCredential'] }, 'wrongType /type'],
    ['another credential', { ...soundCredential, type: ['VerifiableCredential', 'DriversLicence'] }, 'unknownFormat /type'],
    ['a type that is a number', { ...soundCredential, type: 7 }, 'wrongType /type'],
    ['a BadgeClass', { '@context': contexts.ob2, ...soundClass }, 'unknownFormat /type'],
    ['something else', { hello: 'world' }, 'unknownFormat'],
    ['a number', 42, 'unknownFormat'],
    ['a function', () => 1, 'unknownFormat'],
    ['what a host says of a revoked badge', { id: 'https://school.example/a/1', revoked: true }, 'open-badges-2 school.example/a/1'],
  ];
  for (const [what, input, expected] of rows) {
    it(`${what}: ${expected}`, () => expect(outcomesOf(input)).to.deep.equal([expected]));
  }

  const texts: readonly (readonly [what: string, text: string, outcome: string])[] = [
    ['nothing', '', 'emptyInput'],
    ['white space', ' \n\ufeff', 'emptyInput'],
    ['a sentence', 'hello', 'notJson'],
    ['an address', 'https://school.example/badge.json', 'notJson'],
    ['a web page', '<!DOCTYPE html><title>Log in</title>', 'htmlPage'],
    ['a web page in part', '<div>x</div>', 'htmlPage'],
    ['other markup', '<?xml version="1.0"?><feed/>', 'notJson'],
    ['a text past the limit', `{"a":"${'x'.repeat(1_000_000)}"}`, 'tooLarge'],
    ['letters that make it too long', 'ü'.repeat(500_001), 'tooLarge'],
  ];
  for (const [what, text, expected] of texts) {
    it(`the text of ${what}: ${expected}`, () => expect(outcomesOf(text)).to.deep.equal([expected]));
  }
});

describe('a collection', () => {
  const badge = 'open-badges-3 Teamwork';
  const token = tokenOf(soundCredential);
  const presentation = { '@context': [contexts.v2], type: ['VerifiablePresentation'], verifiableCredential: [soundCredential, token] };
  const envelope = { '@context': contexts.v2, type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${token}` };
  const rows: readonly (readonly [what: string, input: unknown, outcomes: readonly string[]])[] = [
    ['a list', [soundCredential, soundAssertion, token], [`/0 ${badge}`, '/1 open-badges-2 Robotics', `/2 ${badge}`]],
    ['a list with one bad badge', [soundCredential, { a: 1 }, 7], [`/0 ${badge}`, '/1 unknownFormat', '/2 unknownFormat /2']],
    ['a presentation', presentation, [`/verifiableCredential/0 ${badge}`, `/verifiableCredential/1 ${badge}`]],
    ['a presentation of one', { ...presentation, verifiableCredential: soundCredential }, [`/verifiableCredential ${badge}`]],
    ['a presentation with an envelope', { ...presentation, verifiableCredential: [envelope] }, [`/verifiableCredential/0 ${badge}`]],
    [
      'a presentation as token',
      tokenOf({ vp: presentation }),
      [`/vp/verifiableCredential/0 ${badge}`, `/vp/verifiableCredential/1 ${badge}`],
    ],
    ['an empty presentation', { ...presentation, verifiableCredential: [] }, ['emptyCollection']],
    ['an empty list', [], ['emptyCollection']],
    [
      'the 3.0 API',
      { credential: [soundCredential], compactJwsString: [token] },
      [`/credential/0 ${badge}`, `/compactJwsString/0 ${badge}`],
    ],
    ['the 3.0 API as its sample has it', { credential: [], compactJwsStrings: [token] }, [`/compactJwsStrings/0 ${badge}`]],
    [
      'the 2.1 API',
      { status: {}, assertions: [soundAssertion], signedAssertions: [tokenOf(soundAssertion)] },
      ['/assertions/0 open-badges-2 Robotics', '/signedAssertions/0 open-badges-2 Robotics'],
    ],
    ['a record', soundRecord, ['clr-2 Everything so far', `/credentialSubject/verifiableCredential/0 ${badge}`]],
    [
      'a record as token',
      tokenOf({ vc: soundRecord }),
      ['clr-2 Everything so far', `/vc/credentialSubject/verifiableCredential/0 ${badge}`],
    ],
    ['wrappers in wrappers', [[[[[soundCredential]]]]], ['tooComplex /0/0/0/0/0']],
  ];
  for (const [what, input, expected] of rows) {
    it(`${what}`, () => expect(outcomesOf(input)).to.deep.equal(expected));
  }

  it('may be of hundreds, each within the limits of one badge', () => {
    const many = Array.from({ length: 400 }, () => soundCredential);
    expect(readCollection(many).every((member) => 'badge' in member)).to.equal(true);
    expect(readCollection(JSON.stringify(many))).to.have.length(400);
    const wide = achieving({ tag: Array.from({ length: 5_001 }, () => 'x') });
    expect(outcomesOf([soundCredential, wide])).to.deep.equal([`/0 ${badge}`, '/1 tooComplex /1']);
    expect(outcomesOf(wide)).to.deep.equal(['tooComplex']);
    expect(outcomesOf(JSON.stringify(wide))).to.deep.equal(['tooComplex']);
  });

  it('is read as a whole or not at all by readBadges', () => {
    expect(readBadges([soundCredential])).to.have.length(1);
    expect(() => readBadges([soundCredential, { a: 1 }])).to.throw(ModelError, 'unknownFormat');
  });
});

describe('a member of the wrong form', () => {
  const rows: readonly (readonly [what: string, input: JsonObject, outcome: string])[] = [
    ['no issuer', { ...soundCredential, issuer: null }, 'missingMember /issuer'],
    ['an issuer that is a number', { ...soundCredential, issuer: 7 }, 'wrongType /issuer'],
    ['an issuer without id', { ...soundCredential, issuer: { name: 'X' } }, 'missingMember /issuer/id'],
    ['an issuer with an empty id', { ...soundCredential, issuer: { id: '' } }, 'wrongType /issuer/id'],
    ['an issuer with a list as name', { ...soundCredential, issuer: { id: 'did:x:y', name: ['X'] } }, 'wrongType /issuer/name'],
    ['no subject', { ...soundCredential, credentialSubject: [] }, 'wrongType /credentialSubject'],
    ['no achievement', about({ achievement: null }), 'missingMember /credentialSubject/achievement'],
    ['two achievements', about({ achievement: [] }), 'wrongType /credentialSubject/achievement'],
    ['a name that is a number', achieving({ name: 7 }), 'wrongType /credentialSubject/achievement/name'],
    ['criteria that are null', achieving({ criteria: null }), 'missingMember /credentialSubject/achievement/criteria'],
    ['a picture that is a number', achieving({ image: 7 }), 'wrongType /credentialSubject/achievement/image'],
    ['an alignment that is a text', achieving({ alignment: 'x' }), 'wrongType /credentialSubject/achievement/alignment'],
    [
      'one alignment without its name',
      achieving({ alignment: { targetUrl: 'x' } }),
      'missingMember /credentialSubject/achievement/alignment/targetName',
    ],
    [
      'the second alignment without its name',
      achieving({ alignment: [{ targetName: 'x', targetUrl: 'x' }, { targetUrl: 'x' }] }),
      'missingMember /credentialSubject/achievement/alignment/1/targetName',
    ],
    ['evidence that is a number', { ...soundCredential, evidence: 7 }, 'wrongType /evidence'],
    ['a date that is a number', { ...soundCredential, validFrom: 7 }, 'wrongType /validFrom'],
    ['a recipient without identity', { ...soundAssertion, recipient: {} }, 'missingMember /recipient/identity'],
    ['no recipient', { ...soundAssertion, recipient: null }, 'missingMember /recipient'],
    ['a class without a name', { ...soundAssertion, badge: { ...soundClass, name: null } }, 'missingMember /badge/name'],
    ['a class without an issuer', { ...soundAssertion, badge: { name: 'x' } }, 'missingMember /badge/issuer'],
  ];
  for (const [what, input, expected] of rows) {
    it(`${what}: ${expected}`, () => expect(outcomesOf(input)).to.deep.equal([expected]));
  }

  const fine: readonly (readonly [what: string, input: JsonObject])[] = [
    ['null and empty lists', { ...achieving({ alignment: [], tag: null, endorsementJwt: [] }), evidence: null, awardedDate: null }],
    [
      'one value for a list',
      {
        ...achieving({ alignment: { targetName: 'x', targetUrl: 'y' }, tag: 'x' }),
        evidence: { id: 'x' },
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
      },
    ],
    ['an issuer by its id', { ...soundCredential, issuer: 'did:example:x' }],
    ['no criteria', achieving({ criteria: undefined as unknown as null })],
    ['unknown members', { ...soundCredential, 'https://x.example/y': { z: [1] } }],
  ];
  for (const [what, input] of fine) {
    it(`is no fault: ${what}`, () => expect(outcomesOf(input)).to.deep.equal(['open-badges-3 Teamwork']));
  }
});

describe('reading', () => {
  it('keeps the document as it was, unchangeable, and shares nothing with what was given', () => {
    const given = structuredClone({ ...soundCredential, 'x-unknown': { deep: [1, null] } }) as Record<string, unknown>;
    const [reading] = readBadges(given as JsonObject);
    expect(reading?.document).to.deep.equal(given);
    given.name = 'Changed';
    expect(reading?.document.name).to.equal('Teamwork');
    expect(Object.isFrozen(reading?.document['x-unknown'])).to.equal(true);
    expect(Object.isFrozen(reading?.badge.achievement)).to.equal(true);
  });

  it('takes no object that JSON can’t hold', () => {
    const cycle: Record<string, unknown> = { ...soundCredential };
    cycle.self = cycle;
    expect(outcomesOf(cycle)[0]).to.match(/^tooComplex/);
    expect(outcomesOf({ ...soundCredential, when: new Date(0) })).to.deep.equal(['wrongType /when']);
    expect(outcomesOf({ ...soundCredential, many: Number.NaN })).to.deep.equal(['wrongType /many']);
    expect(outcomesOf(Object.create(null, { a: { value: 1, enumerable: true } }))).to.deep.equal(['unknownFormat']);
  });

  it('takes the form that a result has from the achievement', () => {
    const level = { id: 'urn:l:2', type: ['RubricCriterionLevel'], name: 'Proficient', points: 3 };
    const document = {
      ...soundCredential,
      credentialSubject: {
        ...(about({ result: [{ achievedLevel: 'urn:l:2' }, { resultDescription: 'urn:r', value: 87 }, { resultDescription: 'urn:gone' }] })
          .credentialSubject as JsonObject),
        achievement: achieving({
          resultDescription: [{ id: 'urn:r', name: 'Rubric', resultType: 'RubricCriterionLevel', rubricCriterionLevel: [level] }],
        }).credentialSubject,
      },
    };
    const subject = document.credentialSubject as JsonObject;
    const [reading] = readBadges({
      ...document,
      credentialSubject: { ...subject, achievement: (subject.achievement as JsonObject).achievement as JsonObject },
    });
    const [byLevel, byValue, dangling] = reading?.badge.results ?? [];
    expect(byLevel?.achievedLevel?.name).to.equal('Proficient');
    expect(byLevel?.description?.name).to.equal('Rubric');
    expect(byValue?.value).to.equal('87');
    expect(dangling?.description).to.equal(undefined);
    expect(reading?.notes).to.deep.include({ code: 'danglingReference', pointer: '/credentialSubject/result/2/resultDescription' });
  });

  it('says of identities whether they are hashed, and where that was guessed', () => {
    const [reading] = readBadges(
      about({
        identifier: [
          { identityHash: 'sha256$00ff', identityType: 'emailAddress' },
          { identityHash: 'a@b.example', hashed: false },
        ],
      }),
    );
    expect(reading?.badge.recipient.identities).to.deep.equal([
      { type: 'emailAddress', value: 'sha256$00ff', hashed: true },
      { type: 'identifier', value: 'a@b.example', hashed: false },
    ]);
    expect(reading?.notes).to.deep.equal([{ code: 'hashedAssumed', pointer: '/credentialSubject/identifier/0' }]);
  });

  it('reads a name and a description in several languages, and takes the first where one is wanted', () => {
    const [reading] = readBadges({
      ...soundCredential,
      name: [
        { '@value': 'Trabajo en equipo', '@language': 'es' },
        { '@value': 'عمل جماعي', '@language': 'ar', '@direction': 'rtl' },
      ],
      description: { '@value': 'Junto con otros.', '@language': 'es' },
    });
    expect(reading?.badge.name).to.equal('Trabajo en equipo');
    expect(reading?.badge.names).to.deep.equal([
      { text: 'Trabajo en equipo', language: 'es' },
      { text: 'عمل جماعي', language: 'ar', direction: 'rtl' },
    ]);
    expect(reading?.badge.description).to.equal('Junto con otros.');
    expect(reading?.badge.descriptions).to.deep.equal([{ text: 'Junto con otros.', language: 'es' }]);
  });

  it('offers no choice of languages where none is named', () => {
    const [reading] = readBadges({ ...soundCredential, name: { '@value': 'Teamwork' } });
    expect(reading?.badge.name).to.equal('Teamwork');
    expect(reading?.badge).to.not.have.any.keys('names', 'descriptions');
  });

  it('refuses a name in languages that has another form', () => {
    for (const name of [7, { '@value': 7 }, ['x'], [{ '@value': 'x', '@language': 7 }]])
      expect(() => readBadges({ ...soundCredential, name } as unknown as JsonObject)).to.throw(ModelError, 'wrongType');
  });

  it('gives the dates of 1.0 as what they are', () => {
    const [reading] = readBadges({ ...soundAssertion, '@context': contexts.ob1, issuedOn: 1_403_120_715, expires: '1403120716' });
    expect(reading?.badge.awardedOn).to.equal('2014-06-18T19:45:15.000Z');
    expect(reading?.badge.validUntil).to.equal('2014-06-18T19:45:16.000Z');
  });
});

describe('the door for pages', () => {
  const parts: readonly JsonObject[] = [soundCredential, soundRecord, soundAssertion];
  const odd = fc.constantFrom<unknown>(null, 7, '', 'x', true, [], {}, [null], [7], ['x'], [{}], { id: 7 }, { id: 'x', name: 7 });

  /** Places in a document, as pointers of its members. */
  function placesIn(value: unknown, path: readonly string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])]);
  }

  function changed(document: JsonObject, path: readonly string[], value: unknown): JsonObject {
    const copy = structuredClone(document) as Record<string, unknown>;
    let at = copy;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return copy as JsonObject;
  }

  const rich: JsonObject = {
    ...achieving({
      alignment: [{ targetName: 'a', targetUrl: 'b', targetCode: 7 }],
      tag: ['x'],
      image: { id: 'x', caption: 'y' },
      creator: { id: 'c', name: 'd', otherIdentifier: [{ identifier: 'i', identifierType: 't' }] },
      resultDescription: [
        { id: 'r', name: 'n', resultType: 'RawScore', allowedValue: ['1', 2], rubricCriterionLevel: [{ id: 'l', name: 'm', points: 1 }] },
      ],
      related: [{ id: 'r', version: 2 }],
      endorsement: [{ id: 'e', issuer: { id: 'x' }, credentialSubject: { id: 'y', endorsementComment: 'z' } }],
    }),
    name: [
      { '@value': 'x', '@language': 'es' },
      { '@value': 'y', '@language': 'ar', '@direction': 'rtl' },
    ],
    evidence: [{ id: 'x', name: 'y' }],
    endorsementJwt: ['x'],
    validUntil: '2030-01-01T00:00:00Z',
  };

  it('reads what the other door reads, and as it does', async () => {
    for (const document of [...parts, rich]) expect(await glance(document)).to.deep.equal(readCollection(document));
  });

  it('waits for more only where there is more to load', () => {
    expect(glance(soundCredential)).to.be.an('array');
    expect(glance(tokenOf(soundCredential))).to.be.an('array');
    expect(glance(soundAssertion)).to.be.instanceOf(Promise);
    expect(() => glance('')).to.throw(ModelError, 'emptyInput');
  });

  it('lets nothing pass that the schema gate refuses', async () => {
    const places = placesIn(rich);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), odd, async (path, value) => {
        const document = changed(rich, path, value);
        const whole = outcomesOf(document);
        const members = await Promise.resolve()
          .then(() => glance(document))
          .then(
            (read) =>
              read.map((member) =>
                'error' in member
                  ? `${member.pointer} ${described(member.error)}`.trim()
                  : `${member.pointer} ${member.format} ${member.badge.name}`.trim(),
              ),
            (error: unknown) => [described(error)],
          );
        expect(members).to.deep.equal(whole);
      }),
      { seed: 5, numRuns: 4_000 },
    );
  });
});
