import { expect } from '@open-wc/testing';
import { begun, PathwayError, progress, readPathway } from '../../packages/pathway/src/index.js';
import { now, pathway, report } from './support.js';

function faultOf(document: unknown, others?: Record<string, unknown>): string {
  try {
    readPathway(document, others);
    return 'none';
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    return `${error.code} ${error.pointer}${error.document === undefined ? '' : ` in ${error.document}`}`;
  }
}

const leaf = (badge: string, more: object = {}) => ({ badge, ...more });
const at = (rest: string) => `/requires${rest}`;

function deep(levels: number): object {
  let requirement: object = leaf('a');
  for (let level = 0; level < levels; level += 1) requirement = { all: [requirement] };
  return requirement;
}

/** Requirements that refer to each other twice, so that each is written out twice as often as the one before. */
function doubling(count: number): object {
  const chain = Array.from({ length: count }, (_, place) => ({
    id: `n${place}`,
    all: [{ same: `n${place + 1}` }, { same: `n${place + 1}` }],
  }));
  return { all: [...chain, leaf('a', { id: `n${count}` })] };
}

function chain(count: number): object {
  return {
    all: [
      ...Array.from({ length: count }, (_, place) => ({ id: `n${place}`, all: [{ same: `n${place + 1}` }] })),
      leaf('a', { id: `n${count}` }),
    ],
  };
}

const itself: { all: unknown[] } = { all: [] };
itself.all.push(itself);

