import type { Report } from '@open-badge-elements/verify';
import { expect } from '@open-wc/testing';
import { type ProgressOptions, progress } from '../../packages/pathway/src/index.js';
import { college, type Facts, learner, now, pathway, report } from './support.js';

const asked = (requires: object, held: Report[], options: ProgressOptions = {}, more: object = {}) =>
  progress(pathway(requires, more), held, { now, recipient: learner, ...options });

/** Whether the badges count for a requirement, and why not if not. */
function outcome(requires: object, held: Report[], options?: ProgressOptions, more?: object): string[] {
  const { root } = asked(requires, held, options, more);
  return [...root.counted.map(({ by }) => by), ...root.notCounted.map(({ reason }) => reason)];
}

const competency = { url: 'https://skills.example/42', framework: 'Skills', code: '42' };
const aligned = (alignment: object) => report('other', { alignments: [alignment] });

describe('a badge is recognised', () => {
  const rows: [string, object | string, Report, string[]][] = [
    ['by its achievement', 'a', report('a'), ['achievement']],
    ['by nothing else that looks like it', 'a', report('A'), []],
    ['by the address of an alignment', { competency: { url: competency.url } }, aligned({ targetUrl: competency.url }), ['competency']],
    [
      'by framework and code',
      { competency: { framework: 'Skills', code: '42' } },
      aligned({ targetFramework: 'Skills', targetCode: '42' }),
      ['competency'],
    ],
    ['by either of them', { competency }, aligned({ targetFramework: 'Skills', targetCode: '42' }), ['competency']],
    ['not by the code of another framework', { competency }, aligned({ targetFramework: 'Crafts', targetCode: '42' }), []],
    ['not by its title, unless the pathway says so', 'a', report('b', { title: 'a' }), []],
    ['by its title, where the pathway says so', { title: 'First aid' }, report('b', { title: 'First aid' }), ['title']],
    ['only when everything holds that is said of one badge', { achievement: 'other', competency }, report('other'), []],
    [
      'and then by the stronger of two marks',
      { achievement: 'other', competency },
      aligned({ targetUrl: competency.url }),
      ['achievement'],
    ],
  ];
  for (const [title, badge, held, expected] of rows) it(title, () => expect(outcome({ badge }, [held])).to.deep.equal(expected));

  it('as an equivalent of another', () => {
    const badge = ['a', { competency }, { achievement: 'b', issuers: ['did:web:guild.example'] }];
    expect(outcome({ badge }, [aligned({ targetUrl: competency.url })])).to.deep.equal(['competency']);
    expect(outcome({ badge }, [report('b')])).to.deep.equal(['otherIssuer']);
    expect(outcome({ badge }, [report('b', { issuer: 'did:web:guild.example' })])).to.deep.equal(['achievement']);
  });
});

describe('a badge does not count', () => {
  const rows: [string, Facts, string][] = [
    ['when it is not what its issuer made', { verdict: 'invalid', reason: 'badSignature' }, 'notVerified'],
    ['when it could not be checked', { verdict: 'undetermined' }, 'notVerified'],
    ['when it was revoked', { verdict: 'revoked' }, 'revoked'],
    ['when it is suspended', { verdict: 'suspended' }, 'suspended'],
    ['when it has expired', { verdict: 'expired' }, 'expired'],
    ['when it has expired since it was checked', { until: '2026-06-15T11:59:00Z' }, 'expired'],
    ['when its time has not come', { verdict: 'notYetValid' }, 'notYetValid'],
    ['when its time has not come yet, as of now', { start: '2026-06-15T12:00:01Z' }, 'notYetValid'],
    ['when it is somebody else’s', { recipient: 'did:example:stranger' }, 'otherRecipient'],
    ['when the verifier found that it is somebody else’s', { verdict: 'invalid', reason: 'recipientDiffers' }, 'otherRecipient'],
    [
      'when nobody compared its hash',
      { recipient: '', identities: [{ type: 'email', value: 'sha256$00ff', hashed: true }] },
      'recipientUnknown',
    ],
    ['when it does not say whose it is', { recipient: '' }, 'recipientUnknown'],
    ['when the page warns of its issuer', { issuerTrust: 'distrusted' }, 'distrustedIssuer'],
    ['when its recipient issued it', { issuerTrust: 'selfIssued' }, 'selfIssued'],
  ];
  for (const [title, facts, reason] of rows) it(title, () => expect(outcome({ badge: 'a' }, [report('a', facts)])).to.deep.equal([reason]));

  it('twice: a copy and an older version are told apart from what counts', () => {
    const held = [
      report('a', { id: 'urn:1', on: '2026-02-02' }),
      report('a', { id: 'urn:1', on: '2026-01-01' }),
      report('a', { id: 'urn:1', on: '2026-02-02' }),
    ];
    const { root } = asked({ badge: 'a' }, held);
    expect(root.counted.map(({ awardedOn }) => awardedOn)).to.deep.equal(['2026-02-02']);
    expect(root.notCounted.map(({ reason }) => reason)).to.deep.equal(['duplicate', 'duplicate']);
  });

  it('because a forger gave another badge its id', () => {
    const held = [report('a', { id: 'urn:1' }), report('a', { id: 'urn:1', issuer: 'did:key:forger', verdict: 'invalid' })];
    expect(outcome({ badge: 'a', issuers: [college] }, held)).to.deep.equal(['achievement', 'notVerified']);
    const signed = [report('a', { id: 'urn:1' }), report('a', { id: 'urn:1', issuer: 'did:key:forger', on: '2026-05-05' })];
    expect(outcome({ badge: 'a', issuers: [college] }, signed)).to.deep.equal(['achievement', 'otherIssuer']);
  });
});

