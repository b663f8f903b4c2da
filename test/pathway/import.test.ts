import { expect } from '@open-wc/testing';
import { type Imported, importPathway, PathwayError, progress, type Requirement } from '../../packages/pathway/src/index.js';
import { now, report } from './support.js';

/** The tree in one line: `all(a, any(b, c))`, badges by their first mark. */
function sketch(requirement: Requirement): string {
  const { badge, same, atLeast } = requirement;
  if (same !== undefined) return `=${same}`;
  if (badge !== undefined) {
    const [first] = Array.isArray(badge) ? badge : [badge];
    return typeof first === 'string' ? first : (first?.achievement ?? first?.competency?.url ?? '?');
  }
  for (const kind of ['all', 'any', 'stages', 'of'] as const) {
    const list = requirement[kind];
    if (list) return `${kind === 'of' ? atLeast : kind}(${list.map(sketch).join(', ')})`;
  }
  return '?';
}

const told = ({ format, pathway, leftOut }: Imported) => ({
  format,
  name: pathway.name,
  tree: sketch(pathway.requires),
  leftOut: leftOut.map(({ code, pointer }) => `${code} ${pointer}`),
});

const course = (id: string, more: object = {}) => ({ '@id': id, '@type': 'ceterms:CourseComponent', ...more });

describe('a CTDL pathway', () => {
  const plain = (condition: object, more: object[] = []) => ({
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@graph': [
      { id: 'p', type: 'Pathway', name: { 'en-US': 'Welder' }, hasDestinationComponent: 'z' },
      { id: 'z', type: 'CredentialComponent', name: 'Welding certificate', hasCondition: condition },
      { id: 'a', type: 'CredentialComponent', name: 'A' },
      { id: 'b', type: 'CredentialComponent', name: 'B', proxyFor: 'https://college.example/b' },
      { id: 'c', type: 'CredentialComponent', name: 'C' },
      ...more,
    ],
  });
  const targets = { targetComponent: ['a', 'b', 'c'] };

  const rows: [string, object, string, string[]][] = [
    ['asks for all targets of a condition', targets, 'all(a, https://college.example/b, c)', []],
    ['asks for the required number', { ...targets, requiredNumber: 2 }, '2(a, https://college.example/b, c)', []],
    [
      'asks for the number in the older form',
      { ...targets, leftOperand: 'reqNum', operand: '=', rightOperand: 2 },
      '2(a, https://college.example/b, c)',
      [],
    ],
    ['asks for all when the number is that of the targets', { ...targets, requiredNumber: 3 }, 'all(a, https://college.example/b, c)', []],
    [
      'joins conditions by OR',
      { logicalOperator: 'logicOp:Or', hasCondition: [{ targetComponent: 'a' }, { targetComponent: ['b', 'c'] }] },
      'any(a, all(https://college.example/b, c))',
      [],
    ],
    [
      'joins conditions by AND',
      { logicalOperand: 'AND', hasCondition: [{ targetComponent: 'a' }, { targetComponent: 'b' }] },
      'all(a, https://college.example/b)',
      [],
    ],
    ['leaves NOT out and says so', { logicalOperator: 'NOT', ...targets }, 'all()', ['negation /@graph/1/hasCondition/logicalOperator']],
    [
      'leaves an operator out that it does not know',
      { ...targets, leftOperand: 'reqNum', operand: '<', rightOperand: 2 },
      '2(a, https://college.example/b, c)',
      ['operator /@graph/1/hasCondition/operand'],
    ],
    [
      'leaves out a number that is none',
      { ...targets, requiredNumber: 'some' },
      'all(a, https://college.example/b, c)',
      ['wrongType /@graph/1/hasCondition/requiredNumber'],
    ],
    [
      'says which members it has no place for',
      { ...targets, hasConstraint: [] },
      'all(a, https://college.example/b, c)',
      ['member /@graph/1/hasCondition/hasConstraint'],
    ],
    [
      'keeps a part that is not described, and says so',
      { targetComponent: ['a', 'elsewhere'] },
      'all(a, elsewhere)',
      ['missingPart /@graph/1/hasCondition/targetComponent/1'],
    ],
    ['cuts what leads back to the goal', { targetComponent: ['a', 'z'] }, 'a', ['cycle /@graph/1/hasCondition/targetComponent/1']],
  ];
  for (const [title, condition, tree, leftOut] of rows) {
    it(title, () => {
      const found = told(importPathway(plain(condition)));
      expect(found).to.deep.equal({ format: 'ctdl', name: 'Welder', tree, leftOut });
    });
  }

  it('awards its destination', () => {
    expect(importPathway(plain(targets)).pathway.awards).to.deep.equal({ name: 'Welding certificate', achievement: 'z' });
  });

  it('takes the registry’s form, and parts beside the pathway', () => {
    const document = {
      pathway: {
        '@id': 'p',
        '@type': 'ceterms:Pathway',
        'ceterms:name': { 'de-DE': 'Schweißer', 'en-US': 'Welder' },
        'ceterms:hasPart': [{ '@id': 'a' }, { '@id': 'z' }, 'b'],
        'ceterms:hasDestinationComponent': [{ '@id': 'z' }],
      },
      components: { a: course('a', { 'ceterms:name': 'A' }), b: course('b'), z: { '@id': 'z', '@type': 'ceterms:CredentialComponent' } },
    };
    expect(told(importPathway(document))).to.deep.equal({ format: 'ctdl', name: 'Welder', tree: 'all(a, b)', leftOut: [] });
  });

  it('takes what comes before a course as the way to it, and holding the course as enough', () => {
    const document = plain({ targetComponent: 'd' }, [course('d', { hasCondition: { targetComponent: ['a', 'b'] } })]);
    const { pathway } = importPathway(document);
    expect(sketch(pathway.requires)).to.equal('any(d, stages(all(a, https://college.example/b), d))');
    expect(progress(pathway, [report('d')], { now }).state).to.equal('done');
    expect(progress(pathway, [report('a')], { now }).state).to.equal('underWay');
  });

  it('takes precedes from either side, and refers to what is reached again', () => {
    const document = plain({ targetComponent: ['a', 'd'] }, [course('d', { precededBy: 'a' }), course('e', { precedes: ['d', 'd'] })]);
    expect(sketch(importPathway(document).pathway.requires)).to.equal('all(a, any(d, stages(=a, e, =e, d)))');
  });

  it('tracks parts that nothing leads to as optional', () => {
    const document = plain({ targetComponent: 'a' });
    Object.assign(document['@graph'][0] ?? {}, { hasPart: ['a', 'b', 'z'] });
    const { pathway, leftOut } = importPathway(document);
    expect(pathway.requires.all?.map(({ optional }) => optional)).to.deep.equal([undefined, true]);
    expect(leftOut).to.deep.equal([{ code: 'unreachable', pointer: '/@graph/0/hasPart/1' }]);
  });

  it('counts a badge by the credential that a part stands for, and by an alignment to it', () => {
    const { pathway } = importPathway(plain({ ...targets, requiredNumber: 2 }));
    const held = [report('https://college.example/b'), report('x', { alignments: [{ targetUrl: 'a' }] })];
    expect(progress(pathway, held, { now }).state).to.equal('done');
  });
});