/** [what is wrong, the document, code and pointer]. */
const rows: [string, unknown, string][] = [
  ['nothing', undefined, 'notAPathway '],
  ['a text', 'pathway', 'notAPathway '],
  ['a list', [], 'notAPathway '],
  ['another type', { ...pathway(leaf('a')), type: 'Pathway' }, 'notAPathway /type'],
  ['no type', { name: 'x', requires: leaf('a') }, 'notAPathway /type'],
  ['no name', { type: 'OpenBadgePathway', requires: leaf('a') }, 'missingMember /name'],
  ['no requirement', { type: 'OpenBadgePathway', name: 'x' }, 'missingMember /requires'],
  ['a requirement of no kind', pathway({ name: 'x' }), `missingMember ${at('')}`],
  ['a requirement of two kinds', pathway({ all: [], any: [] }), `conflictingMembers ${at('/any')}`],
  ['a number and nothing to choose from', pathway({ atLeast: 2 }), `missingMember ${at('/of')}`],
  ['something to choose from and no number', pathway({ of: [] }), `missingMember ${at('/atLeast')}`],
  ['a number beside all', pathway({ atLeast: 2, all: [] }), `conflictingMembers ${at('/atLeast')}`],
  ['a slip of the pen', pathway({ al: [] }), `unknownMember ${at('/al')}`],
  ['a slip of the pen deep inside', pathway({ all: [leaf('a'), { any: [{ badg: 'a' }] }] }), `unknownMember ${at('/all/1/any/0/badg')}`],
  ['a slip of the pen in a badge', pathway({ badge: { achievment: 'a' } }), `unknownMember ${at('/badge/achievment')}`],
  [
    'a slip of the pen in one of several badges',
    pathway({ badge: ['a', { achievement: 'b', isuers: ['x'] }] }),
    `unknownMember ${at('/badge/1/isuers')}`,
  ],
  ['a badge that is a number', pathway({ badge: 7 }), `wrongType ${at('/badge')}`],
  ['an achievement that is a number', pathway({ badge: { achievement: 7 } }), `wrongType ${at('/badge/achievement')}`],
  ['a badge without a mark', pathway({ badge: { issuers: ['x'] } }), `missingMember ${at('/badge/achievement')}`],
  ['a competency without an address', pathway({ badge: { competency: { code: '1' } } }), `missingMember ${at('/badge/competency/url')}`],
  ['a list with a text in it', pathway({ all: ['a'] }), `wrongType ${at('/all/0')}`],
  ['half a time', pathway(leaf('a', { times: 1.5 })), `wrongType ${at('/times')}`],
  ['no time', pathway(leaf('a', { times: 0 })), `wrongType ${at('/times')}`],
  ['a duration in another form', pathway(leaf('a', { span: 'P6M' })), `wrongType ${at('/span')}`],
  ['two rules on one badge', pathway(leaf('a', { times: 2, span: { months: 6 } })), `conflictingMembers ${at('/span')}`],
  ['times on a group', pathway({ all: [], times: 2 }), `conflictingMembers ${at('/times')}`],
  ['within on a single badge', pathway(leaf('a', { within: { days: 1 } })), `conflictingMembers ${at('/within')}`],
  ['which days, for single awards', pathway(leaf('a', { times: 2, dates: 'activity' })), `conflictingMembers ${at('/dates')}`],
  ['counting once on a badge', pathway(leaf('a', { countOnce: true })), `conflictingMembers ${at('/countOnce')}`],
  ['as many misses as days', pathway(leaf('a', { consecutive: { count: 3, misses: 3 } })), `impossibleRule ${at('/consecutive/misses')}`],
  ['steps that don’t rise', pathway(leaf('a', { ladder: { steps: [30, 30] } })), `impossibleRule ${at('/ladder/steps/1')}`],
  [
    'misses where nothing is in a row',
    pathway(leaf('a', { ladder: { steps: [30], misses: 1 } })),
    `conflictingMembers ${at('/ladder/misses')}`,
  ],
  [
    'awards in a row',
    pathway(leaf('a', { ladder: { steps: [3], unit: 'award', consecutive: true } })),
    `conflictingMembers ${at('/ladder/unit')}`,
  ],
  ['two requirements of one id', pathway({ all: [leaf('a', { id: 'x' }), leaf('b', { id: 'x' })] }), `duplicateId ${at('/all/1/id')}`],
  ['a reference to nothing', pathway({ all: [{ same: 'x' }] }), `unknownRequirement ${at('/all/0/same')}`],
  ['a reference to itself', pathway({ id: 'x', all: [{ same: 'x' }] }), `cycle ${at('')}`],
  [
    'a circle of references',
    pathway({
      all: [
        { id: 'x', any: [{ same: 'y' }] },
        { id: 'y', any: [{ same: 'x' }] },
      ],
    }),
    `cycle ${at('/all/0')}`,
  ],
  ['a reference that is its own', pathway({ id: 'x', same: 'x' }), `cycle ${at('')}`],
  ['references that double twenty times', pathway(doubling(20)), `tooLarge ${at('')}`],
  ['a chain of references as long as a novel', pathway(chain(2000)), `tooDeep ${at('/all/32')}`],
  ['lists a thousand deep', pathway(deep(1000)), 'tooDeep'],
  ['a list that holds itself', pathway(itself), 'tooDeep'],
  [
    'a period in a period',
    pathway({ within: { days: 9 }, all: [{ within: { days: 3 }, all: [] }] }),
    `nestedWithin ${at('/all/0/within')}`,
  ],
  [
    'a period in a period, by reference',
    pathway({
      all: [
        { within: { days: 9 }, all: [{ same: 'x' }] },
        { id: 'x', within: { days: 3 }, all: [] },
      ],
    }),
    `nestedWithin ${at('/all/1/within')}`,
  ],
  [
    'a period where badges count once',
    pathway({ countOnce: true, all: [{ within: { days: 3 }, all: [] }] }),
    `withinInsideCountOnce ${at('/all/0/within')}`,
  ],
  ['changes of nothing', { ...pathway(leaf('a')), changes: [] }, 'conflictingMembers /changes'],
  ['a change that is none', { ...pathway(leaf('a')), extends: 'x', changes: [{ swap: 'a' }] }, 'missingMember /changes/0/replace'],
];

describe('a pathway document is refused with the member and the reason:', () => {
  for (const [title, document, expected] of rows) {
    it(title, () => {
      expect(faultOf(document).startsWith(expected), faultOf(document)).to.equal(true);
      const { problems, state, fraction } = progress(document, [report('a')], { now });
      expect([problems[0]?.code, state, fraction]).to.deep.equal([expected.split(' ')[0], 'open', 0]);
    });
  }
});