describe('issuers that are named', () => {
  const rows: [string, string, string, string[]][] = [
    ['are compared whole', college, college, ['achievement']],
    ['are not compared in part', 'did:web:college.example.attacker.example', college, ['otherIssuer']],
    ['cover everything of an origin', 'https://guild.example/users/7', 'https://guild.example', ['achievement']],
    ['cover everything of an origin with a slash', 'https://guild.example/users/7', 'https://guild.example/', ['achievement']],
    ['do not cover another origin', 'https://guild.example.attacker.example/', 'https://guild.example', ['otherIssuer']],
    ['do not cover a sibling', 'https://guild.example/users/8', 'https://guild.example/users/7', ['otherIssuer']],
  ];
  for (const [title, issuer, named, expected] of rows) {
    it(title, () => expect(outcome({ badge: 'a', issuers: [named] }, [report('a', { issuer })])).to.deep.equal(expected));
  }

  it('hold for everything below, until something says otherwise', () => {
    const requires = {
      all: [
        { badge: 'a' },
        { issuers: ['did:web:other.example'], all: [{ badge: 'a' }, { badge: { achievement: 'a', issuers: [college] } }] },
      ],
    };
    const { root } = asked(requires, [report('a')], {}, { issuers: [college] });
    expect([root.children[0]?.state, ...(root.children[1]?.children.map(({ state }) => state) ?? [])]).to.deep.equal([
      'done',
      'notCountable',
      'done',
    ]);
  });

  it('are told apart from anybody', () => {
    expect(asked({ badge: 'a' }, [report('a')]).root.counted[0]?.issuerNamed).to.equal(false);
    expect(asked({ badge: 'a', issuers: [college] }, [report('a')]).root.counted[0]?.issuerNamed).to.equal(true);
    const self = { issuer: learner, issuerTrust: 'selfIssued' } as const;
    expect(outcome({ badge: 'a', issuers: [learner] }, [report('a', self)])).to.deep.equal(['achievement']);
  });
});