describe('a learner record', () => {
  const record = (association: [string, string, string][], achievements: string[] = ['degree', 'a', 'b', 'c']) => ({
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Transcript',
    credentialSubject: {
      type: ['ClrSubject'],
      achievement: achievements.map((id) => ({ id, name: id.toUpperCase() })),
      association: association.map(([sourceId, associationType, targetId]) => ({
        type: 'Association',
        associationType,
        sourceId,
        targetId,
      })),
      verifiableCredential: [{ id: 'urn:credential', credentialSubject: { achievement: { id: 'd', name: 'D' } } }],
    },
  });

  const rows: [string, [string, string, string][], string, string[]][] = [
    [
      'adds parts up',
      [
        ['a', 'isPartOf', 'degree'],
        ['b', 'isChildOf', 'degree'],
        ['degree', 'isParentOf', 'c'],
      ],
      'all(a, b, c)',
      [],
    ],
    [
      'puts them in order',
      [
        ['a', 'isPartOf', 'degree'],
        ['b', 'isPartOf', 'degree'],
        ['b', 'precedes', 'a'],
      ],
      'stages(b, a)',
      [],
    ],
    [
      'keeps nested parts',
      [
        ['a', 'isPartOf', 'b'],
        ['b', 'isPartOf', 'degree'],
      ],
      'any(b, a)',
      [],
    ],
    [
      'says what requires nothing',
      [
        ['a', 'isPartOf', 'degree'],
        ['b', 'isRelatedTo', 'degree'],
      ],
      'a',
      ['association /credentialSubject/association/1'],
    ],
    ['says what is not described', [['x', 'isPartOf', 'degree']], 'x', ['missingPart /credentialSubject/association/0']],
    [
      'cuts a circle',
      [
        ['a', 'isPartOf', 'b'],
        ['b', 'isPartOf', 'a'],
      ],
      'b',
      ['cycle /credentialSubject/association/0'],
    ],
    ['finds the achievement of a credential that is named instead', [['urn:credential', 'isPartOf', 'degree']], 'd', []],
    ['asks for all when there is no one goal', [['a', 'precedes', 'b']], 'stages(a, b)', []],
  ];
  for (const [title, association, tree, leftOut] of rows) {
    it(title, () => {
      const found = told(importPathway(record(association)));
      expect([found.format, found.tree, found.leftOut]).to.deep.equal(['clr-2', tree, leftOut]);
    });
  }

  it('lets a badge stand for the one that it replaces', () => {
    const { pathway } = importPathway(
      record([
        ['a', 'isPartOf', 'degree'],
        ['a', 'replacedBy', 'c'],
        ['b', 'exactMatchOf', 'a'],
        ['b', 'isPartOf', 'degree'],
      ]),
    );
    expect(pathway.awards?.name).to.equal('DEGREE');
    expect(progress(pathway, [report('c'), report('a')], { now }).state).to.equal('done');
  });
});