describe('a pathway document is read', () => {
  it('with members that are nobody’s business', () => {
    const document = { $schema: 'x', '@context': [], 'x-colour': 'red', ...pathway({ 'x-icon': 1, all: [leaf('a')] }) };
    expect(readPathway(document)).to.deep.equal(pathway({ all: [leaf('a')] }));
  });

  it('and left as it was', () => {
    const document = pathway({ all: [leaf('a', { id: 'x' }), { same: 'x' }] });
    const before = structuredClone(document);
    progress(document, [report('a')], { now });
    expect(document).to.deep.equal(before);
  });

  it('again when it was changed in place', () => {
    const document = pathway({ all: [leaf('a')] });
    expect(progress(document, [report('a')], { now }).state).to.equal('done');
    Object.assign(document.requires, { all: [leaf('a'), leaf('b')] });
    expect(progress(document, [report('a')], { now }).fraction).to.equal(0.5);
  });
});

describe('a pathway that others tailor', () => {
  const core = {
    ...pathway({
      id: 'root',
      all: [
        leaf('safety', { id: 'safety', fixed: true }),
        leaf('trade', { id: 'trade' }),
        { id: 'electives', atLeast: 1, of: [leaf('x'), leaf('y')] },
        { same: 'trade', optional: true },
      ],
    }),
    id: 'https://nation.example/core',
    name: 'National core',
    awards: { name: 'Certificate' },
    timeZone: 'Europe/Berlin',
  };
  const state = (changes: object[], more: object = {}) => ({
    type: 'OpenBadgePathway',
    id: 'https://state.example/p',
    name: 'State',
    extends: core.id,
    changes,
    ...more,
  });
  const others = { [core.id]: core };

  it('keeps what it does not change, and says where it is from', () => {
    const read = readPathway(state([]), others);
    expect([read.name, read.awards?.name, read.timeZone, read.basedOn]).to.deep.equal(['State', 'Certificate', 'Europe/Berlin', [core.id]]);
    expect(read.requires.all?.map(({ from }) => from)).to.deep.equal([core.id, core.id, core.id, core.id]);
  });

  it('replaces, removes and adds', () => {
    const changes = [
      { replace: 'trade', with: leaf('state-trade', { name: 'Ours' }) },
      { add: leaf('z'), to: 'electives' },
      { add: leaf('law', { id: 'law' }), to: 'root', before: 'safety' },
    ];
    const [law, safety, trade, electives, same] = readPathway(state(changes), others).requires.all ?? [];
    expect([law?.from, safety?.from, trade?.from]).to.deep.equal([undefined, core.id, undefined]);
    expect([trade?.badge, trade?.id, same?.same]).to.deep.equal(['state-trade', 'trade', 'trade']);
    expect(electives?.of?.map(({ badge, from }) => [badge, from])).to.deep.equal([
      ['x', core.id],
      ['y', core.id],
      ['z', undefined],
    ]);
    const removed = readPathway(state([{ remove: 'electives' }]), others);
    expect(removed.requires.all?.length).to.equal(3);
  });

  it('may stand on one that is tailored itself', () => {
    const district = { type: 'OpenBadgePathway', name: 'District', extends: 'https://state.example/p', changes: [{ remove: 'electives' }] };
    const read = readPathway(district, [core, state([{ add: leaf('z'), to: 'root' }])]);
    expect([read.basedOn, read.requires.all?.length]).to.deep.equal([['https://state.example/p', core.id], 4]);
  });

  it('is asked with what it extends', () => {
    const { fraction, pathway: read } = progress(state([{ remove: 'electives' }]), [report('safety')], { now, pathways: others });
    expect([fraction, read?.name]).to.deep.equal([0.5, 'State']);
  });

  const faults: [string, unknown, Record<string, unknown>, string][] = [
    ['a base that was not handed in', state([]), {}, 'unknownPathway /extends'],
    ['a base that is none', state([]), { [core.id]: { type: 'Pathway' } }, `notAPathway /type in ${core.id}`],
    ['a base with a fault', state([]), { [core.id]: { ...core, requires: { al: [] } } }, `unknownMember /requires/al in ${core.id}`],
    ['a change of nothing', state([{ remove: 'nothing' }]), others, 'unknownRequirement /changes/0/remove'],
    ['a change of what is fixed', state([{ remove: 'safety' }]), others, 'fixedRequirement /changes/0/remove'],
    [
      'a change of what holds something fixed',
      state([{ replace: 'root', with: leaf('a') }]),
      others,
      'fixedRequirement /changes/0/replace',
    ],
    ['an addition to a badge', state([{ add: leaf('a'), to: 'trade' }]), others, 'conflictingMembers /changes/0/to'],
    [
      'an addition before nothing',
      state([{ add: leaf('a'), to: 'root', before: 'nothing' }]),
      others,
      'unknownRequirement /changes/0/before',
    ],
    ['a removal of what is referred to', state([{ remove: 'trade' }]), others, 'unknownRequirement /requires/all/2/same'],
    [
      'pathways that extend each other',
      { ...core, extends: 'https://state.example/p' },
      { 'https://state.example/p': state([]), [core.id]: core },
      'cycle /extends in https://state.example/p',
    ],
  ];
  for (const [title, document, given, expected] of faults)
    it(`is refused for ${title}`, () => expect(faultOf(document, given)).to.equal(expected));
});