describe('whose badges count', () => {
  const both = { all: [{ badge: 'a' }, { badge: 'b' }] };
  const of = (held: Report[], options: ProgressOptions = {}) => {
    const { root, person, notes } = progress(pathway(both), held, { now, ...options });
    return { fraction: root.fraction, person, notes: notes.map(({ code }) => code) };
  };
  const mail = (value: string) => ({ recipient: '', identities: [{ type: 'email', value, hashed: false }] });
  const hash = (value: string, salt: string, more: Facts = {}): Facts => ({
    recipient: '',
    identities: [{ type: 'email', value, hashed: true, salt }],
    ...more,
  });

  it('is the only person whom they name', () => {
    expect(of([report('a'), report('b')])).to.deep.equal({ fraction: 1, person: { how: 'only', key: learner }, notes: [] });
  });

  it('is of several the one who is furthest along', () => {
    const held = [report('a', { recipient: 'did:example:x' }), report('a'), report('b')];
    expect(of(held)).to.deep.equal({ fraction: 1, person: { how: 'furthest', key: learner }, notes: ['severalRecipients'] });
  });

  it('is never two people together', () => {
    expect(of([report('a', { recipient: 'did:example:x' }), report('b', { recipient: 'did:example:y' })]).fraction).to.equal(0.5);
  });

  it('is not joined by a third badge that names both', () => {
    const bridge = report('c', { recipient: 'did:example:x', identities: [{ type: 'email', value: 'y@mail.example', hashed: false }] });
    expect(of([report('a', { recipient: 'did:example:x' }), report('b', mail('y@mail.example')), bridge]).fraction).to.equal(0.5);
  });

  it('is somebody who was named, by any of their identifiers, as mailboxes are written', () => {
    const held = [report('a'), report('b', mail('Learner@Mail.example'))];
    expect(of(held, { recipient: [learner, 'mailto:learner@mail.example'] }).fraction).to.equal(1);
    expect(of(held, { recipient: learner }).fraction).to.equal(0.5);
    expect(of(held, { recipient: '' }).fraction).to.equal(0);
  });

  it('is who the verifier found behind a hash', () => {
    const held = [
      report('a', hash('sha256$aa', 's', { recipientCheck: 'recipientMatches' })),
      report('b', hash('sha256$bb', 't', { recipientCheck: 'recipientMatchesLoosely' })),
    ];
    expect(of(held, { recipient: 'learner@mail.example' }).fraction).to.equal(1);
  });

  it('can be seen from equal hashes with equal salts, and from nothing less', () => {
    expect(of([report('a', hash('sha256$aa', 's')), report('b', hash('SHA256$AA', 's'))]).fraction).to.equal(1);
    expect(of([report('a', hash('sha256$aa', 's')), report('b', hash('sha256$aa', 't'))]).fraction).to.equal(0.5);
  });

  it('is nobody when no badge says', () => {
    expect(of([report('a', { recipient: '' })])).to.deep.equal({ fraction: 0, person: { how: 'unknown' }, notes: [] });
  });

  it('is everybody when the page says that they are one, and that is told', () => {
    const held = [report('a', { recipient: 'did:example:x' }), report('b', { recipient: '' })];
    expect(of(held, { assumeOneRecipient: true })).to.deep.equal({ fraction: 1, person: { how: 'assumed' }, notes: ['recipientAssumed'] });
  });
});

describe('badges that are not verified', () => {
  const open = report('a', { verdict: 'undetermined' });

  it('count only when the page says so, and then the result says so', () => {
    const { state, unverified, notes, root, accepted } = asked({ badge: 'a' }, [open], { accept: ['verified', 'undetermined'] });
    expect([state, unverified, notes, root.counted[0]?.verified]).to.deep.equal(['done', 1, [{ code: 'unverifiedCounts' }], false]);
    expect(accepted).to.deep.equal(['verified', 'undetermined']);
  });

  it('are not mentioned when only verified ones count', () => {
    const { unverified, notes } = asked({ badge: 'a' }, [report('a'), open], {});
    expect([unverified, notes]).to.deep.equal([0, []]);
  });
});

describe('the credential at the end', () => {
  const awards = { name: 'Certificate', achievement: 'z', authority: { name: 'The College', id: college } };

  it('is told with its authority, and whether the person has it', () => {
    const { credential, fraction } = asked({ badge: 'a' }, [report('z')], {}, { awards });
    expect(fraction).to.equal(0);
    expect(credential?.authority).to.deep.equal({ name: 'The College', id: college });
    expect(credential?.counted.map(({ issuerNamed }) => issuerNamed)).to.deep.equal([true]);
  });

  it('is not had from anybody but the authority', () => {
    const { credential } = asked({ badge: 'a' }, [report('z', { issuer: 'did:key:other' })], {}, { awards });
    expect(credential?.notCounted.map(({ reason }) => reason)).to.deep.equal(['otherIssuer']);
  });

  it('leaves what fits nothing for last', () => {
    const [stray, end] = [report('stray'), report('z')];
    expect(asked({ badge: 'a' }, [report('a'), stray, end], {}, { awards }).unrelated).to.deep.equal([stray]);
  });
});

describe('without a clock', () => {
  it('now is when the latest report was made', () => {
    const held = [report('a', { checkedAt: '2026-01-01T00:00:00Z' }), report('b', { checkedAt: '2026-02-02T10:00:00Z' })];
    expect(progress(pathway({ badge: 'a' }), held).today).to.equal('2026-02-02');
    expect(progress(pathway({ badge: 'a' }), []).today).to.equal('1970-01-01');
  });

  it('an unknown zone is told, and days are those of UTC', () => {
    const { timeZone, notes } = asked({ badge: 'a' }, [], { timeZone: 'Middle/Earth' });
    expect([timeZone, notes]).to.deep.equal(['UTC', [{ code: 'unknownTimeZone' }]]);
  });
});