describe('a pathway of Badgr', () => {
  const junction = (type: string, more: object) => ({
    '@type': 'BadgeJunction',
    junctionConfig: { '@type': type, ...(type === 'Disjunction' && { requiredNumber: 2 }) },
    ...more,
  });
  const document = {
    name: 'Maker',
    rootElement: 'root',
    completionBadge: { '@id': 'https://badges.example/maker' },
    elements: [
      {
        '@id': 'root',
        name: 'All',
        completionRequirements: { '@type': 'ElementJunction', junctionConfig: { '@type': 'Conjunction' }, elements: ['wood', 'metal'] },
      },
      {
        '@id': 'wood',
        name: 'Wood',
        completionBadge: 'wood-badge',
        completionRequirements: junction('Disjunction', { badges: ['w1', 'w2', { '@id': 'w3', name: 'Lathe' }] }),
      },
      { '@id': 'metal', name: 'Metal', completionRequirements: junction('Conjunction', { badges: ['m1'] }) },
    ],
  };

  it('keeps junctions, numbers and completion badges', () => {
    const found = importPathway(document);
    expect(told(found)).to.deep.equal({
      format: 'badgr',
      name: 'Maker',
      tree: 'all(any(wood-badge, 2(w1, w2, w3)), all(m1))',
      leftOut: [],
    });
    expect(found.pathway.awards?.achievement).to.equal('https://badges.example/maker');
  });

  it('takes nested elements', () => {
    const nested = {
      name: 'N',
      rootElement: { '@id': 'r', children: [{ '@id': 'x', completionBadge: 'bx' }, { completionBadge: 'by' }] },
      elements: [],
    };
    expect(told(importPathway(nested)).tree).to.equal('all(bx, by)');
  });

  it('says what it leaves out', () => {
    const odd = structuredClone(document) as { elements: { completionRequirements: Record<string, unknown>; colour?: string }[] };
    Object.assign(odd.elements[0] ?? {}, { colour: 'red' });
    Object.assign(odd.elements[0]?.completionRequirements ?? {}, {
      elements: ['wood', 'nowhere', 'root', 7],
      junctionConfig: { '@type': 'Exclusion' },
    });
    expect(told(importPathway(odd)).leftOut).to.deep.equal([
      'member /elements/0/colour',
      'operator /elements/0/completionRequirements/junctionConfig/@type',
      'missingPart /elements/0/completionRequirements/elements/1',
      'cycle /elements/0/completionRequirements/elements/2',
      'wrongType /elements/0/completionRequirements/elements/3',
      'unreachable /elements/2',
    ]);
  });
});

describe('a list of badges', () => {
  const rows: [string, unknown, string, string[]][] = [
    ['asks for all of a bare list', ['a', { id: 'b', name: 'B' }], 'all(a, b)', []],
    ['asks for so many', { name: 'Pick', badges: ['a', 'b', 'c'], required: 2 }, '2(a, b, c)', []],
    ['asks for all when told so', { badges: ['a', 'b'], required: 'all' }, 'all(a, b)', []],
    [
      'says what it leaves out',
      { badges: ['a', 7], required: 'most', colour: 'red' },
      'all(a)',
      ['wrongType /badges/1', 'member /colour', 'wrongType /required'],
    ],
  ];
  for (const [title, document, tree, leftOut] of rows) {
    it(title, () => {
      const found = told(importPathway(document));
      expect([found.format, found.tree, found.leftOut]).to.deep.equal(['badge-list', tree, leftOut]);
    });
  }
});

describe('what is imported', () => {
  it('may be a pathway of our own format', () => {
    expect(importPathway({ type: 'OpenBadgePathway', name: 'x', requires: { badge: 'a' } }).format).to.equal('open-badge-pathway');
  });

  for (const document of [null, 7, 'x', {}, [], { '@graph': [] }, { type: ['ClrCredential'] }, { badges: [] }]) {
    it(`is refused when it is ${JSON.stringify(document)}`, () => expect(() => importPathway(document)).to.throw(PathwayError));
  }
});