describe('a pathway in a pathway', () => {
  const inner = {
    ...pathway({ all: [leaf('a', { id: 'x' }), { same: 'x' }, leaf('b')] }),
    id: 'https://inner.example',
    name: 'Inner',
    awards: { name: 'Inner badge', achievement: 'inner' },
  };
  const outer = pathway({ all: [{ pathway: inner.id, id: 'x' }, leaf('c')] });
  const of = (...held: string[]) =>
    progress(
      outer,
      held.map((one) => report(one)),
      { now, pathways: [inner] },
    );

  it('is met by what it requires', () => expect(of('a', 'b', 'c').state).to.equal('done'));
  it('is met by the credential that it awards', () => expect(of('inner', 'c').state).to.equal('done'));
  it('brings its own ids and its name along', () => {
    const { root } = of();
    expect([root.children[0]?.name, root.children[0]?.id, root.children[0]?.children[1]?.from]).to.deep.equal(['Inner', 'x', inner.id]);
  });
  it('may stand in two places', () => {
    const twice = pathway({ any: [{ pathway: inner.id }, { all: [{ pathway: inner.id }, leaf('c')] }] });
    expect(progress(twice, [report('a'), report('b')], { now, pathways: [inner] }).state).to.equal('done');
  });
  it('may not hold itself', () => {
    const document = { ...pathway({ all: [{ pathway: 'https://self.example' }] }), id: 'https://self.example' };
    expect(faultOf(document, { 'https://self.example': document })).to.equal('cycle /requires/all/0/pathway');
  });
  it('is not copied without end', () => {
    const double = (place: number) => ({
      ...pathway({ all: [{ pathway: `p${place + 1}` }, { pathway: `p${place + 1}` }] }),
      id: `p${place}`,
    });
    const all = Object.fromEntries(
      Array.from({ length: 15 }, (_, place) => [`p${place}`, place === 14 ? { ...inner, id: 'p14' } : double(place)]),
    );
    expect(faultOf(all.p0, all)).to.match(/^tooLarge /);
  });
});

describe('what the badges have begun', () => {
  const two = { ...pathway({ all: [leaf('a'), leaf('b')] }), name: 'two' };
  const four = { ...pathway({ all: [leaf('a'), leaf('b'), leaf('c'), leaf('d')] }), name: 'four' };
  const other = { ...pathway({ all: [leaf('z')] }), name: 'other' };

  it('is told with the most advanced first, and without what has not begun', () => {
    const { begun: found, unreadable } = begun([four, other, two], [report('a')], { now });
    expect(found.map(({ place, progress: { pathway: read, fraction }, badges }) => [place, read?.name, fraction, badges])).to.deep.equal([
      [2, 'two', 0.5, 1],
      [0, 'four', 0.25, 1],
    ]);
    expect(unreadable).to.deep.equal([]);
  });

  it('is told with what could not be read', () => {
    const { begun: found, unreadable } = begun([{}, two, pathway({ al: [] })], [report('a')], { now });
    expect(found.length).to.equal(1);
    expect(unreadable).to.deep.equal([
      { place: 0, code: 'notAPathway', pointer: '/type' },
      { place: 2, code: 'unknownMember', pointer: '/requires/al' },
    ]);
  });

  it('is nothing without badges, or without pathways', () => {
    expect(begun([two], [], { now })).to.deep.equal({ begun: [], unreadable: [] });
    expect(begun([], [report('a')], { now })).to.deep.equal({ begun: [], unreadable: [] });
  });
});
